// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/Connection.h"

#include "sync/Live.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <netinet/tcp.h>

namespace asio = boost::asio;
using asio::awaitable;

namespace drempel::hub {

namespace {

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t headStep = 4 * 1024;
constexpr std::size_t bodyStep = 64 * 1024;
constexpr std::int64_t farewellMs = 1000;
constexpr std::size_t farewellBytes = 1024 * 1024;

std::string headOf(const Response& response, bool keepAlive) {
    std::string head;
    head.reserve(256);
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    head.append(reasonPhrase(response.status)).append("\r\n");
    head.append("Content-Type: ").append(response.contentType).append("\r\n");
    if (!response.stream)
        head.append("Content-Length: ").append(std::to_string(response.body.size())).append("\r\n");
    for (const auto& [name, value] : response.fields)
        head.append(name).append(": ").append(value).append("\r\n");
    head.append("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: ");
    head.append(keepAlive ? "keep-alive" : "close").append("\r\n\r\n");
    return head;
}

/// What was read is acknowledged now. Qt sends what it has in two parts and, as TCP does by itself (Nagle),
/// the second only once the first is acknowledged; Linux waits 40 ms with that when there is nothing to
/// answer yet.
void acknowledgeNow(asio::ip::tcp::socket& socket) {
    const int on = 1;
    std::ignore = ::setsockopt(socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, asio::ssl::context& tls, std::string address,
                       ServerState& server)
  : stream_(std::move(socket), tls)
  , address_(std::move(address))
  , server_(server)
  , wake_(stream_.get_executor())
  , reader_(server.limits) {
    boost::system::error_code ignored;
    this->socket().set_option(asio::ip::tcp::no_delay(true), ignored);
}

Connection::~Connection() = default;

void Connection::waitAtMost(std::int64_t milliseconds) {
    expired_ = false;
    deadline_ = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
}

void Connection::checkDeadline(Time now) {
    const bool mustEnd = server_.stopping && interruptible_;
    if (!mustEnd && now < deadline_) return;
    expired_ = true;
    // A copy: what resumes lets go of pending_ while it runs.
    if (const Reply first = pending_) return first(refusalFor(503, "answer-ms", std::chrono::seconds(5)));
    boost::system::error_code ignored;
    socket().cancel(ignored);
}

void Connection::wake() {
    wake_.cancel();
}

awaitable<void> Connection::run() {
    // GCC 12 miscompiles co_await within a condition or an && (it ends in an illegal instruction), so in
    // this file each co_await is a statement of its own.
    const bool agreed = co_await shakeHands();
    Next next = agreed ? Next::Keep : Next::Close;
    while (next == Next::Keep)
        next = co_await oneRequest();
    co_await farewell();
}

awaitable<void> Connection::refuse(Response response) {
    const bool agreed = co_await shakeHands();
    if (agreed) unreadInput_ = co_await write(response, false);
    co_await farewell();
}

/// What is no TLS, or of an old version, or too slow, gets no answer: there is nobody to be understood by.
awaitable<bool> Connection::shakeHands() {
    waitAtMost(server_.limits.handshakeMs);
    interruptible_ = true;
    const auto [error] = co_await stream_.async_handshake(asio::ssl::stream_base::server, quietly);
    interruptible_ = false;
    peerGone_ = bool(error);
    if (error)
        ++server_.metrics.handshakesFailed;
    else
        acknowledgeNow(socket());
    co_return !error;
}

awaitable<bool> Connection::readMore(std::size_t bytes) {
    const auto space = reader_.space(bytes);
    const auto [error, count] =
        co_await stream_.async_read_some(asio::buffer(space.data(), space.size()), quietly);
    reader_.commit(count);
    co_return !error;
}

/// Reads until the head is there; gives the refusal, if any. Nobody is there to answer when peerGone_ is set.
awaitable<std::optional<Response>> Connection::readHead() {
    // A new connection has to say something at once; one that has proved itself may be quiet for longer.
    waitAtMost(served_ == 0 || reader_.started() ? server_.limits.headerMs : server_.limits.idleMs);
    while (true) {
        const bool before = reader_.started();
        if (auto refused = reader_.parseHead()) co_return refused;
        if (reader_.stage() != RequestReader::Stage::Head) co_return std::nullopt;
        interruptible_ = !before;
        bool read = false;
        if (!server_.stopping || !interruptible_) read = co_await readMore(headStep);
        interruptible_ = false;
        if (!read && expired_ && before) co_return refusal(408, "header-ms");
        peerGone_ = !read;
        if (!read) co_return std::nullopt;
        if (!before && served_ > 0) waitAtMost(server_.limits.headerMs);
    }
}

awaitable<std::optional<Response>> Connection::readBody() {
    waitAtMost(server_.limits.bodyMs);
    if (reader_.expectsContinue()) {
        const bool written = co_await writeText("HTTP/1.1 100 Continue\r\n\r\n");
        peerGone_ = !written;
    }
    while (!peerGone_) {
        if (auto refused = reader_.parseBody()) co_return refused;
        if (reader_.stage() == RequestReader::Stage::Done) co_return std::nullopt;
        acknowledgeNow(socket());
        const bool read = co_await readMore(std::min(std::max(reader_.missing(), headStep), bodyStep));
        if (!read && expired_) co_return refusal(408, "body-ms");
        peerGone_ = !read;
    }
    co_return std::nullopt;
}

awaitable<Connection::Next> Connection::oneRequest() {
    reader_.begin();
    std::optional<Response> refused = co_await readHead();
    if (peerGone_) co_return Next::Close;
    bool keepAlive = false;
    if (!refused) {
        ++served_;
        keepAlive = reader_.keepAlive() && served_ < server_.limits.requestsPerConnection;
        Request request{reader_.head(address_), {}, {}};
        auto decision = server_.router.admit(request.head);
        if (auto* admitted = std::get_if<Router::Admitted>(&decision)) {
            if (admitted->device) isNoStrangerAnyMore();
            if (reader_.stage() == RequestReader::Stage::Body) refused = co_await readBody();
            if (peerGone_) co_return Next::Close;
            if (!refused) {
                request.device = admitted->device;
                request.body = reader_.takeBody();
                const Response response = co_await answer(*admitted->route, std::move(request));
                const bool keep = keepAlive && !response.stream && !server_.stopping;
                const bool written = co_await write(response, keep);
                if (written && response.stream) co_await stream(admitted->device);
                co_return written&& keep ? Next::Keep : Next::Close;
            }
        } else {
            refused = std::move(std::get<Response>(decision));
        }
    }
    const bool keep = keepAlive && reader_.stage() == RequestReader::Stage::Done && !server_.stopping;
    unreadInput_ = reader_.stage() != RequestReader::Stage::Done;
    const bool written = co_await write(*refused, keep);
    co_return written&& keep ? Next::Keep : Next::Close;
}

void Connection::arrives() {
    stranger_ = true;
    ++server_.strangers;
    ++server_.strangersAt[address_];
}

void Connection::isNoStrangerAnyMore() {
    if (!std::exchange(stranger_, false)) return;
    --server_.strangers;
    const auto own = server_.strangersAt.find(address_);
    if (own != server_.strangersAt.end() && --own->second == 0) server_.strangersAt.erase(own);
}

awaitable<Response> Connection::answer(const Route& route, Request request) {
    if (server_.metrics.waitingRequests >= server_.limits.waitingRequests)
        co_return refusalFor(503, "waiting-requests", std::chrono::seconds(1));
    waitAtMost(server_.limits.answerMs);
    ++server_.metrics.waitingRequests;
    Response response = co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Response)>(
        [&](auto handler) {
            // The first to answer counts: the route, or the deadline.
            auto waiting = std::make_shared<std::optional<decltype(handler)>>(std::move(handler));
            pending_ = [waiting](Response answered) {
                if (auto resume = std::exchange(*waiting, std::nullopt)) (*resume)(std::move(answered));
            };
            route.handle(std::move(request),
                         [first = pending_, executor = stream_.get_executor()](Response answered) {
                             asio::post(executor, [first, answered = std::move(answered)]() mutable {
                                 first(std::move(answered));
                             });
                         });
        },
        asio::use_awaitable);
    pending_ = nullptr;
    --server_.metrics.waitingRequests;
    co_return response;
}

awaitable<bool> Connection::write(const Response& response, bool keepAlive) {
    ++server_.metrics.responses[response.status];
    waitAtMost(server_.limits.writeMs);
    const std::string head = headOf(response, keepAlive);
    const std::array<asio::const_buffer, 2> parts{
        asio::buffer(head),
        asio::buffer(response.body.constData(), static_cast<std::size_t>(response.body.size()))};
    const auto [error, count] = co_await asio::async_write(stream_, parts, quietly);
    co_return !error;
}

awaitable<bool> Connection::writeText(std::string text) {
    const auto [error, count] = co_await asio::async_write(stream_, asio::buffer(text), quietly);
    co_return !error;
}

awaitable<void> Connection::stream(std::optional<DeviceId> device) {
    using namespace asio::experimental::awaitable_operators;
    ++server_.metrics.liveStreams;
    server_.router.listens(device, true);
    // Whichever ends first, the client or the telling, ends the other.
    co_await (watchForEnd() || tell(device));
    server_.router.listens(device, false);
    --server_.metrics.liveStreams;
}

awaitable<void> Connection::tell(std::optional<DeviceId> device) {
    std::optional<std::uint64_t> told;
    bool alive = true;
    while (alive && !server_.stopping && server_.router.stillWelcome(device)) {
        if (told != server_.news) {
            told = server_.news;
            waitAtMost(server_.limits.writeMs);
            alive = co_await writeText(livePosition(server_.position).toStdString());
            continue;
        }
        deadline_ = Time::max();
        wake_.expires_after(std::chrono::milliseconds(server_.limits.heartbeatMs));
        const auto [error] = co_await wake_.async_wait(quietly);
        if (error || told != server_.news) continue;
        waitAtMost(server_.limits.writeMs);
        alive = co_await writeText(liveHeartbeat().toStdString());
    }
}

awaitable<void> Connection::watchForEnd() {
    // A client says nothing on this connection any more; what it sends all the same is dropped.
    std::array<char, 256> dropped{};
    while (true) {
        const auto [error, count] = co_await stream_.async_read_some(asio::buffer(dropped), quietly);
        if (error) co_return;
    }
}

awaitable<void> Connection::farewell() {
    boost::system::error_code ignored;
    if (unreadInput_) {
        // Closing with unread input would reset the connection and the client would not see the answer.
        // Nobody reads it here either, so below TLS.
        socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        waitAtMost(farewellMs);
        std::array<char, 4096> dropped{};
        for (std::size_t total = 0; total < farewellBytes;) {
            const auto [error, count] = co_await socket().async_read_some(asio::buffer(dropped), quietly);
            if (error || expired_) break;
            total += count;
        }
    } else if (!peerGone_) {
        waitAtMost(farewellMs);
        co_await stream_.async_shutdown(quietly); // whether the client says goodbye too is its own affair
    }
    socket().close(ignored);
}

} // namespace drempel::hub
