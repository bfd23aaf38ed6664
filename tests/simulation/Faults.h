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
    /// All about one of the children is to go, everywhere and from every image.
    void erase();
    /// The hub's files become these, or empty ones as of a new hub. An image is put back by `restore` or, not
    /// properly, without a word.
    void replaceHub(const Image* image, bool properly);

    Site& site_;
};

} // namespace drempel::sim
