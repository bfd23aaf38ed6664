// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Id.h"

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>

namespace drempel {

class PageCopy;

/// How a failure travels between the journal's own sources; `guarded` turns it into a Result before it
/// can leave them.
struct Failure {
    Error error;
};

[[nodiscard]] Error errorFrom(const SQLite::Exception& exception);

/// Runs `work` and returns what it returns, or the failure as a value.
template<class Work>
[[nodiscard]] auto guarded(Work&& work) -> Result<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure& failure) {
        return tl::unexpected<Error>(failure.error);
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(errorFrom(exception));
    }
}

/// Throws the error of a Result as a Failure, or gives its value.
template<class T>
T orThrow(Result<T> result) {
    if (!result) throw Failure{std::move(result.error())};
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// A prepared statement for the length of a scope: reset at its end, so that no read stays open and the
/// WAL can always be emptied. Journal's thread.
class Rows {
  public:
    explicit Rows(SQLite::Statement& statement)
      : statement_(statement) {}
    ~Rows() { statement_.tryReset(); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    [[nodiscard]] bool next() { return statement_.executeStep(); }
    [[nodiscard]] std::int64_t number(int column) { return statement_.getColumn(column).getInt64(); }
    [[nodiscard]] bool isNull(int column) { return statement_.getColumn(column).isNull(); }
    /// Valid until the next step.
    [[nodiscard]] QByteArrayView view(int column);
    [[nodiscard]] QByteArray bytes(int column) { return view(column).toByteArray(); }
    [[nodiscard]] std::string text(int column) { return statement_.getColumn(column).getString(); }
    /// Corrupt if the column does not hold one.
    template<class T>
    [[nodiscard]] T value(int column) {
        auto parsed = T::fromBytes(view(column));
        if (!parsed) throw Failure{{ErrorCode::Corrupt, "a column of the wrong size"}};
        return *parsed;
    }

  private:
    SQLite::Statement& statement_;
};

/// The one connection to a database file: SQLite's settings and prepared statements. Errors are thrown
/// as SQLite::Exception, see guarded. One thread.
class Connection {
  public:
    /// Takes the file for this process alone; creates it if asked to.
    Connection(const QString& file, bool create);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// To be prepared once: `sql` must be a literal, its address is the key.
    template<class... Values>
    void run(const char* sql, const Values&... values) {
        SQLite::Statement& statement = prepared(sql);
        const Rows scope(statement);
        int index = 0;
        (bind(statement, ++index, values, false), ...);
        while (statement.executeStep()) {
        }
    }
    template<class... Values>
    [[nodiscard]] Rows query(const char* sql, const Values&... values) {
        SQLite::Statement& statement = prepared(sql);
        int index = 0;
        (bind(statement, ++index, values, true), ...);
        return Rows(statement);
    }
    /// The first column of the first row; 0 if there is none.
    template<class... Values>
    [[nodiscard]] std::int64_t number(const char* sql, const Values&... values) {
        Rows rows = query(sql, values...);
        return rows.next() ? rows.number(0) : 0;
    }
    /// Not cached, several statements allowed.
    void execute(const std::string& sql) { database_.exec(sql); }

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] std::int64_t rowsChanged() const;
    /// Pages in the WAL after the last commit.
    [[nodiscard]] int walPages() const { return walPages_; }
    /// What becomes of the WAL's file: written over by the next commits, or cut to nothing.
    enum class WalFile { Reused, Cut };
    /// Writes the WAL into the database and makes that durable.
    void checkpoint(WalFile walFile);

    /// One copy of the database at a time (PageCopy.h). It ends with the connection at the latest.
    void beginCopy(const QString& target);
    /// True when the copy is whole. InUse when none was begun, or the connection was opened anew since.
    [[nodiscard]] bool copyOn(int pages);
    void endCopy();

  private:
    [[nodiscard]] SQLite::Statement& prepared(const char* sql);
    void configure();

    // `copy` is false where the value outlives the statement's run.
    static void bind(SQLite::Statement& s, int i, std::int64_t v, bool) { s.bind(i, v); }
    static void bind(SQLite::Statement& s, int i, int v, bool) { s.bind(i, v); }
    static void bind(SQLite::Statement& s, int i, const std::optional<qint32>& v, bool);
    static void bind(SQLite::Statement& s, int i, std::string_view v, bool);
    static void bind(SQLite::Statement& s, int i, QByteArrayView v, bool copy);
    static void bind(SQLite::Statement& s, int i, const QByteArray& v, bool copy) {
        bind(s, i, QByteArrayView(v), copy);
    }
    static void bind(SQLite::Statement& s, int i, const Digest& v, bool copy) { bind(s, i, v.view(), copy); }
    static void bind(SQLite::Statement& s, int i, const RawId& v, bool copy) {
        bind(s, i, QByteArrayView(reinterpret_cast<const char*>(v.data()), qsizetype(v.size())), copy);
    }
    template<class Tag>
    static void bind(SQLite::Statement& s, int i, const Id<Tag>& v, bool copy) {
        bind(s, i, v.raw(), copy);
    }

    SQLite::Database database_;
    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
    int walPages_ = 0;
    std::unique_ptr<PageCopy> copy_; ///< gone before the database is
};

} // namespace drempel
