// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <map>
#include <mutex>
#include <string>

namespace drempel::test {

/// A disk under SQLite that fails from its N-th change on, and that can lose power: SQLite's default VFS
/// for as long as it lives. Any thread; one at a time.
class FaultyVfs {
  public:
    FaultyVfs();
    ~FaultyVfs() { sqlite3_vfs_unregister(&vfs_); }
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    /// The n-th change from now (write, sync, truncate or delete, from 1) fails with `code`, and so do
    /// `times - 1` after it. A torn write leaves its first half behind.
    void failFrom(int n, int code, bool torn = false, int times = std::numeric_limits<int>::max()) {
        const std::lock_guard lock(mutex_);
        changes_ = 0;
        failFrom_ = n;
        failTimes_ = times;
        code_ = code;
        torn_ = torn;
    }
    void heal() { failFrom(0, SQLITE_OK); }
    [[nodiscard]] bool failed() const { return failFrom_ > 0 && changes_ >= failFrom_; }
    [[nodiscard]] int syncs() const { return syncs_; }
    /// The power went: every file is again as at its last sync. No connection may be open.
    void losePower() {
        for (const auto& [path, bytes] : synced_) {
            QFile file(QString::fromStdString(path));
            if (file.exists() && file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(bytes);
        }
    }

  private:
    struct File {
        sqlite3_file base;
        FaultyVfs* disk;
        sqlite3_file* real;
        std::string* path;
    };
    static File* self(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
    static sqlite3_file* real(sqlite3_file* file) { return self(file)->real; }
    static FaultyVfs& disk(sqlite3_vfs* vfs) { return *static_cast<FaultyVfs*>(vfs->pAppData); }

    /// SQLITE_OK, or the error this change is to give.
    int change() {
        const std::lock_guard lock(mutex_);
        ++changes_;
        const bool fails = failFrom_ > 0 && changes_ >= failFrom_ && changes_ - failFrom_ < failTimes_;
        return fails ? code_ : SQLITE_OK;
    }
    /// What the file holds now is what a loss of power leaves of it.
    void remember(File* file);

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder);
    static int close(sqlite3_file* file);
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static const sqlite3_io_methods* methods();

    sqlite3_vfs* base_;
    sqlite3_vfs vfs_;
    std::mutex mutex_;
    std::map<std::string, QByteArray> synced_;
    int changes_ = 0;
    int failFrom_ = 0;
    int failTimes_ = 0;
    int code_ = SQLITE_OK;
    bool torn_ = false;
    std::atomic<int> syncs_ = 0;
};

inline FaultyVfs::FaultyVfs()
  : base_(sqlite3_vfs_find(nullptr))
  , vfs_(*base_) {
    vfs_.zName = "faulty";
    vfs_.szOsFile = static_cast<int>(sizeof(File)) + base_->szOsFile;
    vfs_.pAppData = this;
    vfs_.pNext = nullptr;
    vfs_.xOpen = open;
    vfs_.xDelete = remove;
    sqlite3_vfs_register(&vfs_, 1);
}

inline void FaultyVfs::remember(File* file) {
    sqlite3_int64 size = 0;
    file->real->pMethods->xFileSize(file->real, &size);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (size > 0) file->real->pMethods->xRead(file->real, bytes.data(), static_cast<int>(size), 0);
    const std::lock_guard lock(mutex_);
    synced_[*file->path] = bytes;
}

inline int FaultyVfs::open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    File* const mine = self(file);
    mine->base.pMethods = nullptr;
    mine->disk = &disk(vfs);
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    const int result = mine->disk->base_->xOpen(mine->disk->base_, name, mine->real, flags, outFlags);
    if (!mine->real->pMethods) return result;
    mine->path = new std::string(name ? name : "");
    mine->base.pMethods = methods();
    if (name && !mine->disk->synced_.contains(*mine->path)) mine->disk->remember(mine);
    return result;
}

inline int FaultyVfs::remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    FaultyVfs& mine = disk(vfs);
    if (const int error = mine.change()) return error;
    return mine.base_->xDelete(mine.base_, name, syncFolder);
}

inline int FaultyVfs::close(sqlite3_file* file) {
    const int result = real(file)->pMethods->xClose(real(file));
    delete self(file)->path;
    return result;
}

inline int FaultyVfs::write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    FaultyVfs& mine = *self(file)->disk;
    if (const int error = mine.change()) {
        if (mine.torn_ && mine.changes_ == mine.failFrom_)
            real(file)->pMethods->xWrite(real(file), bytes, size / 2, at);
        return error;
    }
    return real(file)->pMethods->xWrite(real(file), bytes, size, at);
}

inline int FaultyVfs::truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (const int error = self(file)->disk->change()) return error;
    return real(file)->pMethods->xTruncate(real(file), size);
}

inline int FaultyVfs::sync(sqlite3_file* file, int) {
    if (const int error = self(file)->disk->change()) return error;
    // What was synced is what losePower leaves; the machine's own disk need not be waited for.
    self(file)->disk->remember(self(file));
    ++self(file)->disk->syncs_;
    return SQLITE_OK;
}

inline const sqlite3_io_methods* FaultyVfs::methods() {
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1; // no shared memory: an exclusive connection needs none
        m.xClose = close;
        m.xRead = [](sqlite3_file* f, void* p, int n, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), p, n, at);
        };
        m.xWrite = write;
        m.xTruncate = truncate;
        m.xSync = sync;
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        m.xLock = [](sqlite3_file* f, int level) { return real(f)->pMethods->xLock(real(f), level); };
        m.xUnlock = [](sqlite3_file* f, int level) { return real(f)->pMethods->xUnlock(real(f), level); };
        m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        m.xFileControl = [](sqlite3_file* f, int op, void* arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        m.xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file* f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        return m;
    }();
    return &table;
}

} // namespace drempel::test
