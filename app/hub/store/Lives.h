// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <set>

namespace drempel::hub {

/// The lives of a hub's journal: each opening of the file is one, kept before anything is answered. So a
/// tablet that comes with a cursor of another life compares everything with this one, whatever became of the
/// disk in between, and finds what it was told is kept and is not here (pitfall P14). Values; any thread.
struct Lives {
    std::set<IncarnationId> all; ///< at most the last thousand, with the present one
    IncarnationId present;
};

/// Begins a life. Durable when it returns. The journal's thread.
[[nodiscard]] Result<Lives> beginLife(Journal& journal, IdSource& ids);

/// As above, of a journal that was put back to an earlier time: goes on under a new writer too, and no body
/// is opened for people until somebody told what was erased since. Each step may be done twice.
[[nodiscard]] Result<Lives> beginLifePutBack(Journal& journal, IdSource& ids, const Clock& clock);

/// Whether this cursor was given out by the journal as it is here, in this life or an earlier one. If not,
/// the journal was put back to an earlier time (or the cursor is older than the lives that are kept).
[[nodiscard]] Result<bool> gaveOut(const Journal& journal, const Lives& lives, const Cursor& cursor);

/// Whether all that was read up to this cursor is here, in that order, whichever life gave it out.
[[nodiscard]] Result<bool> isHere(const Journal& journal, const Cursor& cursor);

} // namespace drempel::hub
