// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Day.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// What a parent is telling about one child at the door: nothing is filled in beforehand, and everything
/// may be left out. One per child. UI thread.
class HomeForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DoorFlow")
    Q_PROPERTY(QString childName READ childName CONSTANT)
    /// Rows of chips: list of {topic:int, label, icon, choices: [{id:int, label, selected:bool}]}. The rows
    /// of medicine and the last bottle hold times; "who fetches" is in `collectors`.
    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed)
    /// Who fetches: list of {id:string, label:"Joost", selected}. One tap; the time is in `collectorTimes`.
    Q_PROPERTY(QVariantList collectors READ collectors NOTIFY changed)
    /// Times for who fetches, once somebody is chosen: list of {id:"17:30", label, selected}.
    Q_PROPERTY(QVariantList collectorTimes READ collectorTimes NOTIFY changed)
    Q_PROPERTY(bool medicineGiven READ isMedicineGiven NOTIFY changed)
    Q_PROPERTY(QString medicineName READ medicineName WRITE setMedicineName NOTIFY changed)
    /// Times for the medicine once "Ja" is chosen: list of {id, label, selected}.
    Q_PROPERTY(QVariantList medicineTimes READ medicineTimes NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(int textLimit READ textLimit CONSTANT)
    Q_PROPERTY(bool asAlways READ isAsAlways NOTIFY changed)
    /// "Te lezen door de leidsters van Vlinders, groepsleiding en Joost".
    Q_PROPERTY(QString readers READ readers CONSTANT)
    /// The open question of the day.
    Q_PROPERTY(QString question READ question CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
  public:
    HomeForm(const Snapshot& snapshot, ChildId child, AdultId parent, QDate day, QTime now,
             QObject* parentObject = nullptr);

    [[nodiscard]] ChildId child() const { return child_; }
    [[nodiscard]] QString childName() const { return childName_; }
    [[nodiscard]] QVariantList topics() const;
    [[nodiscard]] QVariantList collectors() const;
    [[nodiscard]] QVariantList collectorTimes() const;
    [[nodiscard]] bool isMedicineGiven() const { return medicine_.has_value(); }
    [[nodiscard]] QString medicineName() const { return medicine_ ? medicine_->what : QString(); }
    [[nodiscard]] QVariantList medicineTimes() const;
    [[nodiscard]] QString text() const { return told_.text; }
    [[nodiscard]] int textLimit() const;
    [[nodiscard]] bool isAsAlways() const { return told_.asAlways; }
    [[nodiscard]] QString readers() const { return readers_; }
    [[nodiscard]] QString question() const { return question_; }
    [[nodiscard]] bool isEmpty() const;

    /// One tap chooses, a second tap on the same takes it back. `topic` and `choice` as in `topics`.
    Q_INVOKABLE void choose(int topic, int choice);
    Q_INVOKABLE void chooseCollector(const QString& id);
    Q_INVOKABLE void chooseCollectorTime(const QString& id);
    Q_INVOKABLE void chooseMedicineTime(const QString& id);
    /// "Alles zoals altijd": only that sentence; clears the rest. Again takes it back.
    Q_INVOKABLE void toggleAsAlways();
    void setText(const QString& text);
    void setMedicineName(const QString& name);

    /// What will be kept. Nothing if nothing was told.
    [[nodiscard]] std::optional<HomeTold> told() const;

  Q_SIGNALS:
    void changed();

  private:
    void touch();

    ChildId child_;
    QString childName_;
    QString readers_;
    QString question_;
    QTime now_;
    QTime plannedTo_;
    Age age_;
    std::vector<Collector> collectors_;
    HomeTold told_;
    std::optional<MedicineGiven> medicine_;
};

} // namespace drempel
