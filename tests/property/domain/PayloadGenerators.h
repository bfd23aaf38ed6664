// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PayloadFields.h"

#include <rapidcheck.h>

// Random payloads of every kind, from the same description that the reader and writer follow: a field that
// is added there is generated here without a line.
namespace drempel::test {

/// Fills the fields of a payload with values within their limits. Use inside rc::gen::exec.
class RandomFields {
  public:
    void text(int, QString& value, qsizetype limit) { value = *someText(limit); }
    void blob(int, QByteArray& value, qsizetype limit) {
        const auto size = *rc::gen::inRange<qsizetype>(0, limit + 1);
        value = QByteArray(size, *rc::gen::arbitrary<char>());
    }
    void number(int, std::optional<int>& value, int least, int most) {
        if (*rc::gen::arbitrary<bool>()) value = *rc::gen::inRange(least, most + 1);
    }
    template<class T>
    void list(int, std::vector<T>& values, qsizetype) {
        fill(values);
    }
    template<class T>
    void orElse(int, T& value, const T&) {
        fill(value);
    }
    template<class T>
    void operator()(int, T& value) {
        fill(value);
    }

    template<class T>
    static T id() {
        RawId raw{};
        for (auto& byte : raw)
            byte = *rc::gen::arbitrary<std::uint8_t>();
        return T(raw);
    }
    /// Text as people write it, of several scripts, and as nobody should.
    static rc::Gen<QString> someText(qsizetype limit) {
        return rc::gen::exec([limit] {
            static const QStringList pieces{QStringLiteral("Slecht geslapen"),
                                            QStringLiteral("é"),
                                            QStringLiteral("Büşra"),
                                            QStringLiteral("نور"),
                                            QStringLiteral("\n"),
                                            QStringLiteral("\"<&"),
                                            QStringLiteral("😀"),
                                            QString(QChar(0)),
                                            QStringLiteral("=SUM(A1)"),
                                            QStringLiteral(" ")};
            QString text;
            for (const int piece : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10)))
                text += pieces.at(piece);
            if (*rc::gen::inRange(0, 20) == 0) text = QString(limit, u'x');
            return text.size() <= limit ? text : QString();
        });
    }
    static rc::Gen<QDate> someDay() {
        return rc::gen::map(rc::gen::inRange(0, 401'000),
                            [](int day) { return QDate(1901, 1, 1).addDays(day); });
    }

  private:
    static void fill(bool& value) { value = *rc::gen::arbitrary<bool>(); }
    static void fill(std::uint64_t& value) { value = *rc::gen::arbitrary<std::uint64_t>() >> 1U; }
    static void fill(QDate& value) {
        if (*rc::gen::inRange(0, 4) != 0) value = *someDay();
    }
    static void fill(QTime& value) {
        if (*rc::gen::inRange(0, 4) != 0) value = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
    }
    static void fill(Weekdays& value) { value = Weekdays(*rc::gen::inRange(0ULL, 128ULL)); }
    template<class Tag>
    static void fill(Id<Tag>& value) {
        value = id<Id<Tag>>();
    }
    template<class T>
    static void fill(std::optional<T>& value) {
        if (*rc::gen::arbitrary<bool>()) fill(value.emplace());
    }
    template<class T>
    static void fill(std::vector<T>& values) {
        const int count = *rc::gen::inRange(0, 6);
        for (int i = 0; i < count; ++i)
            fill(values.emplace_back());
    }
    template<class T>
    static void fill(T& value) {
        if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(*rc::gen::inRange(0, static_cast<int>(last(T{})) + 1));
        } else {
            RandomFields nested;
            fields::describe(nested, value);
        }
    }
};

template<std::size_t I = 1>
Payload payloadAt(std::size_t index) {
    if constexpr (I < std::variant_size_v<Payload>) {
        if (I != index) return payloadAt<I + 1>(index);
        std::variant_alternative_t<I, Payload> value;
        RandomFields fields;
        fields::describe(fields, value);
        return value;
    } else {
        return Unknown{};
    }
}

/// A payload of the kind at `index` of the variant (1 is the first kind; 0 is Unknown).
inline rc::Gen<Payload> payloadOf(std::size_t index) {
    return rc::gen::exec([index] { return payloadAt(index); });
}

inline rc::Gen<Body> bodyWith(std::size_t index) {
    return rc::gen::exec([index] {
        Body body;
        body.payload = payloadAt(index);
        body.kind = kindOf(body.payload);
        body.author = Author{RandomFields::id<AdultId>(),
                             static_cast<Role>(*rc::gen::inRange(0, static_cast<int>(last(Role{})) + 1))};
        body.station = static_cast<Station>(*rc::gen::inRange(0, static_cast<int>(last(Station{})) + 1));
        body.recordedAt = Instant(Milliseconds(*rc::gen::arbitrary<std::int64_t>()));
        body.zone = *RandomFields::someText(40);
        body.boot = RandomFields::id<BootId>();
        body.sinceBoot = Milliseconds(*rc::gen::arbitrary<std::int64_t>());
        const int causes = *rc::gen::inRange(0, 5);
        for (int i = 0; i < causes; ++i)
            body.after.push_back(RandomFields::id<EventId>());
        return body;
    });
}

inline rc::Gen<Body> anyBody() {
    return rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, std::variant_size_v<Payload>),
                           [](std::size_t index) { return bodyWith(index); });
}

inline rc::Gen<Envelope> anyEnvelope() {
    return rc::gen::exec([] {
        Envelope e;
        e.id = RandomFields::id<EventId>();
        e.site = RandomFields::id<SiteId>();
        e.writer = RandomFields::id<WriterId>();
        e.seq = *rc::gen::arbitrary<std::uint64_t>() >> 1U;
        e.previous = Digest::of(e.id.bytes());
        e.stamp = Stamp{*rc::gen::arbitrary<std::int64_t>(), *rc::gen::arbitrary<std::uint32_t>()};
        e.subject = RandomFields::id<SubjectId>();
        e.eventClass = static_cast<EventClass>(*rc::gen::inRange(1, 7));
        e.mustUnderstand = *rc::gen::arbitrary<bool>();
        e.version = *rc::gen::arbitrary<std::uint16_t>();
        if (*rc::gen::arbitrary<bool>()) e.key = RandomFields::id<KeyId>();
        e.bodyHash = Digest::of(e.subject.bytes());
        return e;
    });
}

} // namespace drempel::test
