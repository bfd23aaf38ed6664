// SPDX-License-Identifier: GPL-3.0-or-later
// One durable append through the whole path, clear and sealed and signed, against a raw SQLite commit and an
// fdatasync, interleaved; and what a hub takes of signed batches.
#include "base/Wrap.h"
#include "domain/Event.h"
#include "journal/JournalThread.h"
#include "journal/keys/SubjectSealer.h"

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

const SiteId site(RawId{7});

/// What seals and signs on a device.
struct Secrets {
    explicit Secrets(const QString& name)
      : keyring(std::move(Keyring::open(folder() + QLatin1Char('/') + name + QStringLiteral(".keys"),
                                        SecretBytes::random(wrapKeyBytes))
                              .value())) {}
    std::unique_ptr<Keyring> keyring;
    SubjectSealer sealer{*keyring};
    DeviceSigner signer = std::move(DeviceSigner::from(SecretBytes::random(32)).value());
};

std::unique_ptr<Journal> openJournal(const QString& name, const Clock& clock, IdSource& ids, Secrets* secrets,
                                     const WriterKeys* keys = nullptr) {
    static NullSealer none;
    JournalOptions options{folder() + QLatin1Char('/') + name + QStringLiteral(".db"), clock, ids,
                           secrets ? static_cast<Sealer&>(secrets->sealer) : none, site};
    if (secrets) options.signer = &secrets->signer;
    options.writerKeys = keys;
    auto journal = Journal::open(std::move(options));
    if (!journal) std::abort();
    return std::move(*journal);
}

struct Kept {
    SystemClock clock;
    SystemIdSource ids{clock};
    std::optional<Secrets> secrets;
    std::optional<JournalThread> thread;

    Kept(const QString& name, bool isSealed) {
        if (isSealed) secrets.emplace(name);
        thread.emplace(openJournal(name, clock, ids, secrets ? &*secrets : nullptr));
    }
};

void appendDurable(benchmark::State& state, Kept& kept) {
    std::binary_semaphore done(0);
    for (auto _ : state) {
        Draft draft;
        draft.subject = SubjectId(RawId{2});
        draft.eventClass = EventClass::Exchange;
        draft.body = oneBody(kept.clock); // composing and encoding belong to the path
        kept.thread->append({draft}, [&](const Result<std::vector<Placed>>& placed) {
            if (!placed) std::abort();
            done.release();
        });
        done.acquire();
    }
}

void appendClear(benchmark::State& state) {
    static Kept kept(QStringLiteral("clear"), false);
    appendDurable(state, kept);
}
void appendSealed(benchmark::State& state) {
    static Kept kept(QStringLiteral("sealed"), true);
    appendDurable(state, kept);
}

struct OneKey final : WriterKeys {
    QByteArray key;
    [[nodiscard]] bool areRequired() const override { return !key.isEmpty(); }
    [[nodiscard]] std::vector<QByteArray> deviceKeys() const override { return {key}; }
};

/// A hub takes what a tablet kept while they were apart: batches of this size, each event signed at its own
/// tap.
void ingestBatches(benchmark::State& state, bool isAsking) {
    const auto size = static_cast<std::size_t>(state.range(0));
    constexpr std::size_t batches = 20;
    const SystemClock clock;
    SystemIdSource ids(clock);
    static int runs = 0;
    const QString name = QStringLiteral("ingest-%1").arg(++runs);
    Secrets secrets(name + QStringLiteral("-tablet"));
    const auto tablet = openJournal(name + QStringLiteral("-tablet"), clock, ids, &secrets);
    std::vector<StoredEvent> events;
    const std::vector<Draft> drafts(64, Draft{.subject = SubjectId(RawId{2}), .body = oneBody(clock)});
    while (events.size() < size * batches)
        for (const Placed& placed : tablet->append(drafts).value_or(std::vector<Placed>()))
            events.push_back(placed.event);
    for (StoredEvent& event : events)
        event.signature = secrets.signer.sign(hashOf(event)).value();
    OneKey keys;
    if (isAsking) keys.key = secrets.signer.publicKey();
    const auto hub = openJournal(name + QStringLiteral("-hub"), clock, ids, nullptr, &keys);
    std::size_t at = 0;
    for (auto _ : state) {
        const auto answers = hub->ingest(std::span(events).subspan(at, size));
        if (!answers || answers->back().receipt != Receipt::Stored) std::abort();
        at += size;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(size) * state.iterations());
}
void ingestClear(benchmark::State& state) {
    ingestBatches(state, false);
}
void ingestSigned(benchmark::State& state) {
    ingestBatches(state, true);
}

BENCHMARK(fdatasyncOnce)->Name("fdatasync")->UseRealTime();
BENCHMARK(rawCommit)->Name("raw_commit")->UseRealTime();
BENCHMARK(appendClear)->Name("append")->UseRealTime();
BENCHMARK(appendSealed)->Name("append_sealed")->UseRealTime();
BENCHMARK(ingestClear)->Name("ingest")->Arg(100)->Arg(1000)->Iterations(20)->UseRealTime();
BENCHMARK(ingestSigned)->Name("ingest_signed")->Arg(100)->Arg(1000)->Iterations(20)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
