// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/HttpServer.h"

#include "base/Log.h"
#include "hub/http/Connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <ifaddrs.h>
#include <net/if.h>

#include <charconv>
#include <list>

namespace asio = boost::asio;
using asio::awaitable;
using asio::ip::tcp;

namespace drempel::hub {

namespace {

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
constexpr auto sweepEvery = std::chrono::milliseconds(100);
constexpr auto stopWithin = std::chrono::seconds(3);
constexpr std::int64_t politeRefusals = 64; ///< beyond it a connection over the limit is just closed

} // namespace

class HttpServer::Impl {
  public:
    Impl(Router& router, const Limits& limits, Metrics& metrics, SslContext context_)
      : state{router, limits, metrics}
      , tls(context_.release())
      , acceptor(context)
      , signals(context)
      , sweepTimer(context) {}

    Result<Endpoint> listen(const Endpoint& wanted);
    void run();
    void beginStop();
    void announce(Position position);

    asio::io_context context{1};
    ServerState state;

  private:
    using Connections = std::list<Connection>;

    awaitable<void> acceptAll();
    awaitable<void> sweep();
    void admit(tcp::socket socket);
    [[nodiscard]] std::optional<Response> overLimit(const std::string& address) const;
    void start(Connections::iterator connection, std::optional<Response> refused);
    void finished(Connections::iterator connection, bool wasRefused);

    asio::ssl::context tls;
    tcp::acceptor acceptor;
    asio::signal_set signals;
    asio::steady_timer sweepTimer;
    Connections connections;
    std::map<std::string, std::int64_t> perAddress;
    std::int64_t refusing = 0;
    std::chrono::steady_clock::time_point stopAt;
};

Result<Endpoint> HttpServer::Impl::listen(const Endpoint& wanted) {
    boost::system::error_code error;
    const tcp::endpoint at(asio::ip::make_address(wanted.host, error), wanted.port);
    if (error) return fail(ErrorCode::BadInput, "address");
    acceptor.open(at.protocol(), error);
    if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor.bind(at, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        const bool inUse = error == asio::error::address_in_use;
        return fail(inUse ? ErrorCode::InUse : ErrorCode::Network, error.message());
    }
    // From here on: who was told where we listen may end us at once.
    signals.add(SIGINT);
    signals.add(SIGTERM);
    const tcp::endpoint found = acceptor.local_endpoint(error);
    return Endpoint{wanted.host, found.port()};
}

void HttpServer::Impl::run() {
    signals.async_wait([this](const boost::system::error_code& error, int) {
        if (!error) beginStop();
    });
    asio::co_spawn(context, acceptAll(), [](const std::exception_ptr&) {});
    asio::co_spawn(context, sweep(), [](const std::exception_ptr&) {});
    context.run();
}

void HttpServer::Impl::beginStop() {
    if (state.stopping) return;
    state.stopping = true;
    stopAt = std::chrono::steady_clock::now() + stopWithin;
    boost::system::error_code ignored;
    signals.cancel(ignored);
    acceptor.close(ignored);
    for (Connection& connection : connections)
        connection.wake();
    sweepTimer.cancel();
}

void HttpServer::Impl::announce(Position position) {
    if (position < state.position) return;
    state.position = position;
    ++state.news;
    for (Connection& connection : connections)
        connection.wake();
}

awaitable<void> HttpServer::Impl::sweep() {
    while (true) {
        sweepTimer.expires_after(sweepEvery);
        co_await sweepTimer.async_wait(quietly);
        const auto now = std::chrono::steady_clock::now();
        for (Connection& connection : connections)
            connection.checkDeadline(now);
        if (state.stopping && (connections.empty() || now >= stopAt)) context.stop();
    }
}

awaitable<void> HttpServer::Impl::acceptAll() {
    asio::steady_timer pause(context);
    while (!state.stopping) {
        auto [error, socket] = co_await acceptor.async_accept(quietly);
        if (!error) {
            admit(std::move(socket));
        } else if (!state.stopping) {
            // Out of file descriptors, most likely: others have to close first.
            qCWarning(lcHub) << "accept failed:" << error.value();
            pause.expires_after(sweepEvery);
            co_await pause.async_wait(quietly);
        }
    }
}

std::optional<Response> HttpServer::Impl::overLimit(const std::string& address) const {
    const auto soon = std::chrono::seconds(1);
    if (state.metrics.connections >= state.limits.connections) return refusalFor(503, "connections", soon);
    const auto own = perAddress.find(address);
    if (own != perAddress.end() && own->second >= state.limits.connectionsPerAddress)
        return refusalFor(429, "connections-per-address", soon);
    if (state.strangers >= state.limits.strangers) return refusalFor(503, "strangers", soon);
    const auto strange = state.strangersAt.find(address);
    if (strange != state.strangersAt.end() && strange->second >= state.limits.strangersPerAddress)
        return refusalFor(429, "strangers-per-address", soon);
    return std::nullopt;
}

void HttpServer::Impl::admit(tcp::socket socket) {
    boost::system::error_code error;
    const tcp::endpoint peer = socket.remote_endpoint(error);
    if (error) return;
    const std::string address = peer.address().to_string();
    ++state.metrics.connectionsTotal;
    std::optional<Response> refused = overLimit(address);
    if (refused) {
        ++state.metrics.connectionsRefused;
        if (refusing >= politeRefusals) return;
        ++refusing;
    } else {
        ++state.metrics.connections;
        ++perAddress[address];
    }
    connections.emplace_front(std::move(socket), tls, address, state);
    if (!refused) connections.front().arrives();
    start(connections.begin(), std::move(refused));
}

void HttpServer::Impl::start(Connections::iterator connection, std::optional<Response> refused) {
    const bool wasRefused = refused.has_value();
    asio::co_spawn(context, refused ? connection->refuse(std::move(*refused)) : connection->run(),
                   [this, connection, wasRefused](const std::exception_ptr& thrown) {
                       if (thrown) qCWarning(lcHub) << "a connection ended by an exception";
                       finished(connection, wasRefused);
                   });
}

void HttpServer::Impl::finished(Connections::iterator connection, bool wasRefused) {
    if (wasRefused) {
        --refusing;
    } else {
        connection->isNoStrangerAnyMore();
        --state.metrics.connections;
        const auto own = perAddress.find(connection->address());
        if (own != perAddress.end() && --own->second == 0) perAddress.erase(own);
    }
    connections.erase(connection);
    if (state.stopping) sweepTimer.cancel();
}

Result<Endpoint> Endpoint::parse(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return fail(ErrorCode::BadInput, "address:port");
    std::string_view host = text.substr(0, colon);
    const std::string_view port = text.substr(colon + 1);
    if (host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    if (host == "localhost") host = "127.0.0.1";
    Endpoint endpoint{std::string(host), 0};
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), endpoint.port);
    boost::system::error_code badAddress;
    asio::ip::make_address(endpoint.host, badAddress);
    if (error != std::errc() || end != port.data() + port.size() || badAddress)
        return fail(ErrorCode::BadInput, "address:port");
    return endpoint;
}

