// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace drempel::bench {

/// One kept-alive HTTP/1.1 connection to a hub on loopback, blocking: as little of a client as can be, so
/// that the hub is what is measured. One thread.
class PlainHttp {
  public:
    PlainHttp(int port, QByteArray token)
      : token_(std::move(token))
      , socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
    }
    ~PlainHttp() { ::close(socket_); }
    PlainHttp(const PlainHttp&) = delete;
    PlainHttp& operator=(const PlainHttp&) = delete;

    /// The status of the answer; 0 when there is none.
    int request(const char* method, const char* target, const QByteArray& body) {
        if (!connected_) return 0;
        QByteArray head =
            QByteArray(method) + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
            token_ + "\r\nContent-Type: application/cbor\r\nAccept: application/cbor\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n";
        head += body;
        for (qsizetype sent = 0; sent < head.size();) {
            const auto count = ::send(socket_, head.constData() + sent,
                                      static_cast<std::size_t>(head.size() - sent), MSG_NOSIGNAL);
            if (count <= 0) return 0;
            sent += count;
        }
        return answer();
    }

  private:
    int answer() {
        QByteArray data;
        qsizetype end = -1;
        while ((end = data.indexOf("\r\n\r\n")) < 0)
            if (!more(data)) return 0;
        const QByteArray headers = data.left(end).toLower();
        const qsizetype at = headers.indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : headers.mid(at + 15, headers.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        while (data.size() < end + 4 + length)
            if (!more(data)) return 0;
        return headers.mid(9, 3).toInt();
    }
    bool more(QByteArray& data) {
        char buffer[65536];
        const auto count = ::recv(socket_, buffer, sizeof(buffer), 0);
        if (count <= 0) return false;
        data.append(buffer, count);
        return true;
    }

    QByteArray token_;
    int socket_;
    bool connected_ = false;
};

} // namespace drempel::bench
