// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/AdminSocket.h"

#include "base/Log.h"
#include "hub/admin/AdminWire.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

namespace drempel::hub {

namespace {

constexpr int minute = 60'000;
constexpr int requestSeconds = 5;
constexpr quint32 largestFrame = 64 * 1024 * 1024;

class Descriptor {
  public:
    explicit Descriptor(int fd = -1)
      : fd_(fd) {}
    Descriptor(Descriptor&& other) noexcept
      : fd_(std::exchange(other.fd_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    [[nodiscard]] int get() const { return fd_; }
    explicit operator bool() const { return fd_ >= 0; }

  private:
    int fd_;
};

Result<sockaddr_un> addressOf(const QString& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
        return fail(ErrorCode::BadInput, "the data folder's path is too long for a socket");
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    return address;
}

bool sendFrame(int fd, const QByteArray& content) {
    QByteArray frame(4, Qt::Uninitialized);
    for (int i = 0; i < 4; ++i)
        frame[i] = static_cast<char>(static_cast<quint32>(content.size()) >> (24 - 8 * i));
    frame += content;
    for (qsizetype done = 0; done < frame.size();) {
        const auto left = static_cast<std::size_t>(frame.size() - done);
        const ssize_t n = ::send(fd, frame.constData() + done, left, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += n;
    }
    return true;
}

bool receiveAll(int fd, char* data, std::size_t size) {
    for (std::size_t done = 0; done < size;) {
        const ssize_t n = ::recv(fd, data + done, size - done, 0);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += static_cast<std::size_t>(n);
    }
    return true;
}

std::optional<QByteArray> receiveFrame(int fd) {
    std::array<unsigned char, 4> length{};
    if (!receiveAll(fd, reinterpret_cast<char*>(length.data()), length.size())) return std::nullopt;
    quint32 size = 0;
    for (const unsigned char byte : length)
        size = size << 8U | byte;
    if (size > largestFrame) return std::nullopt;
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!receiveAll(fd, content.data(), size)) return std::nullopt;
    return content;
}

/// Whether who listens there may be believed: ourselves, or root. Root also asks the hub of another user,
/// when the folder and the socket in it are that user's alone.
Status trusted(int fd, const QString& path) {
    ucred peer{};
    socklen_t size = sizeof(peer);
    if (::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return fail(ErrorCode::Io, "peer");
    if (peer.uid == ::geteuid() || peer.uid == 0) return {};
    const auto isTheirsAlone = [&peer](const QString& name) {
        struct stat about {};
        return ::lstat(QFile::encodeName(name).constData(), &about) == 0 && about.st_uid == peer.uid &&
               (S_ISSOCK(about.st_mode) || S_ISDIR(about.st_mode)) &&
               (about.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    };
    if (::geteuid() == 0 && isTheirsAlone(path) && isTheirsAlone(QFileInfo(path).absolutePath())) return {};
    return fail(ErrorCode::Forbidden, "hub.sock");
}

} // namespace

class AdminServer::Impl {
  public:
    Impl(QString path, Descriptor socket, Handler handler, std::function<void()> everyMinute)
      : path_(std::move(path))
      , socket_(std::move(socket))
      , handler_(std::move(handler))
      , everyMinute_(std::move(everyMinute)) {}

    Status start() {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) return fail(ErrorCode::Io, "pipe");
        stopRead_ = Descriptor(ends[0]);
        stopWrite_ = Descriptor(ends[1]);
        thread_ = std::thread([this] { serve(); });
        return {};
    }
    void stop() {
        if (!thread_.joinable()) return;
        // Closing the other end of the pipe is what wakes it.
        { const Descriptor closed = std::move(stopWrite_); }
        thread_.join();
        ::unlink(QFile::encodeName(path_).constData());
    }

  private:
    void serve() {
        while (true) {
            std::array<pollfd, 2> waits{pollfd{socket_.get(), POLLIN, 0}, pollfd{stopRead_.get(), POLLIN, 0}};
            const int ready = ::poll(waits.data(), waits.size(), minute);
            if (waits[1].revents != 0) return;
            if (ready == 0) everyMinute_();
            if ((waits[0].revents & POLLIN) != 0) answerOne();
        }
    }
    void answerOne() {
        const Descriptor client(::accept4(socket_.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (!client) return;
        const timeval patience{requestSeconds, 0};
        ::setsockopt(client.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        ::setsockopt(client.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
        const auto frame = receiveFrame(client.get());
        if (!frame) return;
        const auto request = decodeRequest(*frame);
        if (!request) return;
        if (!sendFrame(client.get(), encodeOutcome(handler_(*request))))
            qCWarning(lcHub) << "who gave a command did not wait for the answer";
    }

    QString path_;
    Descriptor socket_;
    Descriptor stopRead_;
    Descriptor stopWrite_;
    Handler handler_;
    std::function<void()> everyMinute_;
    std::thread thread_;
};

AdminServer::AdminServer(std::unique_ptr<Impl> impl)
  : impl_(std::move(impl)) {}

AdminServer::~AdminServer() {
    impl_->stop();
}

Result<std::unique_ptr<AdminServer>> AdminServer::listen(const QString& path, Handler handler,
                                                         std::function<void()> everyMinute) {
    const auto address = addressOf(path);
    if (!address) return tl::unexpected(address.error());
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ::unlink(address->sun_path);
    // The folder is closed to others already; the mode of the socket itself is set before it listens.
    if (!socket ||
        ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof(*address)) != 0 ||
        ::chmod(address->sun_path, 0600) != 0 || ::listen(socket.get(), 8) != 0)
        return fail(ErrorCode::Io, "hub.sock");
    auto impl = std::make_unique<Impl>(path, std::move(socket), std::move(handler), std::move(everyMinute));
    if (const Status started = impl->start(); !started) return tl::unexpected(started.error());
    return std::unique_ptr<AdminServer>(new AdminServer(std::move(impl)));
}

Result<Outcome> askRunningHub(const QString& path, const AdminRequest& request) {
    const auto address = addressOf(path);
    if (!address) return tl::unexpected(address.error());
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket ||
        ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof(*address)) != 0)
        return fail(ErrorCode::NotFound, "no hub listens");
    if (const Status known = trusted(socket.get(), path); !known) return tl::unexpected(known.error());
    if (!sendFrame(socket.get(), encodeRequest(request))) return fail(ErrorCode::Network, "send");
    const auto frame = receiveFrame(socket.get());
    if (!frame) return fail(ErrorCode::Network, "no answer");
    return decodeOutcome(*frame);
}

} // namespace drempel::hub
