// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/ports/HubFinder.h"

#include <QTimer>

#include <memory>

namespace drempel {

/// Asks the machine's Avahi for `service`, for two seconds; finds nothing where there is no Avahi. UI thread;
/// Avahi's own thread listens meanwhile.
class AvahiFinder final : public HubFinder {
  public:
    /// `service` as DNS-SD writes it: "_name._tcp".
    explicit AvahiFinder(QByteArray service);
    ~AvahiFinder() override;
    void find(const QByteArray& announced, Found found) override;

    class Search;

  private:
    QByteArray service_;
    std::unique_ptr<Search> search_;
    Found found_;
    QTimer end_;
};

} // namespace drempel
