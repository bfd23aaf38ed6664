// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Sync.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace drempel {

/// One message on GET /v1/live: "the hub's position is now N".
[[nodiscard]] QByteArray livePosition(Position position);
/// A comment line that only says: still here. The hub sends one at least every 15 seconds.
[[nodiscard]] QByteArray liveHeartbeat();

/// Reads the stream of GET /v1/live piece by piece, however it is cut up. Unknown fields and event names
/// are passed over; bytes that are no such stream set broken(), and nothing is reported any more. One thread.
class LiveParser {
  public:
    /// The positions that these bytes complete, in order.
    [[nodiscard]] std::vector<Position> feed(QByteArrayView bytes);
    [[nodiscard]] bool broken() const { return broken_; }

  private:
    void line(QByteArrayView line, std::vector<Position>& positions);

    QByteArray pending_;
    bool isPosition_ = false;
    std::optional<Position> data_;
    bool broken_ = false;
};

} // namespace drempel
