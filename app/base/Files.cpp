// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace drempel {

namespace {

tl::unexpected<Error> failErrno(const char* step) {
    const int error = errno;
    const auto code = error == ENOSPC || error == EDQUOT                    ? ErrorCode::DiskFull
                      : error == EROFS || error == EACCES || error == EPERM ? ErrorCode::ReadOnly
                      : error == ENOENT                                     ? ErrorCode::NotFound
                                                                            : ErrorCode::Io;
    return fail(code, step);
}

/// An open file descriptor. Closed when it goes out of scope.
class Descriptor {
  public:
    explicit Descriptor(int fd)
      : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    [[nodiscard]] int get() const { return fd_; }

  private:
    int fd_;
};

Status told(const FileStep& before, const char* step) {
    return before ? before(step) : Status();
}

Status writeAll(int fd, const QByteArray& content) {
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t n = ::write(fd, content.data() + done, static_cast<std::size_t>(content.size() - done));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return failErrno("write");
        done += n;
    }
    if (::fsync(fd) != 0) return failErrno("fsync");
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString& file) {
    QFile in(file);
    if (!in.exists()) return fail(ErrorCode::NotFound, "file");
    if (!in.open(QIODevice::ReadOnly)) return fail(ErrorCode::Io, "open");
    if (in.size() > largestFile) return fail(ErrorCode::TooLarge, "file");
    return in.readAll();
}

Status replaceFile(const QString& file, const QByteArray& content, const FileStep& before) {
    if (content.size() > largestFile) return fail(ErrorCode::TooLarge, "file");
    if (const Status go = told(before, "open"); !go) return go;
    const QByteArray target = QFile::encodeName(file);
    const QByteArray beside = target + ".new";
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    {
        // A file of our own, made here: never one, nor a link, that somebody put there before us. What an
        // earlier power cut left has this name too, and goes.
        ::unlink(beside.constData());
        const Descriptor out(
            ::open(beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (out.get() < 0) return failErrno("open");
        Status written = told(before, "write");
        if (written) written = writeAll(out.get(), content);
        if (!written) {
            ::unlink(beside.constData());
            return written;
        }
    }
    if (const Status go = told(before, "rename"); !go) return go;
    if (::rename(beside.constData(), target.constData()) != 0) {
        const auto failed = failErrno("rename");
        ::unlink(beside.constData());
        return failed;
    }
    if (const Status go = told(before, "sync"); !go) return go;
    const Descriptor dir(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (dir.get() < 0 || ::fsync(dir.get()) != 0) return failErrno("fsync folder");
    return {};
}

} // namespace drempel
