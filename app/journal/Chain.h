// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/VerifyReport.h"

#include <functional>

namespace drempel {

/// One event as its writer's chain sees it. A purge stub has a hash but no `previous` to check.
struct ChainLink {
    EventId id;
    WriterId writer;
    std::uint64_t seq = 0;
    Digest hash;
    std::optional<Digest> previous;
    Position position = 0;
};

/// Checks the chains of all writers, given their links by (writer, seq). Pure.
class ChainCheck {
  public:
    explicit ChainCheck(std::function<void(VerifyFinding)> report)
      : report_(std::move(report)) {}
    void add(const ChainLink& link);
    [[nodiscard]] std::int64_t writers() const { return writers_; }

  private:
    void beginWriter(const ChainLink& link);
    void beginSeq(const ChainLink& link);

    std::function<void(VerifyFinding)> report_;
    std::optional<WriterId> writer_;
    std::uint64_t seq_ = 0;
    bool gapBefore_ = false;
    std::vector<Digest> parents_; ///< hashes at seq_ - 1; several after a fork
    std::vector<Digest> current_; ///< hashes at seq_
    std::int64_t writers_ = 0;
};

} // namespace drempel
