// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Types.h"

namespace drempel {

enum class VerifyFindingKind : std::uint8_t {
    // Damage: the file is not what was written.
    Database,     ///< SQLite's own integrity check
    BadEnvelope,  ///< not a canonical envelope, or not the one its row says
    BodyAltered,  ///< the body does not have the hash its envelope gives
    BrokenLink,   ///< `previous` is not the hash of the event before it
    PositionGap,  ///< positions are not 1, 2, 3 …
    RunningHash,  ///< a kept running hash, or the kept head, does not follow from the rows
    MissingIndex, ///< an event that its id does not lead to
    Unordered,    ///< a stub of an event that no purge event names
    BadSignature, ///< a signature that is not of its writer's device
    // Matters to report: the file is sound, but history has something to say.
    Gap,     ///< events of a writer that have not arrived (or never will): `seq` is the first missing
    Fork,    ///< two events of one writer with the same seq; both are kept
    Conflict ///< other content under an id that is taken; kept beside the first
};

[[nodiscard]] constexpr bool isDamage(VerifyFindingKind kind) {
    return kind < VerifyFindingKind::Gap;
}
[[nodiscard]] const char* toString(VerifyFindingKind kind) noexcept;

struct VerifyFinding {
    VerifyFindingKind kind = VerifyFindingKind::Database;
    std::optional<EventId> id = {};
    std::optional<WriterId> writer = {};
    std::uint64_t seq = 0; ///< 0 where it says nothing
    Position position = 0; ///< 0 where it says nothing
    std::string detail = {};
    QByteArray signer = {}; ///< public key of the device the writer belongs to, where it is known

    friend bool operator==(const VerifyFinding&, const VerifyFinding&) = default;
};

struct VerifyReport {
    std::int64_t events = 0; ///< stubs included
    std::int64_t stubs = 0;
    std::int64_t writers = 0;
    std::int64_t outbox = 0;
    std::int64_t attention = 0;
    std::int64_t conflicts = 0;
    std::int64_t findingsLeftOut = 0; ///< beyond the first 1,000
    std::vector<VerifyFinding> findings;

    /// Every row is as it was written. There may still be gaps, forks and conflicts to report.
    [[nodiscard]] bool intact() const;
    /// Intact, and nothing to report.
    [[nodiscard]] bool clean() const { return findings.empty(); }
    [[nodiscard]] std::int64_t count(VerifyFindingKind kind) const;
};

} // namespace drempel
