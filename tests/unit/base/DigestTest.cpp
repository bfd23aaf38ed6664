// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <QTest>

using namespace drempel;

class DigestTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theHashIsBlake2bSoThatOthersCanVerifyUs() {
        // `printf abc | b2sum -l 256`, and the same of nothing.
        QCOMPARE(Digest::of("abc").toHex(),
                 QStringLiteral("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
        QCOMPARE(Digest::of(QByteArray()).toHex(),
                 QStringLiteral("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    }
    void aLinkIsTheHashOfBothParts() {
        QCOMPARE(Digest::of("ab", "c"), Digest::of("abc"));
        QCOMPARE(Digest::of(QByteArrayView(), "abc"), Digest::of("abc"));
        QVERIFY(Digest::of("abc", "d") != Digest::of("abc"));
    }
    void onlyThirtyTwoBytesAreADigest() {
        const Digest digest = Digest::of("abc");
        QCOMPARE(Digest::fromBytes(digest.bytes()).value(), digest);
        QCOMPARE(digest.view(), QByteArrayView(digest.bytes()));
        QVERIFY(!Digest::fromBytes(digest.bytes().chopped(1)));
        QVERIFY(!Digest::fromBytes(digest.bytes() + 'x'));
        QVERIFY(!Digest::fromBytes(QByteArray()));
    }
    void theHeadOfAnEmptyChainIsZero() {
        QVERIFY(Digest().isZero());
        QVERIFY(!Digest::of(QByteArray()).isZero());
        QCOMPARE(Digest().bytes(), QByteArray(32, '\0'));
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "DigestTest.moc"
