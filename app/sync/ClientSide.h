// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/SyncPorts.h"
#include "sync/Wire.h"

// The durable half of each step a tablet takes, without HTTP: the kiosk and the simulation run the very same
// functions. Each runs on the thread that owns the tablet's journal; errors are the journal's, and BadInput
// for an answer that does not fit what was asked.
namespace drempel {

/// What the machine and the status need to know of the journal.
struct Backlog {
    std::int64_t outbox = 0;    ///< not yet acknowledged
    std::int64_t attention = 0; ///< waiting for a person

    friend bool operator==(const Backlog&, const Backlog&) = default;
};
[[nodiscard]] Result<Backlog> backlogOf(const TabletPort& tablet);

/// The oldest of the outbox, at most so many events and bytes but at least one, and as many more as it takes
/// to get to the signature that vouches for them; empty when it is empty.
[[nodiscard]] Result<PushRequest> nextPush(const TabletPort& tablet, qsizetype maxEvents,
                                           const WireLimits& limits = {});

struct PushTaken {
    std::int64_t settled = 0; ///< left the outbox by this answer
    Backlog backlog;
};
/// Only answers about what was sent count, each by its id, or by its place when the hub could not read an id.
/// With `keysAreBehind` what was refused for its key stays in the outbox.
[[nodiscard]] Result<PushTaken> takePush(TabletPort& tablet, const PushRequest& sent,
                                         const PushAnswer& answer, bool keysAreBehind = false);
/// The hub cannot take this one event even alone: it goes to the attention list, the rest flows (P4).
[[nodiscard]] Result<Backlog> quarantine(TabletPort& tablet, const EventId& id, const std::string& reason);

/// Stores a batch and moves the cursor in one transaction. BadInput when the answer does not join on to
/// `asked`, or the cursor has moved since: nothing is stored then.
[[nodiscard]] Status takePull(TabletPort& tablet, const Cursor& asked, const PullAnswer& answer);

// The keys lane: ahead of events in both directions.

/// What we made and the hub was not yet given; none when there is nothing.
[[nodiscard]] Result<std::optional<KeysPush>> nextKeysPush(const TabletKeysPort& keys,
                                                           const WireLimits& limits = {});
[[nodiscard]] Status takeKeysTaken(TabletKeysPort& keys, const KeysPush& sent, const KeysTaken& answer);
/// Keeps what came. True when there is more to ask for: the rest, or all again because this is another hub.
[[nodiscard]] Result<bool> takeKeys(TabletKeysPort& keys, std::int64_t asked, const KeysAnswer& answer);
/// Whether keys are to be exchanged with the hub that is at this place, with this counter, before events are.
[[nodiscard]] bool isBehindWithKeys(TabletPort& tablet, const Cursor& hub, std::int64_t hubsCounter);
/// Whether there are keys that the hub was not given.
[[nodiscard]] bool hasKeysToPush(const TabletKeysPort& keys);
/// Nothing is known of what the hub holds: everything goes and comes again.
[[nodiscard]] Status forgetLane(TabletPort& tablet);

/// Our digests for these ranges.
[[nodiscard]] Result<std::vector<RangeDigest>> ownDigests(const TabletPort& tablet,
                                                          const std::vector<IdRange>& ranges);

struct ReconcileTaken {
    std::vector<IdRange> ask;   ///< still to be compared
    std::vector<EventId> fetch; ///< the hub has these, we do not
};
/// Queues what the hub lacks, and says what is left to find out.
[[nodiscard]] Result<ReconcileTaken> takeReconcile(TabletPort& tablet, const ReconcileRequest& asked,
                                                   const ReconcileAnswer& answer);

/// Stores fetched events; the cursor stays. BadInput when the answer gets nowhere.
[[nodiscard]] Status takeFetch(TabletPort& tablet, const FetchRequest& asked, const FetchAnswer& answer);

/// Everything up to `head` is here now: go on from there. What another life of the hub refused goes again.
[[nodiscard]] Status adoptCursor(TabletPort& tablet, const Cursor& head);

} // namespace drempel
