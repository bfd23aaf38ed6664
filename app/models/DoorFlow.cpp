// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DoorFlow.h"

#include "base/Log.h"
#include "domain/DayTime.h"
#include "domain/views/Access.h"
#include "models/Wording.h"

#include <algorithm>
#include <array>

namespace drempel {

DoorFlow::DoorFlow(Ledger& ledger, CodeChecker& checker, const Clock& clock, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , code_(ledger, checker, clock)
  , idle_(clock, std::chrono::seconds(idleSeconds), std::chrono::seconds(idleWarningSeconds))
  , countdown_(clock, std::chrono::seconds(undoSeconds), std::chrono::seconds(undoSeconds))
  , newCode_(ledger, checker, clock, Station::Door)
  , staff_(ledger, checker, clock, CodeEntry::Audience::Staff)
  , permissions_(ledger, clock)
  , news_(ledger, clock, TabletNews::About::MadeOnly)
  , reading_(ledger, clock, Station::Door) {
    watchPeople();
    connect(&reading_, &ReadingLog::settled, this, [this] {
        if (reading_.failure()) setProblem(wording::readingError());
        refresh();
    });
    connect(&countdown_, &IdleWatch::secondsLeftChanged, this, &DoorFlow::countdownChanged);
    connect(&countdown_, &IdleWatch::expired, this, &DoorFlow::leave);
    connect(&code_, &CodeEntry::identified, this, &DoorFlow::identified);
    connect(&ledger_, &Ledger::changed, this, &DoorFlow::refresh);
    // Whoever walks away with something told but not confirmed has still told it.
    connect(&idle_, &IdleWatch::expired, this, [this] {
        const bool telling = step_ == Step::FromHome && !saving_; // what is being saved is not told twice
        std::vector<Draft> drafts = telling ? homeDrafts() : std::vector<Draft>{};
        if (!drafts.empty())
            ledger_.record(std::move(drafts), [](const Result<std::vector<EventId>>& ids) {
                if (!ids) qCWarning(lcKiosk) << "not kept after idle:" << toString(ids.error().code);
            });
        leave();
    });
}

DoorFlow::~DoorFlow() = default;

void DoorFlow::setStep(Step step) {
    if (step == step_) return;
    step_ = step;
    Q_EMIT stepChanged();
}

void DoorFlow::start() {
    if (step_ != Step::Rest) return;
    forget();
    idle_.start();
    setStep(Step::WhoAreYou);
}

void DoorFlow::leave() {
    forget();
    setStep(Step::Rest);
}

void DoorFlow::finish() {
    leave();
}

// Invariant: after forget() nothing of a family is left in this object or its models.
void DoorFlow::forget() {
    ++visit_;
    idle_.stop();
    countdown_.stop();
    code_.clear();
    staff_.clear();
    newCode_.clear();
    permissions_.clear();
    news_.forget();
    reading_.forget();
    undoBy_ = Author{};
    cameFrom_ = Step::Rest;
    family_.clear();
    day_.clear();
    dropForms();
    children_.clear();
    selected_.clear();
    undo_.clear();
    kept_.clear();
    for (QString* text : {&doneTitle_, &doneSubtitle_, &savedText_, &problem_, &note_})
        text->clear();
    person_ = AdultId{};
    byBadge_ = false;
    homeTab_ = dayTab_ = 0;
    fetching_ = saving_ = false;
    notify();
}

/// A screen may still show a form until it has seen homeChanged.
void DoorFlow::dropForms() {
    for (auto& form : forms_)
        form.release()->deleteLater();
    forms_.clear();
    visitedTabs_.clear();
}

void DoorFlow::retranslate() {
    refresh();
    notify();
}

void DoorFlow::notify() {
    Q_EMIT personChanged();
    Q_EMIT selectionChanged();
    Q_EMIT homeChanged();
    Q_EMIT doneChanged();
    Q_EMIT countdownChanged();
    Q_EMIT dayChanged();
    Q_EMIT savingChanged();
    Q_EMIT listChanged();
    Q_EMIT newsChanged();
}

QDate DoorFlow::today() const {
    return dayAt(clock_.now());
}

/// Out if somebody is inside, else in; with the children it fits selected.
void DoorFlow::suggest() {
    fetching_ = std::ranges::any_of(children_, [this](ChildId child) { return isInCare(child); });
    preselect();
}

/// Who is in our care goes home, who is expected comes. A child that is not planned, does not come today or
/// went home takes a tap: chosen beforehand it would soon count as inside while it is not.
void DoorFlow::preselect() {
    selected_.clear();
    const auto expected = [this](ChildId child) {
        return dayOfChild(child).presence == PresenceState::Expected;
    };
    const auto planned = [this](ChildId child) {
        return plannedFor(*ledger_.snapshot().child(child), today()).has_value();
    };
    for (const ChildId child : children_)
        if (fetching_ ? isInCare(child) : expected(child) && planned(child)) selected_.insert(child);
    if (fetching_ || !selected_.empty()) return;
    for (const ChildId child : children_) // an extra day: nobody is refused
        if (expected(child)) selected_.insert(child);
}

void DoorFlow::refresh() {
    if (person_.isNil()) return;
    const auto isErased = [this](ChildId child) { return ledger_.snapshot().child(child) == nullptr; };
    std::erase_if(selected_, isErased);
    if (std::erase_if(children_, isErased) > 0 && children_.empty()) return leave();
    family_.update(ledger_.snapshot(), children_, selected_, today(), person_);
    if (step_ == Step::TheDay) {
        if (!isDayOpen())
            day_.close();
        else if (mayReadDayOf(dayChild()))
            day_.show(ledger_.snapshot(), dayChild(), today(), DayModel::Reader::Parent, viewerOf(dayChild()),
                      person_);
        else
            day_.clear();
    }
    Q_EMIT selectionChanged();
    Q_EMIT dayChanged();
}

QString DoorFlow::personName() const {
    return adultName(ledger_.snapshot(), person_);
}

bool DoorFlow::isParent() const {
    if (step_ == Step::TheDay) return mayReadDayOf(dayChild());
    return std::ranges::any_of(children_, [this](ChildId child) { return isParentTo(child); });
}

/// Asked per child: a parent of one child may come for another child as a collector.
bool DoorFlow::isParentTo(ChildId id) const {
    const ChildState* child = ledger_.snapshot().child(id);
    return child != nullptr && isParentOf(*child, person_);
}

Viewer DoorFlow::viewerOf(ChildId id) const {
    const Viewer viewer = drempel::viewerOf(ledger_.snapshot(), id, person_, today());
    return isRestricted() ? whileRestricted(viewer) : viewer;
}

bool DoorFlow::mayReadDayOf(ChildId id) const {
    return maySee(viewerOf(id), Fact::Today);
}

/// Keeps who reads the day that is on the screen; then its words show.
void DoorFlow::noteReader() {
    constexpr std::array shown{Fact::Today, Fact::Picked, Fact::Health, Fact::Texts};
    const ChildId child = dayChild();
    reading_.open({person_, isParentTo(child) ? Role::Parent : Role::Collector}, subjectOf(child),
                  partsSeen(viewerOf(child), shown));
}

bool DoorFlow::isDayOpen() const {
    return reading_.isOpen(person_, subjectOf(dayChild()));
}

bool DoorFlow::mayFetch(ChildId child) const {
    const std::vector<Collector> allowed = collectorsOn(ledger_.snapshot(), child, today());
    return std::ranges::find(allowed, person_, &Collector::adult) != allowed.end();
}

/// Who has gone already is not fetched again, and takes no permission.
bool DoorFlow::mayFetchSelection() const {
    return selectedWhere([this](ChildId child) { return isInCare(child) && !mayFetch(child); }).empty();
}

bool DoorFlow::isInCare(ChildId child) const {
    return inOurCare(dayOfChild(child).presence);
}

const DayState& DoorFlow::dayOfChild(ChildId id) const {
    static const ChildState nobody;
    const ChildState* child = ledger_.snapshot().child(id);
    return dayOf(child != nullptr ? *child : nobody, today());
}

std::vector<ChildId> DoorFlow::selection() const {
    std::vector<ChildId> chosen;
    std::ranges::copy_if(children_, std::back_inserter(chosen),
                         [this](ChildId id) { return selected_.contains(id); });
    return chosen;
}

QStringList DoorFlow::namesOf(const std::vector<ChildId>& children) const {
    QStringList names;
    for (const ChildId id : children)
        if (const ChildState* child = ledger_.snapshot().child(id); child && child->profile)
            names.append(child->profile->value.givenName);
    return names;
}

/// The caregivers of the selected children's groups; each once.
QStringList DoorFlow::caregiverNames() const {
    QStringList names;
    for (const ChildId id : selection())
        if (const ChildState* child = ledger_.snapshot().child(id))
            for (const AdultId caregiver :
                 caregiversOn(ledger_.snapshot(), groupOn(*child, today()), today()))
                if (const QString name = adultName(ledger_.snapshot(), caregiver); !names.contains(name))
                    names.append(name);
    return names;
}

bool DoorFlow::canContinue() const {
    if (selected_.empty() || saving_) return false;
    return !fetching_ || std::ranges::all_of(selected_, [this](ChildId id) { return isInCare(id); });
}

QString DoorFlow::familyTitle() const {
    //: Title above a family's children at the door, at pick-up.
    if (fetching_) return tr("Wie haal je?");
    //: Title above a family's children at the door, at drop-off.
    return tr("Wie breng je?");
}

QString DoorFlow::primaryText() const {
    const QStringList names = namesOf(selection());
    //: The big button at the door when no child is chosen.
    if (names.isEmpty()) return tr("Kies een kind");
    if (selectedWhere([this](ChildId child) { return isParentTo(child); }).empty())
        //: The big button at the door at pick-up, for somebody who is no parent; %1 is one or more names.
        return fetching_ ? tr("Ik haal %1").arg(wording::list(names))
                         //: As above at drop-off.
                         : tr("Ik breng %1").arg(wording::list(names));
    //: The big button at the door at pick-up; %1 is one or more names.
    if (fetching_) return tr("%1 halen").arg(wording::list(names));
    //: The big button at the door at drop-off; %1 is one or more names.
    return tr("%1 brengen").arg(wording::list(names));
}

QString DoorFlow::otherWayText() const {
    //: At the door: switches from fetching to bringing.
    if (fetching_) return tr("Ik kom brengen");
    //: At the door: switches from bringing to fetching.
    return tr("Ik kom halen");
}

void DoorFlow::toggleChild(const QString& childId) {
    const auto id = ChildId::parse(childId);
    if (!id || step_ != Step::Family || std::ranges::find(children_, *id) == children_.end()) return;
    if (!selected_.erase(*id)) selected_.insert(*id);
    note_.clear();
    refresh();
}

void DoorFlow::otherWay() {
    if (step_ != Step::Family) return;
    fetching_ = !fetching_;
    note_.clear();
    preselect();
    refresh();
}

HomeForm* DoorFlow::home() const {
    const auto index = static_cast<std::size_t>(homeTab_);
    return index < forms_.size() ? forms_[index].get() : nullptr;
}

QVariantList DoorFlow::homeTabs() const {
    QVariantList tabs;
    for (std::size_t i = 0; i < forms_.size(); ++i)
        tabs.append(QVariantMap{{QStringLiteral("label"), forms_[i]->childName()},
                                {QStringLiteral("selected"), static_cast<int>(i) == homeTab_},
                                {QStringLiteral("told"), !forms_[i]->isEmpty()}});
    return tabs;
}

void DoorFlow::selectHomeTab(int index) {
    if (index < 0 || index >= static_cast<int>(forms_.size())) return;
    homeTab_ = index;
    visitedTabs_.insert(index);
    Q_EMIT homeChanged();
}

ChildId DoorFlow::dayChild() const {
    const std::vector<ChildId> chosen = selection();
    const auto index = static_cast<std::size_t>(dayTab_);
    return index < chosen.size() ? chosen[index] : ChildId{};
}

QString DoorFlow::dayTitle() const {
    const ChildState* child = ledger_.snapshot().child(dayChild());
    if (child == nullptr || !child->profile) return {};
    //: Title of a child's day at pick-up; %1 is the name.
    return tr("De dag van %1").arg(child->profile->value.givenName);
}

QVariantList DoorFlow::dayTabs() const {
    QVariantList tabs;
    const QStringList names = namesOf(selection());
    for (int i = 0; names.size() > 1 && i < static_cast<int>(names.size()); ++i)
        tabs.append(
            QVariantMap{{QStringLiteral("label"), names[i]}, {QStringLiteral("selected"), i == dayTab_}});
    return tabs;
}

void DoorFlow::selectDayTab(int index) {
    if (index < 0 || index >= static_cast<int>(selection().size())) return;
    dayTab_ = index;
    noteReader();
    refresh();
    Q_EMIT personChanged();
}

/// The things a caregiver picked. Who may not read the day sees these, and nothing about health.
QVariantList DoorFlow::toTell() const {
    QVariantList things;
    if (!isDayOpen()) return things;
    const DayState& state = dayOfChild(dayChild());
    for (const EventId& id : pickedForHandover(state)) {
        const auto entry = std::ranges::find(state.entries, id, &Entry::id);
        if (entry == state.entries.end() || entry->withdrawn) continue;
        const auto* care = std::get_if<CareLogged>(&entry->payload);
        const bool health = care && care->care == CareKind::Temperature;
        if (!mayReadDayOf(dayChild()) && (health || !isOurStory(*entry))) continue;
        if (const auto line = wording::line(ledger_.snapshot(), *entry))
            things.append(
                QVariantMap{{QStringLiteral("icon"), line->icon}, {QStringLiteral("text"), line->text}});
    }
    return things;
}

} // namespace drempel
