// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Wire.h"

#include <concepts>
#include <type_traits>

// One description of every message, from which the CBOR and the JSON form both follow. The numbers travel:
// never renumber, only add after the last.
namespace drempel::wire {

template<class M, class T>
concept Like = std::same_as<std::remove_const_t<M>, T>;

template<class V, Like<Cursor> M>
void describe(V& field, M& m) {
    field(1, "hub", m.hub);
    field(2, "incarnation", m.incarnation);
    field(3, "position", m.position);
    field(4, "runningHash", m.runningHash);
}
template<class V, Like<IdRange> M>
void describe(V& field, M& m) {
    field(1, "first", m.first);
    field(2, "last", m.last);
}
template<class V, Like<RangeDigest> M>
void describe(V& field, M& m) {
    field(1, "range", m.range);
    field(2, "count", m.count);
    field(3, "digest", m.digest);
}
template<class V, Like<Answer> M>
void describe(V& field, M& m) {
    field(1, "id", m.id);
    field(2, "receipt", m.receipt);
    field(3, "reason", m.reason);
}
template<class V, class M>
requires Like<M, PushRequest> || Like<M, PushedBatch>
void describe(V& field, M& m) {
    field(1, "events", m.events);
    field(2, "meantFor", m.meantFor);
}
template<class V, Like<PushAnswer> M>
void describe(V& field, M& m) {
    field(1, "head", m.head);
    field(2, "answers", m.answers);
    field(3, "keyCounter", m.keyCounter);
}
template<class V, Like<PullAnswer> M>
void describe(V& field, M& m) {
    field(1, "events", m.events);
    field(2, "next", m.next);
    field(3, "more", m.more);
    field(4, "safeUpTo", m.safeUpTo);
    field(5, "serverTime", m.serverTime);
    field(6, "keyCounter", m.keyCounter);
}
template<class V, Like<WrappedKey> M>
void describe(V& field, M& m) {
    field(1, "number", m.number);
    field(2, "key", m.key);
    field(3, "subject", m.subject);
    field(4, "wrapped", m.wrapped);
}
template<class V, Like<KeysPush> M>
void describe(V& field, M& m) {
    field(1, "keys", m.keys);
}
template<class V, Like<KeysTaken> M>
void describe(V& field, M& m) {
    field(1, "hub", m.hub);
    field(2, "incarnation", m.incarnation);
    field(3, "before", m.before);
    field(4, "counter", m.counter);
}
template<class V, Like<KeysAnswer> M>
void describe(V& field, M& m) {
    field(1, "hub", m.hub);
    field(2, "incarnation", m.incarnation);
    field(3, "keys", m.keys);
    field(4, "counter", m.counter);
}
template<class V, Like<ReconcileNeeded> M>
void describe(V& field, M& m) {
    field(1, "head", m.head);
}
template<class V, Like<ReconcileRequest> M>
void describe(V& field, M& m) {
    field(1, "ranges", m.ranges);
}
template<class V, Like<RangeAnswer> M>
void describe(V& field, M& m) {
    field(1, "range", m.range);
    field(2, "verdict", m.verdict);
    field(3, "parts", m.parts);
    field(4, "ids", m.ids);
}
template<class V, Like<ReconcileAnswer> M>
void describe(V& field, M& m) {
    field(1, "head", m.head);
    field(2, "ranges", m.ranges);
}
template<class V, Like<FetchRequest> M>
void describe(V& field, M& m) {
    field(1, "ids", m.ids);
}
template<class V, Like<FetchAnswer> M>
void describe(V& field, M& m) {
    field(1, "head", m.head);
    field(2, "events", m.events);
    field(3, "done", m.done);
}

template<class V, Like<TabletRead> M>
void describe(V& field, M& m) {
    field(1, "name", m.name);
    field(2, "position", m.position);
}
template<class V, Like<HeldRequest> M>
void describe(V& field, M& m) {
    field(1, "held", m.held);
    field(2, "ids", m.ids);
}
template<class V, Like<HeldAnswer> M>
void describe(V& field, M& m) {
    field(1, "tablets", m.tablets);
    field(2, "places", m.places);
}

/// How long a list of these may be.
template<class T>
[[nodiscard]] constexpr qsizetype limitFor(const WireLimits& limits) {
    if constexpr (std::same_as<T, EventId>) return limits.maxIds;
    if constexpr (std::same_as<T, WrappedKey>) return limits.maxKeys;
    if constexpr (std::same_as<T, RangeDigest> || std::same_as<T, RangeAnswer>) return limits.maxRanges;
    return limits.maxEvents;
}

template<class E>
inline constexpr int lastOf = 0;
template<>
inline constexpr int lastOf<Receipt> = static_cast<int>(Receipt::Refused);
template<>
inline constexpr int lastOf<RangeVerdict> = static_cast<int>(RangeVerdict::Listed);

/// A wrapped key is a nonce, a key and a tag; longer ones have room to spare.
inline constexpr qsizetype maxBlob = 256;

/// What people call a tablet, in UTF-8.
inline constexpr qsizetype maxName = 256;

/// A reason is a short machine word.
inline constexpr qsizetype maxReason = 64;
[[nodiscard]] inline bool isReason(QByteArrayView text) {
    return text.size() <= maxReason &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

template<class Message>
[[nodiscard]] QByteArray toCbor(const Message& message);
template<class Message>
[[nodiscard]] Result<Message> fromCbor(QByteArrayView bytes, const WireLimits& limits);
template<class Message>
[[nodiscard]] QByteArray toJson(const Message& message);
template<class Message>
[[nodiscard]] Result<Message> fromJson(QByteArrayView bytes, const WireLimits& limits);

} // namespace drempel::wire

/// Every message that travels, for explicit instantiation.
#define DREMPEL_EACH_MESSAGE(X)                                                                              \
    X(PushRequest)                                                                                           \
    X(PushedBatch)                                                                                           \
    X(PushAnswer)                                                                                            \
    X(PullAnswer)                                                                                            \
    X(ReconcileNeeded)                                                                                       \
    X(ReconcileRequest)                                                                                      \
    X(ReconcileAnswer)                                                                                       \
    X(FetchRequest)                                                                                          \
    X(FetchAnswer) X(KeysPush) X(KeysTaken) X(KeysAnswer) X(HeldRequest) X(HeldAnswer) X(Cursor)
