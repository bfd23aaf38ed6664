// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CodeEntry.h"

namespace drempel {

/// "Code vergeten": with one's own badge, or with two of the staff who say who they are and then whose code
/// it is. Nobody sees a code: its owner chooses a new one afterwards. UI thread.
class CodeReset : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by NewCode")
    Q_PROPERTY(Part part READ part NOTIFY changed)
    Q_PROPERTY(drempel::CodeEntry* code READ code CONSTANT) ///< who helps, or one's own badge
    Q_PROPERTY(QString helpers READ helpers NOTIFY changed) ///< "Rachida", "Rachida en Marijke"
    Q_PROPERTY(QString number READ number NOTIFY changed)   ///< of whoever forgot
    Q_PROPERTY(int numberLength READ numberLength CONSTANT)
    Q_PROPERTY(QString personName READ personName NOTIFY changed) ///< to be confirmed
    Q_PROPERTY(QString message READ message NOTIFY changed)
    /// A staff member showed a badge first: it may be their own code that they forgot.
    Q_PROPERTY(bool mayBeOwn READ mayBeOwn NOTIFY changed)
  public:
    enum class Part { First, Second, Whose, Confirm };
    Q_ENUM(Part)

    CodeReset(Ledger& ledger, CodeChecker& checker, const Clock& clock, CodeEntry::Audience audience,
              QObject* parent = nullptr);

    [[nodiscard]] Part part() const { return part_; }
    [[nodiscard]] CodeEntry* code() { return &code_; }
    [[nodiscard]] QString helpers() const;
    [[nodiscard]] QString number() const { return number_; }
    [[nodiscard]] int numberLength() const { return CodeEntry::numberDigits; }
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString message() const { return message_; }
    [[nodiscard]] bool mayBeOwn() const { return part_ == Part::Second && firstByBadge_; }

    Q_INVOKABLE void digit(int digit); ///< of the number
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void confirm(); ///< it is this person
    Q_INVOKABLE void deny();    ///< it is somebody else: the number again
    Q_INVOKABLE void own();     ///< whoever showed the badge forgot their own code
    /// What was agreed cannot be done here: why, where the person looks.
    void refuse(const QString& why);
    /// Forgets everything.
    void clear();

  Q_SIGNALS:
    void changed();
    /// This adult may choose a new code. The helpers are nil when their own badge did it.
    void agreed(drempel::AdultId adult, drempel::AdultId first, drempel::AdultId second);
    /// Somebody knew their code after all.
    void known(drempel::AdultId adult);

  private:
    void identified(AdultId adult, bool byBadge);
    void helped(AdultId helper, bool byBadge);
    void look();

    Ledger& ledger_;
    const Clock& clock_;
    CodeEntry code_;
    Part part_ = Part::First;
    AdultId first_;
    bool firstByBadge_ = false;
    AdultId second_;
    AdultId person_;
    QString number_;
    QString message_;
};

} // namespace drempel
