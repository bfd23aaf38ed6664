// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/TypingReader.h"

#include "base/Badge.h"

#include <QGuiApplication>
#include <QTest>
#include <QWindow>

using namespace drempel;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Verdict = TypingFilter::Verdict;

/// Types into a filter with a pause before each key; the verdict on the last.
Verdict typed(TypingFilter& filter, const QString& text, std::chrono::milliseconds pause) {
    static std::chrono::milliseconds now{1000};
    now += 1s;
    Verdict verdict = Verdict::Persons;
    for (const QChar sign : text) {
        verdict = filter.feed(QString(sign), now);
        now += pause;
    }
    return verdict;
}

/// A window that writes down what reaches it.
struct Field : QWindow {
    QString text;
    QStringList order;
    void keyPressEvent(QKeyEvent* event) override {
        text += event->text();
        order.append(u"press"_s);
    }
    void keyReleaseEvent(QKeyEvent*) override { order.append(u"release"_s); }
};

void strike(QWindow& window, QChar sign) {
    const int key = sign == u'\r' ? int(Qt::Key_Return) : int(sign.toUpper().unicode());
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, QString(sign));
        QCoreApplication::sendEvent(&window, &event);
    }
}

const QString badge = badgeText(QByteArray(badgeBytes, 'b'));

} // namespace

class TypingReaderTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aReaderIsToldFromAPerson_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("pause");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("badge") << badge + u"\r"_s << 2 << Verdict::Code;
        QTest::newRow("badge, line feed, slow reader") << badge + u"\n"_s << 30 << Verdict::Code;
        QTest::newRow("RFID serial") << u"04A2B3C4D5\r"_s << 5 << Verdict::Code;
        QTest::newRow("a person typing a badge") << badge + u"\r"_s << 90 << Verdict::Persons;
        QTest::newRow("a person's number and code") << u"100124680\r"_s << 150 << Verdict::Persons;
        QTest::newRow("a fast word") << u"doekje\r"_s << 10 << Verdict::Persons;
        QTest::newRow("another QR") << u"https://example.org/\r"_s << 2 << Verdict::Persons;
        QTest::newRow("no end") << badge << 2 << Verdict::Keep;
        QTest::newRow("endless") << QString(500, u'A') + u"\r"_s << 1 << Verdict::Persons;
    }
    void aReaderIsToldFromAPerson() {
        QFETCH(QString, text);
        QFETCH(int, pause);
        QFETCH(Verdict, verdict);
        TypingFilter filter;
        QCOMPARE(typed(filter, text, std::chrono::milliseconds(pause)), verdict);
        if (verdict == Verdict::Code) QCOMPARE(filter.code(), text.chopped(1).toLatin1());
    }

    void aCodeNeverReachesAField() {
        Field field;
        QByteArray code;
        TypingReader reader(*qApp);
        reader.start([&](const QByteArray& read) { code = read; });
        for (const QChar sign : badge + u"\r"_s)
            strike(field, sign);
        QCOMPARE(code, badge.toLatin1());
        QVERIFY(!QTest::qWaitFor([&] { return !field.text.isEmpty(); }, 100));
    }

    void whatAPersonTypesComesThroughInOrder() {
        Field field;
        QByteArray code;
        TypingReader reader(*qApp);
        reader.start([&](const QByteArray& read) { code = read; });
        for (const QChar sign : u"12 ab"_s)
            strike(field, sign);
        QTRY_COMPARE(field.text, u"12 ab"_s);
        QTRY_COMPARE(field.order.size(), 10);
        QCOMPARE(field.order.first(2), (QStringList{u"press"_s, u"release"_s}));
        QVERIFY(code.isEmpty());
    }

    void whatIsKeptWhenItStopsIsNotLost() {
        Field field;
        TypingReader reader(*qApp);
        reader.start([](const QByteArray&) {});
        strike(field, u'1');
        QCOMPARE(field.text, QString());
        reader.stop();
        QCOMPARE(field.text, u"1"_s);
        strike(field, u'2');
        QCOMPARE(field.text, u"12"_s);
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    TypingReaderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "TypingReaderTest.moc"
