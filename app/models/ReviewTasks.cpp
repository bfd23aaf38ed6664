// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewFlow about what is open for groepsleiding and beheer, and the inspector's list.
#include "domain/DayTime.h"
#include "models/ReviewFlow.h"
#include "models/Wording.h"

#include <QPointer>

#include <algorithm>

namespace drempel {

namespace {

QString reasonOf(FindingKind kind) {
    switch (kind) {
    case FindingKind::NotAllowed:
        //: Review, for beheer: something was kept without effect because of who or where it was written.
        return ReviewFlow::tr("Dit mocht daar niet. Het telt niet mee.");
    case FindingKind::Cyclic:
        //: Review, for beheer: something says that it came after what was still to come; that is not
        //: believed.
        return ReviewFlow::tr("De volgorde klopt niet. Het telt mee zonder die volgorde.");
    case FindingKind::NotUnderstood:
        //: Review, for beheer: something was kept that this program cannot read.
        return ReviewFlow::tr("Dit scherm kan iets niet lezen.");
    case FindingKind::NoEffect:
        //: Review, for beheer: something was kept that changed nothing.
        return ReviewFlow::tr("Dit veranderde niets.");
    }
    return {};
}

} // namespace

QVariantList ReviewFlow::tasks() const {
    QVariantList list;
    if (!leads(roleOf(ledger_.snapshot(), person_))) return list;
    for (const AuthorityTask& task : authorityTasks(ledger_.snapshot(), today())) {
        const QString parent = adultName(ledger_.snapshot(), task.parent);
        const QString child = shownName(ledger_.snapshot(), task.child, today());
        //: Review, a task: nobody knows whether a parent has authority; %1 is the parent, %2 the child.
        const QString text = tr("Gezag van %1 over %2 is onbekend: vraag het na").arg(parent, child);
        //: Review, the question when it was asked after; %1 is the parent, %2 the child.
        const QString question = tr("Heeft %1 gezag over %2?").arg(parent, child);
        list.append(QVariantMap{{QStringLiteral("childId"), task.child.toString()},
                                {QStringLiteral("parentId"), task.parent.toString()},
                                {QStringLiteral("text"), text},
                                {QStringLiteral("question"), question}});
    }
    return list;
}

QVariantList ReviewFlow::findings() const {
    QVariantList list;
    if (roleOf(ledger_.snapshot(), person_) != Role::Admin) return list;
    for (const FindingTask& task : findingTasks(ledger_.snapshot())) {
        QString about = shownName(ledger_.snapshot(), ChildId(task.subject.raw()), today());
        if (about.isEmpty()) about = adultName(ledger_.snapshot(), AdultId(task.subject.raw()));
        //: Review, for beheer: %1 is whom it is about, %2 what is the matter.
        const QString text = about.isEmpty() ? reasonOf(task.finding.kind)
                                             : tr("%1: %2").arg(about, reasonOf(task.finding.kind));
        list.append(QVariantMap{{QStringLiteral("childId"), QString()}, {QStringLiteral("text"), text}});
    }
    return list;
}

QVariantList ReviewFlow::presence() const {
    QVariantList list;
    if (person_.isNil()) return list;
    for (const PresenceLine& line : presenceList(ledger_.snapshot(), group_, today()))
        list.append(
            QVariantMap{{QStringLiteral("name"), line.name},
                        {QStringLiteral("since"), line.since ? wording::time(*line.since) : QString()}});
    return list;
}

QString ReviewFlow::presenceText() const {
    //: Presence list: how many children are here.
    return tr("%n kinderen aanwezig", nullptr, static_cast<int>(presence().size()));
}

bool ReviewFlow::isRestricted() const {
    return !byBadge_ && drempel::isRestricted(ledger_.snapshot(), person_, clock_.now());
}

Viewer ReviewFlow::viewerOf(ChildId child) const {
    const Viewer viewer = drempel::viewerOf(ledger_.snapshot(), child, person_, today());
    return isRestricted() ? whileRestricted(viewer) : viewer;
}

void ReviewFlow::sayRestricted() {
    //: Review: what who is logged in may not read or do for a day after their code was made anew.
    problem_ =
        tr("Je code is net opnieuw ingesteld. Gebruik je badge, of vraag dit vandaag aan een collega.");
    Q_EMIT changed();
}

void ReviewFlow::keep(SubjectId subject, Payload payload, std::vector<EventId> after) {
    if (saving_) return;
    if (isRestricted()) return sayRestricted();
    saving_ = true;
    const Author author{person_, roleOf(ledger_.snapshot(), person_)};
    const Body body = composeBody(std::move(payload), author, clock_, std::move(after), Station::Overview);
    std::vector<Draft> drafts{draftOf(subject, body)};
    ledger_.record(drafts, [self = QPointer(this), drafts](const Result<std::vector<EventId>>& ids) {
        if (!self) return;
        self->saving_ = false;
        if (ids) self->news_.made(drafts, *ids);
        self->problem_ = ids ? QString() : wording::saveError(ids.error());
        Q_EMIT self->changed();
    });
}

void ReviewFlow::hasAuthority(const QString& childId, const QString& parentId) {
    answerTask(childId, parentId, Authority::Yes);
}

void ReviewFlow::hasNoAuthority(const QString& childId, const QString& parentId) {
    answerTask(childId, parentId, Authority::No);
}

void ReviewFlow::answerTask(const QString& childId, const QString& parentId, Authority authority) {
    const auto child = ChildId::parse(childId);
    const auto parent = AdultId::parse(parentId);
    if (!child || !parent || !leads(roleOf(ledger_.snapshot(), person_))) return;
    const std::vector<AuthorityTask> open = authorityTasks(ledger_.snapshot(), today());
    if (std::ranges::find(open, AuthorityTask{*child, *parent}) == open.end()) return; // answered meanwhile
    keep(subjectOf(*child), AuthorityRuled{*parent, authority, person_, {}, {}});
}

QVariantList ReviewFlow::untold() const {
    QVariantList list;
    if (!leads(roleOf(ledger_.snapshot(), person_))) return list;
    for (const SubjectId subject : news_.unfinished()) {
        const ChildId child(subject.raw());
        list.append(QVariantMap{
            {QStringLiteral("childId"), child.toString()},
            {QStringLiteral("text"), news_.line(subject, shownName(ledger_.snapshot(), child, today()))}});
    }
    return list;
}

QString ReviewFlow::newsText() const {
    return child_.isNil() ? QString() : news_.text(subjectOf(child_));
}

bool ReviewFlow::mayErase() const {
    return !ledger_.site().isNil() && leads(roleOf(ledger_.snapshot(), person_));
}

QString ReviewFlow::eraseTitle() const {
    //: Review, the question before all about a child is erased; %1 is the child.
    return child_.isNil() ? QString()
                          : tr("Alles van %1 wissen?").arg(shownName(ledger_.snapshot(), child_, today()));
}

QVariantList ReviewFlow::erasures() const {
    QVariantList list;
    if (!mayErase()) return list;
    const SiteState& site = ledger_.snapshot().site;
    for (const auto& [id, erasure] : site.erasures) {
        const SubjectId subject = erasure.asked.value.subject;
        const AdultId asker = erasure.asked.by.id;
        const bool confirmed =
            std::ranges::any_of(erasure.confirmed, [asker](const auto& told) { return told.by.id != asker; });
        if (confirmed || site.erased.contains(subject)) continue;
        //: Review: somebody asked to erase all about a child; %1 is who asked, %2 the child.
        const QString text = tr("%1 vraagt om alles van %2 te wissen")
                                 .arg(adultName(ledger_.snapshot(), asker),
                                      shownName(ledger_.snapshot(), ChildId(subject.raw()), today()));
        list.append(QVariantMap{{QStringLiteral("id"), id.toString()},
                                {QStringLiteral("text"), text},
                                {QStringLiteral("mine"), asker == person_}});
    }
    return list;
}

void ReviewFlow::askErasure() {
    if (!mayErase() || child_.isNil()) return;
    for (const auto& [id, erasure] : ledger_.snapshot().site.erasures)
        if (erasure.asked.value.subject == subjectOf(child_)) return; // asked already
    keep(subjectOf(ledger_.site()), ErasureAsked{subjectOf(child_)});
}

void ReviewFlow::confirmErasure(const QString& requestId) {
    const auto id = EventId::parse(requestId);
    const auto& asked = ledger_.snapshot().site.erasures;
    if (!mayErase() || !id || !asked.contains(*id) || asked.at(*id).asked.by.id == person_) return;
    keep(subjectOf(ledger_.site()), ErasureConfirmed{*id}, {*id});
}

} // namespace drempel
