// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/CborReader.h"
#include "sync/WireFields.h"

#include <QCborStreamWriter>

namespace drempel::wire {

namespace {

/// Counts the fields of a message: CBOR wants the number first.
struct Counter {
    quint64 fields = 0;
    template<class T>
    void operator()(quint64, const char*, const T&) {
        ++fields;
    }
};

struct Writer {
    QCborStreamWriter& out;

    template<class T>
    void operator()(quint64 key, const char*, const T& value) {
        out.append(key);
        put(value);
    }
    template<class T>
    void put(const T& message) {
        Counter counter;
        describe(counter, message);
        out.startMap(counter.fields);
        describe(*this, message);
        out.endMap();
    }
    template<class Tag>
    void put(const Id<Tag>& id) {
        put(id.raw());
    }
    void put(const std::optional<IncarnationId>& id) { out.append(id ? id->bytes() : QByteArray()); }
    void put(const RawId& raw) {
        out.appendByteString(reinterpret_cast<const char*>(raw.data()), static_cast<qsizetype>(raw.size()));
    }
    void put(const Digest& digest) { out.append(digest.bytes()); }
    void put(const QByteArray& blob) { out.append(blob); }
    void put(std::int64_t number) { out.append(static_cast<qint64>(number)); }
    void put(bool flag) { out.append(flag); }
    void put(Instant time) { out.append(static_cast<qint64>(time.time_since_epoch().count())); }
    void put(Receipt receipt) { out.append(static_cast<quint64>(receipt)); }
    void put(RangeVerdict verdict) { out.append(static_cast<quint64>(verdict)); }
    void put(const std::string& text) {
        out.append(QLatin1String(text.data(), static_cast<qsizetype>(text.size())));
    }
    void put(const QString& text) { out.append(text); }
    void put(const StoredEvent& event) {
        // Four forms, told apart by their length: an event, a signed one, a stub, a signed stub.
        out.startArray((event.isStub() ? 4 : 2) + (event.signature.isEmpty() ? 0 : 1));
        if (event.isStub()) {
            put(event.envelope.id);
            put(event.envelope.writer);
            out.append(static_cast<quint64>(event.envelope.seq));
            put(*event.stub);
        } else {
            out.append(encodeEnvelope(event.envelope));
            out.append(event.body);
        }
        if (!event.signature.isEmpty()) out.append(event.signature);
        out.endArray();
    }
    void put(const PushItem& item) {
        if (item) return put(*item);
        out.append(nullptr);
    }
    template<class T>
    void put(const std::vector<T>& list) {
        out.startArray(static_cast<quint64>(list.size()));
        for (const T& item : list)
            put(item);
        out.endArray();
    }
};

struct Reader {
    CborReader& in;
    const WireLimits& limits;
    bool tooLarge = false;
    quint64 left = 0; // pairs of the map being read

