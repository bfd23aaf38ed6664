// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// One day chosen from a month on the screen, by touch; days that cannot be are not offered. UI thread.
class MonthChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by PeriodChoice")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)      ///< "december 2026"
    Q_PROPERTY(QVariantList heads READ heads NOTIFY changed) ///< [{text: "ma", name: "maandag"}], from Monday
    /// Six weeks from the Monday before the first: [{value: "2026-12-18", text: "18", name, enabled,
    /// selected, today}]; value is empty outside the month, and while it is closed.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
  public:
    using QObject::QObject;

    /// What can be chosen: `first` until `last`. Opens at `chosen`, or else at `first`.
    void begin(QDate first, QDate last, QDate chosen, QDate today);
    [[nodiscard]] bool isOpen() const { return month_.isValid(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] static QVariantList heads();
    [[nodiscard]] QVariantList days() const;
    [[nodiscard]] bool hasPrevious() const;
    [[nodiscard]] bool hasNext() const;

    Q_INVOKABLE void turn(int months);
    Q_INVOKABLE void choose(const QString& value);
    Q_INVOKABLE void close();

  Q_SIGNALS:
    void changed();
    void chosen(QDate day);

  private:
    QDate month_; ///< its first day; null while closed
    QDate first_;
    QDate last_;
    QDate chosen_;
    QDate today_;
};

} // namespace drempel
