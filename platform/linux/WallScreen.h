// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/ports/Screen.h"

namespace drempel {

/// A tablet on a wall: the whole screen, moving unless DREMPEL_STILL says otherwise (set by the session of
/// somebody who asked for reduced motion; Qt 6.4 has no such style hint).
class WallScreen final : public Screen {
  public:
    explicit WallScreen(bool windowed)
      : windowed_(windowed) {}
    [[nodiscard]] bool fillsScreen() const override { return !windowed_; }
    [[nodiscard]] bool isStill() const override;

  private:
    bool windowed_;
};

} // namespace drempel