    template<class T>
    void operator()(quint64 key, const char*, T& value) {
        if (left == 0 || in.unsignedNumber() != key) return in.reject();
        --left;
        get(value);
    }
    template<class T>
    void get(T& message) {
        const quint64 outer = std::exchange(left, in.map());
        describe(*this, message);
        skipNewerFields(message);
        left = outer;
    }
    template<class T>
    void skipNewerFields(const T& message) {
        Counter known;
        describe(known, message);
        quint64 last = known.fields;
        for (; left > 0 && in.ok(); --left) {
            const quint64 key = in.unsignedNumber();
            if (key <= std::exchange(last, key)) in.reject();
            in.item();
        }
    }
    template<class Tag>
    void get(Id<Tag>& id) {
        RawId raw{};
        get(raw);
        id = Id<Tag>(raw);
    }
    void get(std::optional<IncarnationId>& id) {
        const auto bytes = in.bytes();
        if (bytes.isEmpty()) return id.reset();
        if (const auto raw = rawIdFromBytes(bytes); raw)
            id.emplace(*raw);
        else
            in.reject();
    }
    void get(RawId& raw) {
        if (const auto value = rawIdFromBytes(in.bytes()); value)
            raw = *value;
        else
            in.reject();
    }
    void get(Digest& digest) {
        if (const auto value = Digest::fromBytes(in.bytes()); value)
            digest = *value;
        else
            in.reject();
    }
    void get(QByteArray& blob) {
        const auto view = in.bytes();
        if (view.size() > maxBlob) return in.reject();
        blob = view.toByteArray();
    }
    void get(std::int64_t& number) {
        number = in.number();
        if (number < 0) in.reject();
    }
    void get(bool& flag) { flag = in.flag(); }
    void get(Instant& time) { time = Instant(Milliseconds(in.number())); }
    template<class E>
    requires std::is_enum_v<E>
    void get(E& value) {
        const quint64 number = in.unsignedNumber();
        if (number < 1 || number > static_cast<quint64>(lastOf<E>)) return in.reject();
        value = static_cast<E>(number);
    }
    void get(std::string& text) {
        const auto view = in.text();
        if (!isReason(view)) return in.reject();
        text.assign(view.data(), static_cast<std::size_t>(view.size()));
    }
    void get(QString& text) {
        const auto view = in.text();
        text = QString::fromUtf8(view);
        if (view.size() > maxName || text.toUtf8() != view) in.reject();
    }
    void get(PushItem& item) {
        // The item is cut out first, so that whatever is inside it cannot derail the rest.
        CborReader inner(in.item());
        if (!in.ok()) return;
        const quint64 parts = inner.array();
        item = parts >= 4 ? stub(inner, parts) : event(inner, parts);
    }
    static PushItem event(CborReader& inner, quint64 parts) {
        const auto envelope = inner.bytes();
        const auto body = inner.bytes();
        const auto signature = parts == 3 ? inner.bytes() : QByteArrayView();
        const bool whole =
            (parts == 2 || (parts == 3 && !signature.isEmpty())) && inner.ok() && inner.atEnd();
        return whole ? pushItem(envelope, body, signature) : pushItem({}, {});
    }
    static PushItem stub(CborReader& inner, quint64 parts) {
        const auto id = EventId::fromBytes(inner.bytes());
        const auto writer = WriterId::fromBytes(inner.bytes());
        const auto seq = inner.unsignedNumber();
        const auto hash = Digest::fromBytes(inner.bytes());
        const auto signature = parts == 5 ? inner.bytes() : QByteArrayView();
        const bool whole = (parts == 4 || (parts == 5 && !signature.isEmpty())) && id && writer && hash &&
                           inner.ok() && inner.atEnd();
        return whole ? pushItem(stubOf(*id, *writer, seq, *hash, signature.toByteArray())) : pushItem({}, {});
    }
    void get(StoredEvent& event) {
        PushItem item;
        get(item);
        if (item)
            event = std::move(*item);
        else
            in.reject();
    }
    template<class T>
    void get(std::vector<T>& list) {
        const quint64 count = in.array();
        tooLarge = tooLarge || (in.ok() && count > static_cast<quint64>(limitFor<T>(limits)));
        if (tooLarge) return in.reject();
        for (quint64 i = 0; i < count && in.ok(); ++i)
            get(list.emplace_back());
    }
};

} // namespace

template<class Message>
QByteArray toCbor(const Message& message) {
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    Writer{out}.put(message);
    return bytes;
}

template<class Message>
Result<Message> fromCbor(QByteArrayView bytes, const WireLimits& limits) {
    CborReader in(bytes);
    Reader reader{in, limits};
    Message message;
    reader.get(message);
    if (reader.tooLarge) return fail(ErrorCode::TooLarge, "too many items in one message");
    if (!in.ok() || !in.atEnd()) return fail(ErrorCode::BadInput, "not a message of this kind");
    return message;
}

#define DREMPEL_CBOR(M)                                                                                      \
    template QByteArray toCbor(const M&);                                                                    \
    template Result<M> fromCbor(QByteArrayView, const WireLimits&);
DREMPEL_EACH_MESSAGE(DREMPEL_CBOR)

} // namespace drempel::wire
