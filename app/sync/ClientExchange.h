// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ClientMachine.h"

#include <variant>

// From a machine's request to HTTP and back, without a socket: the kiosk's link and the simulation run the
// very same steps. Both functions run on the thread that owns the tablet's journal.
namespace drempel {

/// A request to the hub; `target` is the path with its query. A body is CBOR.
struct HttpRequest {
    bool isPost = false;
    QByteArray target;
    QByteArray body;
};
struct HttpReply {
    int status = 0;
    QByteArray body;
};
/// What came of a request: a reply with any status, or none.
using Delivery = tl::expected<HttpReply, LinkFailure>;

/// The keys asked for: those after this number.
struct KeysAfter {
    std::int64_t number = 0;
};

/// A request as sent, and what is needed to understand the reply.
struct Asked {
    std::uint32_t request = 0;
    HttpRequest http;
    std::variant<PushRequest, Cursor, ReconcileRequest, FetchRequest, KeysPush, KeysAfter> about;
    bool keysFirst = false; ///< of a pull: events are not stored ahead of their keys
};

/// Either what to send, or the outcome at once when the journal alone could tell.
[[nodiscard]] std::variant<Asked, Input> begin(TabletPort& tablet, const action::Request& request,
                                               const WireLimits& limits = {});

/// Makes the reply durable, and says what it came to. `now` is the tablet's wall clock, to show a skew.
[[nodiscard]] Input finish(TabletPort& tablet, const Asked& asked, const Delivery& delivery, Instant now);

/// Why a reply with this status is no success; none for 2xx.
[[nodiscard]] std::optional<LinkFailure> failureOf(int status);

} // namespace drempel
