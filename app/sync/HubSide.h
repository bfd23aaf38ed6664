// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/SyncPorts.h"
#include "sync/Wire.h"

#include <variant>

// What a hub answers, without HTTP: the server and the simulation run the very same functions. Each runs
// on the thread that owns the hub's journal, as one step between other writers; errors are the journal's.
namespace drempel {

/// Where the hub's journal ends now.
[[nodiscard]] Result<Cursor> headCursor(const HubPort& hub);

/// Whether this batch may be stored here: it was meant for this life of the hub, or for any.
[[nodiscard]] bool isMeantFor(const HubPort& hub, const PushedBatch& batch);
/// Stores what is sound and answers every item, in order; stores and answers nothing of a batch that is not
/// meant for this hub as it is now.
[[nodiscard]] Result<PushAnswer> answerPush(HubPort& hub, const PushedBatch& batch);

using PullReply = std::variant<PullAnswer, ReconcileNeeded>;
/// What follows `after`: at most `limit` events (1 … limits.maxEvents, clamped) and limits.maxBytes.
/// ReconcileNeeded (409) when the cursor is not of this journal as it is now.
[[nodiscard]] Result<PullReply> answerPull(const HubPort& hub, const Cursor& after, qsizetype limit,
                                           Instant serverTime, const WireLimits& limits = {});

/// Compares ranges. A range that differs and holds over limits.idsPerRange ids here is split into parts with
/// equally many ids, so that n ids are compared in about log16(n) rounds. BadInput for ranges that are not
/// apart (sync/Reconcile.h): one message costs at most two goes through the ids here.
[[nodiscard]] Result<ReconcileAnswer> answerReconcile(const HubPort& hub, const ReconcileRequest& request,
                                                      const WireLimits& limits = {});

/// The changes of the keyring after a number.
[[nodiscard]] Result<KeysAnswer> answerKeys(const HubPort& hub, const HubKeysPort& keys, std::int64_t after,
                                            const WireLimits& limits = {});
/// Keeps the keys a tablet made. Corrupt when one does not open: none is kept then.
[[nodiscard]] Result<KeysTaken> answerKeysPush(const HubPort& hub, HubKeysPort& keys, const KeysPush& push);

[[nodiscard]] Result<FetchAnswer> answerFetch(const HubPort& hub, const FetchRequest& request,
                                              const WireLimits& limits = {});

} // namespace drempel
