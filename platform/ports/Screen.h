// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drempel {

/// The screen as a person sees it. UI thread.
class Screen {
  public:
    virtual ~Screen() = default;
    /// Whether the window takes the whole screen, as on a wall.
    [[nodiscard]] virtual bool fillsScreen() const = 0;
    /// Whether movement is left out (reduced motion).
    [[nodiscard]] virtual bool isStill() const = 0;
};

} // namespace drempel
