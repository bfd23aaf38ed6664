// SPDX-License-Identifier: GPL-3.0-or-later
// Load for a running hub, over loopback:
//   drempel-bench-hub ingest  PORT TOKEN SITE CLIENTS EVENTS BATCH   -> events per second
//   drempel-bench-hub sqlite  FOLDER EVENTS BATCH                    -> raw inserts per second
//   drempel-bench-hub live    PORT TOKEN_A TOKEN_B SITE FOLDER TIMES -> p50 p95 in milliseconds, tablet to
//   tablet drempel-bench-hub ping    PORT TOKEN TIMES                       -> p50 of one request in
//   milliseconds
#include "domain/Event.h"
#include "journal/keys/Signing.h"
#include "kiosk/link/HubLink.h"
#include "support/HubClient.h"
#include "sync/Wire.h"

#include <QCoreApplication>
#include <QTextStream>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <atomic>
#include <semaphore>
#include <thread>

using namespace drempel;
using Steady = std::chrono::steady_clock;

namespace {

QTextStream out(stdout);

double milliseconds(Steady::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

double at(std::vector<double> values, double part) {
    std::ranges::sort(values);
    return values.empty() ? 0.0
                          : values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

/// A paired device as the caller gives it: token:pin:signing key, each in base64url.
struct Device {
    QByteArray token;
    QByteArray pin;
    QByteArray signKey;

    explicit Device(const QString& text) {
        const auto parts = text.toLatin1().split(':');
        const auto bytes = [&](int i) {
            return QByteArray::fromBase64(parts.value(i), QByteArray::Base64UrlEncoding);
        };
        token = parts.value(0);
        pin = bytes(1);
        signKey = bytes(2);
    }
    [[nodiscard]] DeviceSigner signer() const {
        auto made = DeviceSigner::from(SecretBytes(signKey));
        if (!made) std::abort();
        return std::move(*made);
    }
};

QByteArray someBody(const Clock& clock) {
    CareLogged care;
    care.day = QDate(2026, 11, 23);
    care.care = CareKind::Bottle;
    care.from = QTime(9, 30);
    care.millilitres = 180;
    return encodeBody(composeBody(care, Author{AdultId(RawId{1}), Role::Caregiver}, clock));
}

/// One client's chain, encoded beforehand so that only the hub is measured.
std::vector<QByteArray> encodedBatches(const Device& device, SiteId site, int events, int batch) {
    const SystemClock clock;
    DeviceSigner signer = device.signer();
    SystemIdSource ids(clock);
    const QByteArray body = someBody(clock);
    Envelope envelope;
    envelope.site = site;
    envelope.writer = ids.make<WriterId>();
    envelope.subject = SubjectId(RawId{3});
    envelope.eventClass = EventClass::Exchange;
    envelope.bodyHash = Digest::of(body);
    std::vector<QByteArray> requests;
    PushRequest request;
    for (int i = 1; i <= events; ++i) {
        envelope.id = ids.make<EventId>();
        envelope.seq = static_cast<std::uint64_t>(i);
        envelope.stamp = nextStamp(envelope.stamp, clock.now());
        request.events.push_back({envelope, body});
        const bool isLast = static_cast<int>(request.events.size()) == batch || i == events;
        if (isLast) request.events.back().signature = signer.sign(hashOf(envelope)).value_or(QByteArray());
        envelope.previous = hashOf(envelope);
        if (isLast) {
            requests.push_back(toWire(request));
            request.events.clear();
        }
    }
    return requests;
}

int ingest(const QStringList& a) {
    const int port = a[2].toInt();
    const Device device(a[3]);
    const QByteArray token = device.token;
    const SiteId site = SiteId::parse(a[4]).value_or(SiteId{});
    const int clients = a[5].toInt();
    const int each = a[6].toInt() / clients;
    const int batch = a[7].toInt();
    std::vector<std::vector<QByteArray>> work;
    for (int i = 0; i < clients; ++i)
        work.push_back(encodedBatches(device, site, each, batch));
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    const auto start = Steady::now();
    for (const auto& requests : work)
        threads.emplace_back([&requests, &failures, port, token] {
            test::HubClient http(static_cast<quint16>(port), token);
            for (const QByteArray& request : requests)
                if (http.post("/v1/events", request).status != 200) ++failures;
        });
    for (std::thread& thread : threads)
        thread.join();
    const double seconds = milliseconds(Steady::now() - start) / 1000.0;
    out << each * clients / seconds << Qt::endl;
    return failures == 0 ? 0 : 1;
}

int rawSqlite(const QStringList& a) {
    const SystemClock clock;
    const QByteArray body = someBody(clock);
    SQLite::Database db((a[2] + QStringLiteral("/raw-batch.db")).toStdString(),
                        SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
            "CREATE TABLE IF NOT EXISTS rows(id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID");
    SystemIdSource ids(clock);
    SQLite::Statement insert(db, "INSERT INTO rows VALUES(?, ?)");
    const int events = a[3].toInt();
    const int batch = a[4].toInt();
    const auto start = Steady::now();
    for (int done = 0; done < events;) {
        SQLite::Transaction transaction(db);
        for (int i = 0; i < batch && done < events; ++i, ++done) {
            const RawId id = ids.next();
            insert.bind(1, id.data(), static_cast<int>(id.size()));
            insert.bind(2, body.constData(), static_cast<int>(body.size()));
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    }
    out << events / (milliseconds(Steady::now() - start) / 1000.0) << Qt::endl;
    return 0;
}

/// A tablet without a screen: a journal on disk, its thread, and the link to the hub.
struct Tablet {
    SystemClock clock;
    SystemIdSource ids{clock};
    NullSealer sealer;
    DeviceSigner signer;
    JournalThread journal;
    HubLink link;

    Tablet(const QString& file, SiteId site, const QUrl& hub, const Device& device)
      : signer(device.signer())
      , journal(open(file, site))
      , link(HubLinkOptions{{hub, device.token, device.pin},
                            journal,
                            clock,
                            [](const Journal&) { return Draft{}; },
                            "bench",
                            nullptr,
                            {}}) {
        link.start();
    }
    std::unique_ptr<Journal> open(const QString& file, SiteId site) {
        auto opened = Journal::open(
            {.file = file, .clock = clock, .ids = ids, .sealer = sealer, .site = site, .signer = &signer});
        if (!opened) std::abort();
        return std::move(*opened);
    }
};

void pump(const std::function<bool()>& until) {
    while (!until())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

int live(const QStringList& a) {
    const QUrl hub(QStringLiteral("https://127.0.0.1:%1").arg(a[2]));
    const SiteId site = SiteId::parse(a[5]).value_or(SiteId{});
    Tablet first(a[6] + QStringLiteral("/a.db"), site, hub, Device(a[3]));
    Tablet second(a[6] + QStringLiteral("/b.db"), site, hub, Device(a[4]));
    std::atomic<int> arrived = 0;
    std::atomic<Steady::rep> when = 0;
    second.journal.onPlaced([&](std::span<const Placed> placed) {
        when = Steady::now().time_since_epoch().count();
        arrived += static_cast<int>(placed.size());
    });
    pump([&] {
        return first.link.status().kind == SyncStatus::Kind::Synced &&
               second.link.status().kind == SyncStatus::Kind::Synced;
    });
    std::vector<double> times;
    for (int i = 0; i < a[7].toInt(); ++i) {
        Draft draft;
        draft.subject = SubjectId(RawId{5});
        draft.eventClass = EventClass::Exchange;
        draft.body = someBody(first.clock);
        const int before = arrived;
        const auto start = Steady::now();
        first.journal.append({draft}, [&](const auto&) { first.link.localAppended(1); });
        pump([&] { return arrived > before; });
        times.push_back(milliseconds(Steady::time_point(Steady::duration(when.load())) - start));
    }
    out << at(times, 0.5) << ' ' << at(times, 0.95) << Qt::endl;
    return 0;
}

int ping(const QStringList& a) {
    test::HubClient http(static_cast<quint16>(a[2].toInt()), Device(a[3]).token);
    std::vector<double> times;
    for (int i = 0; i < a[4].toInt(); ++i) {
        const auto start = Steady::now();
        if (http.get("/healthz").status != 200) return 1;
        times.push_back(milliseconds(Steady::now() - start));
    }
    out << at(times, 0.5) << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const auto size = arguments.size();
    if (mode == QStringLiteral("ingest") && size == 8) return ingest(arguments);
    if (mode == QStringLiteral("sqlite") && size == 5) return rawSqlite(arguments);
    if (mode == QStringLiteral("live") && size == 8) return live(arguments);
    if (mode == QStringLiteral("ping") && size == 5) return ping(arguments);
    return 2;
}
