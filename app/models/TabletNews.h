// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Spread.h"
#include "models/Ledger.h"

#include <QTimer>

namespace drempel {

/// Which other tablets do not hold yet what is for safety's sake: who may fetch and see a child, its
/// allergies, a new code. In a group of whatever is open on the screen, and of what was made here since the
/// start, until all hold it. At the door of what was made in this visit only: a family learns nothing of what
/// others said. UI thread.
class TabletNews final : public QObject {
    Q_OBJECT
  public:
    /// So long others get to read it before anything is said: most need a tenth of it.
    static constexpr Milliseconds settle{3'000};

    enum class About { OpenAndMade, MadeOnly };

    TabletNews(Ledger& ledger, const Clock& clock, About about = About::OpenAndMade,
               QObject* parent = nullptr);

    /// What is on the screen now; nil for nothing.
    void open(SubjectId subject);
    /// Made here just now.
    void made(const std::vector<Draft>& drafts, const std::vector<EventId>& ids);
    void setSpread(const Spread& spread);
    /// The visit is over: nothing of it is left here.
    void forget();

    [[nodiscard]] Unaware unaware(SubjectId subject) const;
    /// "Deur weet dit nog niet: zeg het daar."; empty when all hold it, or when nothing is known.
    [[nodiscard]] QString text(SubjectId subject) const;
    /// The same for a list: "Deur weet het nieuws over Noor nog niet: zeg het daar."
    [[nodiscard]] QString line(SubjectId subject, const QString& name) const;
    /// For a parent, about all that was made here: "Vlinders weet dit nog niet. Zeg het daar even."
    [[nodiscard]] QString forFamily() const;
    /// Whom it is about, of what was made here and is not everywhere.
    [[nodiscard]] std::vector<SubjectId> unfinished() const;

  Q_SIGNALS:
    /// These are to be asked after; said again when they change.
    void wanted(const std::vector<drempel::EventId>& ids);
    void changed();

  private:
    [[nodiscard]] std::vector<SafetyNews> newsOf(SubjectId subject) const;
    void look();

    Ledger& ledger_;
    const Clock& clock_;
    About about_;
    SubjectId open_;
    std::map<SubjectId, std::set<EventId>> made_;
    Spread spread_;
    std::vector<EventId> wanted_;
    QTimer settled_;
};

} // namespace drempel
