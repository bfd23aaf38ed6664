// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/MemoryLedger.h"

namespace drempel::test {

/// A made-up daycare with two groups on Monday 23 November 2026: a family for the door, thirteen children on
/// the board. Everybody's secret digits are as good as any other with a TrustingChecker. UI thread.
class SmallDaycare {
  public:
    /// Writes the roster; the clock is left at 08:07.
    SmallDaycare(MemoryLedger& ledger, ManualClock& clock);

    static QDate day() { return {2026, 11, 23}; }
    static QString annekesNumber() { return QStringLiteral("1001"); }  ///< mother of Noor and Sem
    static QString opasNumber() { return QStringLiteral("1003"); }     ///< may fetch Noor, no parent
    static QString fadimesNumber() { return QStringLiteral("1004"); }  ///< one child
    static QString hendriksNumber() { return QStringLiteral("1005"); } ///< four children, long names
    static QString rachidasNumber() { return QStringLiteral("2001"); } ///< leidster of Vlinders
    static QString marijkesNumber() { return QStringLiteral("3001"); } ///< groepsleiding

    static QString inspectorsNumber() { return QStringLiteral("3002"); } ///< the municipality
    static QString beasNumber() { return QStringLiteral("3003"); }       ///< beheer
    static QString dunyasNumber() { return QStringLiteral("2004"); }     ///< stagiair of Vlinders

    /// What happened until 09:05: nine children inside, three messages from home not heard yet.
    void morning();
    /// Noor's day until it is time to fetch her: 17:24.
    void noorsDay();

    void clockAt(int hour, int minute);
    /// Somebody acts on what everyone knows; gives the event's id.
    EventId then(ChildId child, AdultId who, Role role, Payload payload);

    /// One of the child's parents, who may tell about it.
    [[nodiscard]] AdultId parentOf(ChildId child) const;

    AdultId anneke, joost, opa, samira, rachida, ilse, tom, marijke, inspector, bea, dunya;
    ChildId noor, sem, noorE, aya, luca, mila, finn, saar;
    GroupId vlinders, rupsen;

  private:
    void people();
    void families();
    void board();
    AdultId adult(const QString& name, const QString& number = {});
    AdultId caregiver(const QString& name, const QString& number, StaffRole role, GroupId group);
    ChildId child(const QString& given, const QString& family, QDate born, GroupId group, QTime from,
                  QTime to, const QString& allergies = {});
    void parent(ChildId child, AdultId adult, const QString& relation);
    void collector(ChildId child, AdultId adult, const QString& name, const QString& relation);
    void arrives(ChildId child, AdultId parent, QTime at, QTime receivedAt);
    template<class T>
    EventId describe(T subject, Payload payload);

    MemoryLedger& ledger_;
    ManualClock& clock_;
    unsigned next_ = 1;
    std::vector<std::pair<ChildId, AdultId>> inside_;
    AdultId niamh_, bas_;
};

} // namespace drempel::test
