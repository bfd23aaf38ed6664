// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <vector>

namespace drempel {

/// Looks on this network for a hub by what it announces. Anybody can announce anything: what is found is
/// where to try, not whom to trust. UI thread.
class HubFinder {
  public:
    /// https://host:port, each once.
    using Found = std::function<void(std::vector<QUrl>)>;
    virtual ~HubFinder() = default;
    /// Calls `found` once, within some seconds, with where `announced` (a TXT record, sync/Discovery.h) is
    /// said; never from within this call. A new search ends one that is under way: it tells nothing any more.
    virtual void find(const QByteArray& announced, Found found) = 0;
};

} // namespace drempel
