// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Wire.h"

#include "sync/WireFields.h"

namespace drempel {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype longestCursorText = 256;
// An item's array head and the heads of its two byte strings, at their longest.
constexpr qsizetype itemOverhead = 1 + 5 + 5 + 2;
// An item's array head, two ids, a number and a hash.
constexpr qsizetype stubSize = 1 + 17 + 17 + 9 + 34;

} // namespace

const char* contentType(WireFormat format) {
    return format == WireFormat::Json ? jsonContentType : cborContentType;
}

WireFormat formatOf(QByteArrayView header) {
    const QByteArray lower = header.toByteArray().toLower();
    return lower.contains("json") && !lower.contains("cbor") ? WireFormat::Json : WireFormat::Cbor;
}

template<class Message>
QByteArray toWire(const Message& message, WireFormat format) {
    return format == WireFormat::Json ? wire::toJson(message) : wire::toCbor(message);
}

template<class Message>
Result<Message> fromWire(QByteArrayView bytes, WireFormat format, const WireLimits& limits) {
    if (bytes.size() > limits.maxBytes) return fail(ErrorCode::TooLarge, "message");
    return format == WireFormat::Json ? wire::fromJson<Message>(bytes, limits)
                                      : wire::fromCbor<Message>(bytes, limits);
}

#define DREMPEL_WIRE(M)                                                                                      \
    template QByteArray toWire(const M&, WireFormat);                                                        \
    template Result<M> fromWire(QByteArrayView, WireFormat, const WireLimits&);
DREMPEL_EACH_MESSAGE(DREMPEL_WIRE)

QByteArray cursorToText(const Cursor& cursor) {
    return cursor.isStart() ? QByteArray() : wire::toCbor(cursor).toBase64(urlSafe);
}

Result<Cursor> cursorFromText(QByteArrayView text) {
    if (text.isEmpty()) return Cursor{};
    if (text.size() <= longestCursorText) {
        const auto bytes = QByteArray::fromBase64(text.toByteArray(), QByteArray::Base64UrlEncoding);
        // Only our own writing is accepted, so that two texts never mean one cursor.
        const auto cursor = wire::fromCbor<Cursor>(bytes, {});
        if (cursor && cursorToText(*cursor) == text) return cursor;
    }
    return fail(ErrorCode::BadInput, "cursor");
}

qsizetype wireSize(const StoredEvent& event) {
    if (event.isStub()) return stubSize + (event.signature.isEmpty() ? 0 : 2 + event.signature.size());
    return encodeEnvelope(event.envelope).size() + event.body.size() + event.signature.size() + itemOverhead;
}

PushItem pushItem(const StoredEvent& stub) {
    if (!checkForm(stub))
        return tl::unexpected<Answer>(Answer{stub.envelope.id, Receipt::Refused, "malformed"});
    return stub;
}

PushItem pushItem(QByteArrayView envelopeBytes, QByteArrayView body, QByteArrayView signature) {
    const auto envelope = decodeEnvelope(envelopeBytes);
    if (!envelope) return tl::unexpected<Answer>(Answer{{}, Receipt::Refused, "malformed"});
    StoredEvent event{*envelope, body.toByteArray(), signature.toByteArray()};
    if (const auto form = checkForm(event); !form) {
        const bool large = form.error().code == ErrorCode::TooLarge;
        return tl::unexpected<Answer>(
            Answer{envelope->id, Receipt::Refused, large ? "too-large" : "malformed"});
    }
    return event;
}

} // namespace drempel
