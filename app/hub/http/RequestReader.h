// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/Limits.h"
#include "hub/http/Message.h"

#include <memory>
#include <span>

namespace drempel::hub {

/// Turns the bytes of one connection into requests (HTTP/1.1, RFC 9112). Does no I/O: the connection
/// fills `space` and commits. One thread.
class RequestReader {
  public:
    enum class Stage { Head, Body, Done };

    explicit RequestReader(const Limits& limits);
    ~RequestReader();

    /// Begins the next request with what is left of the bytes before it.
    void begin();
    /// Whether bytes of the present request have come in.
    [[nodiscard]] bool started() const;
    /// Room for more bytes.
    [[nodiscard]] std::span<char> space(std::size_t bytes);
    void commit(std::size_t bytes);

    /// Goes on from what is there. The refusal (400, 413 or 431) ends the connection.
    [[nodiscard]] std::optional<Response> parseHead();
    [[nodiscard]] std::optional<Response> parseBody();
    [[nodiscard]] Stage stage() const;

    // Once the head is there -------------------------------------------------------------------------
    [[nodiscard]] RequestHead head(const std::string& address) const;
    [[nodiscard]] bool keepAlive() const;
    [[nodiscard]] bool expectsContinue() const;
    /// How many bytes of the body are still to come.
    [[nodiscard]] std::size_t missing() const;
    [[nodiscard]] QByteArray takeBody();

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace drempel::hub
