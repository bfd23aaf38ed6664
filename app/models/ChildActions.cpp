// SPDX-License-Identifier: GPL-3.0-or-later
// What a caregiver does on a child's page: the half of ChildPage that writes.
#include "domain/DayTime.h"
#include "domain/PayloadFields.h"
#include "domain/views/PickUp.h"
#include "models/ChildPage.h"
#include "models/GroupFlow.h"
#include "models/Wording.h"

#include <algorithm>

namespace drempel {

namespace {

/// Whose own question all of these are: the answer is theirs as well.
std::optional<SubjectId> askerOf(const DayState& day, const std::vector<EventId>& on) {
    std::set<AdultId> askers;
    for (const EventId& id : on) {
        const auto entry = std::ranges::find(day.entries, id, &Entry::id);
        if (entry == day.entries.end() || !isPersonal(kindOf(entry->payload))) return std::nullopt;
        askers.insert(entry->author.id);
    }
    return askers.size() == 1 ? std::optional(subjectOf(*askers.begin())) : std::nullopt;
}

} // namespace

Draft ChildPage::draft(Payload payload, std::vector<EventId> after) const {
    return draftOf(subjectOf(child_), flow_.compose(std::move(payload), std::move(after)));
}

void ChildPage::keep(std::vector<Draft> drafts, const QString& undoText) {
    if (!child_.isNil()) flow_.save(std::move(drafts), undoText);
}

void ChildPage::securely(std::function<void()> action) {
    if (!child_.isNil()) flow_.securely(who_, std::move(action));
}

void ChildPage::receive() {
    if (!canReceive()) return;
    //: After "Ontvangen", with undo; %1 is the child.
    keep({draft(Received{flow_.today(), QTime()}, dayState().presenceHeads)}, tr("%1 is binnen").arg(name()));
}

void ChildPage::log(CareLogged care, std::vector<EventId> after) {
    care.day = flow_.today();
    care.by = who_;
    if (!care.from.isValid()) care.from = flow_.now();
    const QString text = wording::care(care);
    keep({draft(std::move(care), std::move(after))}, text);
}

void ChildPage::logBottle(int millilitres) {
    CareLogged care;
    care.care = CareKind::Bottle;
    care.millilitres = std::clamp(millilitres, 0, 1000);
    log(std::move(care));
}

void ChildPage::logFood(int portion) {
    if (portion < 0 || portion > static_cast<int>(last(Portion{}))) return;
    CareLogged care;
    care.care = CareKind::Food;
    care.portion = static_cast<Portion>(portion);
    log(std::move(care));
}

void ChildPage::logNap() {
    CareLogged care;
    care.care = CareKind::Nap;
    const Entry* running = openNap(dayState());
    if (running == nullptr) return log(std::move(care));
    care.from = std::get<CareLogged>(running->payload).from;
    care.to = flow_.now();
    // A nap of no minutes was a slip of the finger: it is taken back.
    if (care.to <= care.from)
        return keep({draft(ExchangeWithdrawn{flow_.today(), running->id}, {running->id})}, QString());
    log(std::move(care), {running->id});
}

void ChildPage::logDiaper(int find) {
    if (find < 0 || find > static_cast<int>(last(DiaperFind{}))) return;
    CareLogged care;
    care.care = CareKind::Diaper;
    care.diaper = static_cast<DiaperFind>(find);
    log(std::move(care));
}

void ChildPage::logTemperature(int tenths) {
    constexpr int least = 340;
    constexpr int most = 430;
    if (tenths < least || tenths > most) return;
    CareLogged care;
    care.care = CareKind::Temperature;
    care.tenthsCelsius = tenths;
    log(std::move(care));
}

void ChildPage::observe(const QString& text) {
    const QString words = text.trimmed().left(fields::textLimit);
    if (words.isEmpty()) return;
    securely([this, words] {
        //: After writing down what was seen, with undo.
        keep({draft(Observed{flow_.today(), words})}, tr("Opgeschreven"));
    });
}

void ChildPage::hear(const QString& answer) {
    const std::vector<EventId> open = unheardIds();
    if (open.empty()) return;
    const QString words = answer.trimmed().left(fields::textLimit);
    const auto heard = [this, open, words] {
        Draft reply = draft(Heard{flow_.today(), open, words}, open);
        reply.sealedFor = askerOf(dayState(), open);
        //: After "Gehoord", with undo.
        keep({std::move(reply)}, tr("Gehoord"));
    };
    if (words.isEmpty())
        heard();
    else
        securely(heard);
}

void ChildPage::promise(int days) {
    std::vector<EventId> on = unheardIds();
    if (on.empty())
        for (const Entry& entry : dayState().entries)
            if (!entry.withdrawn && !isStaff(entry.author.role)) on = {entry.id};
    if (on.empty() || days < 0) return;
    const QDate until = flow_.today().addDays(days);
    //: After "good question, I come back to it": the answer a parent sees; %1 is a day.
    const QString text = tr("Goede vraag. Ik kom erop terug op %1.").arg(wording::day(until));
    Draft answer = draft(Heard{flow_.today(), on, text}, on);
    answer.sealedFor = askerOf(dayState(), on);
    keep({std::move(answer), draft(AnswerPromised{on.back(), until}, on)}, text);
}

void ChildPage::keepPromise(const QString& promiseId) {
    // A kept promise cannot be unkept, so no undo is offered.
    if (const auto id = EventId::parse(promiseId)) keep({draft(PromiseKept{*id}, {*id})}, QString());
}

void ChildPage::called(const QString& parentId, const QString& text) {
    const auto parent = AdultId::parse(parentId);
    if (!parent) return;
    //: After writing down a phone call, with undo.
    securely([this, call = PhoneCalled{flow_.today(), *parent, {}, text.trimmed().left(fields::textLimit)}] {
        keep({draft(call, toldSoFar())}, tr("Opgeschreven"));
    });
}

void ChildPage::calledAbsent(const QString& parentId) {
    const auto parent = AdultId::parse(parentId);
    // A child that is here, or was, is not absent: only "gaat mee met" lets it leave.
    if (!parent || presenceOn(state(), flow_.today()) != PresenceState::Expected) return;
    //: What a parent told by phone: the child does not come today.
    const QString told = tr("komt vandaag niet");
    keep({draft(PhoneCalled{flow_.today(), *parent, {}, told}, toldSoFar()),
          draft(AbsenceReported{flow_.today()}, dayState().presenceHeads)},
         //: After "does not come today" by phone, with undo; %1 is the child.
         tr("%1 komt vandaag niet").arg(name()));
}

void ChildPage::calledCollector(const QString& parentId, const QString& collectorId, const QString& time,
                                const QString& text) {
    const auto parent = AdultId::parse(parentId);
    const auto collector = AdultId::parse(collectorId);
    if (!parent || !collector || !mayCollect(*collector)) return;
    const CollectionPlan plan{*collector, QTime::fromString(time, QStringLiteral("HH:mm"))};
    securely(
        [this, call = PhoneCalled{flow_.today(), *parent, plan, text.trimmed().left(fields::textLimit)}] {
            //: After noting by phone who fetches, with undo.
            keep({draft(call, toldSoFar())}, tr("Opgeschreven"));
        });
}

void ChildPage::togglePick(const QString& entryId) {
    constexpr std::size_t most = 3;
    const auto id = EventId::parse(entryId);
    if (!id) return;
    std::vector<EventId> picked = pickedForHandover(dayState());
    if (std::erase(picked, *id) == 0) {
        if (picked.size() >= most) picked.erase(picked.begin());
        picked.push_back(*id);
    }
    keep({draft(HandoverPicked{flow_.today(), picked})}, QString());
}

void ChildPage::discussed() {
    //: After "talked about it", with undo.
    keep({draft(Discussed{flow_.today()})}, tr("Samen besproken"));
}

void ChildPage::letGo(const QString& collectorId) {
    const auto collector = AdultId::parse(collectorId);
    if (!collector || !canLetGo() || !mayCollect(*collector)) return;
    securely([this, with = *collector] {
        if (!canLetGo() || !mayCollect(with)) return; // while a code was asked, somebody else did it
        std::vector<Draft> drafts{draft(Departed{flow_.today(), with, QTime()}, dayState().presenceHeads)};
        for (const EventId& once : usedUpBy(state(), with, flow_.today()))
            drafts.push_back(draft(PickUpWithdrawn{once, flow_.today()}, {once}));
        //: After letting a child go, with undo; %1 is the child, %2 who takes it along.
        keep(std::move(drafts), tr("%1 gaat mee met %2").arg(name(), adultName(ledger_.snapshot(), with)));
    });
}

void ChildPage::withdraw(const QString& entryId) {
    const auto id = EventId::parse(entryId);
    const auto entry = id ? std::ranges::find(dayState().entries, *id, &Entry::id) : dayState().entries.end();
    if (entry == dayState().entries.end() || entry->withdrawn || !isOwn(*entry, flow_.person())) return;
    // What was taken back stays so: no undo is offered that would do nothing.
    securely([this, id = *id] { keep({draft(ExchangeWithdrawn{flow_.today(), id}, {id})}, QString()); });
}

bool ChildPage::mayCollect(AdultId adult) const {
    const std::vector<Collector> allowed = collectorsOn(ledger_.snapshot(), child_, flow_.today());
    return std::ranges::find(allowed, adult, &Collector::adult) != allowed.end();
}

/// What home told today: a call names it as its cause, so that the call counts as the later word even on a
/// tablet whose clock is behind.
std::vector<EventId> ChildPage::toldSoFar() const {
    std::vector<EventId> ids;
    for (const Entry& entry : dayState().entries)
        if (std::holds_alternative<HomeTold>(entry.payload) ||
            std::holds_alternative<PhoneCalled>(entry.payload))
            ids.push_back(entry.id);
    return ids;
}

std::vector<EventId> ChildPage::unheardIds() const {
    std::vector<EventId> ids;
    for (const Entry* entry : unheard(dayState()))
        ids.push_back(entry->id);
    return ids;
}

} // namespace drempel
