// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupFlow.h"

#include "domain/DayTime.h"
#include "domain/views/Duty.h"
#include "models/Questions.h"
#include "models/Wording.h"

#include <algorithm>
#include <array>

namespace drempel {

namespace {

/// Everyone but who is with us already; somebody to be checked can be received to say so.
bool mayReceive(const BoardRow& row) {
    const PresenceState presence = row.line.presence;
    return row.toReceive || (presence != PresenceState::Inside && presence != PresenceState::BeingFetched);
}

} // namespace

GroupFlow::GroupFlow(Ledger& ledger, CodeChecker& checker, const Clock& clock, QTime closingTime,
                     QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , closingTime_(closingTime)
  , code_(ledger, checker, clock, CodeEntry::Audience::Staff)
  , confirm_(ledger, checker, clock, CodeEntry::Audience::Staff)
  , idle_(clock, std::chrono::seconds(coverAfterSeconds), std::chrono::seconds(0))
  , notYet_(BoardColumn::NotYet)
  , inside_(BoardColumn::Inside)
  , gone_(BoardColumn::Gone)
  , news_(ledger, clock)
  , newCode_(ledger, checker, clock, Station::Group)
  , reading_(ledger, clock, Station::Group)
  , child_(ledger, *this, clock)
  , undoWatch_(clock, std::chrono::seconds(undoSeconds), std::chrono::seconds(undoSeconds)) {
    constexpr int second = 1000;
    minute_.setInterval(30 * second);
    connect(&undoWatch_, &IdleWatch::secondsLeftChanged, this, &GroupFlow::undoChanged);
    connect(&undoWatch_, &IdleWatch::expired, this, &GroupFlow::clearUndo);
    connect(&minute_, &QTimer::timeout, this, &GroupFlow::minutePassed);
    connect(&code_, &CodeEntry::identified, this, &GroupFlow::identified);
    connect(&confirm_, &CodeEntry::identified, this, &GroupFlow::confirmed);
    connect(&ledger_, &Ledger::changed, this, &GroupFlow::refresh);
    connect(&idle_, &IdleWatch::expired, this, &GroupFlow::cover);
    connect(&newCode_, &NewCode::kept, &news_, &TabletNews::made);
    connect(&newCode_, &NewCode::changed, this, &GroupFlow::boardChanged);
    connect(&newCode_, &NewCode::made, this, [this] {
        newCode_.clear();
        //: Group tablet, log-in, after a forgotten code was made anew.
        code_.say(tr("De nieuwe code is bewaard. Je kunt er nu mee inloggen."));
    });
    connect(&news_, &TabletNews::changed, this, &GroupFlow::refresh);
    connect(&reading_, &ReadingLog::settled, this, [this] {
        if (reading_.failure()) say(wording::boardNotNoted());
    });
    minute_.start();
}

void GroupFlow::setStep(Step step) {
    if (step == step_) return;
    step_ = step;
    Q_EMIT stepChanged();
}

QDate GroupFlow::today() const {
    return dayAt(clock_.now());
}

QTime GroupFlow::now() const {
    const QTime time = timeAt(clock_.now());
    return QTime(time.hour(), time.minute());
}

QString GroupFlow::personName() const {
    return adultName(ledger_.snapshot(), person_);
}

QString GroupFlow::groupName() const {
    const GroupState* group = ledger_.snapshot().group(group_);
    return group && group->group ? group->group->value.name : QString();
}

/// A caregiver sees the groups she works in; group leads and the office see all.
std::vector<GroupId> GroupFlow::ownGroups() const {
    const AdultState* adult = ledger_.snapshot().adult(person_);
    if (adult == nullptr || !adult->caregiver) return {};
    std::vector<GroupId> groups = groupsOn(*adult, today());
    if (leads(roleOf(ledger_.snapshot(), person_))) {
        groups.clear();
        for (const auto& [id, group] : ledger_.snapshot().groups)
            groups.push_back(id);
    }
    return groups;
}

QVariantList GroupFlow::groups() const {
    QVariantList tabs;
    for (const GroupId id : ownGroups())
        if (const GroupState* group = ledger_.snapshot().group(id); group && group->group)
            tabs.append(QVariantMap{{QStringLiteral("id"), id.toString()},
                                    {QStringLiteral("label"), group->group->value.name},
                                    {QStringLiteral("selected"), id == group_}});
    return tabs;
}

void GroupFlow::identified(AdultId adult, bool byBadge) {
    const AdultState* staff = ledger_.snapshot().adult(adult);
    person_ = adult;
    const std::vector<GroupId> groups = ownGroups();
    const bool works = isStaff(roleOf(ledger_.snapshot(), adult)); // an inspector does not
    if (staff == nullptr || !staff->caregiver || groups.empty() || !works) {
        person_ = AdultId{};
        //: On the group tablet, after the code of somebody who does not work in a group.
        code_.say(tr("Met deze code kun je hier niet verder. Vraag even een collega."));
        return;
    }
    if (std::ranges::find(groups, group_) == groups.end()) group_ = groups.front();
    byBadge_ = byBadge;
    covered_ = false;
    identifiedAt_ = clock_.sinceBoot();
    idle_.start();
    noteBoard();
    refresh();
    Q_EMIT personChanged();
    Q_EMIT coveredChanged();
    setStep(Step::Board); // last: the board is made once, filled
}

/// That somebody looks at all children of a group at once. The board waits for nothing: no full disk may hide
/// who is here and what they must not eat.
void GroupFlow::noteBoard() {
    reading_.open({person_, roleOf(ledger_.snapshot(), person_)}, subjectOf(group_),
                  {ViewedPart::Day, ViewedPart::Health});
}

void GroupFlow::logOut() {
    ++session_;
    clearUndo();
    idle_.stop();
    code_.clear();
    newCode_.clear();
    cancelConfirm();
    child_.close();
    reading_.forget();
    selecting_ = false;
    selected_.clear();
    person_ = AdultId{};
    covered_ = false;
    dismissProblem();
    setStep(Step::LogIn);
    refresh();
    Q_EMIT personChanged();
    Q_EMIT coveredChanged();
}

/// Nobody touched the tablet for ten minutes: names leave the screen, counts stay.
void GroupFlow::cover() {
    cancelConfirm();
    child_.close();
    clearUndo();
    covered_ = true;
    stopSelecting();
    setStep(Step::Board);
    Q_EMIT coveredChanged();
}

void GroupFlow::uncover() {
    if (covered_) logOut();
}

void GroupFlow::selectGroup(const QString& groupId) {
    const auto id = GroupId::parse(groupId);
    const std::vector<GroupId> groups = ownGroups();
    if (!id || std::ranges::find(groups, *id) == groups.end()) return;
    group_ = *id;
    noteBoard();
    stopSelecting();
    refresh();
}

void GroupFlow::minutePassed() {
    if (step_ != Step::LogIn) refresh();
}

void GroupFlow::refresh() {
    const auto isErased = [this](ChildId child) { return ledger_.snapshot().child(child) == nullptr; };
    if (step_ == Step::Child && isErased(child_.current())) back();
    std::erase_if(selected_, isErased);
    if (person_.isNil())
        board_.clear();
    else
        board_.update(ledger_.snapshot(), person_, group_, today(), clock_.now(), selected_);
    for (BoardColumnModel* column : {&notYet_, &inside_, &gone_})
        if (showsNames())
            column->show(board_);
        else
            column->clear();
    child_.refresh();
    Q_EMIT boardChanged();
}

void GroupFlow::retranslate() {
    refresh();
    Q_EMIT personChanged();
    Q_EMIT undoChanged();
}

QString GroupFlow::countsText() const {
    int announced = 0;
    for (const BoardRow& row : board_.rows())
        if (row.line.presence == PresenceState::Announced) ++announced;
    const auto caregivers = static_cast<int>(caregiversOn(ledger_.snapshot(), group_, today()).size());
    QStringList parts;
    //: Counts on the board: how many children are inside.
    parts.append(tr("%n binnen", nullptr, board_.insideCount()));
    //: Counts on the board: how many children were announced at the door.
    if (announced > 0) parts.append(tr("%n bij de deur", nullptr, announced));
    //: Counts on the board: how many caregivers are in the group.
    parts.append(tr("%n leidsters", nullptr, caregivers));
    return parts.join(QStringLiteral(" · "));
}

QString GroupFlow::unheardText() const {
    int open = 0;
    for (const BoardRow& row : board_.rows())
        open += row.line.unheard;
    //: Banner on the board: messages from home that nobody tapped "Gehoord" for.
    return open == 0 ? QString() : tr("%n berichten van thuis nog niet gehoord", nullptr, open);
}

QString GroupFlow::unheardNames() const {
    QStringList names;
    if (!showsNames()) return {};
    for (const BoardRow& row : board_.rows())
        if (row.line.unheard > 0) names.append(row.line.name);
    return names.join(QStringLiteral(" · "));
}

/// What was made here for safety's sake and is not known everywhere.
QVariantList GroupFlow::newsNotices() const {
    QVariantList list;
    for (const SubjectId subject : news_.unfinished()) {
        const ChildId child(subject.raw());
        const QString name = shownName(ledger_.snapshot(), child, today());
        const bool isChild = !name.isEmpty();
        list.append(QVariantMap{
            {QStringLiteral("icon"), QStringLiteral("cloud-off")},
            {QStringLiteral("text"),
             news_.line(subject, isChild ? name : adultName(ledger_.snapshot(), AdultId(subject.raw())))},
            {QStringLiteral("childId"), isChild ? child.toString() : QString()},
            {QStringLiteral("kind"), QStringLiteral("news")}});
    }
    return list;
}

QVariantList GroupFlow::notices() const {
    // Most urgent first: what is uncertain, who is missing, then what to know before caring.
    constexpr std::array order{Notice::AskCaregiver, Notice::ToCheck,     Notice::NotHereYet,
                               Notice::Medicine,     Notice::WantsToTalk, Notice::CollectorChanged,
                               Notice::NotPlanned};
    QVariantList list;
    if (!showsNames()) return list;
    list = newsNotices();
    for (const Notice notice : order)
        for (const BoardRow& row : board_.rows())
            if (std::ranges::find(row.line.notices, notice) != row.line.notices.end())
                list.append(QVariantMap{{QStringLiteral("icon"), wording::noticeIcon(notice)},
                                        {QStringLiteral("text"), wording::notice(row.line, notice)},
                                        {QStringLiteral("childId"), row.line.child.toString()},
                                        {QStringLiteral("kind"), wording::noticeKind(notice)}});
    return list;
}

QStringList GroupFlow::namesOf(const std::vector<ChildId>& children) const {
    QStringList names;
    for (const ChildId id : children)
        names.append(shownName(ledger_.snapshot(), id, today()));
    return names;
}

std::vector<ChildId> GroupFlow::toReceive() const {
    std::vector<ChildId> children;
    if (!showsNames()) return children;
    for (const BoardRow& row : board_.rows())
        if (selecting_ ? row.selected && mayReceive(row) : row.toReceive) children.push_back(row.line.child);
    return children;
}

QString GroupFlow::receiveText() const {
    const std::vector<ChildId> children = toReceive();
    if (children.empty()) return {};
    constexpr std::size_t namesThatFit = 3;
    //: The big button on the board: receive this many children.
    if (children.size() > namesThatFit)
        return tr("Ontvangen: %n kinderen", nullptr, static_cast<int>(children.size()));
    //: The big button on the board; %1 is one or more children.
    return tr("Ontvangen: %1").arg(wording::list(namesOf(children)));
}

QString GroupFlow::question() const {
    if (!showsNames()) return {};
    for (const BoardRow& row : board_.rows())
        if (row.toReceive) return questions::forCaregiver(today(), row.line.name);
    return {};
}

QVariantList GroupFlow::closing() const {
    QVariantList list;
    if (!showsNames()) return list;
    for (const ChildId id : openAtClosing(ledger_.snapshot(), group_, today(), closingTime_, clock_.now()))
        //: On the board after closing time, about a child who is still inside; %1 is the name.
        list.append(QVariantMap{{QStringLiteral("childId"), id.toString()},
                                {QStringLiteral("text"),
                                 tr("Is %1 opgehaald?").arg(shownName(ledger_.snapshot(), id, today()))}});
    return list;
}

QVariantList GroupFlow::otherChildren() const {
    QVariantList list;
    if (!showsNames()) return list;
    const auto onBoard = [this](ChildId id) {
        return std::ranges::any_of(board_.rows(), [id](const BoardRow& row) { return row.line.child == id; });
    };
    for (const ChildId id : childrenInCare(ledger_.snapshot(), group_, today()))
        if (!onBoard(id))
            list.append(QVariantMap{{QStringLiteral("childId"), id.toString()},
                                    {QStringLiteral("name"), shownName(ledger_.snapshot(), id, today())}});
    return list;
}

void GroupFlow::tapChild(const QString& childId) {
    const auto id = ChildId::parse(childId);
    if (!id || person_.isNil() || covered_) return;
    if (!selecting_) return openChild(*id);
    const auto row = std::ranges::find(board_.rows(), *id, &BoardRow::key);
    if (row == board_.rows().end() || !mayReceive(*row)) return; // who is inside is received already
    if (!selected_.erase(*id)) selected_.insert(*id);
    refresh();
}

void GroupFlow::openChild(ChildId child) {
    if (selecting_) stopSelecting();
    child_.open(child, person_);
    setStep(Step::Child);
}

void GroupFlow::startSelecting() {
    if (!showsNames()) return;
    selecting_ = true;
    refresh();
}

void GroupFlow::stopSelecting() {
    selecting_ = false;
    selected_.clear();
    refresh();
}

void GroupFlow::openFirstUnheard() {
    for (const BoardRow& row : board_.rows())
        if (row.line.unheard > 0 && showsNames()) return openChild(row.line.child);
}

void GroupFlow::back() {
    child_.close();
    if (step_ == Step::Child) setStep(Step::Board);
}

} // namespace drempel
