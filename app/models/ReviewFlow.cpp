// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewFlow.h"

#include "domain/DayTime.h"
#include "domain/views/Access.h"
#include "models/Wording.h"

#include <algorithm>
#include <array>

namespace drempel {

ReviewFlow::ReviewFlow(Ledger& ledger, CodeChecker& checker, const Clock& clock, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , code_(ledger, checker, clock, CodeEntry::Audience::Staff)
  , idle_(clock, std::chrono::seconds(lockAfterSeconds), std::chrono::seconds(10))
  , news_(ledger, clock)
  , newCode_(ledger, checker, clock, Station::Overview)
  , reading_(ledger, clock, Station::Overview)
  , readBy_(ledger) {
    connect(&reading_, &ReadingLog::settled, this, [this] {
        problem_ = reading_.failure() ? wording::readingError() : QString();
        refresh();
    });
    connect(&code_, &CodeEntry::identified, this, &ReviewFlow::identified);
    connect(&ledger_, &Ledger::changed, this, &ReviewFlow::refresh);
    connect(&idle_, &IdleWatch::expired, this, &ReviewFlow::logOut);
    connect(&newCode_, &NewCode::kept, &news_, &TabletNews::made);
    connect(&newCode_, &NewCode::changed, this, &ReviewFlow::changed);
    connect(&newCode_, &NewCode::made, this, [this] {
        newCode_.clear();
        //: Review, log-in, after a forgotten code was made anew.
        code_.say(tr("De nieuwe code is bewaard. Je kunt er nu mee inloggen."));
    });
    connect(&news_, &TabletNews::changed, this, &ReviewFlow::refresh);
}

void ReviewFlow::setStep(Step step) {
    if (step == step_) return;
    step_ = step;
    Q_EMIT stepChanged();
}

QDate ReviewFlow::today() const {
    return dayAt(clock_.now());
}

QString ReviewFlow::personName() const {
    return adultName(ledger_.snapshot(), person_);
}

QString ReviewFlow::dateText() const {
    return wording::day(today());
}

void ReviewFlow::identified(AdultId adult, bool byBadge) {
    const Role role = roleOf(ledger_.snapshot(), adult);
    if (!leads(role) && role != Role::Inspector) {
        //: On the review screen, after the code of somebody who is no group leader.
        code_.say(tr("Dit scherm is voor groepsleiding."));
        return;
    }
    person_ = adult;
    byBadge_ = byBadge;
    if (const QVariantList all = groups(); ledger_.snapshot().group(group_) == nullptr && !all.isEmpty())
        group_ =
            GroupId::parse(all.first().toMap().value(QStringLiteral("id")).toString()).value_or(GroupId{});
    idle_.start();
    setStep(role == Role::Inspector ? Step::List : Step::Today);
    refresh();
    Q_EMIT stepChanged();
}

void ReviewFlow::forgotCode() {
    if (step_ != Step::LogIn) return;
    code_.clear();
    newCode_.forgot();
}

QString ReviewFlow::codeNotice() const {
    const CodeRenewal* renewal = newCode_.untold(person_);
    return renewal ? wording::renewed(*renewal) : QString();
}

void ReviewFlow::dismissProblem() {
    problem_.clear();
    Q_EMIT changed();
}

void ReviewFlow::knowsOfReset() {
    newCode_.told(person_);
}

void ReviewFlow::logOut() {
    idle_.stop();
    code_.clear();
    newCode_.clear();
    lines_.clear();
    day_.clear();
    reading_.forget();
    readBy_.clear();
    person_ = AdultId{};
    child_ = ChildId{};
    news_.open({});
    problem_.clear();
    setStep(Step::LogIn);
    Q_EMIT changed();
}

QVariantList ReviewFlow::groups() const {
    std::vector<std::pair<QString, GroupId>> named;
    for (const auto& [id, group] : ledger_.snapshot().groups)
        if (group.group) named.emplace_back(group.group->value.name, id);
    std::ranges::sort(named, [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    QVariantList tabs;
    for (const auto& [name, id] : named)
        tabs.append(QVariantMap{{QStringLiteral("id"), id.toString()},
                                {QStringLiteral("label"), name},
                                {QStringLiteral("selected"), id == group_}});
    return tabs;
}

void ReviewFlow::selectGroup(const QString& groupId) {
    const auto id = GroupId::parse(groupId);
    if (!id || ledger_.snapshot().group(*id) == nullptr) return;
    group_ = *id;
    refresh();
}

void ReviewFlow::openChild(const QString& childId) {
    const auto id = ChildId::parse(childId);
    if (!id || person_.isNil()) return;
    child_ = *id;
    if (!maySee(viewerOf(*id), Fact::Texts)) {
        askReaders();
        if (step_ == Step::Readers) return;
        child_ = ChildId{};
        return isRestricted() ? sayRestricted() : void();
    }
    noteReader();
    news_.open(subjectOf(*id));
    refresh();
    setStep(Step::Child);
}

/// Keeps who reads the day that is opened; then its words show.
void ReviewFlow::noteReader() {
    constexpr std::array shown{Fact::Today, Fact::Health, Fact::Texts};
    reading_.open({person_, roleOf(ledger_.snapshot(), person_)}, subjectOf(child_),
                  partsSeen(viewerOf(child_), shown));
}

bool ReviewFlow::mayAudit() const {
    return !child_.isNil() && maySee(viewerOf(child_), Fact::Audit);
}

void ReviewFlow::askReaders() {
    if (!mayAudit()) return;
    readBy_.open(child_, today());
    setStep(Step::Readers);
}

void ReviewFlow::back() {
    problem_.clear();
    readBy_.clear();
    if (step_ == Step::Readers && maySee(viewerOf(child_), Fact::Texts)) {
        setStep(Step::Child);
        Q_EMIT changed();
        return;
    }
    child_ = ChildId{};
    news_.open({});
    reading_.forget();
    day_.clear();
    setStep(person_.isNil() ? Step::LogIn : step_ == Step::List ? Step::List : Step::Today);
    Q_EMIT changed();
}

void ReviewFlow::refresh() {
    if (person_.isNil()) return;
    if (!child_.isNil() && ledger_.snapshot().child(child_) == nullptr) back(); // erased meanwhile
    if (step_ != Step::List) lines_.update(ledger_.snapshot(), group_, today());
    if (!child_.isNil() && reading_.isOpen(person_, subjectOf(child_)))
        day_.show(ledger_.snapshot(), child_, today(), DayModel::Reader::Staff, viewerOf(child_), person_);
    else if (!child_.isNil())
        day_.close();
    readBy_.refresh();
    Q_EMIT changed();
}

void ReviewFlow::retranslate() {
    refresh();
    Q_EMIT changed();
    Q_EMIT stepChanged();
}

QVariantList ReviewFlow::unheard() const {
    QVariantList list;
    for (const ReviewRow& row : lines_.rows()) {
        const ChildState* child = ledger_.snapshot().child(row.line.child);
        if (child == nullptr) continue;
        for (const Entry* entry : drempel::unheard(dayOf(*child, today())))
            list.append(
                QVariantMap{{QStringLiteral("childId"), row.line.child.toString()},
                            //: Review, not heard yet: %1 is a parent, %2 a time, %3 a child.
                            {QStringLiteral("text"), tr("%1 vertelde om %2 over %3")
                                                         .arg(adultName(ledger_.snapshot(), entry->author.id),
                                                              wording::time(entry->at), row.line.name)}});
    }
    return list;
}

QVariantList ReviewFlow::promises() const {
    QVariantList list;
    for (const ReviewRow& row : lines_.rows())
        for (const Promise& promise : row.line.promises)
            list.append(QVariantMap{
                {QStringLiteral("childId"), row.line.child.toString()},
                //: Review, our own promise: %1 is a caregiver, %2 a day, %3 a child.
                {QStringLiteral("text"), tr("%1 komt op %2 terug op een vraag over %3")
                                             .arg(adultName(ledger_.snapshot(), promise.by),
                                                  wording::day(promise.promised.until), row.line.name)}});
    return list;
}

QString ReviewFlow::dayTitle() const {
    //: Title of one child's day on the review screen; %1 is the child.
    return child_.isNil() ? QString()
                          : tr("De dag van %1").arg(shownName(ledger_.snapshot(), child_, today()));
}

} // namespace drempel
