// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Connection.h"

#include "journal/PageCopy.h"

#include <sqlite3.h>

namespace drempel {

namespace {

ErrorCode codeFor(int primary) {
    switch (primary) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::Io;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Internal;
    }
}

int openFlags(bool create) {
    return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX | (create ? SQLite::OPEN_CREATE : 0);
}

} // namespace

Error errorFrom(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode();
    // SQLite's text names tables and files' states, never values.
    return Error{code < 0 ? ErrorCode::Internal : codeFor(code & 0xff), exception.what()};
}

QByteArrayView Rows::view(int column) {
    const SQLite::Column value = statement_.getColumn(column);
    const void* data = value.getBlob();
    return QByteArrayView(static_cast<const char*>(data), data ? value.getBytes() : 0);
}

Connection::Connection(const QString& file, bool create)
  : database_(file.toStdString(), openFlags(create)) {
    configure();
}

Connection::~Connection() = default;

void Connection::configure() {
    sqlite3_extended_result_codes(database_.getHandle(), 1);
    // We have neither triggers nor views: those of a file from elsewhere do nothing.
    for (const auto& [setting, value] : {std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                         {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                         {SQLITE_DBCONFIG_DEFENSIVE, 1}})
        if (sqlite3_db_config(database_.getHandle(), setting, value, nullptr) != SQLITE_OK)
            throw Failure{{ErrorCode::Internal, "a setting of SQLite"}};
    // EXCLUSIVE before the first access: then WAL keeps its index in memory, there is no -shm file, and
    // the file is ours until it is closed.
    database_.exec("PRAGMA locking_mode=EXCLUSIVE");
    database_.exec("PRAGMA temp_store=MEMORY");
    database_.exec("PRAGMA trusted_schema=OFF");
    database_.exec("PRAGMA cell_size_check=ON");
    database_.exec("PRAGMA secure_delete=ON");  // what was purged is written over
    database_.exec("PRAGMA cache_size=-16384"); // 16 MiB
    SQLite::Statement mode(database_, "PRAGMA journal_mode=WAL");
    if (!mode.executeStep() || mode.getColumn(0).getString() != "wal")
        throw Failure{{ErrorCode::ReadOnly, "no write-ahead log"}};
    database_.exec("PRAGMA synchronous=FULL");
    // A WAL that grew in one large transaction is cut back to this.
    database_.exec("PRAGMA journal_size_limit=8388608");
    if (sqlite3_db_readonly(database_.getHandle(), "main") == 1)
        throw Failure{{ErrorCode::ReadOnly, "the file cannot be written"}};
    // In place of SQLite's automatic checkpoint, whose failure nobody hears of.
    sqlite3_wal_hook(
        database_.getHandle(),
        [](void* self, sqlite3*, const char*, int pages) {
            static_cast<Connection*>(self)->walPages_ = pages;
            return SQLITE_OK;
        },
        this);
}

SQLite::Statement& Connection::prepared(const char* sql) {
    auto& statement = statements_[sql];
    if (!statement) statement = std::make_unique<SQLite::Statement>(database_, sql);
    return *statement;
}

void Connection::bind(SQLite::Statement& s, int i, const std::optional<qint32>& v, bool) {
    if (v)
        s.bind(i, *v);
    else
        s.bind(i);
}

void Connection::bind(SQLite::Statement& s, int i, std::string_view v, bool) {
    s.bind(i, std::string(v));
}

void Connection::bind(SQLite::Statement& s, int i, QByteArrayView v, bool copy) {
    const void* data = v.isEmpty() ? "" : v.data(); // a null pointer would bind NULL
    if (copy)
        s.bind(i, data, static_cast<int>(v.size()));
    else
        s.bindNoCopy(i, data, static_cast<int>(v.size()));
}

bool Connection::inTransaction() const {
    return sqlite3_get_autocommit(database_.getHandle()) == 0;
}

std::int64_t Connection::rowsChanged() const {
    return sqlite3_changes(database_.getHandle());
}

void Connection::checkpoint(WalFile walFile) {
    // With one connection a passive checkpoint always reaches the end, and the next commit starts over in
    // the same file: growing a file again and again costs more than the commit itself.
    const int mode = walFile == WalFile::Reused ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
    const int result = sqlite3_wal_checkpoint_v2(database_.getHandle(), "main", mode, nullptr, nullptr);
    if (result != SQLITE_OK) throw SQLite::Exception(database_.getHandle(), result);
    walPages_ = 0;
}

void Connection::beginCopy(const QString& target) {
    if (copy_) throw Failure{{ErrorCode::InUse, "a copy is being made"}};
    copy_ = std::make_unique<PageCopy>(database_.getHandle(), target);
}

void Connection::endCopy() {
    copy_.reset();
}

bool Connection::copyOn(int pages) {
    if (!copy_) throw Failure{{ErrorCode::InUse, "no copy is being made"}};
    return copy_->copy(pages);
}

} // namespace drempel
