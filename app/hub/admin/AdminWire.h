// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/AdminSocket.h"

namespace drempel::hub {

// How commands and their outcomes are written on the Unix socket: CBOR, between two copies of this very
// program. BadInput for what the other function did not write.
[[nodiscard]] QByteArray encodeRequest(const AdminRequest& request);
[[nodiscard]] Result<AdminRequest> decodeRequest(const QByteArray& bytes);
[[nodiscard]] QByteArray encodeOutcome(const Outcome& outcome);
[[nodiscard]] Result<Outcome> decodeOutcome(const QByteArray& bytes);

} // namespace drempel::hub
