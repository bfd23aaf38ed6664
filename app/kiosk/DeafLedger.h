// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Ledger.h"

namespace drempel {

/// A ledger for a tablet whose store cannot be used: everything is refused, nothing pretends. UI thread.
class DeafLedger final : public Ledger {
  public:
    using Ledger::Ledger;
    void record(std::vector<Draft>, Saved saved) override { saved(fail(ErrorCode::Io, "no store")); }
    void openDay(SubjectId, QDate) override {}
};

} // namespace drempel
