// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DoorFlow that writes: in and out, what home tells, and taking it back.
#include "domain/DayTime.h"
#include "domain/PayloadFields.h"
#include "models/DoorFlow.h"
#include "models/Wording.h"

#include <algorithm>

namespace drempel {

Body DoorFlow::compose(Payload payload, std::vector<EventId> after) const {
    const Role role = isParent() ? Role::Parent : Role::Collector;
    return composeBody(std::move(payload), Author{person_, role}, clock_, std::move(after));
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
    ledger_.record(std::move(drafts),
                   [this, visit = visit_, undo, then](const Result<std::vector<EventId>>& ids) mutable {
                       if (visit != visit_) return;
                       saving_ = false;
                       if (!ids) {
                           setProblem(wording::saveError(ids.error()));
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

std::vector<Draft> DoorFlow::presenceDrafts(const Payload& payload) const {
    std::vector<Draft> drafts;
    for (const ChildId child : selection())
        drafts.push_back(draftOf(subjectOf(child), compose(payload, dayOfChild(child).presenceHeads)));
    return drafts;
}

void DoorFlow::proceed() {
    if (step_ != Step::Family || !canContinue()) return;
    if (fetching_) {
        dayTab_ = 0;
        setStep(Step::TheDay);
        return refresh();
    }
    save(presenceDrafts(Announced{today()}), [this] {
        if (!isParent()) return doneBringing();
        for (const ChildId child : selection())
            forms_.push_back(std::make_unique<HomeForm>(ledger_.snapshot(), child, person_, today(),
                                                        timeAt(clock_.now())));
        for (const auto& form : forms_)
            connect(form.get(), &HomeForm::changed, this, &DoorFlow::homeChanged);
        selectHomeTab(0);
        setStep(Step::FromHome);
    });
}

void DoorFlow::absent() {
    if (step_ != Step::Family || !isParent() || selected_.empty()) return;
    save(presenceDrafts(AbsenceReported{today()}), [this] {
        const QStringList names = selectedNames();
        //: At the door after "does not come today"; %1 is one or more names, %n how many.
        showDone(
            tr("%1 komen vandaag niet", nullptr, static_cast<int>(names.size())).arg(wording::list(names)),
            //: Under the title after "does not come today".
            tr("We weten het. Tot de volgende keer."), {});
    });
}

void DoorFlow::requestTalk(int moment) {
    if (step_ != Step::Family || !isParent() || selected_.empty()) return;
    if (moment < 0 || moment > static_cast<int>(last(TalkMoment{}))) return;
    const TalkRequested request{today(), static_cast<TalkMoment>(moment)};
    save({draftOf(subjectOf(selection().front()), compose(request))}, [this] {
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
        if (auto told = form->told())
            drafts.push_back(draftOf(subjectOf(form->child()), compose(std::move(*told))));
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
    auto& form = forms_[static_cast<std::size_t>(homeTab_)];
    auto empty =
        std::make_unique<HomeForm>(ledger_.snapshot(), form->child(), person_, today(), timeAt(clock_.now()));
    connect(empty.get(), &HomeForm::changed, this, &DoorFlow::homeChanged);
    std::swap(form, empty);
    empty.release()->deleteLater(); // the screen still shows it until homeChanged is handled
    nextHomeTab();
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
    const QStringList names = selectedNames();
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
    if (!on || words.isEmpty() || step_ != Step::TheDay || !isParent()) return;
    save({draftOf(subjectOf(dayChild()), compose(PerspectiveGiven{today(), *on, words}, {*on}))},
         [this] { refresh(); });
}

void DoorFlow::goHome() {
    if (step_ != Step::TheDay) return;
    save(presenceDrafts(PickUpAnnounced{today()}), [this] {
        const QStringList names = selectedNames();
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
    secondsLeft_ = undoSeconds;
    countdown_.start();
    Q_EMIT countdownChanged();
}

void DoorFlow::tickCountdown() {
    if (saving_ || !problem_.isEmpty()) return; // an undo that is being saved, or failed, is seen to its end
    --secondsLeft_;
    Q_EMIT countdownChanged();
    if (secondsLeft_ <= 0) leave();
}

void DoorFlow::undo() {
    if (step_ != Step::Done || !canUndo() || saving_) return;
    std::vector<Draft> drafts;
    for (const Undo& done : undo_) {
        const Payload taken = done.presence ? Payload(PresenceUndone{today(), done.event})
                                            : Payload(ExchangeWithdrawn{today(), done.event});
        const std::vector<EventId> after =
            done.presence ? dayOfChild(done.child).presenceHeads : std::vector<EventId>{done.event};
        drafts.push_back(draftOf(subjectOf(done.child), compose(taken, after)));
    }
    save(std::move(drafts), [this] {
        undo_.clear();
        forms_.clear();
        visitedTabs_.clear();
        countdown_.stop();
        idle_.start();
        //: At the door after undo.
        note_ = tr("Het is ongedaan gemaakt.");
        setStep(Step::Family);
        suggest();
        refresh();
        Q_EMIT homeChanged();
        Q_EMIT countdownChanged();
    });
}

} // namespace drempel
