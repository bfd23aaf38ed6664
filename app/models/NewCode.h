// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CodeChoice.h"
#include "models/CodeReset.h"
#include "models/IdleWatch.h"

namespace drempel {

/// Making somebody's code anew, at any tablet: who helps, the new digits, keeping them, and telling its owner
/// at their next log-in. UI thread.
class NewCode : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the flows")
    Q_PROPERTY(Part part READ part NOTIFY changed)
    Q_PROPERTY(drempel::CodeReset* reset READ reset CONSTANT)
    Q_PROPERTY(drempel::CodeChoice* choice READ choice CONSTANT)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< a failed save in words
  public:
    enum class Part {
        None,
        Helping, ///< code vergeten: who helps, and whose code it is
        Choosing ///< kies je eigen code
    };
    Q_ENUM(Part)
    /// Whoever walks away leaves nobody a code to choose.
    static constexpr int idleSeconds = 45;

    NewCode(Ledger& ledger, CodeChecker& checker, const Clock& clock, Station station,
            QObject* parent = nullptr);

    [[nodiscard]] Part part() const { return part_; }
    [[nodiscard]] CodeReset* reset() { return &reset_; }
    [[nodiscard]] CodeChoice* choice() { return &choice_; }
    [[nodiscard]] bool isSaving() const { return saving_; }
    [[nodiscard]] QString problem() const { return problem_; }

    void forgot();
    /// This person, who is logged in, chooses another.
    void chooseOwn(AdultId person);
    /// Forgets everything.
    Q_INVOKABLE void clear();
    /// For whom a code is being made; nil for nobody.
    [[nodiscard]] AdultId whose() const { return whose_; }
    [[nodiscard]] bool takesBadges() const;
    void badge(const QByteArray& read) { reset_.code()->badge(read); }

    /// When this person's code was reset and they have not said that they know; null for none, and while they
    /// are still here after it.
    [[nodiscard]] const CodeRenewal* untold(AdultId person) const;
    /// They know.
    void told(AdultId person);

  Q_SIGNALS:
    void changed();
    /// Somebody knew their code after all.
    void known(drempel::AdultId adult);
    /// The new code is kept.
    void made(drempel::AdultId adult, bool wasForgotten);
    void kept(const std::vector<drempel::Draft>& drafts, const std::vector<drempel::EventId>& ids);

  private:
    void agreed(AdultId adult, AdultId first, AdultId second);
    void begin(AdultId adult, Author by, AdultId second, CodeOrigin origin);
    void chosen(const CodeSecret& secret);
    [[nodiscard]] bool mayChooseHere(const AdultState& person) const;
    [[nodiscard]] static QString elsewhere();
    void keep(SubjectId subject, const Body& body, std::function<void()> then);

    Ledger& ledger_;
    const Clock& clock_;
    Station station_;
    CodeReset reset_;
    CodeChoice choice_;
    IdleWatch idle_;
    Part part_ = Part::None;
    AdultId whose_;
    Author by_;
    AdultId second_;
    CodeOrigin origin_ = CodeOrigin::Chosen;
    AdultId justReset_; ///< still here after it
    bool saving_ = false;
    QString problem_;
    int attempt_ = 0; ///< a save that comes back after `clear` says nothing
};

} // namespace drempel
