// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <memory>

namespace drempel::test {

/// A blocking HTTP/1.1 client on one kept TLS connection to a hub on loopback, whose key it does not look
/// at. One thread; no promises beyond what a test needs. Status 0 means that the connection ended.
class HubClient {
  public:
    struct Answer {
        int status = 0;
        QByteArray head;
        QByteArray body;
    };

    HubClient(quint16 port, QByteArray token)
      : token_(std::move(token)) {
        std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL, also to a hub that was killed
        fd_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{10, 0};
        const int yes = 1;
        ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
        if (::connect(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) close();
        context_.reset(SSL_CTX_new(TLS_client_method()));
        tls_.reset(SSL_new(context_.get()));
        if (fd_ < 0 || SSL_set_fd(tls_.get(), fd_) != 1 || SSL_connect(tls_.get()) != 1) tls_.reset();
    }
    ~HubClient() { close(); }
    HubClient(const HubClient&) = delete;
    HubClient& operator=(const HubClient&) = delete;

    [[nodiscard]] Answer get(const QByteArray& target, const QByteArray& accept = "application/cbor") {
        return ask("GET " + target + " HTTP/1.1\r\nHost: hub\r\nAccept: " + accept +
                   "\r\nAuthorization: Bearer " + token_ + "\r\n\r\n");
    }
    [[nodiscard]] Answer post(const QByteArray& target, const QByteArray& body,
                              const QByteArray& type = "application/cbor") {
        return ask("POST " + target + " HTTP/1.1\r\nHost: hub\r\nContent-Type: " + type +
                   "\r\nAccept: " + type + "\r\nAuthorization: Bearer " + token_ +
                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    /// Sends these bytes and reads one answer.
    [[nodiscard]] Answer ask(const QByteArray& bytes) {
        if (!send(bytes)) return {};
        while (!buffer_.contains("\r\n\r\n"))
            if (!receive()) return {};
        Answer answer;
        const auto end = buffer_.indexOf("\r\n\r\n");
        answer.head = buffer_.left(end);
        buffer_.remove(0, end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        const auto at = answer.head.indexOf("Content-Length: ");
        if (at < 0) return answer;
        const auto length = answer.head.mid(at + 16, answer.head.indexOf('\r', at) - at - 16).toLongLong();
        while (buffer_.size() < length)
            if (!receive()) return {};
        answer.body = buffer_.left(length);
        buffer_.remove(0, length);
        return answer;
    }
    /// What came in so far, after waiting for at least one more byte: for a live stream.
    [[nodiscard]] QByteArray more() {
        if (buffer_.isEmpty()) receive();
        return std::exchange(buffer_, {});
    }
    [[nodiscard]] bool send(const QByteArray& bytes) {
        for (qsizetype done = 0; done < bytes.size();) {
            const int left = static_cast<int>(bytes.size() - done);
            const int n = tls_ ? SSL_write(tls_.get(), bytes.constData() + done, left) : -1;
            if (n <= 0) return false;
            done += n;
        }
        return true;
    }
    /// From another thread too: whatever waits here ends.
    void interrupt() const { ::shutdown(fd_, SHUT_RDWR); }

  private:
    bool receive() {
        char bytes[64 * 1024];
        const int n = tls_ ? SSL_read(tls_.get(), bytes, sizeof(bytes)) : -1;
        if (n > 0) buffer_.append(bytes, n);
        return n > 0;
    }
    void close() {
        if (fd_ >= 0) ::close(std::exchange(fd_, -1));
    }

    struct Free {
        void operator()(SSL* tls) const { SSL_free(tls); }
        void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    };

    QByteArray token_;
    QByteArray buffer_;
    int fd_ = -1;
    std::unique_ptr<SSL_CTX, Free> context_;
    std::unique_ptr<SSL, Free> tls_;
};

} // namespace drempel::test
