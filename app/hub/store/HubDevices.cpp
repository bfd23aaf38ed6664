// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "domain/Event.h"
#include "hub/store/HubJournal.h"

#include <algorithm>

// What a hub's journal knows of the devices that wrote in it.

namespace drempel::hub {

std::string HubJournal::objectionTo(const Envelope& envelope, const std::optional<QByteArray>& clear,
                                    QByteArrayView signer) {
    // A hub that was put back lacks keys and people; tablets hand over both with what was erased since.
    const bool isPutBack = awaitsTombstones_ || !keyring_;
    // Its key would come later, and nobody would have asked what it says.
    if (!clear) return isPutBack ? "" : refusedForKey;
    const auto body = decodeBody(*clear, envelope.version);
    // Tablets would have to stop trusting what they show of this child; a newer hub knows it.
    const bool isRead = body && !std::holds_alternative<Unknown>(body->payload);
    if (!isRead && envelope.mustUnderstand) return "kind";
    if (!body) return {}; // nobody reads it: it has no effect anywhere
    if (!signer.isEmpty() && !stationFits(envelope.writer, body->station, signer)) return "station";
    if (!isPutBack && !staff_.mayActAs(body->author)) return "role";
    staff_.note(envelope.subject, *body);
    return {};
}

bool HubJournal::stationFits(const WriterId& writer, Station station, QByteArrayView signer) const {
    const std::vector<Station> stations = writerKeys_.stationsOf(signer);
    if (!stations.empty()) return std::ranges::find(stations, station) != stations.end();
    return station != Station::Hub || ownWriters_.contains(writer);
}

Result<std::map<WriterId, QByteArray>> HubJournal::signersOf(const std::set<WriterId>& writers) {
    using Outcome = Result<std::map<WriterId, QByteArray>>;
    return ask<Outcome>([&](Journal& journal) -> Outcome {
        std::map<WriterId, QByteArray> signers;
        for (const WriterId& writer : writers) {
            auto signer = journal.deviceKeyOf(writer);
            if (!signer) return tl::unexpected(signer.error());
            signers.emplace(writer, std::move(*signer));
        }
        return signers;
    });
}

Delivered HubJournal::deliveredBy(const QByteArray& publicKey) {
    return ask<Delivered>([&](Journal& journal) {
        Delivered delivered;
        const auto heads = journal.heads();
        if (!heads) return delivered;
        for (const WriterHead& head : *heads)
            if (journal.deviceKeyOf(head.writer) == publicKey) delivered.emplace(head.writer, head.seq);
        return delivered;
    });
}

Status HubJournal::lookAgain(Journal& journal, const KeysPush& came) {
    std::set<KeyId> keys;
    std::set<SubjectId> subjects;
    for (const WrappedKey& each : came.keys) {
        keys.insert(each.key);
        subjects.insert(each.subject);
    }
    std::vector<StoredEvent> misfits;
    for (const SubjectId& subject : subjects) {
        auto placed = journal.readSubject(subject, std::nullopt);
        if (!placed) return tl::unexpected(placed.error());
        for (Placed& each : *placed) {
            const Envelope& envelope = each.event.envelope;
            if (!envelope.key || !keys.contains(*envelope.key)) continue;
            const auto clear = journal.openBody(each.event);
            const auto signer = journal.deviceKeyOf(envelope.writer);
            if (!clear || !signer || signer->isEmpty()) continue;
            const auto body = decodeBody(*clear, envelope.version);
            if (!body || stationFits(envelope.writer, body->station, *signer)) continue;
            misfits.push_back(std::move(each.event));
        }
    }
    for (std::size_t at = 0; at < misfits.size(); at += purgedLimit) {
        Purged purged;
        for (std::size_t i = at; i < std::min<std::size_t>(misfits.size(), at + purgedLimit); ++i)
            purged.events.push_back(misfits[i].envelope.id);
        const Body body = composeBody(std::move(purged), Author{}, clock_);
        const auto ordered = appendNow(journal, {draftOf(subjectOf(journal.site()), body)});
        if (!ordered) return tl::unexpected(ordered.error());
    }
    for (const StoredEvent& misfit : misfits) {
        qCWarning(lcHub) << "taken out: an event that says it was written at another kind of device";
        if (const Status kept = journal.putAside(misfit, "station"); !kept) return kept;
    }
    return {};
}

} // namespace drempel::hub
