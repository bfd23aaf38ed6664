// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Sync.h"
#include "hub/http/RequestReader.h"
#include "hub/http/Router.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>

#include <map>
#include <memory>
#include <string>

namespace drempel::hub {

/// What all connections of one server share. Network thread only.
struct ServerState {
    Router& router;
    const Limits& limits;
    Metrics& metrics;
    Position position = 0;  ///< what live streams tell
    std::uint64_t news = 0; ///< how often it was announced: the same position again means new keys
    bool stopping = false;
    /// Connections that have shown no valid token yet: in all, and by address.
    std::int64_t strangers = 0;
    std::map<std::string, std::int64_t> strangersAt = {};
};

/// One client's TLS connection: reads requests one after another and writes their answers. Network thread.
class Connection {
  public:
    using Time = std::chrono::steady_clock::time_point;

    Connection(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls, std::string address,
               ServerState& server);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Until the client is gone, a deadline passes or the server stops.
    [[nodiscard]] boost::asio::awaitable<void> run();
    /// Answers with this refusal, whatever the client asks, and ends.
    [[nodiscard]] boost::asio::awaitable<void> refuse(Response response);

    /// Called every 100 ms: what waits longer than it may is woken.
    void checkDeadline(Time now);
    /// The position moved on, or the server stops.
    void wake();
    [[nodiscard]] const std::string& address() const { return address_; }
    /// Counts it as a stranger, until it shows a valid token or goes.
    void arrives();
    void isNoStrangerAnyMore();

  private:
    enum class Next { Keep, Close };

    [[nodiscard]] boost::asio::awaitable<bool> shakeHands();
    [[nodiscard]] boost::asio::awaitable<Next> oneRequest();
    [[nodiscard]] boost::asio::awaitable<bool> readMore(std::size_t bytes);
    [[nodiscard]] boost::asio::awaitable<std::optional<Response>> readHead();
    [[nodiscard]] boost::asio::awaitable<std::optional<Response>> readBody();
    [[nodiscard]] boost::asio::awaitable<Response> answer(const Route& route, Request request);
    [[nodiscard]] boost::asio::awaitable<bool> write(const Response& response, bool keepAlive);
    [[nodiscard]] boost::asio::awaitable<bool> writeText(std::string text);
    [[nodiscard]] boost::asio::awaitable<void> stream(std::optional<DeviceId> device);
    [[nodiscard]] boost::asio::awaitable<void> tell(std::optional<DeviceId> device);
    [[nodiscard]] boost::asio::awaitable<void> watchForEnd();
    [[nodiscard]] boost::asio::awaitable<void> farewell();
    void waitAtMost(std::int64_t milliseconds);

    [[nodiscard]] boost::asio::ip::tcp::socket& socket() { return stream_.next_layer(); }

    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> stream_;
    std::string address_;
    ServerState& server_;
    boost::asio::steady_timer wake_;
    RequestReader reader_;
    Time deadline_ = Time::max();
    Reply pending_; ///< set while a route is at work: ends the waiting
    std::int64_t served_ = 0;
    bool stranger_ = false;
    bool expired_ = false;       ///< the deadline passed and the operation under way was cancelled
    bool interruptible_ = false; ///< waiting for a request: may end at once when the server stops
    bool peerGone_ = false;
    bool unreadInput_ = false; ///< the client may still be sending what nobody will read
};

} // namespace drempel::hub
