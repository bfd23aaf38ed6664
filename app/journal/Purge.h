// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Core.h"

namespace drempel {

/// Carries out what an event that was just stored orders, if it orders anything, in the same transaction:
/// rows become stubs, and what is kept aside of them goes. What orders a purge is never purged itself.
void carryOut(JournalCore& core, Draw& draw, const Envelope& envelope, QByteArrayView clear);

/// As above, for a stored event, whose body is opened. Does nothing when it cannot be: `keysArrived` comes
/// back to it.
void carryOut(JournalCore& core, Draw& draw, const StoredEvent& event);

/// What an event from elsewhere orders, as far as it can be opened here.
[[nodiscard]] std::optional<PurgeOrder> orderOf(const JournalCore& core, const StoredEvent& event);

/// Whether whoever wrote this event may order a purge.
[[nodiscard]] bool mayOrder(const JournalCore& core, const StoredEvent& event);

/// Whether the event was purged, or its subject erased, before it came: then only its stub may be kept.
[[nodiscard]] bool isPurged(const JournalCore& core, const Envelope& envelope);
[[nodiscard]] bool isErased(const JournalCore& core, const SubjectId& subject);
/// Keeps which order it was that an event, of which only the stub is kept, fell under.
void noteLate(JournalCore& core, const Envelope& envelope);

} // namespace drempel
