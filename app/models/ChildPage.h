// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Access.h"
#include "models/ChildPermissions.h"
#include "models/DayModel.h"
#include "models/ReadingLog.h"

#include <QVariantList>

namespace drempel {

class GroupFlow;

/// One child's page on the group tablet: the day, care, what was heard, who goes along. UI thread.
class ChildPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by GroupFlow")
    Q_PROPERTY(QString childId READ childId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed) ///< "2 jaar · Vlinders · binnen sinds 08:12"
    Q_PROPERTY(QString allergies READ allergies NOTIFY changed) ///< in words, or empty
    Q_PROPERTY(QString careNotes READ careNotes NOTIFY changed)
    Q_PROPERTY(bool toCheck READ isToCheck NOTIFY changed) ///< nakijken
    Q_PROPERTY(bool askCaregiver READ isAskCaregiver NOTIFY changed)
    Q_PROPERTY(drempel::DayModel* day READ day CONSTANT)
    Q_PROPERTY(drempel::ChildPermissions* permissions READ permissions CONSTANT)
    /// "Wie?": the caregivers present, [{id, name, selected}]; the one logged in is selected.
    Q_PROPERTY(QVariantList who READ who NOTIFY changed)
    Q_PROPERTY(
        QString unheardText READ unheardText NOTIFY changed) ///< "2 berichten van thuis"; empty if none
    Q_PROPERTY(bool canReceive READ canReceive NOTIFY changed)
    Q_PROPERTY(bool canLetGo READ canLetGo NOTIFY changed)
    Q_PROPERTY(bool gone READ isGone NOTIFY changed)      ///< went home, or does not come today
    Q_PROPERTY(bool talked READ hasTalked NOTIFY changed) ///< Besproken, today
    Q_PROPERTY(bool asleep READ isAsleep NOTIFY changed)  ///< a nap is running: the next tap on Slaap ends it
    /// Who may take the child along: [{id, name, relation, expected: bool, idSeen: bool}]; nobody else is
    /// offered. `idSeen`: a parent, or somebody whose name and face were compared once.
    Q_PROPERTY(QVariantList collectors READ collectors NOTIFY changed)
    /// Bellen: [{id, name, relation, phone, decides: bool}], nobody who was refused. `decides`: their word
    /// counts about who fetches.
    Q_PROPERTY(QVariantList contacts READ contacts NOTIFY changed)
    /// "Deur weet dit nog niet: zeg het daar." about who may fetch and see, and allergies; else empty.
    Q_PROPERTY(QString newsText READ newsText NOTIFY changed)
    Q_PROPERTY(QString collectionText READ collectionText NOTIFY changed) ///< "Joost haalt om 17:30" or empty
    Q_PROPERTY(QString question READ question NOTIFY changed)             ///< an open question for the talk
    Q_PROPERTY(int textLimit READ textLimit CONSTANT)
  public:
    ChildPage(Ledger& ledger, GroupFlow& flow, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QString childId() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString allergies() const;
    [[nodiscard]] QString careNotes() const;
    [[nodiscard]] bool isToCheck() const;
    [[nodiscard]] bool isAskCaregiver() const;
    [[nodiscard]] DayModel* day() { return &day_; }
    [[nodiscard]] ChildPermissions* permissions() { return &permissions_; }
    [[nodiscard]] QVariantList who() const;
    [[nodiscard]] QString unheardText() const;
    [[nodiscard]] bool canReceive() const;
    [[nodiscard]] bool canLetGo() const;
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] bool hasTalked() const;
    [[nodiscard]] bool isAsleep() const;
    [[nodiscard]] QVariantList collectors() const;
    [[nodiscard]] QVariantList contacts() const;
    [[nodiscard]] QString newsText() const;
    [[nodiscard]] QString collectionText() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] int textLimit() const;

    Q_INVOKABLE void chooseWho(const QString& adultId);
    Q_INVOKABLE void receive();
    Q_INVOKABLE void logBottle(int millilitres);
    Q_INVOKABLE void logFood(int portion);       ///< 0 all, 1 some, 2 none
    Q_INVOKABLE void logNap();                   ///< starts, or ends the running one
    Q_INVOKABLE void logDiaper(int find);        ///< 0 wet, 1 soiled, 2 dry
    Q_INVOKABLE void logTemperature(int tenths); ///< 340 to 430
    Q_INVOKABLE void observe(const QString& text);
    Q_INVOKABLE void hear(const QString& answer); ///< "Gehoord", all that is unheard; the answer may be empty
    Q_INVOKABLE void promise(int days);           ///< "Goede vraag, ik kom erop terug", in so many days
    Q_INVOKABLE void keepPromise(const QString& promiseId);
    Q_INVOKABLE void called(const QString& parentId, const QString& text); ///< Gebeld
    Q_INVOKABLE void calledAbsent(const QString& parentId);                ///< komt vandaag niet
    /// The time is "HH:mm", or empty when it was not told; the text may be empty.
    Q_INVOKABLE void calledCollector(const QString& parentId, const QString& collectorId, const QString& time,
                                     const QString& text = {});
    Q_INVOKABLE void togglePick(const QString& entryId); ///< one of the (at most three) things to tell
    Q_INVOKABLE void discussed();                        ///< Besproken
    Q_INVOKABLE void letGo(const QString& collectorId);  ///< "{kind} gaat mee met …"
    Q_INVOKABLE void withdraw(const QString& entryId);   ///< takes back one's own entry

    void open(ChildId child, AdultId caregiver);
    void close();
    void refresh();
    /// Keeps that whoever is logged in reads this page; then its words show.
    void noteReader();
    [[nodiscard]] ChildId current() const { return child_; }
    /// Texts, corrections and letting go: by who says so by badge or code (GroupFlow::securely).
    void securely(std::function<void()> action);
    [[nodiscard]] Draft draft(Payload payload, std::vector<EventId> after = {}) const;

  Q_SIGNALS:
    void changed();

  private:
    [[nodiscard]] const ChildState& state() const;
    [[nodiscard]] const DayState& dayState() const;
    [[nodiscard]] bool mayCollect(AdultId adult) const;
    [[nodiscard]] bool maySee(Fact fact) const; ///< by whoever is logged in
    [[nodiscard]] bool isOpen() const;          ///< it is kept that they read this
    [[nodiscard]] std::vector<EventId> unheardIds() const;
    [[nodiscard]] std::vector<EventId> toldSoFar() const;
    void keep(std::vector<Draft> drafts, const QString& undoText);
    void log(CareLogged care, std::vector<EventId> after = {});

    Ledger& ledger_;
    GroupFlow& flow_;
    DayModel day_;
    ReadingLog reading_;
    ChildPermissions permissions_;
    ChildId child_;
    AdultId who_;
};

} // namespace drempel
