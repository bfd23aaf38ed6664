// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "hub/store/HubJournal.h"
#include "hub/store/Restore.h"

// What a hub's journal does for backup and restore.

namespace drempel::hub {

namespace {

// 256 KiB between two commits: well under a millisecond of copying from memory, a few from a slow disk.
constexpr int pagesAtATime = 64;

} // namespace

Result<CopyPoint> HubJournal::copyTo(const QString& file) {
    const Status begun = ask<Status>([&](Journal& journal) { return journal.beginCopy(file); });
    if (!begun) return tl::unexpected(begun.error());
    while (true) {
        // A job of its own each time, so that whatever waits for the journal goes first.
        const auto copied = ask<Result<std::optional<CopyPoint>>>(
            [](Journal& journal) { return journal.copyOn(pagesAtATime); });
        if (!copied) return tl::unexpected(copied.error());
        if (*copied) return **copied;
    }
}

Status HubJournal::setSafeUpTo(Position position) {
    return ask<Status>([&](Journal& journal) {
        const Status kept = journal.setMeta(meta::safeUpTo, QByteArray::number(position));
        if (kept) port_->setSafeUpTo(position);
        return kept;
    });
}

Position HubJournal::safeUpTo() {
    return ask<Position>([this](Journal&) { return port_->safeUpTo(); });
}

IncarnationId HubJournal::incarnation() {
    return ask<IncarnationId>([this](Journal&) { return port_->incarnation(); });
}

Status HubJournal::tombstonesAreHere() {
    const Status over = ask<Status>([this](Journal& journal) {
        const Status ended = putBack_.end(journal);
        if (ended) awaitsTombstones_ = false;
        return ended;
    });
    if (over) judgeAgainSoon();
    return over;
}

void HubJournal::notePull(Journal& journal, const Tablet& tablet, const Cursor& after, bool isElsewhere) {
    if (after.hub != identity_.hub) return;
    const bool isOfThisLife = after.incarnation == lives_.present;
    // Should it not be written down, the tablet asks again, and so does this.
    if (isElsewhere && !putBack_.noteCursor(journal, tablet.device, after)) return;
    if (isElsewhere) {
        // While tombstones are awaited anyway, only what this very life cannot have given out is news.
        if (awaitsTombstones_ && !isOfThisLife) return;
        if (const auto ours = gaveOut(journal, lives_, after); !ours || *ours) return;
        // What a life that is lost gave out may all be back, from a tablet that came by first: then nothing
        // is missing that this one knows of, and it would count for nobody who ends a new wait.
        if (const auto all = isHere(journal, after); !all || *all) return;
        // A tablet read what this journal does not know of: the disk was put back to an earlier time. A
        // tablet that lies gains nothing by it: what comes in meanwhile is judged again when the wait is
        // over.
        auto reborn = beginLifePutBack(journal, ids_, clock_);
        if (!reborn) return;
        auto putBack = PutBack::in(journal);
        if (!putBack) return;
        lives_ = std::move(*reborn);
        putBack_ = std::move(*putBack);
        compared_.clear();
        port_->setIncarnation(lives_.present);
        awaitsTombstones_ = true;
        static_cast<void>(putBack_.noteCursor(journal, tablet.device, after));
        qCWarning(lcHub) << "the journal is older than what a tablet has read: was the disk put back?";
        return;
    }
    // This tablet compared everything with this life of the journal, and has nothing left to hand over. One
    // that never was here before compares nothing.
    if (!awaitsTombstones_ || !isOfThisLife || tablet.backlog != 0 || !compared_.contains(tablet.device))
        return;
    const auto ended = putBack_.noteHandedOver(journal, tablet.device, writerKeys_.paired(), clock_.now());
    if (!ended || !*ended) return;
    awaitsTombstones_ = false;
    qCInfo(lcHub) << "a tablet handed over what it has: bodies may be opened again";
    judgeAgainSoon();
}

} // namespace drempel::hub
