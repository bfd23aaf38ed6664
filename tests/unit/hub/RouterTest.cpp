// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/Router.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;

namespace {

Route route(const char* method, const char* path, bool token = true) {
    return {.method = method,
            .path = path,
            .needsToken = token,
            .takesBody = std::string_view(method) == "POST",
            .handle = [](const Request&, const Reply&) {}};
}

} // namespace

/// Routes without a socket: what is decided from a request's head.
class RouterTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    ManualClock clock_{Instant{Milliseconds{1'790'000'000'000}}};
    SeededIdSource ids_{clock_, 1};
    Metrics metrics_;
    Limits limits_;
    std::unique_ptr<DeviceRegistry> devices_;
    std::string token_;
    std::unique_ptr<Router> router_;

    [[nodiscard]] RequestHead head(const char* method, const char* path) const {
        RequestHead head;
        head.method = method;
        head.path = path;
        head.authorization = "Bearer " + token_;
        head.address = "127.0.0.1";
        if (head.method == "POST") {
            head.contentType = "application/cbor";
            head.contentLength = 10;
        }
        return head;
    }
    [[nodiscard]] int statusOf(const RequestHead& head) {
        const auto decision = router_->admit(head);
        const auto* refused = std::get_if<Response>(&decision);
        return refused ? refused->status : 0;
    }

  private Q_SLOTS:
    void init() {
        limits_ = Limits{};
        limits_.tokenFailures = 3;
        metrics_ = Metrics{};
        devices_ = std::move(
            *DeviceRegistry::open(dir_.filePath(QString::number(QRandomGenerator::global()->generate()))));
        token_ = devices_
                     ->pair({QStringLiteral("Deur"), DeviceRole::Door, {}, {}}, SecretBytes::random(32),
                            clock_, ids_)
                     ->token.toStdString();
        router_ = std::make_unique<Router>(std::vector<Route>{route("POST", "/v1/events"),
                                                              route("GET", "/v1/events"),
                                                              route("GET", "/healthz", false)},
                                           limits_, *devices_, metrics_, clock_);
    }

    void aTabletGetsToItsRoute() {
        const auto decision = router_->admit(head("POST", "/v1/events"));
        const auto* admitted = std::get_if<Router::Admitted>(&decision);
        QVERIFY(admitted && admitted->device && admitted->route->method == "POST");
        QVERIFY(router_->stillWelcome(admitted->device));
    }
    void whatIsNotThereSaysSo() {
        QCOMPARE(statusOf(head("GET", "/v1/event")), 404);
        const auto decision = router_->admit(head("PUT", "/v1/events"));
        const auto& refused = std::get<Response>(decision);
        QCOMPARE(refused.status, 405);
        QVERIFY(refused.fields.front() == std::pair(std::string("Allow"), std::string("POST, GET")));
    }
    void withoutATokenThereIsNothingToGet() {
        RequestHead none = head("GET", "/v1/events");
        none.authorization.clear();
        QCOMPARE(statusOf(none), 401);
        none.authorization = "Basic " + token_;
        QCOMPARE(statusOf(none), 401);
        RequestHead open = head("GET", "/healthz");
        open.authorization.clear();
        QCOMPARE(statusOf(open), 0);
    }
    void guessingIsSlowedDownAndHarmsNoTablet() {
        RequestHead wrong = head("GET", "/v1/events");
        wrong.authorization = "Bearer " + std::string(43, 'x');
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(wrong), 401);
        QCOMPARE(statusOf(wrong), 429);
        QCOMPARE(statusOf(head("GET", "/v1/events")), 0);
        QCOMPARE(metrics_.tokenFailures, 4U);
    }
    void aRevokedTabletIsNotWelcomeAnyMore() {
        const auto decision = router_->admit(head("GET", "/v1/events"));
        const auto device = std::get<Router::Admitted>(decision).device;
        QVERIFY(
            devices_
                ->revoke(QStringLiteral("Deur"), clock_.now(), [](const QByteArray&) { return Delivered(); })
                .has_value());
        QVERIFY(!router_->stillWelcome(device));
        QCOMPARE(statusOf(head("GET", "/v1/events")), 401);
    }
    void aBodyIsJudgedBeforeItIsRead() {
        RequestHead push = head("POST", "/v1/events");
        push.contentLength = static_cast<std::uint64_t>(limits_.bodyBytes) + 1;
        QCOMPARE(statusOf(push), 413);
        push.contentLength.reset();
        QCOMPARE(statusOf(push), 411);
        push = head("POST", "/v1/events");
        push.chunked = true;
        QCOMPARE(statusOf(push), 411);
        push = head("POST", "/v1/events");
        push.contentType = "application/cbor; v=1";
        QCOMPARE(statusOf(push), 0);
        push.contentType = "application/cborx";
        QCOMPARE(statusOf(push), 415);
        RequestHead pull = head("GET", "/v1/events");
        pull.contentLength = 1;
        QCOMPARE(statusOf(pull), 400);
    }
    void theAdministratorSeesHowATabletIs() {
        RequestHead pull = head("GET", "/v1/events");
        pull.clock = std::to_string(clock_.now().time_since_epoch().count() + 61'000);
        pull.backlog = "12";
        pull.version = "0.1.0";
        QCOMPARE(statusOf(pull), 0);
        const Contact contact = devices_->list().front().contact.value();
        QCOMPARE(contact.skew.value().count(), 61'000);
        QCOMPARE(contact.backlog.value(), 12);
        QCOMPARE(contact.version, QStringLiteral("0.1.0"));
    }
    void rubbishInAFieldIsNotBelieved() {
        RequestHead pull = head("GET", "/v1/events");
        pull.clock = "-9223372036854775808";
        pull.backlog = "-1";
        pull.version = "naam\x01";
        QCOMPARE(statusOf(pull), 0);
        const Contact contact = devices_->list().front().contact.value();
        QVERIFY(!contact.skew && !contact.backlog && contact.version.isEmpty());
    }
    void aQueryIsReadByName() {
        Request request;
        request.head.query = "after=abc&limit=5&flag&x=";
        QCOMPARE(request.parameter("limit").value(), std::string_view("5"));
        QCOMPARE(request.parameter("x").value(), std::string_view());
        QVERIFY(!request.parameter("flag") && !request.parameter("imit"));
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "RouterTest.moc"
