// SPDX-License-Identifier: GPL-3.0-or-later
// The half of GroupFlow that writes: receiving, saving for ChildPage, and taking it back.
#include "domain/DayTime.h"
#include "models/GroupFlow.h"
#include "models/Wording.h"

#include <QPointer>

namespace drempel {

Body GroupFlow::compose(Payload payload, std::vector<EventId> after) const {
    return composeBody(std::move(payload), Author{person_, roleOf(ledger_.snapshot(), person_)}, clock_,
                       std::move(after), Station::Group);
}

void GroupFlow::setProblem(const QString& problem) {
    problem_ = problem;
    Q_EMIT savingChanged();
}

void GroupFlow::dismissProblem() {
    failed_.reset();
    setProblem(QString());
}

void GroupFlow::retry() {
    if (!canRetry() || !showsNames()) return;
    const Save again = *failed_;
    save(again.drafts, again.undoText, again.then, again.back);
}

void GroupFlow::receive() {
    const std::vector<ChildId> children = toReceive();
    if (children.empty()) return;
    std::vector<Draft> drafts;
    for (const ChildId id : children) {
        const ChildState* child = ledger_.snapshot().child(id);
        if (child == nullptr) continue;
        drafts.push_back(draftOf(subjectOf(id),
                                 compose(Received{today(), QTime()}, dayOf(*child, today()).presenceHeads)));
    }
    //: After "Ontvangen", with undo; %1 is one or more children, %n how many.
    const QString text = tr("%1 zijn binnen", nullptr, static_cast<int>(children.size()))
                             .arg(wording::list(namesOf(children)));
    save(std::move(drafts), text, [this] { stopSelecting(); });
}

void GroupFlow::save(std::vector<Draft> drafts, const QString& undoText, std::function<void()> then,
                     std::optional<Payload> back) {
    if (saving_ || drafts.empty() || !showsNames()) return; // a second quick tap writes nothing twice
    if (const QString no = objection(drafts); !no.isEmpty()) return setProblem(no);
    saving_ = true;
    setProblem(QString());
    const Save asked{drafts, undoText, std::move(then), std::move(back)};
    ledger_.record(std::move(drafts), [self = QPointer(this), session = session_,
                                       asked](const Result<std::vector<EventId>>& ids) {
        if (!self) return;
        self->saving_ = false;
        if (ids) self->news_.made(asked.drafts, *ids);
        if (session == self->session_) return self->saved(asked, ids);
        // Whoever tapped has logged out: nothing of it comes back on the screen, but a failure is told.
        self->setProblem(ids ? QString() : wording::saveError(ids.error()));
    });
}

void GroupFlow::saved(const Save& asked, const Result<std::vector<EventId>>& ids) {
    if (!ids) {
        failed_ = asked;
        return setProblem(wording::saveError(ids.error()));
    }
    failed_.reset();
    Q_EMIT savingChanged();
    if (!asked.undoText.isEmpty() && !covered_) {
        lastDrafts_ = asked.drafts;
        lastIds_ = *ids;
        lastBack_ = asked.back;
        undoText_ = asked.undoText;
        undoWatch_.start();
        Q_EMIT undoChanged();
    }
    if (asked.then) asked.then();
}

void GroupFlow::undo() {
    if (undoText_.isEmpty() || saving_) return;
    save(undoDrafts(), QString(), [this] { clearUndo(); });
}

std::vector<Draft> GroupFlow::undoDrafts() const {
    std::vector<Draft> drafts;
    if (lastBack_ && lastDrafts_.size() == 1 && lastIds_.size() == 1) {
        Payload back = *lastBack_;
        if (auto* withdrawn = std::get_if<PickUpWithdrawn>(&back)) withdrawn->permission = lastIds_.front();
        drafts.push_back(draftOf(lastDrafts_.front().subject, compose(std::move(back), {lastIds_.front()})));
        return drafts;
    }
    for (std::size_t i = 0; i < lastDrafts_.size() && i < lastIds_.size(); ++i) {
        const Draft& done = lastDrafts_[i];
        const ChildState* child = ledger_.snapshot().child(ChildId(done.subject.raw()));
        if (done.eventClass == EventClass::Presence && child != nullptr)
            drafts.push_back(draftOf(done.subject, compose(PresenceUndone{today(), lastIds_[i]},
                                                           dayOf(*child, today()).presenceHeads)));
        else if (done.eventClass == EventClass::Exchange)
            drafts.push_back(
                draftOf(done.subject, compose(ExchangeWithdrawn{today(), lastIds_[i]}, {lastIds_[i]})));
        else if (done.eventClass == EventClass::Together)
            drafts.push_back(draftOf(done.subject, compose(PromiseKept{lastIds_[i]}, {lastIds_[i]})));
    }
    return drafts;
}

void GroupFlow::clearUndo() {
    undoWatch_.stop();
    undoText_.clear();
    lastDrafts_.clear();
    lastIds_.clear();
    lastBack_.reset();
    Q_EMIT undoChanged();
}

} // namespace drempel
