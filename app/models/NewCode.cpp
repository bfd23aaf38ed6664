// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NewCode.h"

#include "domain/DayTime.h"
#include "domain/views/People.h"
#include "models/Wording.h"

#include <QPointer>

namespace drempel {

namespace {

/// Only doors look at families' codes; their badges are known everywhere.
CodeEntry::Audience helpersAt(Station station) {
    return station == Station::Door ? CodeEntry::Audience::Everybody : CodeEntry::Audience::StaffOrBadge;
}

} // namespace

NewCode::NewCode(Ledger& ledger, CodeChecker& checker, const Clock& clock, Station station, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , station_(station)
  , reset_(ledger, checker, clock, helpersAt(station))
  , choice_(checker)
  , idle_(clock, std::chrono::seconds(idleSeconds), Milliseconds{0}) {
    connect(&reset_, &CodeReset::agreed, this, &NewCode::agreed);
    connect(&reset_, &CodeReset::known, this, &NewCode::known);
    connect(&reset_, &CodeReset::changed, &idle_, &IdleWatch::touch);
    connect(reset_.code(), &CodeEntry::changed, &idle_, &IdleWatch::touch);
    connect(&choice_, &CodeChoice::chosen, this, &NewCode::chosen);
    connect(&choice_, &CodeChoice::changed, &idle_, &IdleWatch::touch);
    connect(&idle_, &IdleWatch::expired, this, &NewCode::clear);
}

void NewCode::clear() {
    ++attempt_;
    idle_.stop();
    reset_.clear();
    choice_.clear();
    part_ = Part::None;
    whose_ = second_ = justReset_ = AdultId{};
    by_ = Author{};
    saving_ = false;
    problem_.clear();
    Q_EMIT changed();
}

void NewCode::forgot() {
    clear();
    idle_.start();
    part_ = Part::Helping;
    Q_EMIT changed();
}

bool NewCode::takesBadges() const {
    return part_ == Part::Helping &&
           (reset_.part() == CodeReset::Part::First || reset_.part() == CodeReset::Part::Second);
}

void NewCode::agreed(AdultId adult, AdultId first, AdultId second) {
    const AdultState* person = ledger_.snapshot().adult(adult);
    if (part_ != Part::Helping || person == nullptr) return;
    if (!person->code) {
        //: "Code vergeten", for somebody who has a badge and never had a code.
        return reset_.refuse(tr("Bij deze badge hoort geen code. Je badge is genoeg."));
    }
    if (!mayChooseHere(*person)) return reset_.refuse(elsewhere());
    const AdultId by = first.isNil() ? adult : first;
    begin(adult, Author{by, roleOf(ledger_.snapshot(), by)}, second, CodeOrigin::Reset);
}

void NewCode::chooseOwn(AdultId person) {
    const AdultState* adult = ledger_.snapshot().adult(person);
    if (adult == nullptr || !adult->code) return;
    if (!mayChooseHere(*adult)) {
        problem_ = elsewhere();
        Q_EMIT changed();
        return;
    }
    begin(person, Author{person, roleOf(ledger_.snapshot(), person)}, {}, CodeOrigin::Chosen);
}

bool NewCode::mayChooseHere(const AdultState& person) const {
    return station_ != Station::Door || !person.caregiver; // as in AdultFold
}

QString NewCode::elsewhere() {
    //: At the door, to a member of staff who wants another code.
    return tr("Als medewerker kies je je code op een scherm in de groep.");
}

void NewCode::begin(AdultId adult, Author by, AdultId second, CodeOrigin origin) {
    whose_ = adult;
    by_ = by;
    second_ = second;
    origin_ = origin;
    std::vector<QDate> birthdays;
    for (const ChildId id : childrenOf(ledger_.snapshot(), adult, dayAt(clock_.now())))
        if (const ChildState* child = ledger_.snapshot().child(id); child && child->profile)
            birthdays.push_back(child->profile->value.birthDate);
    choice_.begin(ledger_.snapshot().adult(adult)->code->value.number, std::move(birthdays));
    idle_.start();
    part_ = Part::Choosing;
    Q_EMIT changed();
}

void NewCode::chosen(const CodeSecret& secret) {
    const AdultState* person = ledger_.snapshot().adult(whose_);
    if (part_ != Part::Choosing || person == nullptr || !person->code) return;
    const Body body =
        composeBody(CodeIssued{person->code->value.number, secret.salt, secret.value, origin_, second_}, by_,
                    clock_, {person->code->source}, station_);
    keep(subjectOf(whose_), body, [this] {
        const AdultId adult = whose_;
        const bool wasForgotten = origin_ == CodeOrigin::Reset;
        clear();
        if (wasForgotten) justReset_ = adult;
        Q_EMIT made(adult, wasForgotten);
    });
}

const CodeRenewal* NewCode::untold(AdultId person) const {
    return person == justReset_ ? nullptr : untoldRenewal(ledger_.snapshot(), person);
}

void NewCode::told(AdultId person) {
    const CodeRenewal* renewal = untold(person);
    if (renewal == nullptr || saving_) return;
    const Author author{person, roleOf(ledger_.snapshot(), person)};
    keep(subjectOf(person), composeBody(CodeResetSeen{renewal->id}, author, clock_, {renewal->id}, station_),
         [] {});
}

void NewCode::keep(SubjectId subject, const Body& body, std::function<void()> then) {
    saving_ = true;
    problem_.clear();
    Q_EMIT changed();
    const std::vector<Draft> drafts{draftOf(subject, body)};
    ledger_.record(drafts, [this, self = QPointer(this), attempt = attempt_, drafts,
                            then = std::move(then)](const Result<std::vector<EventId>>& ids) {
        if (!self) return;
        if (ids) Q_EMIT kept(drafts, *ids);
        if (attempt != attempt_) return;
        saving_ = false;
        problem_ = ids ? QString() : wording::saveError(ids.error());
        Q_EMIT changed();
        if (ids) then();
    });
}

} // namespace drempel
