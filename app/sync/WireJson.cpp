// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/WireFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace drempel::wire {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QJsonValue blob(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64(base64));
}

/// False when the value is not base64url text.
bool readBlob(const QJsonValue& value, QByteArray& bytes) {
    if (!value.isString()) return false;
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    bytes = decoded.decoded;
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

QJsonValue toValue(const RawId& raw) {
    return toText(raw);
}
template<class Tag>
QJsonValue toValue(const Id<Tag>& id) {
    return id.toString();
}
QJsonValue toValue(const Digest& digest) {
    return digest.toHex();
}
QJsonValue toValue(const std::optional<IncarnationId>& id) {
    return id ? QJsonValue(id->toString()) : QJsonValue();
}
QJsonValue toValue(const QByteArray& bytes) {
    return blob(bytes);
}
QJsonValue toValue(std::int64_t number) {
    return static_cast<qint64>(number);
}
QJsonValue toValue(bool flag) {
    return flag;
}
QJsonValue toValue(Instant time) {
    return static_cast<qint64>(time.time_since_epoch().count());
}
QJsonValue toValue(const QString& text) {
    return text;
}
QJsonValue toValue(const std::string& text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}
template<class E>
requires std::is_enum_v<E> QJsonValue toValue(E value) {
    return static_cast<int>(value);
}
/// The envelope as a blob is what counts; the readable fields beside it are for the person reading.
QJsonValue toValue(const StoredEvent& event) {
    const Envelope& e = event.envelope;
    if (event.isStub())
        return QJsonObject{{QStringLiteral("id"), e.id.toString()},
                           {QStringLiteral("writer"), e.writer.toString()},
                           {QStringLiteral("seq"), static_cast<qint64>(e.seq)},
                           {QStringLiteral("stub"), event.stub->toHex()},
                           {QStringLiteral("signature"), blob(event.signature)}};
    return QJsonObject{{QStringLiteral("id"), e.id.toString()},
                       {QStringLiteral("writer"), e.writer.toString()},
                       {QStringLiteral("seq"), static_cast<qint64>(e.seq)},
                       {QStringLiteral("subject"), e.subject.toString()},
                       {QStringLiteral("class"), static_cast<int>(e.eventClass)},
                       {QStringLiteral("envelope"), blob(encodeEnvelope(e))},
                       {QStringLiteral("body"), blob(event.body)},
                       {QStringLiteral("signature"), blob(event.signature)}};
}
QJsonValue toValue(const PushItem& item) {
    return item ? toValue(*item) : QJsonValue();
}
template<class T>
QJsonValue toValue(const std::vector<T>& list);
template<class T>
requires std::is_class_v<T> QJsonValue toValue(const T& message);

struct Writer {
    QJsonObject object;
    template<class T>
    void operator()(quint64, const char* name, const T& value) {
        object.insert(QLatin1String(name), toValue(value));
    }
};
template<class T>
requires std::is_class_v<T> QJsonValue toValue(const T& message) {
    Writer writer;
    describe(writer, message);
    return writer.object;
}
template<class T>
QJsonValue toValue(const std::vector<T>& list) {
    QJsonArray array;
    for (const T& item : list)
        array.append(toValue(item));
    return array;
}

/// As rawIdFromText, but the nil id is a value here: the first of all ids, or an id nobody could read.
Result<RawId> readId(const QJsonValue& value) {
    const QString text = value.toString();
    return text == toText(RawId{}) ? RawId{} : rawIdFromText(text);
}

struct Reader {
    const WireLimits& limits;
    QJsonObject object;
    bool ok = true;
    bool tooLarge = false;

    template<class T>
    void operator()(quint64, const char* name, T& value) {
        get(object.value(QLatin1String(name)), value);
    }
    template<class T>
    void get(const QJsonValue& value, T& message) {
        ok = ok && value.isObject();
        Reader inner{limits, value.toObject(), ok, tooLarge};
        if (ok) describe(inner, message);
        ok = inner.ok;
        tooLarge = inner.tooLarge;
    }
    template<class T>
    void take(const Result<T>& read, T& target) {
        if (read)
            target = *read;
        else
            ok = false;
    }
    void get(const QJsonValue& value, RawId& raw) { take(readId(value), raw); }
    template<class Tag>
    void get(const QJsonValue& value, Id<Tag>& id) {
        RawId raw{};
        get(value, raw);
        id = Id<Tag>(raw);
    }
    void get(const QJsonValue& value, std::optional<IncarnationId>& id) {
        if (value.isNull() || value.isUndefined()) return id.reset();
        get(value, id.emplace());
    }
    void get(const QJsonValue& value, Digest& digest) {
        const QByteArray hex = value.toString().toLatin1();
        take(Digest::fromBytes(QByteArray::fromHex(hex)), digest);
        ok = ok && digest.bytes().toHex() == hex;
    }
    void get(const QJsonValue& value, QByteArray& bytes) {
        ok = ok && readBlob(value, bytes) && bytes.size() <= maxBlob;
    }
    void get(const QJsonValue& value, std::int64_t& number) {
        number = value.toInteger(-1);
        ok = ok && number >= 0;
    }
    void get(const QJsonValue& value, bool& flag) {
        ok = ok && value.isBool();
        flag = value.toBool();
    }
    void get(const QJsonValue& value, Instant& time) {
        const qint64 count = value.toInteger(0);
        ok = ok && value.isDouble() && count == value.toInteger(1);
        time = Instant(Milliseconds(count));
    }
    void get(const QJsonValue& value, std::string& text) {
        const QByteArray bytes = value.toString().toUtf8();
        ok = ok && value.isString() && isReason(bytes);
        text = bytes.toStdString();
    }
    void get(const QJsonValue& value, QString& text) {
        text = value.toString();
        ok = ok && value.isString() && text.toUtf8().size() <= maxName;
    }
    template<class E>
    requires std::is_enum_v<E>
    void get(const QJsonValue& value, E& target) {
        const qint64 number = value.toInteger(0);
        ok = ok && number >= 1 && number <= lastOf<E>;
        if (ok) target = static_cast<E>(number);
    }
    void get(const QJsonValue& value, PushItem& item) {
        if (value[QStringLiteral("stub")].isString()) return getStub(value, item);
        QByteArray envelope;
        QByteArray body;
        QByteArray signature;
        const QJsonValue signedBy = value[QStringLiteral("signature")];
        const bool readable = readBlob(value[QStringLiteral("envelope")], envelope) &&
                              readBlob(value[QStringLiteral("body")], body) &&
                              (signedBy.isUndefined() || readBlob(signedBy, signature));
        item = readable ? pushItem(envelope, body, signature) : pushItem({}, {});
    }
    void getStub(const QJsonValue& value, PushItem& item) const {
        Reader inner{limits, {}};
        StoredEvent stub;
        std::int64_t seq = 0;
        inner.get(value[QStringLiteral("id")], stub.envelope.id);
        inner.get(value[QStringLiteral("writer")], stub.envelope.writer);
        inner.get(value[QStringLiteral("seq")], seq);
        inner.get(value[QStringLiteral("stub")], stub.stub.emplace());
        stub.envelope.seq = static_cast<std::uint64_t>(seq);
        const QJsonValue signedBy = value[QStringLiteral("signature")];
        const bool readable = signedBy.isUndefined() || readBlob(signedBy, stub.signature);
        item = inner.ok && readable ? pushItem(stub) : pushItem({}, {});
    }
    void get(const QJsonValue& value, StoredEvent& event) {
        PushItem item;
        get(value, item);
        if (item)
            event = std::move(*item);
        else
            ok = false;
    }
    template<class T>
    void get(const QJsonValue& value, std::vector<T>& list) {
        const QJsonArray array = value.toArray();
        tooLarge = tooLarge || array.size() > limitFor<T>(limits);
        ok = ok && value.isArray() && !tooLarge;
        for (qsizetype i = 0; i < array.size() && ok; ++i)
            get(array.at(i), list.emplace_back());
    }
};

} // namespace

template<class Message>
QByteArray toJson(const Message& message) {
    return QJsonDocument(toValue(message).toObject()).toJson(QJsonDocument::Compact);
}

template<class Message>
Result<Message> fromJson(QByteArrayView bytes, const WireLimits& limits) {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    Reader reader{limits, {}};
    Message message;
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorCode::BadInput, "not a JSON object");
    reader.get(document.object(), message);
    if (reader.tooLarge) return fail(ErrorCode::TooLarge, "too many items in one message");
    if (!reader.ok) return fail(ErrorCode::BadInput, "not a message of this kind");
    return message;
}

#define DREMPEL_JSON(M)                                                                                      \
    template QByteArray toJson(const M&);                                                                    \
    template Result<M> fromJson(QByteArrayView, const WireLimits&);
DREMPEL_EACH_MESSAGE(DREMPEL_JSON)

} // namespace drempel::wire
