// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/RequestReader.h"

#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace drempel::hub {

namespace {

/// A body that is read straight into a QByteArray.
struct BytesBody {
    using value_type = QByteArray;

    class reader {
      public:
        template<bool isRequest, class Fields>
        reader(http::header<isRequest, Fields>&, value_type& body)
          : body_(body) {}

        void init(const boost::optional<std::uint64_t>& length, beast::error_code& ec) {
            // A length is only a promise: no more than this is set aside before bytes come in.
            constexpr std::uint64_t atOnce = 1024 * 1024;
            if (length) body_.reserve(static_cast<qsizetype>(std::min(*length, atOnce)));
            ec = {};
        }
        template<class Buffers>
        std::size_t put(const Buffers& buffers, beast::error_code& ec) {
            std::size_t total = 0;
            for (const auto buffer : beast::buffers_range_ref(buffers)) {
                body_.append(static_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size()));
                total += buffer.size();
            }
            ec = {};
            return total;
        }
        void finish(beast::error_code& ec) { ec = {}; }

      private:
        value_type& body_;
    };
};

Response refusalOf(const beast::error_code& ec) {
    if (ec == http::error::header_limit || ec == http::error::buffer_overflow)
        return refusal(431, "header-bytes");
    if (ec == http::error::body_limit) return refusal(413, "body-bytes");
    return refusal(400, "malformed");
}

} // namespace

class RequestReader::Impl {
  public:
    explicit Impl(const Limits& limits)
      : limits_(limits) {}

    void begin() {
        parser_.emplace();
        parser_->header_limit(static_cast<std::uint32_t>(limits_.headerBytes));
        // The router refuses by Content-Length, after it looked at the token, so the parser need not.
        parser_->body_limit(boost::none);
        parser_->eager(false);
    }
    std::optional<Response> parse(bool untilHead) {
        while (buffer_.size() > 0 && !parser_->is_done() && !(untilHead && parser_->is_header_done())) {
            beast::error_code ec;
            const std::size_t used = parser_->put(buffer_.data(), ec);
            buffer_.consume(used);
            if (ec == http::error::need_more) break;
            if (ec) return refusalOf(ec);
            if (used == 0) break;
        }
        return std::nullopt;
    }

    const Limits& limits_;
    beast::flat_buffer buffer_;
    boost::optional<http::request_parser<BytesBody>> parser_;
};

RequestReader::RequestReader(const Limits& limits)
  : impl_(std::make_unique<Impl>(limits)) {
    begin();
}

RequestReader::~RequestReader() = default;

void RequestReader::begin() {
    impl_->begin();
}

bool RequestReader::started() const {
    return impl_->buffer_.size() > 0 || impl_->parser_->got_some();
}

std::span<char> RequestReader::space(std::size_t bytes) {
    const auto room = impl_->buffer_.prepare(bytes);
    return {static_cast<char*>(room.data()), room.size()};
}

void RequestReader::commit(std::size_t bytes) {
    impl_->buffer_.commit(bytes);
}

std::optional<Response> RequestReader::parseHead() {
    return impl_->parse(true);
}

std::optional<Response> RequestReader::parseBody() {
    // The router refuses these by their head. Found by fuzzing: Boost 1.81 asserts on some chunk headers.
    if (impl_->parser_->chunked()) return refusal(411, "length-required");
    impl_->parser_->eager(true);
    return impl_->parse(false);
}

RequestReader::Stage RequestReader::stage() const {
    if (impl_->parser_->is_done()) return Stage::Done;
    return impl_->parser_->is_header_done() ? Stage::Body : Stage::Head;
}

RequestHead RequestReader::head(const std::string& address) const {
    const auto& message = impl_->parser_->get();
    const auto text = [](beast::string_view view) { return std::string(view.data(), view.size()); };
    const auto field = [&](auto name) {
        const auto found = message.find(name);
        return found == message.end() ? std::string() : text(found->value());
    };
    RequestHead head;
    head.method = text(message.method_string());
    const std::string target = text(message.target());
    const auto mark = target.find('?');
    head.path = target.substr(0, mark);
    head.query = mark == std::string::npos ? std::string() : target.substr(mark + 1);
    head.authorization = field(http::field::authorization);
    head.contentType = field(http::field::content_type);
    head.accept = field(http::field::accept);
    head.clock = field("Drempel-Clock");
    head.backlog = field("Drempel-Backlog");
    head.version = field("Drempel-Version");
    head.address = address;
    head.chunked = message.find(http::field::transfer_encoding) != message.end();
    if (const auto length = impl_->parser_->content_length()) head.contentLength = *length;
    return head;
}

bool RequestReader::keepAlive() const {
    return impl_->parser_->keep_alive();
}

bool RequestReader::expectsContinue() const {
    return beast::iequals(impl_->parser_->get()[http::field::expect], "100-continue");
}

std::size_t RequestReader::missing() const {
    const auto left = impl_->parser_->content_length_remaining();
    return left ? static_cast<std::size_t>(*left) : 0;
}

QByteArray RequestReader::takeBody() {
    return std::move(impl_->parser_->get().body());
}

} // namespace drempel::hub
