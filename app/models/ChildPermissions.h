// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Barring.h"
#include "models/Ledger.h"
#include "models/PeriodChoice.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace drempel {

class ChildPage;
class GroupFlow;

/// Who may fetch a child and what its parents agreed to, on the child's page of the group tablet: asked for,
/// called about, written down "verteld door" a parent. UI thread.
class ChildPermissions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ChildPage")
    /// "Iemand anders haalt", not confirmed yet: [{id, name, detail}].
    Q_PROPERTY(QVariantList requests READ requests NOTIFY changed)
    /// The parents on whose word something may be written down: [{id, name, selected}], with authority only.
    Q_PROPERTY(QVariantList tellers READ tellers NOTIFY changed)
    /// What the chosen parent agreed to: [{purpose: int, label, detail, given: bool}].
    Q_PROPERTY(QVariantList consents READ consents NOTIFY changed)
    /// Who may fetch beside the parents: [{id, name, detail}].
    Q_PROPERTY(QVariantList permissions READ permissions NOTIFY changed)
    /// "Alleen met Joost en Amina mee. Vraag groepsleiding." while somebody must not fetch, with the names of
    /// parents who must not; else empty.
    Q_PROPERTY(QString onlyText READ onlyText NOTIFY changed)
    /// Who was allowed to fetch and is not offered, for a name like that of one who must not; else empty.
    Q_PROPERTY(QString heldText READ heldText NOTIFY changed)
    /// Groepsleiding only: who must not fetch, [{id, name}].
    Q_PROPERTY(QVariantList bars READ bars NOTIFY changed)
    /// Groepsleiding only: the parents of whom was seen that they have no authority, [{id, name, detail}].
    Q_PROPERTY(QVariantList refusals READ refusals NOTIFY changed)
    Q_PROPERTY(bool leading READ isLeading NOTIFY changed) ///< groepsleiding or beheer is logged in
    Q_PROPERTY(int nameLimit READ nameLimit CONSTANT)
    Q_PROPERTY(drempel::PeriodChoice* period READ period CONSTANT) ///< when somebody who is added may fetch
  public:
    ChildPermissions(Ledger& ledger, GroupFlow& flow, ChildPage& page, const Clock& clock);

    [[nodiscard]] QVariantList requests() const;
    [[nodiscard]] QVariantList tellers() const;
    [[nodiscard]] QVariantList consents() const;
    [[nodiscard]] QVariantList permissions() const;
    [[nodiscard]] QString onlyText() const;
    [[nodiscard]] QString heldText() const;
    [[nodiscard]] QVariantList bars() const;
    [[nodiscard]] QVariantList refusals() const;
    [[nodiscard]] bool isLeading() const;
    [[nodiscard]] int nameLimit() const;
    [[nodiscard]] PeriodChoice* period() { return &period_; }

    Q_INVOKABLE void chooseTeller(const QString& parentId);
    /// A parent asked by phone or at the door; stays a request until `confirm`.
    Q_INVOKABLE void ask(const QString& name, const QString& relation);
    Q_INVOKABLE void confirm(const QString& requestId, const QString& calledParentId);
    Q_INVOKABLE void seeId(const QString& adultId); ///< "ID gezien"
    Q_INVOKABLE void setConsent(int purpose, bool given);
    /// As told by the parent who was chosen: in the period that was chosen.
    Q_INVOKABLE void allow(const QString& name, const QString& relation);
    void allow(const QString& name, const QString& relation, const PickUpPeriod& period);
    Q_INVOKABLE void withdraw(const QString& permissionId);
    /// Today only. For a name like that of one who must not fetch, a second person logs in.
    Q_INVOKABLE void override_(const QString& name, const QString& reason);
    Q_INVOKABLE void bar(const QString& name); ///< somebody who is no parent, until lifted
    Q_INVOKABLE void lift(const QString& barId);
    /// A ruling was seen that this parent has no authority, for so many months (1 to 24); a second person
    /// logs in.
    Q_INVOKABLE void refuse(const QString& parentId, int months);
    /// As above, that this parent must not fetch: they keep their authority, and see what they saw.
    Q_INVOKABLE void barParent(const QString& parentId, int months);

    /// That a parent has no authority was a mistake, or is over: what was known before holds again. A second
    /// person logs in.
    Q_INVOKABLE void takeBack(const QString& parentId);

    void clear(); ///< another child, or none

  Q_SIGNALS:
    void changed();

  private:
    [[nodiscard]] const ChildState& state() const;
    [[nodiscard]] AdultId teller() const; ///< nil if no parent has authority
    /// `told` is said once it is kept.
    void keep(Payload payload, std::vector<EventId> after = {}, const QString& told = {});
    /// What can be taken back for a while, with `back`.
    void keepUndoable(Payload payload, std::vector<EventId> after, const QString& undoText, Payload back);
    /// What takes a second person: `payload` is made of who that is.
    void keepByTwo(std::function<Payload(AdultId second)> payload, std::vector<EventId> after = {},
                   const QString& why = {});
    /// The parent, if groepsleiding may rule about them here for so many months.
    [[nodiscard]] std::optional<AdultId> ruledParent(const QString& parentId, int months) const;
    [[nodiscard]] std::vector<EventId> rulingsAbout(AdultId parent) const;
    [[nodiscard]] Barring barringFor(const QString& name, QDate day) const;
    /// Whether somebody of this name may be written down for that day; says so if they are like one who must
    /// not fetch.
    [[nodiscard]] bool mayBeNamed(const QString& name, QDate day);
    [[nodiscard]] static QString likeText(const QString& names);

    Ledger& ledger_;
    GroupFlow& flow_;
    ChildPage& page_;
    PeriodChoice period_;
    AdultId teller_;
};

} // namespace drempel
