// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Safety.h"
#include "models/MonthChoice.h"

#include <QStringList>

namespace drempel {

/// When somebody may fetch, as in PickUpAllowed.
struct PickUpPeriod {
    QDate from;        ///< the first day
    QDate to;          ///< the last day; null: no end
    Weekdays weekdays; ///< none: every day
    bool once = false;

    friend bool operator==(const PickUpPeriod&, const PickUpPeriod&) = default;
};
/// What is wrong with it, in words: there is no day on which it lets anybody fetch. Empty if it is good.
[[nodiscard]] QString whyNot(const PickUpPeriod& period, QDate today);

/// A period chosen by touch, with nothing to type: on one day, every week or every day, from a day until a
/// day. An end before the start, or a day that is over, is not offered. UI thread.
class PeriodChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by FamilyPermissions and ChildPermissions")
    // Answers of a ChipGroup, [{value, text}], and the values that are chosen.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed) ///< "once", "weekly", "daily"
    Q_PROPERTY(QString kind READ kind NOTIFY changed)        ///< empty: not chosen
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)   ///< of once
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QVariantList weekdays READ weekdays NOTIFY changed) ///< of weekly; "1" is Monday
    Q_PROPERTY(QStringList chosenWeekdays READ chosenWeekdays NOTIFY changed)
    Q_PROPERTY(QVariantList starts READ starts NOTIFY changed) ///< of weekly and daily
    Q_PROPERTY(QString start READ start NOTIFY changed)
    Q_PROPERTY(QVariantList ends READ ends NOTIFY changed)
    Q_PROPERTY(QString end READ end NOTIFY changed)
    Q_PROPERTY(drempel::MonthChoice* month READ month CONSTANT)
    Q_PROPERTY(QString monthTitle READ monthTitle NOTIFY changed) ///< what the month is asked for
    Q_PROPERTY(QString text READ text NOTIFY changed)             ///< in words; empty while it is not whole
    Q_PROPERTY(QString problem READ problem NOTIFY changed)       ///< why what was chosen cannot be
    Q_PROPERTY(bool good READ isGood NOTIFY changed)
  public:
    explicit PeriodChoice(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QString kind() const { return kind_; }
    [[nodiscard]] QVariantList days() const;
    [[nodiscard]] QString day() const;
    [[nodiscard]] QVariantList weekdays() const;
    [[nodiscard]] QStringList chosenWeekdays() const;
    [[nodiscard]] QVariantList starts() const;
    [[nodiscard]] QString start() const { return start_; }
    [[nodiscard]] QVariantList ends() const;
    [[nodiscard]] QString end() const { return end_; }
    [[nodiscard]] MonthChoice* month() { return &month_; }
    [[nodiscard]] QString monthTitle() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isGood() const { return isWhole() && problem().isEmpty(); }

    /// What was chosen; of a period that is not whole, the part that was.
    [[nodiscard]] PickUpPeriod period() const;

    Q_INVOKABLE void chooseKind(const QString& value);
    Q_INVOKABLE void chooseDay(const QString& value);
    Q_INVOKABLE void chooseWeekdays(const QStringList& values);
    Q_INVOKABLE void chooseStart(const QString& value);
    Q_INVOKABLE void chooseEnd(const QString& value);
    /// Forgets everything.
    Q_INVOKABLE void clear();

  Q_SIGNALS:
    void changed();

  private:
    enum class Asked { Nothing, Day, Start, End };

    void ask(Asked what, QDate first, QDate chosen);
    void take(QDate day);
    /// An end that came to lie before the start is not chosen any more.
    void settle();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay(const QString& end) const;
    [[nodiscard]] QDate today() const;

    const Clock& clock_;
    MonthChoice month_;
    Asked asked_ = Asked::Nothing;
    QString kind_;
    QDate day_;
    Weekdays weekdays_;
    QString start_;
    QDate startDay_; ///< of start "date"
    QString end_;
    QDate endDay_; ///< of end "date"
};

} // namespace drempel
