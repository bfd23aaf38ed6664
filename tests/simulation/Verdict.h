// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/Site.h"

namespace drempel::sim {

/// Whether a healed site came to rest, and whether all is where it belongs. One thread.
class Verdict {
  public:
    explicit Verdict(Site& site)
      : site_(site) {}

    /// Every tablet has handed over and read everything and listens.
    [[nodiscard]] bool isQuiet();
    /// Empty, or what is wrong.
    [[nodiscard]] std::string find();

  private:
    /// What is left of a child that was erased, as far as anybody still knows of it.
    [[nodiscard]] std::string findLeft(Disk& disk) const;
    [[nodiscard]] std::string findIn(Tablet& tablet, const std::vector<StoredEvent>& hubEvents);

    Site& site_;
};

} // namespace drempel::sim
