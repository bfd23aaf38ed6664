// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Tablet.h"

#include "domain/Event.h"
#include "simulation/Site.h"

namespace drempel::sim {

namespace {

constexpr Milliseconds requestTimeout{15'000};
const QDate today(2026, 1, 5);

Payload payloadOf(int what) {
    if (what == 8) return TalkRequested{today, TalkMoment::Now}; // sealed for who asks and about the child
    switch (what % 5) {
    case 0:
        return Announced{today};
    case 1:
        return Received{today, {}};
    case 2:
        return PickUpAnnounced{today};
    case 3:
        return Departed{today, AdultId(RawId{0xAD}), {}};
    default:
        return AbsenceReported{today};
    }
}

Draft announcement(const Journal& journal, const Clock& clock) {
    const WriterHead old = journal.ownHead();
    const Body body = composeBody(WriterStarted{old.writer, old.seq}, Author{}, clock);
    return draftOf(subjectOf(journal.site()), body);
}

} // namespace

Tablet::Tablet(Site& site, std::size_t number, std::uint64_t seed_, const QString& folder)
  : ids(clock, seed_)
  , disk(folder + QStringLiteral("/tablet%1.db").arg(number), theSite, clock, ids, site.unlockKey(),
         site.devices(), false)
  , seed(seed_)
  , site_(site)
  , number_(number) {}

Tablet::Keys Tablet::keys() {
    return Keys(disk.journal(), disk.keyring(), site_.unlockKey());
}

TabletOnJournal<Journal> Tablet::port(Keys* keys) {
    return TabletOnJournal<Journal>(
        disk.journal(), [this](const Journal& journal) { return announcement(journal, clock); }, keys);
}

void Tablet::setClock() {
    clock.setWall(theStart + site_.now() + clockOffset);
}

std::optional<EventId> Tablet::tap(std::size_t child, int what) {
    setClock();
    const SubjectId subject = subjectOf(childOf(child));
    // What was on the screen: the last event of this child, so that branches and joins both occur.
    std::vector<EventId> seen;
    const auto known = disk.journal().readSubject(subject, {});
    if (known && !known->empty()) seen.push_back(known->back().event.envelope.id);
    const Author author{AdultId(RawId{0xA0, static_cast<std::uint8_t>(number_)}),
                        what % 2 == 0 ? Role::Parent : Role::Caregiver};
    // Some taps write more than one event; only the last of these is signed.
    const Draft draft = draftOf(subject, composeBody(payloadOf(what), author, clock, std::move(seen)));
    const std::vector<Draft> drafts(static_cast<std::size_t>(1 + what % 3), draft);
    const auto placed = disk.journal().append(drafts);
    std::optional<EventId> kept;
    if (placed) {
        kept = placed->front().event.envelope.id;
    } else if (const auto uncertain = disk.journal().uncertain(); !uncertain.empty()) {
        // As JournalThread: after a failed commit it opens the file again and looks.
        mend();
        const auto found = disk.journal().readByIds(uncertain);
        if (found && !found->empty()) kept = found->front().envelope.id;
    }
    mend();
    if (kept) feed(input::LocalAppended{std::ssize(drafts)});
    return kept;
}

void Tablet::start() {
    if (isUp) return;
    setClock();
    isUp = true;
    machine.emplace(++seed, site_.limits());
    const auto backlog = backlogOf(port(nullptr));
    const auto cursor = disk.journal().cursor();
    feed(input::Start{backlog.value_or(Backlog{}), cursor ? cursor->value_or(Cursor{}) : Cursor{}});
}

void Tablet::crash() {
    ++life;
    isUp = streamAlive = false;
    stream = waitingFor_ = 0;
    machine.reset();
    disk.restart();
    clock.reboot(BootId(RawId{static_cast<std::uint8_t>(life)}));
}

void Tablet::mend() {
    disk.mend();
}

void Tablet::feed(const Input& input) {
    if (!machine) return;
    const auto thisLife = life;
    for (const Action& action : machine->on(input)) {
        std::visit([this](const auto& one) { perform(one); }, action);
        if (life != thisLife) return;
    }
}

void Tablet::perform(const action::Request& request) {
    setClock();
    waitingFor_ = std::visit([](const auto& one) { return one.request; }, request);
    auto ring = keys();
    auto tablet = port(&ring);
    auto begun = begin(tablet, request, site_.limits());
    mend();
    if (const auto* outcome = std::get_if<Input>(&begun)) {
        site_.after(Milliseconds(0), [this, life = life, outcome = *outcome] {
            if (life == this->life) feed(outcome);
        });
        return;
    }
    ++requests;
    site_.say(name() + " asks " + std::get<Asked>(begun).http.target.left(60).toStdString());
    auto& asked = std::get<Asked>(begun);
    site_.after(requestTimeout, [this, life = life, request = asked.request] {
        if (life == this->life && waitingFor_ == request) feed(input::Failed{request, LinkFailure::Timeout});
    });
    const HttpRequest http = asked.http;
    site_.send(*this, http, [this, life = life, asked = std::move(asked)](const Delivery& delivery) {
        if (life == this->life) arrived(asked, delivery);
    });
}

void Tablet::arrived(const Asked& asked, const Delivery& delivery) {
    setClock();
    auto ring = keys();
    auto tablet = port(&ring);
    const Input outcome = finish(tablet, asked, delivery, clock.now());
    if (waitingFor_ == asked.request) waitingFor_ = 0;
    site_.say(name() + " gets " + (delivery ? std::to_string(delivery->status) : "nothing") + ", " +
              std::to_string(disk.journal().head()) + " events here, outcome " +
              std::to_string(outcome.index()));
    const bool diskFailed = disk.journal().unusable();
    mend();
    // A disk that failed often takes the program with it.
    if (diskFailed && site_.chance(0.5)) {
        crash();
        site_.after(Milliseconds(site_.between(100, 5'000)), [this] { start(); });
        return;
    }
    feed(outcome);
}

void Tablet::perform(const action::Abort&) {
    waitingFor_ = 0;
}

void Tablet::perform(const action::OpenLive& open) {
    stream = open.stream;
    streamAlive = false;
    site_.openLive(*this, open.stream);
}

void Tablet::perform(const action::CloseLive&) {
    stream = 0;
    streamAlive = false;
}

void Tablet::perform(const action::StartTimer& timer) {
    site_.after(timer.after, [this, life = life, number = timer.timer] {
        if (life == this->life) feed(input::TimerFired{number});
    });
}

void Tablet::retryAttention() {
    const auto items = disk.journal().attention();
    if (!items || items->empty()) return;
    for (const AttentionItem& item : *items)
        std::ignore = disk.journal().retryAttention(item.id);
    feed(input::LocalAppended{static_cast<std::int64_t>(items->size())});
}

} // namespace drempel::sim
