// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "domain/Event.h"
#include "hub/store/HubJournal.h"
#include "hub/store/Restore.h"

// What a hub's journal does about purges and tombstones.

namespace drempel::hub {

namespace {

constexpr qsizetype idBytes = 16;

} // namespace

Status HubJournal::loadOwnWriters(Journal& journal) {
    const auto kept = journal.meta(meta::writers);
    if (!kept) return tl::unexpected(kept.error());
    const QByteArray ids = kept->value_or(QByteArray());
    for (qsizetype at = 0; at + idBytes <= ids.size(); at += idBytes)
        if (const auto writer = WriterId::fromBytes(QByteArrayView(ids).sliced(at, idBytes)))
            ownWriters_.insert(*writer);
    return noteOwnWriter(journal);
}

Status HubJournal::noteOwnWriter(Journal& journal) {
    if (!ownWriters_.insert(journal.writer()).second) return {};
    QByteArray ids;
    for (const WriterId& writer : ownWriters_)
        ids += writer.bytes();
    return journal.setMeta(meta::writers, ids);
}

bool HubJournal::mayOrder(const Envelope& envelope, QByteArrayView signer) const {
    // By its key too: of a hub that was restored twice from one backup, the second does not know the writer
    // under which the first ordered.
    return ownWriters_.contains(envelope.writer) || (!signer.isEmpty() && signer == signer_.publicKey());
}

Status HubJournal::nameStubs(Journal& journal) {
    while (journal.mayHaveUnnamedStubs()) {
        auto ids = journal.unnamedStubs(purgedLimit);
        if (!ids) return tl::unexpected(ids.error());
        if (ids->empty()) {
            journal.stubsAreNamed();
            break;
        }
        const Body body = composeBody(Purged{std::move(*ids)}, Author{}, clock_);
        const auto named = appendNow(journal, {draftOf(subjectOf(journal.site()), body)});
        if (!named) return tl::unexpected(named.error());
    }
    return {};
}

void HubJournal::nameStubsSoon() {
    thread_->run([this](Journal& journal) {
        if (const Status named = nameStubs(journal); !named)
            qCWarning(lcHub) << "stubs are not named yet:" << toString(named.error().code);
    });
}

Status HubJournal::erase(const Body& tombstone) {
    return ask<Status>([&](Journal& journal) -> Status {
        const auto placed = appendNow(journal, {draftOf(subjectOf(journal.site()), tombstone)});
        if (!placed) return tl::unexpected(placed.error());
        // What is wiped is wiped; should this fail, the next push or start does it.
        static_cast<void>(nameStubs(journal));
        return {};
    });
}

} // namespace drempel::hub
