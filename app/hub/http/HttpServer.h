// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Sync.h"
#include "hub/http/Router.h"
#include "hub/http/TlsIdentity.h"

#include <memory>

namespace drempel::hub {

/// Where a server listens. Port 0 asks the system for a free one.
struct Endpoint {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;

    /// "127.0.0.1:8420", "[::1]:0". BadInput for anything else; names are not looked up.
    [[nodiscard]] static Result<Endpoint> parse(std::string_view text);
    /// Whether it is every address of this machine.
    [[nodiscard]] bool isWildcard() const;
    /// Whether only this machine reaches it.
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] std::string url() const;
};

/// Where tablets find a server that listens there: of a wildcard, this machine's first address on a network.
[[nodiscard]] Endpoint reachableAt(const Endpoint& listening);

/// HTTP/1.1 over TLS on one thread, the one that calls `run`. Every wait has a deadline and everything
/// that grows has a limit (Limits).
class HttpServer {
  public:
    HttpServer(Router& router, const Limits& limits, Metrics& metrics, SslContext tls);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Takes the port; returns where it listens. InUse when somebody else has it; Network for the rest.
    [[nodiscard]] Result<Endpoint> listen(const Endpoint& wanted);
    /// Serves until SIGTERM, SIGINT or `stop`; then requests under way are finished, for 3 s at most.
    void run();

    // From any thread -------------------------------------------------------------------------------
    void stop();
    /// Tells every live stream that the journal has come this far; the same again when there are new keys.
    void announce(Position position);
    /// Runs on the network thread.
    void post(std::function<void()> job);

    class Impl;

  private:
    std::unique_ptr<Impl> impl_;
};

} // namespace drempel::hub
