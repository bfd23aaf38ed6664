// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CodeChecker.h"
#include "models/Ledger.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// The keypad of "Wie ben je?": a personal number of 4 digits, shown, then 5 secret digits as dots, then
/// the check by itself. Digits leave memory as soon as they are checked or cleared. A badge does the same
/// without a key. UI thread.
class CodeEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the flows")
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(int numberLength READ numberLength CONSTANT)
    Q_PROPERTY(int secretCount READ secretCount NOTIFY changed)
    Q_PROPERTY(int secretLength READ secretLength CONSTANT)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed)
    /// A friendly sentence after a wrong code or badge; empty otherwise.
    Q_PROPERTY(QString message READ message NOTIFY changed)
  public:
    static constexpr int numberDigits = 4;
    static constexpr int secretDigits = 5;

    /// Whose codes are looked at here. Those of families at doors only, of which there are at most three, so
    /// that the tablets with a keypad in the groups give nobody more tries at a family's code. Those of staff
    /// everywhere: three tries a day on each tablet, nine of them where the public comes.
    enum class Audience {
        Everybody,
        Staff,
        StaffOrBadge ///< codes of staff, and badges of anybody
    };

    CodeEntry(Ledger& ledger, CodeChecker& checker, const Clock& clock,
              Audience audience = Audience::Everybody, QObject* parent = nullptr);

    [[nodiscard]] QString number() const { return number_; }
    [[nodiscard]] int numberLength() const { return numberDigits; }
    [[nodiscard]] int secretCount() const { return static_cast<int>(secret_.size()); }
    [[nodiscard]] int secretLength() const { return secretDigits; }
    [[nodiscard]] bool isChecking() const { return checking_; }
    [[nodiscard]] QString message() const { return message_; }

    Q_INVOKABLE void digit(int digit);
    Q_INVOKABLE void backspace();
    /// Forgets everything that was typed.
    Q_INVOKABLE void clear();
    /// What a reader or camera read. Never waits and never counts as a try; nothing happens to what is no
    /// badge.
    void badge(const QByteArray& read);

    /// A friendly sentence under the keypad, until the next key.
    void say(const QString& message);

  Q_SIGNALS:
    void changed();
    /// The code was right, or the badge is somebody's.
    void identified(drempel::AdultId adult, bool byBadge);

  private:
    void check();
    void answered(int attempt, AdultId adult, CodeAnswer answer);
    void accept(AdultId adult, bool byBadge);
    [[nodiscard]] bool isForUs(const AdultState& adult, bool byBadge) const;
    [[nodiscard]] QString sentence(CodeAnswer answer) const;
    [[nodiscard]] static QString nobodyKnown();

    Ledger& ledger_;
    CodeChecker& checker_;
    const Clock& clock_;
    Audience audience_;
    QString number_;
    QString secret_;
    QString message_;
    bool checking_ = false;
    int attempt_ = 0;
};

} // namespace drempel
