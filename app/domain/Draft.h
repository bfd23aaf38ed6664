// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Envelope.h"

namespace drempel {

/// An event before it has a place in a chain: the journal adds id, site, writer, seq, previous, stamp,
/// key and bodyHash, and seals the body.
struct Draft {
    SubjectId subject;
    EventClass eventClass = EventClass::System;
    bool mustUnderstand = false;
    std::uint16_t version = 1;
    QByteArray body;                         ///< clear CBOR, at most maxBodyBytes once sealed
    std::optional<SubjectId> sealedFor = {}; ///< whose key seals it, when that is not the subject's

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace drempel
