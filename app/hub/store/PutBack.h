// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Running.h"
#include "journal/Journal.h"

#include <set>

namespace drempel::hub {

/// What a journal that was put back to an earlier time waits for: somebody who read further than it goes, and
/// so knows what was erased since; or, when nobody did, everybody who is paired. Kept in the journal, so that
/// no restart forgets it. The journal's thread.
class PutBack {
  public:
    /// What this journal says of itself.
    [[nodiscard]] static Result<PutBack> in(const Journal& journal);
    /// The wait begins, or goes on: the life that begins next is the first since. Durable when it returns.
    [[nodiscard]] static Status begin(Journal& journal, Instant now);

    [[nodiscard]] bool waits() const { return waits_; }
    /// Notes whose cursor tells of events that were not here when this journal was put back.
    [[nodiscard]] Status noteCursor(Journal& journal, const DeviceId& device, const Cursor& cursor);
    /// This tablet compared everything and has nothing left to hand over. Whether that ends the wait, of
    /// these who are paired; if so, it has ended.
    [[nodiscard]] Result<bool> noteHandedOver(Journal& journal, const DeviceId& device,
                                              const std::set<DeviceId>& paired, Instant now);
    /// The wait is over, by the word of people.
    [[nodiscard]] Status end(Journal& journal);
    /// This device was revoked at that time: it counts for nothing, and if it ended the wait after that, the
    /// wait goes on. Whether it does.
    [[nodiscard]] Result<bool> forget(Journal& journal, const DeviceId& device, Instant revokedAt,
                                      Instant now);

  private:
    [[nodiscard]] Status keepReaders(Journal& journal) const;

    bool waits_ = false;
    bool wasPutBack_ = false;       ///< once; it may turn out that the wait ended too early
    Position from_ = 0;             ///< what it held itself when it was put back
    std::set<IncarnationId> since_; ///< the lives since
    std::set<DeviceId> readFurther_;
    std::set<DeviceId> handedOver_; ///< to this life; the next one asks again
};

} // namespace drempel::hub
