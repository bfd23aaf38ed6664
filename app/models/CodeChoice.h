// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CodeChecker.h"

#include <QDate>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// "Kies je eigen code": five digits, twice, and a friendly no to what others would try first. The digits
/// leave memory when they are taken, refused or cleared. UI thread.
class CodeChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by NewCode")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int length READ length CONSTANT)
    Q_PROPERTY(bool again READ isAgain NOTIFY changed) ///< the second time
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
  public:
    static constexpr int digits = 5;

    explicit CodeChoice(CodeChecker& checker, QObject* parent = nullptr);

    /// Begins for somebody with this number; their children's birthdays are no codes.
    void begin(const QString& number, std::vector<QDate> birthdays);

    [[nodiscard]] int count() const { return static_cast<int>(typed_.size()); }
    [[nodiscard]] int length() const { return digits; }
    [[nodiscard]] bool isAgain() const { return !first_.isEmpty() || busy_; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] QString message() const { return message_; }

    Q_INVOKABLE void digit(int digit);
    Q_INVOKABLE void backspace();
    /// Forgets everything.
    void clear();

  Q_SIGNALS:
    void changed();
    /// What is kept of the digits that were typed twice.
    void chosen(const drempel::CodeSecret& secret);

  private:
    void typed();
    void refuse(const QString& why);

    CodeChecker& checker_;
    QByteArray number_;
    std::vector<QDate> birthdays_;
    QString typed_;
    QString first_;
    QString message_;
    bool busy_ = false;
    int attempt_ = 0;
};

} // namespace drempel
