// SPDX-License-Identifier: GPL-3.0-or-later
// One durable append through the whole path, against a raw SQLite commit and an fdatasync, interleaved.
#include "domain/Event.h"
#include "journal/JournalThread.h"

#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

#include <semaphore>

using namespace drempel;

namespace {

/// On the disk that is measured: DREMPEL_BENCH_DIR, else the working directory.
QString folder() {
    static const QTemporaryDir dir(qEnvironmentVariable("DREMPEL_BENCH_DIR", QStringLiteral(".")) +
                                   QStringLiteral("/drempel-bench-XXXXXX"));
    return dir.path();
}

QByteArray oneBody(const Clock& clock) {
    HomeTold told;
    told.day = QDate(2026, 11, 23);
    told.choices = {Choice::SleptWell, Choice::Tired};
    told.text = QStringLiteral("Vannacht een paar keer wakker, daarna goed doorgeslapen tot zeven uur.");
    return encodeBody(composeBody(told, Author{AdultId(RawId{1}), Role::Parent}, clock));
}

void fdatasyncOnce(benchmark::State& state) {
    const int file =
        open((folder() + QStringLiteral("/sync")).toLocal8Bit().constData(), O_CREAT | O_RDWR, 0600);
    const QByteArray page(4096, 'x');
    off_t at = 0;
    for (auto _ : state) {
        if (pwrite(file, page.constData(), static_cast<std::size_t>(page.size()), at) != page.size() ||
            fdatasync(file) != 0)
            state.SkipWithError("disk");
        at += page.size();
    }
    close(file);
}

void rawCommit(benchmark::State& state) {
    static SQLite::Database db((folder() + QStringLiteral("/raw.db")).toStdString(),
                               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    static std::int64_t key = 0;
    db.exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE IF NOT EXISTS rows(id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    SQLite::Statement insert(db, "INSERT INTO rows VALUES(?, ?)");
    const SystemClock clock;
    const QByteArray body = oneBody(clock);
    for (auto _ : state) {
        SQLite::Transaction transaction(db);
        insert.bind(1, ++key);
        insert.bind(2, body.constData(), static_cast<int>(body.size()));
        insert.exec();
        insert.reset();
        transaction.commit();
    }
}

struct Kept {
    SystemClock clock;
    SystemIdSource ids{clock};
    NullSealer sealer;
    JournalThread thread;

    Kept()
      : thread(open()) {}
    std::unique_ptr<Journal> open() {
        auto journal =
            Journal::open({folder() + QStringLiteral("/journal.db"), clock, ids, sealer, SiteId(RawId{7})});
        if (!journal) std::abort();
        return std::move(*journal);
    }
};

void appendDurable(benchmark::State& state) {
    static Kept kept;
    std::binary_semaphore done(0);
    for (auto _ : state) {
        Draft draft;
        draft.subject = SubjectId(RawId{2});
        draft.eventClass = EventClass::Exchange;
        draft.body = oneBody(kept.clock); // composing and encoding belong to the path
        kept.thread.append({draft}, [&](const Result<std::vector<Placed>>& placed) {
            if (!placed) std::abort();
            done.release();
        });
        done.acquire();
    }
}

BENCHMARK(fdatasyncOnce)->Name("fdatasync")->UseRealTime();
BENCHMARK(rawCommit)->Name("raw_commit")->UseRealTime();
BENCHMARK(appendDurable)->Name("append")->UseRealTime();

} // namespace

BENCHMARK_MAIN();
