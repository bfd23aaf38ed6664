// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds what concerns the whole site: its name, its devices, and what was erased. Given in causal order;
/// what names another event is applied at the end. One thread.
class SiteFold {
  public:
    explicit SiteFold(SiteState& state)
      : state_(state) {}
    void add(const Event& event);
    /// Once; sorts the findings.
    void finish();

  private:
    SiteState& state_;
    std::vector<std::pair<EventId, DeviceId>> revoked_;
    std::vector<Told<ErasureConfirmed>> confirmed_;
};

} // namespace drempel
