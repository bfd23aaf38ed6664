// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/PutBack.h"

#include "hub/store/Lives.h"
#include "hub/store/Restore.h"

#include <algorithm>

namespace drempel::hub {

namespace {

constexpr qsizetype idBytes = 16;

template<class SomeId>
std::vector<SomeId> idsIn(const QByteArray& bytes) {
    std::vector<SomeId> ids;
    for (qsizetype at = 0; at + idBytes <= bytes.size(); at += idBytes)
        if (const auto id = SomeId::fromBytes(QByteArrayView(bytes).sliced(at, idBytes))) ids.push_back(*id);
    return ids;
}

QByteArray textOf(Instant at) {
    return QByteArray::number(static_cast<qint64>(at.time_since_epoch().count()));
}

Result<QByteArray> metaOf(const Journal& journal, std::string_view name) {
    return journal.meta(name).map([](const auto& kept) { return kept.value_or(QByteArray()); });
}

} // namespace

Result<PutBack> PutBack::in(const Journal& journal) {
    const auto since = journal.meta(meta::putBack);
    const auto from = metaOf(journal, meta::putBackFrom);
    const auto readers = metaOf(journal, meta::putBackReaders);
    const auto lives = metaOf(journal, meta::lives);
    for (const auto* kept : {&from, &readers, &lives})
        if (!*kept) return tl::unexpected(kept->error());
    if (!since) return tl::unexpected(since.error());
    PutBack state;
    state.waits_ = since->has_value();
    state.wasPutBack_ = !from->isEmpty();
    // The last life before, then the position.
    const auto before =
        IncarnationId::fromBytes(QByteArrayView(*from).first(std::min(idBytes, from->size())));
    state.from_ = from->mid(idBytes).toLongLong();
    const auto all = idsIn<IncarnationId>(*lives);
    const auto last = before ? std::ranges::find(all, *before) : all.end();
    // When that life is too long ago to be among those that are kept, all of them came after it.
    state.since_ = {last == all.end() ? all.begin() : std::next(last), all.end()};
    const auto further = idsIn<DeviceId>(*readers);
    state.readFurther_ = {further.begin(), further.end()};
    return state;
}

Status PutBack::begin(Journal& journal, Instant now) {
    const auto waits = journal.meta(meta::putBack);
    const auto lives = metaOf(journal, meta::lives);
    if (!waits) return tl::unexpected(waits.error());
    if (!lives) return tl::unexpected(lives.error());
    if (!*waits) { // else what was here the first time counts
        const QByteArray from = lives->last(std::min(idBytes, lives->size())).leftJustified(idBytes, '\0') +
                                QByteArray::number(journal.head());
        if (const Status kept = journal.setMeta(meta::putBackFrom, from); !kept) return kept;
        if (const Status kept = journal.setMeta(meta::putBackReaders, std::nullopt); !kept) return kept;
    }
    return journal.setMeta(meta::putBack, textOf(now));
}

Status PutBack::keepReaders(Journal& journal) const {
    QByteArray readers;
    for (const DeviceId& device : readFurther_)
        readers += device.bytes();
    return journal.setMeta(meta::putBackReaders, readers);
}

Status PutBack::noteCursor(Journal& journal, const DeviceId& device, const Cursor& cursor) {
    if (!wasPutBack_ || since_.contains(cursor.incarnation) || readFurther_.contains(device)) return {};
    if (cursor.position <= from_) {
        const auto here = journal.runningHash(cursor.position);
        if (!here) return tl::unexpected(here.error());
        if (*here == cursor.runningHash) return {};
    }
    readFurther_.insert(device);
    return keepReaders(journal);
}

Result<bool> PutBack::noteHandedOver(Journal& journal, const DeviceId& device,
                                     const std::set<DeviceId>& paired, Instant now) {
    if (!waits_) return false;
    handedOver_.insert(device);
    if (!readFurther_.contains(device) && !std::ranges::includes(handedOver_, paired)) return false;
    const Status noted = journal.setMeta(meta::putBackEnded, device.bytes() + textOf(now));
    const Status ended = noted ? end(journal) : noted;
    if (!ended) return tl::unexpected(ended.error());
    return true;
}

Status PutBack::end(Journal& journal) {
    Status ended = journal.setMeta(meta::putBack, std::nullopt);
    if (ended) waits_ = false;
    return ended;
}

Result<bool> PutBack::forget(Journal& journal, const DeviceId& device, Instant revokedAt, Instant now) {
    handedOver_.erase(device);
    if (readFurther_.erase(device) > 0)
        if (const Status kept = keepReaders(journal); !kept) return tl::unexpected(kept.error());
    const auto ended = metaOf(journal, meta::putBackEnded);
    if (!ended) return tl::unexpected(ended.error());
    if (waits_ || !ended->startsWith(device.bytes()) ||
        revokedAt.time_since_epoch().count() > ended->mid(idBytes).toLongLong())
        return false;
    if (const Status kept = journal.setMeta(meta::putBackEnded, std::nullopt); !kept)
        return tl::unexpected(kept.error());
    if (const Status again = journal.setMeta(meta::putBack, textOf(now)); !again)
        return tl::unexpected(again.error());
    waits_ = true;
    return true;
}

} // namespace drempel::hub
