// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretCode.h"

#include "base/SecretBytes.h"

#include <QTest>

using namespace drempel;

namespace {

QByteArray newCodeKey() {
    return SecretBytes::random(codeKeyBytes).view().toByteArray();
}

} // namespace

class SecretCodeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyTheRightDigitsOpen() {
        const QByteArray key = newCodeKey();
        const CodeSecret secret = hashCode(key, "48213").value();
        QVERIFY(checkCode(key, "48213", secret.salt, secret.value));
        QVERIFY(!checkCode(key, "48214", secret.salt, secret.value));
        QVERIFY(!checkCode(newCodeKey(), "48213", secret.salt, secret.value));
        QVERIFY(!secret.value.contains("48213"));
    }
    void twoPeopleWithTheSameDigitsCannotTell() {
        const QByteArray key = newCodeKey();
        QVERIFY(hashCode(key, "48213").value() != hashCode(key, "48213").value());
    }
    void whatIsMalformedNeverOpens() {
        const QByteArray key = newCodeKey();
        for (const QByteArray& digits : {QByteArray(), QByteArray("123"), QByteArray("1234567890123"),
                                         QByteArray("12a4"), QByteArray("12 4")})
            QCOMPARE(hashCode(key, digits).error().code, ErrorCode::BadInput);
        QCOMPARE(hashCode(key.chopped(1), "48213").error().code, ErrorCode::BadInput);
        QVERIFY(!checkCode(key, "48213", {}, {}));
        QVERIFY(!checkCode(key, "48213", QByteArray(16, 'x'), QByteArray(31, 'x')));
        QVERIFY(!checkCode({}, "48213", QByteArray(16, 'x'), QByteArray(32, 'x')));
    }
};

QTEST_GUILESS_MAIN(SecretCodeTest)
#include "SecretCodeTest.moc"
