// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "domain/Event.h"
#include "hub/store/HubJournal.h"
#include "hub/store/Restore.h"

#include <algorithm>

// What a hub's journal knows of the devices that wrote in it.

namespace drempel::hub {

namespace {

constexpr int readStep = 1000;

} // namespace

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

Result<bool> HubJournal::loadStaff(Journal& journal) {
    const auto roster = journal.readStanding(EventClass::Roster);
    if (!roster) return tl::unexpected(roster.error());
    bool areAllRead = true;
    for (const Placed& placed : *roster) {
        const Envelope& envelope = placed.event.envelope;
        const auto clear = journal.openBody(placed.event);
        const auto body =
            clear ? decodeBody(*clear, envelope.version) : Result<Body>(tl::unexpected(clear.error()));
        areAllRead = areAllRead && clear;
        const auto signer = journal.deviceKeyOf(envelope.writer);
        if (body && signer && stationFits(envelope.writer, body->station, *signer))
            staff_.note(envelope.subject, *body);
    }
    return !areAllRead;
}

std::string HubJournal::lateObjectionTo(const Journal& journal, const StoredEvent& event, bool byRole) const {
    const Envelope& envelope = event.envelope;
    if (event.isStub()) return {};
    const auto clear = journal.openBody(event);
    const auto signer = journal.deviceKeyOf(envelope.writer);
    if (!clear || !signer || signer->isEmpty()) return {};
    const auto body = decodeBody(*clear, envelope.version);
    const bool isRead = body && !std::holds_alternative<Unknown>(body->payload);
    if (!isRead && envelope.mustUnderstand) return "kind";
    if (!body) return {};
    if (!stationFits(envelope.writer, body->station, *signer)) return "station";
    return byRole && !staff_.mayActAs(body->author) ? "role" : "";
}

void HubJournal::noteForks(Journal& journal, Position after) {
    const auto found = journal.forkedWriters(after);
    if (!found) return; // the next commit, or start, asks again
    for (const WriterId& writer : *found)
        if (forked_.insert(writer).second)
            qCWarning(lcHub) << "two devices write as" << writer.toString() << ": was a tablet copied?";
    forks_ = static_cast<std::int64_t>(forked_.size());
}

std::set<QByteArray> HubJournal::forkedDevices() {
    return ask<std::set<QByteArray>>([this](Journal& journal) {
        std::set<QByteArray> keys;
        for (const WriterId& writer : forked_)
            if (const auto signer = journal.deviceKeyOf(writer); signer && !signer->isEmpty())
                keys.insert(*signer);
        return keys;
    });
}

Result<std::map<std::string, std::int64_t>> HubJournal::setAsideByReason() {
    using Outcome = Result<std::map<std::string, std::int64_t>>;
    return ask<Outcome>([](Journal& journal) {
        return journal.attention().map([](const std::vector<AttentionItem>& items) {
            std::map<std::string, std::int64_t> counts;
            for (const AttentionItem& item : items)
                ++counts[item.reason];
            return counts;
        });
    });
}

Status HubJournal::lookAgain(Journal& journal, const KeysPush& came) {
    std::set<KeyId> keys;
    std::set<SubjectId> subjects;
    for (const WrappedKey& each : came.keys) {
        keys.insert(each.key);
        subjects.insert(each.subject);
    }
    std::vector<Misfit> misfits;
    std::vector<Placed> revocations;
    for (const SubjectId& subject : subjects) {
        auto placed = journal.readSubject(subject, std::nullopt);
        if (!placed) return tl::unexpected(placed.error());
        if (subject == subjectOf(identity_.site)) revocations = *placed;
        for (Placed& each : *placed) {
            if (!each.event.envelope.key || !keys.contains(*each.event.envelope.key)) continue;
            // Who is of the staff may come with the next keys.
            std::string reason = lateObjectionTo(journal, each.event, false);
            if (!reason.empty()) misfits.push_back({std::move(each.event), std::move(reason)});
        }
    }
    const Status done = takeOut(journal, misfits);
    if (done) heedRevocations(journal, revocations);
    return done;
}

Status HubJournal::judgeAgain(Journal& journal) {
    const auto from = journal.meta(meta::judgeFrom);
    if (!from) return tl::unexpected(from.error());
    if (!*from || awaitsTombstones_ || !keyring_) return {};
    const auto arePeopleMissing = loadStaff(journal);
    if (!arePeopleMissing) return tl::unexpected(arePeopleMissing.error());
    std::vector<Misfit> misfits;
    for (Position after = (*from)->toLongLong();;) {
        auto placed = journal.read(after, readStep);
        if (!placed) return tl::unexpected(placed.error());
        if (placed->empty()) break;
        after = placed->back().position;
        for (Placed& each : *placed) {
            // Who is not known may be among those of whom nobody here can read yet.
            std::string reason = lateObjectionTo(journal, each.event, !*arePeopleMissing);
            if (!reason.empty()) misfits.push_back({std::move(each.event), std::move(reason)});
        }
    }
    if (const Status done = takeOut(journal, misfits); !done) return done;
    return *arePeopleMissing ? Status() : journal.setMeta(meta::judgeFrom, std::nullopt);
}

void HubJournal::judgeAgainSoon() {
    thread_->run([this](Journal& journal) {
        if (const Status judged = judgeAgain(journal); !judged)
            qCWarning(lcHub) << "could not judge again:" << toString(judged.error().code);
    });
}

Status HubJournal::takeOut(Journal& journal, const std::vector<Misfit>& misfits) {
    for (std::size_t at = 0; at < misfits.size(); at += purgedLimit) {
        Purged purged;
        for (std::size_t i = at; i < std::min<std::size_t>(misfits.size(), at + purgedLimit); ++i)
            purged.events.push_back(misfits[i].event.envelope.id);
        const Body body = composeBody(std::move(purged), Author{}, clock_);
        const auto ordered = appendNow(journal, {draftOf(subjectOf(journal.site()), body)});
        if (!ordered) return tl::unexpected(ordered.error());
    }
    for (const Misfit& misfit : misfits) {
        qCWarning(lcHub) << "taken out: an event that its device or author may not write:"
                         << misfit.reason.c_str();
        if (const Status kept = journal.putAside(misfit.event, misfit.reason); !kept) return kept;
    }
    return {};
}

} // namespace drempel::hub
