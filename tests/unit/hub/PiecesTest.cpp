// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EasyDigits.h"
#include "hub/admin/Arguments.h"
#include "hub/admin/SecretDigits.h"
#include "hub/admin/Text.h"
#include "hub/http/Limits.h"
#include "hub/http/Metrics.h"
#include "hub/http/TokenGuard.h"

#include <QTest>

using namespace drempel;
using namespace drempel::hub;

class PiecesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aLimitInHubConfCounts() {
        const auto limits = readLimits("# een grens\n\nbody-bytes = 2048 # klein\nlive-streams=3\n");
        QVERIFY(limits.has_value());
        QCOMPARE(limits->bodyBytes, 2048);
        QCOMPARE(limits->liveStreams, 3);
        QCOMPARE(limits->headerBytes, Limits{}.headerBytes);
    }
    void aSlipInHubConfIsNotGuessedAt() {
        for (const char* text : {"body-byte = 2048", "body-bytes", "body-bytes = veel", "body-bytes = 12",
                                 "body-bytes = 99999999999999999999", "body-bytes = -1"}) {
            const auto limits = readLimits(QByteArray("# eerst\n") + text);
            QVERIFY2(!limits, text);
            QVERIFY2(limits.error().detail.find(":2:") != std::string::npos, limits.error().detail.c_str());
        }
    }
    void everyLimitCanBeSet() {
        for (const LimitName& name : limitNames()) {
            Limits limits;
            QVERIFY(setLimit(limits, name.name, std::to_string(name.least)).has_value());
            QCOMPARE(limits.*name.field, name.least);
            QVERIFY(Limits{}.*name.field >= name.least && Limits{}.*name.field <= name.most);
        }
    }

    void aNameCannotSteerTheTerminal() {
        const QString evil = QStringLiteral("Oma\x1b]0;x\x07\r\u009b\u202e\u2066\u2028\u007f Zoë عمر");
        QCOMPARE(harmless(evil),
                 QStringLiteral("Oma\\u001b]0;x\\u0007\\u000d\\u009b\\u202e\\u2066\\u2028\\u007f Zoë عمر"));
        QCOMPARE(harmless(QStringLiteral("een\ntwee")), QStringLiteral("een\ntwee"));
    }
    void aNameCannotMakeARowOfItsOwn() {
        const QString table =
            textTable({QStringLiteral("Naam"), QStringLiteral("Groep")},
                      {{QStringLiteral("Noor\nNep\tkind\x1b"), QStringLiteral("Vlinders\r\n")}});
        QCOMPARE(table, QStringLiteral("Naam                 Groep\nNoor Nep kind\\u001b  Vlinders\n"));
    }

    void wordsOptionsAndFlagsMayStandInAnyOrder() {
        const ArgumentRules rules{.values = {QStringLiteral("data"), QStringLiteral("limit")},
                                  .flags = {QStringLiteral("json")},
                                  .leastWords = 1,
                                  .mostWords = 2};
        const auto read =
            parseArguments({QStringLiteral("een"), QStringLiteral("--limit=a=1"), QStringLiteral("--json"),
                            QStringLiteral("--limit"), QStringLiteral("b=2"), QStringLiteral("--"),
                            QStringLiteral("--twee")},
                           rules);
        QVERIFY(read.has_value());
        QCOMPARE(read->words, QStringList({QStringLiteral("een"), QStringLiteral("--twee")}));
        QCOMPARE(read->values[QStringLiteral("limit")],
                 QStringList({QStringLiteral("a=1"), QStringLiteral("b=2")}));
        QVERIFY(read->has("json") && !read->has("data"));
        QVERIFY(!parseArguments({}, rules));
        QVERIFY(!parseArguments({QStringLiteral("een"), QStringLiteral("--onbekend")}, rules));
        QVERIFY(!parseArguments({QStringLiteral("een"), QStringLiteral("--data")}, rules));
        QVERIFY(!parseArguments({QStringLiteral("een"), QStringLiteral("--json=ja")}, rules));
        QVERIFY(!parseArguments(QStringList(3, QStringLiteral("woord")), rules));
    }

    void aCodeIsNeverOneThatSomebodyTriesFirst() {
        const std::vector<QDate> birthdays{QDate(2023, 10, 24)};
        for (int i = 0; i < 2000; ++i) {
            const QByteArray made = newSecretDigits(birthdays, QStringLiteral("4821"));
            QCOMPARE(made.size(), secretDigits);
            QCOMPARE(easyToGuess(made, birthdays, "4821"), EasyDigits::No);
        }
    }
    void noTwoPeopleGetOneNumber() {
        QSet<QString> taken;
        for (int i = 1; i <= 2000; ++i) {
            const QString number = newPersonalNumber(taken);
            QVERIFY(number.size() == 3 || number.size() == 4);
            QCOMPARE(taken.size(), i);
        }
    }

    void wrongTokensWaitUntilTheWindowIsOver() {
        ManualClock clock{Instant{}};
        TokenGuard guard(clock, 2, Milliseconds(1000));
        QCOMPARE(guard.failed("a").count(), 0);
        QCOMPARE(guard.failed("a").count(), 0);
        clock.advance(Milliseconds(400));
        QCOMPARE(guard.failed("a").count(), 600);
        QCOMPARE(guard.failed("b").count(), 0);
        clock.advance(Milliseconds(600));
        QCOMPARE(guard.failed("a").count(), 0);
    }

    void theMetricsReadAsPrometheusWantsThem() {
        Metrics metrics;
        metrics.responses[200] = 7;
        metrics.eventsStored = 3;
        const QByteArray text = prometheus(metrics, Gauges{.journalUsable = true, .position = 12});
        QVERIFY(text.contains("drempel_position 12\n"));
        QVERIFY(text.contains("drempel_forked_writers 0\n"));
        QVERIFY(text.contains("drempel_events_total{receipt=\"stored\"} 3\n"));
        QVERIFY(text.contains("drempel_responses_total{status=\"200\"} 7\n"));
        QVERIFY(text.endsWith('\n'));
    }

    void columnsStandUnderTheirHead() {
        QCOMPARE(textTable({QStringLiteral("A"), QStringLiteral("B")},
                           {{QStringLiteral("Zoë"), QStringLiteral("1")}, {QStringLiteral("Bo"), QString()}}),
                 QStringLiteral("A    B\nZoë  1\nBo\n"));
        QCOMPARE(dutchDay(QDate(2026, 11, 23)), QStringLiteral("maandag 23 november 2026"));
    }
};

QTEST_GUILESS_MAIN(PiecesTest)
#include "PiecesTest.moc"
