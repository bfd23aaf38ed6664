// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DoorFlow that writes: in and out, what home tells, and taking it back.
#include "domain/DayTime.h"
#include "domain/PayloadFields.h"
#include "models/DoorFlow.h"
#include "models/Wording.h"

#include <QPointer>

#include <algorithm>

namespace drempel {

Draft DoorFlow::draft(ChildId child, Payload payload, std::vector<EventId> after) const {
    const Role role = isParentTo(child) ? Role::Parent : Role::Collector;
    return draftOf(subjectOf(child), composeBody(std::move(payload), Author{person_, role}, clock_,
                                                 std::move(after), Station::Door));
}

void DoorFlow::setProblem(const QString& problem) {
    problem_ = problem;
    Q_EMIT savingChanged();
}

void DoorFlow::save(std::vector<Draft> drafts, Then then) {
    if (saving_) return;
    if (drafts.empty()) return then();
    saving_ = true;
    setProblem(QString());
    Q_EMIT selectionChanged();
    std::vector<Undo> undo;
    for (const Draft& draft : drafts)
        undo.push_back({ChildId(draft.subject.raw()), EventId{}, draft.eventClass == EventClass::Presence});
    ledger_.record(std::move(drafts), [this, self = QPointer(this), visit = visit_, undo,
                                       then](const Result<std::vector<EventId>>& ids) mutable {
        if (!self || visit != visit_) return;
        saving_ = false;
        if (!ids) {
            setProblem(wording::saveError(ids.error()));
            if (step_ == Step::Done) startCountdown(); // time to read it, and to try again
            Q_EMIT selectionChanged();
            return;
        }
        for (std::size_t i = 0; i < undo.size() && i < ids->size(); ++i) {
            undo[i].event = (*ids)[i];
            undo_.push_back(undo[i]);
        }
        setProblem(QString());
        then();
        Q_EMIT selectionChanged();
    });
}

std::vector<Draft> DoorFlow::presenceDrafts(const std::vector<ChildId>& children,
                                            const Payload& payload) const {
    std::vector<Draft> drafts;
    for (const ChildId child : children)
        drafts.push_back(draft(child, payload, dayOfChild(child).presenceHeads));
    return drafts;
}

void DoorFlow::proceed() {
    if (step_ != Step::Family || !canContinue()) return;
    if (fetching_) {
        if (mayFetchSelection()) {
            dayTab_ = 0;
            noteReader();
            setStep(Step::TheDay);
            Q_EMIT personChanged();
            return refresh();
        }
        return sendToCaregiver();
    }
    // Who comes back to tell something more is here already.
    const auto arriving = selectedWhere([this](ChildId child) { return !isInCare(child); });
    save(presenceDrafts(arriving, Announced{today()}), [this] {
        for (const ChildId child : selectedWhere([this](ChildId id) { return isParentTo(id); }))
            addForm(child);
        if (forms_.empty()) return doneBringing();
        selectHomeTab(0);
        setStep(Step::FromHome);
    });
}

void DoorFlow::addForm(ChildId child) {
    forms_.push_back(
        std::make_unique<HomeForm>(ledger_.snapshot(), child, person_, today(), timeAt(clock_.now())));
    connect(forms_.back().get(), &HomeForm::changed, this, &DoorFlow::homeChanged);
}

void DoorFlow::absent() {
    if (step_ != Step::Family || saving_) return;
    const auto children = selectedWhere([this](ChildId child) {
        return isParentTo(child) && dayOfChild(child).presence == PresenceState::Expected;
    });
    if (children.empty()) return;
    save(presenceDrafts(children, AbsenceReported{today()}), [this, children] {
        const QStringList names = namesOf(children);
        //: At the door after "does not come today"; %1 is one or more names, %n how many.
        showDone(
            tr("%1 komen vandaag niet", nullptr, static_cast<int>(names.size())).arg(wording::list(names)),
            //: Under the title after "does not come today".
            tr("We weten het. Tot de volgende keer."), {});
    });
}

void DoorFlow::requestTalk(int moment) {
    if (step_ != Step::Family) return;
    const auto own = selectedWhere([this](ChildId child) { return isParentTo(child); });
    if (own.empty()) return;
    if (moment < 0 || moment > static_cast<int>(last(TalkMoment{}))) return;
    const TalkRequested request{today(), static_cast<TalkMoment>(moment)};
    save({draft(own.front(), request)}, [this] {
        const QStringList caregivers = caregiverNames();
        //: At the door after "I want to talk to somebody"; %1 is one or more caregivers.
        note_ = caregivers.isEmpty() ? tr("We geven het door.")
                                     : tr("We geven het door aan %1.").arg(wording::list(caregivers));
        Q_EMIT selectionChanged();
    });
}

std::vector<Draft> DoorFlow::homeDrafts() const {
    std::vector<Draft> drafts;
    for (const auto& form : forms_)
        if (auto told = form->told()) drafts.push_back(draft(form->child(), std::move(*told)));
    return drafts;
}

/// The next child whose tab was not seen yet, or Klaar.
void DoorFlow::nextHomeTab() {
    for (int i = 0; i < static_cast<int>(forms_.size()); ++i)
        if (!visitedTabs_.contains(i)) return selectHomeTab(i);
    tellAndFinish();
}

void DoorFlow::tellAndFinish() {
    save(homeDrafts(), [this] { doneBringing(); });
}

void DoorFlow::homeDone() {
    if (step_ == Step::FromHome && !saving_) nextHomeTab();
}

void DoorFlow::asAlways() {
    if (step_ != Step::FromHome || saving_ || home() == nullptr) return;
    if (!home()->isAsAlways()) home()->toggleAsAlways();
    nextHomeTab();
}

void DoorFlow::skipHome() {
    if (step_ != Step::FromHome || saving_ || home() == nullptr) return;
    const auto place = static_cast<std::size_t>(homeTab_);
    addForm(forms_[place]->child());
    std::swap(forms_[place], forms_.back());
    forms_.back().release()->deleteLater(); // a screen still shows it until homeChanged is handled
    forms_.pop_back();
    Q_EMIT homeChanged();
    tellAndFinish();
}

void DoorFlow::doneBringing() {
    QVariantList kept;
    for (const auto& form : forms_) {
        const auto told = form->told();
        if (!told) continue;
        bool first = true;
        for (const wording::Piece& piece : wording::pieces(ledger_.snapshot(), *told)) {
            const QString text = first && forms_.size() > 1
                                     ? QStringLiteral("%1: %2").arg(form->childName(), piece.text)
                                     : piece.text;
            kept.append(QVariantMap{{QStringLiteral("icon"), piece.icon}, {QStringLiteral("text"), text}});
            first = false;
        }
    }
    const QStringList names = namesOf(selection());
    const QStringList caregivers = caregiverNames();
    //: At the door after bringing, with nobody known in the group.
    const QString subtitle = caregivers.isEmpty()
                                 ? tr("Loop even langs de groep.")
                                 //: At the door after bringing; %1 is one or more caregivers.
                                 : tr("Loop even langs %1.").arg(wording::list(caregivers));
    //: At the door after bringing; %1 is one or more names, %n how many.
    showDone(tr("%1 zijn aangemeld", nullptr, static_cast<int>(names.size())).arg(wording::list(names)),
             subtitle, kept);
}

void DoorFlow::giveView(const QString& entryId, const QString& text) {
    const auto on = EventId::parse(entryId);
    const QString words = text.trimmed().left(fields::textLimit);
    if (!on || words.isEmpty() || step_ != Step::TheDay || !mayReadDayOf(dayChild())) return;
    save({draft(dayChild(), PerspectiveGiven{today(), *on, words}, {*on})}, [this] { refresh(); });
}

void DoorFlow::goHome() {
    if (step_ != Step::TheDay) return;
    // It may have been said while the day was on the screen.
    if (!mayFetchSelection()) return sendToCaregiver();
    if (isListOld()) return askStaff(); // somebody may have been barred in the meantime
    // A caregiver may have let a child go while its day was on the screen.
    const auto here = selectedWhere([this](ChildId child) { return isInCare(child); });
    save(presenceDrafts(here, PickUpAnnounced{today()}), [this] {
        const QStringList names = namesOf(selection());
        const QStringList caregivers = caregiverNames();
        //: At the door at pick-up, with nobody known in the group.
        const QString subtitle = caregivers.isEmpty()
                                     ? tr("Zeg even gedag bij de groep.")
                                     //: At the door at pick-up; %1 is one or more caregivers.
                                     : tr("Zeg even gedag bij %1.").arg(wording::list(caregivers));
        //: At the door at pick-up; %1 is one or more names, %n how many.
        showDone(tr("%1 gaan zo mee", nullptr, static_cast<int>(names.size())).arg(wording::list(names)),
                 subtitle, {});
    });
}

void DoorFlow::showDone(const QString& title, const QString& subtitle, const QVariantList& kept) {
    doneTitle_ = title;
    doneSubtitle_ = subtitle;
    kept_ = kept;
    //: At the door: what was told is saved; %1 is a time.
    savedText_ = tr("Bewaard om %1").arg(wording::time(clock_.now()));
    Q_EMIT doneChanged();
    startCountdown();
    setStep(Step::Done);
}

void DoorFlow::startCountdown() {
    idle_.stop();
    countdown_.start();
    Q_EMIT countdownChanged();
}

void DoorFlow::undo() {
    if (step_ != Step::Done || !canUndo() || saving_) return;
    std::vector<Draft> drafts;
    for (const Undo& done : undo_) {
        const Payload taken = done.presence ? Payload(PresenceUndone{today(), done.event})
                                            : Payload(ExchangeWithdrawn{today(), done.event});
        const std::vector<EventId> after =
            done.presence ? dayOfChild(done.child).presenceHeads : std::vector<EventId>{done.event};
        drafts.push_back(
            undoBy_.id.isNil()
                ? draft(done.child, taken, after)
                : draftOf(subjectOf(done.child), composeBody(taken, undoBy_, clock_, after, Station::Door)));
    }
    countdown_.stop(); // an undo that is being saved is seen to its end
    idle_.start();
    const std::vector<ChildId> children = selection();
    save(std::move(drafts), [this, children] {
        undo_.clear();
        undoBy_ = Author{};
        dropForms();
        note_ = undoneNote(children);
        setStep(Step::Family);
        suggest();
        refresh();
        Q_EMIT homeChanged();
        Q_EMIT countdownChanged();
    });
}

/// A child that a caregiver received in the meantime stays inside: the note must not say otherwise.
QString DoorFlow::undoneNote(const std::vector<ChildId>& children) const {
    std::vector<ChildId> inside = children;
    std::erase_if(inside, [this](ChildId child) { return fetching_ || !isInCare(child); });
    //: At the door after undo.
    if (inside.empty()) return tr("Het is ongedaan gemaakt.");
    //: At the door after undo of bringing, when a caregiver had received the child; %1 is one or more names.
    return tr("Een leidster heeft %1 al ontvangen. Loop even langs.").arg(wording::list(namesOf(inside)));
}

} // namespace drempel