bool Endpoint::isWildcard() const {
    boost::system::error_code error;
    const auto address = asio::ip::make_address(host, error);
    return !error && address.is_unspecified();
}

bool Endpoint::isLoopback() const {
    boost::system::error_code error;
    const auto address = asio::ip::make_address(host, error);
    return !error && address.is_loopback();
}

std::string Endpoint::url() const {
    const bool six = host.find(':') != std::string::npos;
    return "https://" + (six ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

Endpoint reachableAt(const Endpoint& listening) {
    if (!listening.isWildcard()) return listening;
    Endpoint found{"127.0.0.1", listening.port};
    ifaddrs* all = nullptr;
    if (::getifaddrs(&all) != 0) return found;
    for (const ifaddrs* one = all; one != nullptr; one = one->ifa_next) {
        const bool isUp = (one->ifa_flags & IFF_UP) != 0 && (one->ifa_flags & IFF_LOOPBACK) == 0;
        if (!isUp || one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET) continue;
        const auto* address = reinterpret_cast<const sockaddr_in*>(one->ifa_addr);
        found.host = asio::ip::address_v4(ntohl(address->sin_addr.s_addr)).to_string();
        break;
    }
    ::freeifaddrs(all);
    return found;
}

HttpServer::HttpServer(Router& router, const Limits& limits, Metrics& metrics, SslContext tls)
  : impl_(std::make_unique<Impl>(router, limits, metrics, std::move(tls))) {}

HttpServer::~HttpServer() = default;

Result<Endpoint> HttpServer::listen(const Endpoint& wanted) {
    return impl_->listen(wanted);
}

void HttpServer::run() {
    impl_->run();
}

void HttpServer::stop() {
    asio::post(impl_->context, [this] { impl_->beginStop(); });
}

void HttpServer::announce(Position position) {
    asio::post(impl_->context, [this, position] { impl_->announce(position); });
}

void HttpServer::post(std::function<void()> job) {
    asio::post(impl_->context, std::move(job));
}

} // namespace drempel::hub
