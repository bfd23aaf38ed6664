// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"
#include "hub/store/HubSettings.h"

#include <QDate>

#include <array>
#include <map>
#include <span>

namespace drempel::hub {

/// How long one kind of data is kept. The periods of shared/domain.md 2.9; hub.conf may set others
/// (`retention-NAME = DAYS`).
struct RetentionRule {
    const char* name;
    const char* what; ///< Dutch, for the preview
    const char* from; ///< Dutch: from when the days are counted
    int days;
    int least = 1; ///< hub.conf may set no fewer
};
[[nodiscard]] std::span<const RetentionRule> retentionRules();

/// Says of each event whether it was kept long enough. Everything is noted first, then asked, because a
/// period may begin with the end of care or with a withdrawal. Pure but for what was noted; one thread.
class Retention {
  public:
    /// BadInput, with the setting's name, for a period that is not the rule's least … 36,500 days.
    [[nodiscard]] static Result<Retention> on(QDate today, const HubSettings& settings);

    void note(const Event& event);
    /// The rule by which it may go; none while it stays. What is not in the table stays: only erasure takes
    /// it.
    [[nodiscard]] const RetentionRule* dueBy(const Event& event) const;

  private:
    explicit Retention(QDate today)
      : today_(today) {}
    [[nodiscard]] QDate beginOf(const RetentionRule& rule, const Event& event) const;

    QDate today_;
    std::map<std::string_view, int> days_;
    std::map<SubjectId, QDate> careEnds_; ///< last day of care; null while a child stays
    std::map<EventId, QDate> withdrawn_;  ///< permissions, by the day they ended
};

} // namespace drempel::hub
