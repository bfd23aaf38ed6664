// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace drempel {

/// A copy of a database, made a few pages at a time while its connection goes on writing: SQLite carries what
/// is written in between over to the copy. Must end before that connection does. Journal's thread; failures
/// are thrown as SQLite::Exception or Failure, see guarded.
class PageCopy {
  public:
    /// Begins a copy to a file that is not there yet.
    PageCopy(sqlite3* source, const QString& target);
    ~PageCopy();
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;

    /// Copies on; true when the copy is whole, as the database is at this moment. It is not yet durable: the
    /// caller syncs the file when this is gone.
    [[nodiscard]] bool copy(int pages);

  private:
    struct CloseDatabase {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, CloseDatabase> target_;
    sqlite3_backup* run_ = nullptr;
};

} // namespace drempel
