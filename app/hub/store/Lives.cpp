// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Lives.h"

#include "hub/store/PutBack.h"
#include "hub/store/Restore.h"

#include <algorithm>

namespace drempel::hub {

namespace {

constexpr qsizetype idBytes = 16;
// Years of nightly restarts. A cursor from before that makes the hub wait for its tombstones without need.
constexpr qsizetype mostLives = 1'000;

} // namespace

Result<Lives> beginLife(Journal& journal, IdSource& ids) {
    const auto kept = journal.meta(meta::lives);
    if (!kept) return tl::unexpected(kept.error());
    QByteArray bytes = kept->value_or(QByteArray());
    Lives lives;
    lives.present = ids.make<IncarnationId>();
    bytes += lives.present.bytes();
    if (bytes.size() > mostLives * idBytes) bytes = bytes.last(mostLives * idBytes);
    for (qsizetype at = 0; at + idBytes <= bytes.size(); at += idBytes)
        if (const auto life = IncarnationId::fromBytes(QByteArrayView(bytes).sliced(at, idBytes)))
            lives.all.insert(*life);
    if (const Status written = journal.setMeta(meta::lives, bytes); !written)
        return tl::unexpected(written.error());
    return lives;
}

Result<Lives> beginLifePutBack(Journal& journal, IdSource& ids, const Clock& clock) {
    // First what holds people back, last what tablets react to.
    if (const Status waits = PutBack::begin(journal, clock.now()); !waits)
        return tl::unexpected(waits.error());
    const auto judged = journal.meta(meta::judgeFrom);
    if (!judged) return tl::unexpected(judged.error());
    if (!*judged)
        if (const Status noted = journal.setMeta(meta::judgeFrom, QByteArray::number(journal.head())); !noted)
            return tl::unexpected(noted.error());
    if (const Status left = journal.leaveWriter(); !left) return tl::unexpected(left.error());
    return beginLife(journal, ids);
}

Result<bool> gaveOut(const Journal& journal, const Lives& lives, const Cursor& cursor) {
    return lives.all.contains(cursor.incarnation) ? isHere(journal, cursor) : false;
}

Result<bool> isHere(const Journal& journal, const Cursor& cursor) {
    if (cursor.position > journal.head()) return false;
    return journal.runningHash(cursor.position).map([&](const Digest& hash) {
        return hash == cursor.runningHash;
    });
}

} // namespace drempel::hub
