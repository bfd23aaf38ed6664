// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/Site.h"

namespace drempel::sim {

/// What people do and what goes wrong during a schedule. One thread.
class Faults {
  public:
    explicit Faults(Site& site)
      : site_(site) {}
    /// Spreads the whole schedule over the time that trouble lasts.
    void plan();

  private:
    void happen();
    void happenToTablet(Tablet& tablet, std::int64_t what);
    void happenToHub(std::int64_t what);
    void tap(Tablet& tablet);
    void crash(Tablet& tablet);
    void cutLink(Tablet& tablet);
    /// The tablet goes on with this file, or with an empty one.
    void replace(Tablet& tablet, const Image* image);
    void restartHub();
    void misbehave();
    /// The hub's file becomes this one, or an empty one; as `restore` and a new hub do, with a new identity.
    void replaceHub(const Image* image);

    Site& site_;
};

} // namespace drempel::sim
