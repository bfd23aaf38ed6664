// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/PageCopy.h"

#include "journal/Connection.h"

#include <QFile>

#include <sqlite3.h>

namespace drempel {

void PageCopy::CloseDatabase::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

PageCopy::PageCopy(sqlite3* source, const QString& target) {
    if (QFile::exists(target)) throw Failure{{ErrorCode::Conflict, "the copy's file is there already"}};
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(target.toUtf8().constData(), &opened,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    target_.reset(opened);
    if (result != SQLITE_OK) throw SQLite::Exception(target_.get(), result);
    // Nobody reads the copy before it is whole and synced, so neither a journal nor a sync of its own is of
    // use, and a small cache keeps the last step as short as the others.
    sqlite3_exec(target_.get(), "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-512;",
                 nullptr, nullptr, nullptr);
    run_ = sqlite3_backup_init(target_.get(), "main", source, "main");
    if (!run_) throw SQLite::Exception(target_.get(), sqlite3_errcode(target_.get()));
}

PageCopy::~PageCopy() {
    if (run_) sqlite3_backup_finish(run_);
}

bool PageCopy::copy(int pages) {
    const int result = sqlite3_backup_step(run_, pages);
    if (result == SQLITE_OK) return false;
    const int finished = sqlite3_backup_finish(std::exchange(run_, nullptr));
    if (result == SQLITE_DONE && finished == SQLITE_OK) return true;
    throw SQLite::Exception(target_.get(), result == SQLITE_DONE ? finished : result);
}

} // namespace drempel
