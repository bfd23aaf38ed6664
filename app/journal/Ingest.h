// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Core.h"

namespace drempel {

/// Takes what is proven of a batch into the transaction, and answers each in the order given.
[[nodiscard]] std::vector<Answer> ingestBatch(JournalCore& core, Draw& draw,
                                              std::span<const StoredEvent> events);
/// Takes one event into the transaction, or says why not. Never throws for what is wrong with the event.
[[nodiscard]] Answer ingestInto(JournalCore& core, Draw& draw, const StoredEvent& event);
/// Keeps a refused event whole in the attention list.
void keepRefused(JournalCore& core, const StoredEvent& event, const Answer& answer);
void saveCursor(JournalCore& core, const Cursor& cursor);

} // namespace drempel
