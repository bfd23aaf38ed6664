// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/store/Recovery.h"
#include "hub/store/Restore.h"
#include "support/StillHub.h"

#include <future>

namespace drempel::test {

using namespace drempel::hub;

inline const DeviceId door{RawId{0xD0}};
inline const DeviceId newcomer{RawId{0xD1}};

/// A hub that stands still, on a folder that may have been there before.
class BackupHub : public StillHub {
  public:
    using StillHub::StillHub;

    Result<BackupMade> backup(const QString& to, const BackupStep& step = {}) {
        clock.setWall(clock.now() + Milliseconds(1'000)); // a name of its own for each
        return makeBackup(*journal, folder, siteKey, to, ids, step);
    }
    /// One event of the hub's own.
    Result<std::vector<Placed>> note() {
        const Office here = office();
        Body body = officeStamp(here);
        body.payload = SiteDescribed{};
        body.kind = kindOf(body.payload);
        return journal->append({draftOf(subjectOf(journal->identity().site), body)});
    }
    /// Keeps a tested recovery key, as set-up does.
    RecoveryKey recovery() {
        RecoveryKey key = RecoveryKey::make();
        const Status kept = keepRecovery(folder, {key.lock(), clock.now(), clock.now()});
        if (!kept) qFatal("recovery");
        return key;
    }
    /// What a tablet gets that pulls after this cursor.
    PullReply pull(const Cursor& after, std::optional<std::int64_t> backlog, DeviceId tablet = door) {
        std::promise<PullReply> reply;
        journal->pull({tablet, backlog}, after, 1'000, {},
                      [&](Result<PullReply> pulled) { reply.set_value(*pulled); });
        return reply.get_future().get();
    }
    /// That tablet compares everything.
    void compare(DeviceId tablet = door) {
        std::promise<void> done;
        journal->reconcile(tablet, {{RangeDigest{}}}, [&](const Result<ReconcileAnswer>& answer) {
            if (!answer) qFatal("reconcile");
            done.set_value();
        });
        done.get_future().get();
    }
    Cursor headCursor() { return std::get<PullAnswer>(pull({}, std::nullopt)).next; }
};

/// A new hub in `to` from this backup.
inline Result<hub::Restored> restored(const QString& backup, const QString& to, const hub::RecoveryKey* key) {
    const ManualClock clock{Instant{Milliseconds{1'795'600'000'000}}};
    SystemIdSource ids(clock);
    return hub::restoreHub(backup, to, {}, key, clock, ids);
}

} // namespace drempel::test
