// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/devices/DeviceRegistry.h"
#include "hub/http/Limits.h"
#include "hub/http/Message.h"
#include "hub/http/Metrics.h"
#include "hub/http/TokenGuard.h"

#include <variant>

namespace drempel::hub {

/// One path and method of openapi.yaml. `handle` is called on the network thread and must not block: it
/// answers at once, or keeps `reply` for later.
struct Route {
    std::string method;
    std::string path;
    bool needsToken = true;
    bool takesBody = false;
    std::int64_t bodyBytes = 0; ///< a smaller limit than that of all; 0 for none
    std::function<void(Request request, Reply reply)> handle;
};

/// Decides from a request's head alone whether it may go on, and to which route. Network thread only.
class Router {
  public:
    struct Admitted {
        const Route* route;
        std::optional<DeviceId> device;
    };
    using Decision = std::variant<Admitted, Response>;

    Router(std::vector<Route> routes, const Limits& limits, DeviceRegistry& devices, Metrics& metrics,
           const Clock& clock);

    /// The route, or the refusal: 400, 401, 404, 405, 411, 413, 415 or 429.
    [[nodiscard]] Decision admit(const RequestHead& head);
    /// Whether a device that was admitted before is still welcome.
    [[nodiscard]] bool stillWelcome(const std::optional<DeviceId>& device) const;
    /// A device that was admitted opens a live stream, or its stream ends.
    void listens(const std::optional<DeviceId>& device, bool begins);

  private:
    [[nodiscard]] std::variant<const Route*, Response> routeFor(const RequestHead& head) const;
    [[nodiscard]] std::optional<Response> checkBody(const Route& route, const RequestHead& head) const;
    [[nodiscard]] std::variant<DeviceId, Response> checkToken(const RequestHead& head);
    void note(const DeviceId& device, const RequestHead& head);

    std::vector<Route> routes_;
    const Limits& limits_;
    DeviceRegistry& devices_;
    Metrics& metrics_;
    const Clock& clock_;
    TokenGuard guard_;
};

} // namespace drempel::hub
