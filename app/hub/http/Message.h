// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "hub/devices/Device.h"
#include "sync/Wire.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace drempel::hub {

/// The request line and the header fields the routes look at; everything else is left unread. Filled by
/// the server before a byte of the body is read, so that a request can be refused without reading it.
struct RequestHead {
    std::string method;
    std::string path;  ///< without the query
    std::string query; ///< behind the '?'
    std::string authorization;
    std::string contentType;
    std::string accept;
    std::string clock;   ///< Drempel-Clock: the client's wall clock, milliseconds since 1970 UTC
    std::string backlog; ///< Drempel-Backlog: events the client has not handed over yet
    std::string version; ///< Drempel-Version: of the client's program
    std::string address; ///< the peer's, without the port
    bool chunked = false;
    std::optional<std::uint64_t> contentLength;
};

/// A request that was admitted. A value: it may cross threads.
struct Request {
    RequestHead head;
    std::optional<DeviceId> device; ///< whose token it carries
    QByteArray body;

    /// The value of `name` in the query; nullopt when absent. Not percent-decoded: ours never need it.
    [[nodiscard]] std::optional<std::string_view> parameter(std::string_view name) const;
    /// The format the client asked the answer in.
    [[nodiscard]] WireFormat answerFormat() const;
    [[nodiscard]] WireFormat bodyFormat() const;
};

/// An answer. With `stream` set the server goes on with "position is now N" after the head.
struct Response {
    int status = 200;
    std::string contentType = "application/cbor";
    QByteArray body;
    std::vector<std::pair<std::string, std::string>> fields;
    bool stream = false;
};

/// A refusal that a person with curl can read; `reason` is a short machine word in JSON.
[[nodiscard]] Response refusal(int status, std::string_view reason);
/// As above, with the seconds after which trying again makes sense.
[[nodiscard]] Response refusalFor(int status, std::string_view reason, std::chrono::seconds retryAfter);
[[nodiscard]] std::string_view reasonPhrase(int status);

/// Hands the answer over, once, from any thread.
using Reply = std::function<void(Response)>;

} // namespace drempel::hub
