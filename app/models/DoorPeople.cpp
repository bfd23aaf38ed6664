// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DoorFlow that asks who somebody is: log-in, a forgotten code, one's own code, a leidster who
// looks along, and what a parent may permit.
#include "domain/DayTime.h"
#include "domain/PayloadFields.h"
#include "domain/views/Access.h"
#include "domain/views/PickUp.h"
#include "models/DoorFlow.h"
#include "models/Wording.h"

#include <QPointer>

#include <algorithm>

namespace drempel {

void DoorFlow::watchPeople() {
    connect(&newCode_, &NewCode::known, this, [this](AdultId adult) { identified(adult, false); });
    connect(&newCode_, &NewCode::made, this, &DoorFlow::codeMade);
    connect(&newCode_, &NewCode::changed, this, [this] {
        if (step_ == Step::Forgotten && newCode_.part() == NewCode::Part::Choosing) setStep(Step::OwnCode);
        if (!newCode_.problem().isEmpty()) setProblem(newCode_.problem());
        Q_EMIT personChanged();
    });
    connect(&staff_, &CodeEntry::identified, this, &DoorFlow::staffLooked);
    watchNews();
}

// Invariant: news is of this visit only. What is kept after its visit ended is nobody's news here.
void DoorFlow::watchNews() {
    connect(&permissions_, &FamilyPermissions::kept, &news_, &TabletNews::made);
    connect(&newCode_, &NewCode::kept, this,
            [this](const std::vector<Draft>& drafts, const std::vector<EventId>& ids) {
                const SubjectId whose = subjectOf(newCode_.whose());
                const auto isTheirs = [whose](const Draft& draft) { return draft.subject == whose; };
                if (std::ranges::all_of(drafts, isTheirs)) news_.made(drafts, ids);
            });
    connect(&news_, &TabletNews::changed, this, &DoorFlow::newsChanged);
}

void DoorFlow::identified(AdultId adult, bool byBadge) {
    const std::vector<ChildId> children = childrenOf(ledger_.snapshot(), adult, today());
    if (children.empty()) {
        //: At the door, after a right code of somebody without children here (a caregiver, an old
        //: permission).
        const QString sentence = tr("Bij deze code horen vandaag geen kinderen. Vraag even een leidster.");
        return step_ == Step::Forgotten ? forgotten()->code()->say(sentence) : code_.say(sentence);
    }
    person_ = adult;
    byBadge_ = byBadge;
    children_ = children;
    suggest();
    refresh();
    Q_EMIT personChanged();
    setStep(Step::Family);
}

bool DoorFlow::takesBadges() const {
    return step_ == Step::WhoAreYou || step_ == Step::StaffLooks || newCode_.takesBadges();
}

void DoorFlow::badge(const QByteArray& read) {
    idle_.touch();
    if (step_ == Step::Rest) start(); // a reader needs no tap first
    if (!takesBadges()) return;
    CodeEntry& asked = step_ == Step::WhoAreYou    ? code_
                       : step_ == Step::StaffLooks ? staff_
                                                   : *forgotten()->code();
    asked.badge(read);
}

void DoorFlow::forgotCode() {
    if (step_ != Step::WhoAreYou) return;
    code_.clear();
    newCode_.forgot();
    setStep(Step::Forgotten);
}

bool DoorFlow::hasCode() const {
    const AdultState* person = ledger_.snapshot().adult(person_);
    return person != nullptr && person->code.has_value();
}

void DoorFlow::chooseOwnCode() {
    if (step_ != Step::Family || !hasCode()) return;
    newCode_.chooseOwn(person_);
    if (newCode_.part() == NewCode::Part::Choosing) setStep(Step::OwnCode);
}

void DoorFlow::codeMade(AdultId adult, bool wasForgotten) {
    if (step_ != Step::OwnCode) return;
    setProblem(QString());
    if (wasForgotten) return identified(adult, false);
    //: At the door, after choosing one's own code.
    note_ = tr("Je nieuwe code is bewaard.");
    setStep(Step::Family);
    Q_EMIT personChanged();
    Q_EMIT selectionChanged();
}

bool DoorFlow::isRestricted() const {
    return !byBadge_ && drempel::isRestricted(ledger_.snapshot(), person_, clock_.now());
}

bool DoorFlow::codeWasReset() const {
    return newCode_.untold(person_) != nullptr;
}

void DoorFlow::knowsOfReset() {
    if (step_ == Step::Family) newCode_.told(person_);
}

QString DoorFlow::codeNotice() const {
    const AdultState* person = ledger_.snapshot().adult(person_);
    if (person == nullptr || !person->code) return {};
    if (const CodeRenewal* renewal = newCode_.untold(person_))
        //: At the door, at log-in after one's code was made anew; %1 is a day, %2 a time.
        return tr("Je code is op %1 om %2 opnieuw ingesteld. Was jij dat niet? Zeg het een leidster.")
            .arg(wording::day(dayAt(renewal->at)), wording::time(renewal->at));
    if (person->code->value.origin == CodeOrigin::Issued)
        //: At the door, at log-in with the code that was printed; the button "Meer" is below it.
        return tr("Je gebruikt nog de code van het papier. Kies je eigen code bij Meer.");
    return {};
}

std::vector<ChildId> DoorFlow::childrenWithAuthority() const {
    std::vector<ChildId> own = children_;
    std::erase_if(own, [this](ChildId id) {
        const ChildState* child = ledger_.snapshot().child(id);
        return child == nullptr || !hasAuthority(*child, person_, today());
    });
    return own;
}

bool DoorFlow::mayPermit() const {
    return !person_.isNil() && !isRestricted() && !childrenWithAuthority().empty();
}

void DoorFlow::openPermissions() {
    if (step_ != Step::Family || !mayPermit()) return;
    permissions_.open(person_, childrenWithAuthority());
    setStep(Step::Permissions);
}

void DoorFlow::requestCollector(const QString& name, const QString& relation) {
    const QString who = name.simplified().left(fields::nameLimit);
    if (step_ != Step::Family || who.isEmpty() || isRestricted()) return;
    std::vector<Draft> drafts;
    for (const ChildId id : selectedWhere([this](ChildId child) { return isParentTo(child); }))
        drafts.push_back(draft(id, PickUpRequested{FamilyPermissions::personNamed(id, who),
                                                   who,
                                                   relation.simplified().left(fields::nameLimit),
                                                   today(),
                                                   {},
                                                   {}}));
    if (drafts.empty()) return;
    save(std::move(drafts), [this] {
        //: At the door, after "somebody else fetches": nothing is arranged before a caregiver has called.
        note_ = tr("We geven het door. Een leidster belt je even op het nummer dat we hebben.");
        Q_EMIT selectionChanged();
    });
}

void DoorFlow::setHubConnected(bool connected) {
    if (connected) {
        hubHeard_ = clock_.now();
        hubLost_.reset();
    } else if (!hubLost_) {
        // Heard never since the start: what lies on the disk may be of any day.
        if (hubHeard_) hubHeard_ = clock_.now();
        hubLost_ = hubHeard_ ? clock_.sinceBoot() : clock_.sinceBoot() - std::chrono::minutes(hubAwayMinutes);
    }
    Q_EMIT listChanged();
}

/// By either clock: one can be set, the other stands still while a tablet sleeps.
bool DoorFlow::isListOld() const {
    if (!hubLost_) return false;
    constexpr auto most = std::chrono::minutes(hubAwayMinutes);
    return clock_.sinceBoot() - *hubLost_ >= most || (hubHeard_ && clock_.now() - *hubHeard_ >= most);
}

QString DoorFlow::listText() const {
    if (!isListOld()) return {};
    //: At the door at pick-up, when the tablet was started without the hub: its list of who may fetch is of
    //: an earlier day.
    if (!hubHeard_) return tr("Lijst van de vorige keer");
    if (const QDate day = dayAt(*hubHeard_); day != today())
        //: At the door at pick-up, with the hub away since an earlier day: how old the tablet's list of who
        //: may fetch is; %1 is a day, %2 a time.
        return tr("Lijst van %1 om %2").arg(wording::day(day), wording::time(*hubHeard_));
    //: At the door at pick-up, with the hub away: how old the tablet's list of who may fetch is. %1 is a
    //: time.
    return tr("Lijst van %1").arg(wording::time(*hubHeard_));
}

/// To the children, with words that never say why. Nothing of the day stays.
void DoorFlow::sendToCaregiver() {
    countdown_.stop();
    idle_.start();
    staff_.clear();
    reading_.forget();
    day_.clear();
    //: At the door, to somebody who may not fetch the child. Never says why.
    note_ = tr("Vraag even een leidster.");
    setStep(Step::Family);
    Q_EMIT personChanged();
    refresh();
}

void DoorFlow::askStaff() {
    const bool leaving = step_ == Step::TheDay || (step_ == Step::Done && fetching_);
    if (!leaving || saving_) return;
    countdown_.stop();
    idle_.start();
    cameFrom_ = step_;
    staff_.clear();
    setStep(Step::StaffLooks);
}

/// A leidster at the door lets the children go with whoever logged in: what she would do in the group.
void DoorFlow::staffLooked(AdultId staff) {
    if (step_ != Step::StaffLooks || saving_) return;
    const Author author{staff, roleOf(ledger_.snapshot(), staff)};
    if (!mayHappen(Station::Door, author.role, Kind::Departed)) {
        //: At the door, a member of staff who may not let a child go (a trainee).
        return staff_.say(tr("Vraag hiervoor een vaste leidster."));
    }
    if (!mayFetchSelection()) return sendToCaregiver();
    std::vector<Draft> drafts;
    const auto add = [&](ChildId child, Payload payload, std::vector<EventId> after) {
        drafts.push_back(draftOf(subjectOf(child), composeBody(std::move(payload), author, clock_,
                                                               std::move(after), Station::Door)));
    };
    for (const ChildId child : selectedWhere([this](ChildId id) { return isInCare(id); })) {
        add(child, Departed{today(), person_, {}}, dayOfChild(child).presenceHeads);
        for (const EventId permission : usedUpBy(*ledger_.snapshot().child(child), person_, today()))
            add(child, PickUpWithdrawn{permission, today()}, {permission});
    }
    if (drafts.empty()) return back();
    undo_.clear();
    undoBy_ = author;
    save(std::move(drafts), [this] {
        std::erase_if(undo_, [](const Undo& done) { return !done.presence; });
        const QStringList names = namesOf(selection());
        //: At the door, a leidster confirmed it; %1 is one or more children, %2 who fetches, %n how many
        //: children.
        showDone(tr("%1 gaan mee met %2", nullptr, static_cast<int>(names.size()))
                     .arg(wording::list(names), personName()),
                 QString(), {});
    });
}

void DoorFlow::back() {
    switch (step_) {
    case Step::Forgotten:
        newCode_.clear();
        return setStep(Step::WhoAreYou);
    case Step::OwnCode:
        newCode_.clear();
        if (person_.isNil()) return leave();
        return setStep(Step::Family);
    case Step::Permissions:
        permissions_.clear();
        return setStep(Step::Family);
    case Step::StaffLooks:
        staff_.clear();
        setStep(cameFrom_);
        if (step_ == Step::Done) startCountdown();
        return;
    default:
        return;
    }
}

} // namespace drempel
