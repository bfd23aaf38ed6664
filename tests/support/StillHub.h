// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"

#include <QTemporaryDir>

namespace drempel::test {

/// A hub that does not serve: all that a command needs, in a folder of its own or in a given one. One thread.
class StillHub {
  public:
    explicit StillHub(const QString& path = {})
      : folder(*hub::DataFolder::open(path.isEmpty() ? own_.filePath(QStringLiteral("hub")) : path))
      , journal(std::move(*hub::HubJournal::open(folder, clock, journalIds_)))
      , devices(std::move(*hub::DeviceRegistry::open(folder.devices())))
      , siteKey(std::move(*hub::SiteKey::openOrCreate(folder)))
      , cards(std::move(*hub::UnlockCards::open(folder.cards()))) {}

    [[nodiscard]] hub::Office office() {
        return {folder, *journal, *devices, clock, ids, false, &siteKey, cards.get()};
    }
    hub::Outcome run(const char* command, const QStringList& words = {}) {
        hub::Office here = office();
        return hub::runCommand(here, {QString::fromLatin1(command), words});
    }
    [[nodiscard]] Snapshot snapshot() { return *hub::snapshotOf(*journal, std::nullopt); }

    ManualClock clock{Instant{Milliseconds{1'795'500'000'000}}}; ///< 24-11-2026 in the morning
    SystemIdSource ids{clock};

  private:
    QTemporaryDir own_;
    SystemIdSource journalIds_{clock};

  public:
    hub::DataFolder folder;
    std::unique_ptr<hub::HubJournal> journal;
    std::unique_ptr<hub::DeviceRegistry> devices;
    hub::SiteKey siteKey;
    std::unique_ptr<hub::UnlockCards> cards;
};

} // namespace drempel::test
