// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IdleWatch.h"
#include "models/Ledger.h"
#include "models/PeriodChoice.h"

#include <QVariantList>

namespace drempel {

/// "Toestemmingen": what a parent agrees to and who may fetch, per child, given and taken back at once and
/// undone for ten seconds. Only for children over whom the parent has authority. UI thread.
class FamilyPermissions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DoorFlow")
    Q_PROPERTY(QVariantList children READ children NOTIFY changed) ///< [{label, selected}]
    /// [{purpose:int, label, detail, given:bool}]; detail says what the other parent has to say about it.
    Q_PROPERTY(QVariantList consents READ consents NOTIFY changed)
    Q_PROPERTY(QVariantList collectors READ collectors NOTIFY changed) ///< [{id, name, detail}], no parents
    Q_PROPERTY(drempel::PeriodChoice* period READ period CONSTANT) ///< when somebody who is added may fetch
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
    Q_PROPERTY(int undoSecondsLeft READ undoSecondsLeft NOTIFY undoChanged)
    Q_PROPERTY(int nameLimit READ nameLimit CONSTANT)
  public:
    static constexpr int undoSeconds = 10;

    FamilyPermissions(Ledger& ledger, const Clock& clock, QObject* parent = nullptr);

    /// Opens for a parent and the children over whom they have authority.
    void open(AdultId parent, std::vector<ChildId> children);
    /// Forgets everything.
    void clear();

    [[nodiscard]] QVariantList children() const;
    [[nodiscard]] QVariantList consents() const;
    [[nodiscard]] QVariantList collectors() const;
    [[nodiscard]] PeriodChoice* period() { return &period_; }
    [[nodiscard]] QString message() const { return message_; }
    [[nodiscard]] QString undoText() const { return undoText_; }
    [[nodiscard]] int undoSecondsLeft() const { return undoWatch_.secondsLeft(); }
    [[nodiscard]] int nameLimit() const;

    Q_INVOKABLE void selectChild(int index);
    Q_INVOKABLE void setConsent(int purpose, bool given);
    /// Somebody may fetch in the period that was chosen.
    Q_INVOKABLE void allow(const QString& name, const QString& relation);
    void allow(const QString& name, const QString& relation, const PickUpPeriod& period);
    Q_INVOKABLE void withdraw(const QString& permissionId);
    Q_INVOKABLE void undo();

    /// The id of a person who is known by name only: the same for one child and name, on every tablet.
    [[nodiscard]] static AdultId personNamed(ChildId child, const QString& name);

  Q_SIGNALS:
    void changed();
    void undoChanged();
    /// What this parent said just now is kept, while they are still here.
    void kept(const std::vector<drempel::Draft>& drafts, const std::vector<drempel::EventId>& ids);

  private:
    void save(Payload payload, std::vector<EventId> after, const QString& sentence,
              std::optional<Payload> back);
    void clearUndo();
    void say(const QString& message);
    [[nodiscard]] const ChildState* child() const;
    [[nodiscard]] QString childName() const;
    [[nodiscard]] QDate today() const;

    Ledger& ledger_;
    const Clock& clock_;
    PeriodChoice period_;
    IdleWatch undoWatch_;
    AdultId parent_;
    std::vector<ChildId> children_;
    int selected_ = 0;
    QString message_;
    QString undoText_;
    std::optional<Payload>
        undo_; ///< what takes the last one back; a withdrawal of nothing yet names the event
    EventId undoEvent_;
    bool saving_ = false;
    int visit_ = 0;
};

} // namespace drempel
