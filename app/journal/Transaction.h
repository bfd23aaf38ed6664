// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Connection.h"

namespace drempel {

/// One transaction on a connection: rolls back unless committed. Journal's thread.
class Transaction {
  public:
    explicit Transaction(Connection& connection)
      : connection_(connection) {
        connection_.run("BEGIN IMMEDIATE");
    }
    ~Transaction() {
        // After some errors SQLite has already rolled back by itself. A rollback that fails leaves the
        // connection in a transaction, which the journal looks for (JournalCore::write).
        if (!done_ && connection_.inTransaction())
            static_cast<void>(guarded([this] { connection_.run("ROLLBACK"); }));
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        connection_.run("COMMIT");
        done_ = true;
    }

  private:
    Connection& connection_;
    bool done_ = false;
};

} // namespace drempel
