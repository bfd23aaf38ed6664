// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Migrations.h"

#include "journal/Transaction.h"

#include <array>
#include <vector>

namespace drempel {

namespace {

// The log is in order of arrival, so a commit touches the last pages only and a reader that follows reads
// forward. `ids` is small: ranges of ids are compared without reading a body.
// Invariant: (writer, seq) is not unique. Forks are kept.
// A purged event leaves a stub: its row keeps id, writer, seq and position, and in place of envelope and body
// the hash of the event. `purged` says which event ordered that; without such a row a stub is damage.
constexpr const char* firstSchema = R"sql(
CREATE TABLE state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    site BLOB NOT NULL,
    writer BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    position INTEGER NOT NULL,
    running BLOB NOT NULL,
    milliseconds INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    elsewhere INTEGER NOT NULL
);
CREATE TABLE log (
    position INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    writer BLOB NOT NULL,
    seq INTEGER NOT NULL,
    subject BLOB,
    class INTEGER,
    day INTEGER,
    envelope BLOB,
    body BLOB,
    signature BLOB NOT NULL,
    hash BLOB,
    CHECK ((envelope IS NULL) = (hash IS NOT NULL) AND (envelope IS NULL) = (body IS NULL) AND
           (envelope IS NULL) = (subject IS NULL) AND (envelope IS NULL) = (class IS NULL))
);
CREATE INDEX log_writer ON log (writer, seq);
CREATE INDEX log_subject ON log (subject, day);
CREATE INDEX log_day ON log (day, class);
CREATE TABLE ids (id BLOB PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE marks (position INTEGER PRIMARY KEY, running BLOB NOT NULL);
CREATE TABLE outbox (position INTEGER PRIMARY KEY);
CREATE TABLE attention (
    id BLOB NOT NULL,
    direction INTEGER NOT NULL,
    content BLOB NOT NULL,
    receipt INTEGER NOT NULL,
    reason TEXT NOT NULL,
    since INTEGER NOT NULL,
    envelope BLOB,
    body BLOB,
    signature BLOB,
    PRIMARY KEY (id, direction, content)
) WITHOUT ROWID;
CREATE TABLE conflicts (
    id BLOB NOT NULL,
    content BLOB NOT NULL,
    since INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    body BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (id, content)
) WITHOUT ROWID;
CREATE TABLE purged (id BLOB PRIMARY KEY, event BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX purged_event ON purged (event);
CREATE TABLE erased (subject BLOB PRIMARY KEY, event BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE writers (writer BLOB PRIMARY KEY, signer BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE cursor (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    hub BLOB NOT NULL,
    incarnation BLOB NOT NULL,
    position INTEGER NOT NULL,
    running BLOB NOT NULL
);
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
)sql";

constexpr std::array migrations{Migration{2, firstSchema}};

constexpr const char* everyObject = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master "
                                    "ORDER BY type, name";
using Schema = std::vector<std::array<std::string, 4>>;

Schema schemaOf(SQLite::Database& database, std::span<const Migration> steps) {
    for (const Migration& step : steps)
        database.exec(step.sql);
    Schema schema;
    SQLite::Statement rows(database, everyObject);
    while (rows.executeStep())
        schema.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                          rows.getColumn(2).getString(), rows.getColumn(3).getString()});
    return schema;
}

/// A file from outside (a backup) may hold triggers, views or checks of somebody else: Corrupt unless it
/// holds each object that these steps make, as they make it, and no other.
void checkSchema(Connection& connection, std::span<const Migration> steps) {
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const Schema expected = schemaOf(model, steps);
    Schema found;
    Rows rows = connection.query(everyObject);
    while (rows.next())
        found.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    if (found != expected) throw Failure{{ErrorCode::Corrupt, "schema"}};
}

} // namespace

std::span<const Migration> journalMigrations() {
    return migrations;
}

void migrate(Connection& connection, std::span<const Migration> steps) {
    const auto application = connection.number("PRAGMA application_id");
    const auto version = connection.number("PRAGMA user_version");
    const bool empty = connection.number("SELECT count(*) FROM sqlite_master") == 0;
    if (!empty && application != journalApplicationId) throw Failure{{ErrorCode::BadInput, "not a journal"}};
    if (version > steps.back().version) throw Failure{{ErrorCode::NewerSchema, "written by a newer program"}};
    if (version != 0 && version < steps.front().version)
        throw Failure{{ErrorCode::OlderSchema, "written by an older program"}};
    if (version == steps.back().version) return checkSchema(connection, steps);

    Transaction transaction(connection);
    for (const Migration& step : steps)
        if (step.version > version) connection.execute(step.sql);
    connection.execute("PRAGMA application_id=" + std::to_string(journalApplicationId));
    connection.execute("PRAGMA user_version=" + std::to_string(steps.back().version));
    transaction.commit();
}

} // namespace drempel
