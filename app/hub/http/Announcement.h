// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/HttpServer.h"

#include <QByteArray>

#include <memory>

namespace drempel::hub {

/// Tells this network where the hub is, for as long as it lives: `_drempel._tcp` (DNS-SD), through the
/// machine's Avahi, on a thread of Avahi's own. It says nothing that a connection would not show: the port
/// and the pin of the key. Without Avahi nothing else changes; when Avahi comes (again) later, it is told
/// then.
class Announcement {
  public:
    /// Null where there is nothing to tell: `listening` is reached by this machine only, or Avahi's library
    /// fails.
    [[nodiscard]] static std::unique_ptr<Announcement> of(const Endpoint& listening, const QByteArray& pin);
    ~Announcement();
    Announcement(const Announcement&) = delete;
    Announcement& operator=(const Announcement&) = delete;

    class Impl;

  private:
    explicit Announcement(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace drempel::hub
