// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Wire.h"

#include <rapidcheck.h>

// Random values of what travels.
namespace rc {

template<class Tag>
struct Arbitrary<drempel::Id<Tag>> {
    static Gen<drempel::Id<Tag>> arbitrary() {
        return gen::map(gen::arbitrary<drempel::RawId>(), [](drempel::RawId raw) {
            raw[0] |= 1U; // never nil
            return drempel::Id<Tag>(raw);
        });
    }
};
template<>
struct Arbitrary<drempel::Digest> {
    static Gen<drempel::Digest> arbitrary() {
        return gen::map(gen::arbitrary<std::string>(), [](const std::string& text) {
            return drempel::Digest::of(QByteArray::fromStdString(text));
        });
    }
};
inline Gen<std::int64_t> count() {
    return gen::map(gen::arbitrary<std::int64_t>(),
                    [](std::int64_t n) { return n & std::numeric_limits<std::int64_t>::max(); });
}
inline Gen<drempel::Instant> instant() {
    return gen::map(gen::arbitrary<std::int64_t>(),
                    [](std::int64_t n) { return drempel::Instant(drempel::Milliseconds(n)); });
}
template<>
struct Arbitrary<drempel::Cursor> {
    static Gen<drempel::Cursor> arbitrary() {
        return gen::construct<drempel::Cursor>(gen::arbitrary<drempel::HubId>(),
                                               gen::arbitrary<drempel::IncarnationId>(), count(),
                                               gen::arbitrary<drempel::Digest>());
    }
};
template<>
struct Arbitrary<drempel::StoredEvent> {
    static Gen<drempel::StoredEvent> arbitrary() {
        return gen::exec([] {
            if (*gen::inRange(0, 5) == 0)
                return drempel::stubOf(*gen::arbitrary<drempel::EventId>(),
                                       *gen::arbitrary<drempel::WriterId>(),
                                       static_cast<std::uint64_t>(*gen::inRange(1, 1'000'000)),
                                       *gen::arbitrary<drempel::Digest>(),
                                       QByteArray(*gen::element(0, drempel::signatureBytes), 's'));
            drempel::StoredEvent event;
            if (*gen::arbitrary<bool>())
                event.signature = QByteArray(drempel::signatureBytes, *gen::arbitrary<char>());
            auto& e = event.envelope;
            e.id = *gen::arbitrary<drempel::EventId>();
            e.site = *gen::arbitrary<drempel::SiteId>();
            e.writer = *gen::arbitrary<drempel::WriterId>();
            e.seq = static_cast<std::uint64_t>(*gen::inRange(1, 4));
            if (e.seq > 1) e.previous = *gen::arbitrary<drempel::Digest>();
            e.stamp = {*gen::arbitrary<std::int64_t>(), *gen::arbitrary<std::uint32_t>()};
            e.subject = *gen::arbitrary<drempel::SubjectId>();
            e.eventClass = static_cast<drempel::EventClass>(*gen::inRange(1, 7));
            e.mustUnderstand = *gen::arbitrary<bool>();
            e.version = *gen::arbitrary<std::uint16_t>();
            if (*gen::arbitrary<bool>()) e.key = *gen::arbitrary<drempel::KeyId>();
            event.body = QByteArray::fromStdString(*gen::arbitrary<std::string>());
            e.bodyHash = drempel::Digest::of(event.body);
            return event;
        });
    }
};
template<>
struct Arbitrary<drempel::Answer> {
    static Gen<drempel::Answer> arbitrary() {
        return gen::construct<drempel::Answer>(
            gen::oneOf(gen::just(drempel::EventId()), gen::arbitrary<drempel::EventId>()),
            gen::map(gen::inRange(1, 5), [](int n) { return static_cast<drempel::Receipt>(n); }),
            gen::element<std::string>("", "malformed", "too-large"));
    }
};
template<>
struct Arbitrary<drempel::IdRange> {
    static Gen<drempel::IdRange> arbitrary() {
        return gen::map(gen::pair(gen::arbitrary<drempel::RawId>(), gen::arbitrary<drempel::RawId>()),
                        [](const auto& ends) {
                            return drempel::IdRange{ends.first, ends.second};
                        });
    }
};
template<>
struct Arbitrary<drempel::RangeDigest> {
    static Gen<drempel::RangeDigest> arbitrary() {
        return gen::construct<drempel::RangeDigest>(gen::arbitrary<drempel::IdRange>(), count(),
                                                    gen::arbitrary<drempel::Digest>());
    }
};
template<>
struct Arbitrary<drempel::RangeAnswer> {
    static Gen<drempel::RangeAnswer> arbitrary() {
        return gen::construct<drempel::RangeAnswer>(
            gen::arbitrary<drempel::IdRange>(),
            gen::map(gen::inRange(1, 4), [](int n) { return static_cast<drempel::RangeVerdict>(n); }),
            gen::arbitrary<std::vector<drempel::RangeDigest>>(),
            gen::arbitrary<std::vector<drempel::EventId>>());
    }
};
template<>
struct Arbitrary<drempel::PushAnswer> {
    static Gen<drempel::PushAnswer> arbitrary() {
        return gen::construct<drempel::PushAnswer>(gen::arbitrary<drempel::Cursor>(),
                                                   gen::arbitrary<std::vector<drempel::Answer>>(), count());
    }
};
template<>
struct Arbitrary<drempel::PullAnswer> {
    static Gen<drempel::PullAnswer> arbitrary() {
        return gen::construct<drempel::PullAnswer>(gen::arbitrary<std::vector<drempel::StoredEvent>>(),
                                                   gen::arbitrary<drempel::Cursor>(), gen::arbitrary<bool>(),
                                                   count(), instant(), count());
    }
};
template<>
struct Arbitrary<drempel::WrappedKey> {
    static Gen<drempel::WrappedKey> arbitrary() {
        return gen::construct<drempel::WrappedKey>(
            count(), gen::arbitrary<drempel::KeyId>(), gen::arbitrary<drempel::SubjectId>(),
            gen::map(gen::inRange(0, 200), [](int size) { return QByteArray(size, 'w'); }));
    }
};
template<>
struct Arbitrary<drempel::KeysPush> {
    static Gen<drempel::KeysPush> arbitrary() {
        return gen::construct<drempel::KeysPush>(gen::arbitrary<std::vector<drempel::WrappedKey>>());
    }
};
template<>
struct Arbitrary<drempel::KeysTaken> {
    static Gen<drempel::KeysTaken> arbitrary() {
        return gen::construct<drempel::KeysTaken>(gen::arbitrary<drempel::HubId>(),
                                                  gen::arbitrary<drempel::IncarnationId>(), count(), count());
    }
};
template<>
struct Arbitrary<drempel::KeysAnswer> {
    static Gen<drempel::KeysAnswer> arbitrary() {
        return gen::construct<drempel::KeysAnswer>(
            gen::arbitrary<drempel::HubId>(), gen::arbitrary<drempel::IncarnationId>(),
            gen::arbitrary<std::vector<drempel::WrappedKey>>(), count());
    }
};
template<>
struct Arbitrary<drempel::TabletRead> {
    static Gen<drempel::TabletRead> arbitrary() {
        return gen::construct<drempel::TabletRead>(
            gen::map(gen::inRange(0, 60), [](int size) { return QString(size, QChar(u'\u00eb')); }), count());
    }
};
template<>
struct Arbitrary<drempel::HeldRequest> {
    static Gen<drempel::HeldRequest> arbitrary() {
        return gen::construct<drempel::HeldRequest>(gen::arbitrary<drempel::Cursor>(),
                                                    gen::arbitrary<std::vector<drempel::EventId>>());
    }
};
template<>
struct Arbitrary<drempel::HeldAnswer> {
    static Gen<drempel::HeldAnswer> arbitrary() {
        return gen::construct<drempel::HeldAnswer>(gen::arbitrary<std::vector<drempel::TabletRead>>(),
                                                   gen::container<std::vector<drempel::Position>>(count()));
    }
};
template<>
struct Arbitrary<drempel::ReconcileNeeded> {
    static Gen<drempel::ReconcileNeeded> arbitrary() {
        return gen::construct<drempel::ReconcileNeeded>(gen::arbitrary<drempel::Cursor>());
    }
};
template<>
struct Arbitrary<drempel::ReconcileRequest> {
    static Gen<drempel::ReconcileRequest> arbitrary() {
        return gen::construct<drempel::ReconcileRequest>(gen::arbitrary<std::vector<drempel::RangeDigest>>());
    }
};
template<>
struct Arbitrary<drempel::ReconcileAnswer> {
    static Gen<drempel::ReconcileAnswer> arbitrary() {
        return gen::construct<drempel::ReconcileAnswer>(gen::arbitrary<drempel::Cursor>(),
                                                        gen::arbitrary<std::vector<drempel::RangeAnswer>>());
    }
};
template<>
struct Arbitrary<drempel::FetchRequest> {
    static Gen<drempel::FetchRequest> arbitrary() {
        return gen::construct<drempel::FetchRequest>(gen::arbitrary<std::vector<drempel::EventId>>());
    }
};
template<>
struct Arbitrary<drempel::FetchAnswer> {
    static Gen<drempel::FetchAnswer> arbitrary() {
        return gen::construct<drempel::FetchAnswer>(
            gen::arbitrary<drempel::Cursor>(), gen::arbitrary<std::vector<drempel::StoredEvent>>(), count());
    }
};

} // namespace rc
