// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Base32.h"

#include <QTest>

using namespace drempel;

class Base32Test : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsPrintedComesBackWhateverItsLength() {
        QByteArray bytes;
        for (int length = 0; length <= 40; ++length) {
            QCOMPARE(fromBase32(QString::fromLatin1(toBase32(bytes))).value(), bytes);
            QCOMPARE(fromBase32(toBase32Groups(bytes)).value(), bytes);
            bytes.append(static_cast<char>(255 - 37 * length));
        }
        QCOMPARE(toBase32("foobar"), QByteArray("CSQPYRK1E8"));
        QCOMPARE(toBase32Groups("foobar"), QStringLiteral("CSQP-YRK1-E8"));
    }
    void aPersonMayTypeItTheirOwnWay() {
        QCOMPARE(fromBase32(u" csqp yrkl e8 ").value(), QByteArray("foobar"));
        QCOMPARE(fromBase32(u"csqp-yrkI-e8").value(), QByteArray("foobar"));
        QCOMPARE(fromBase32(u"oo").value(), QByteArray(1, '\0'));
    }
    void aSlipIsRefusedRatherThanReadAsSomethingElse() {
        QCOMPARE(fromBase32(u"CSQPYRK1U8").error().code, ErrorCode::BadInput);  // no U
        QCOMPARE(fromBase32(u"CSQPYRK1E9").error().code, ErrorCode::BadInput);  // bits left over
        QCOMPARE(fromBase32(u"CSQPYRK1E80").error().code, ErrorCode::BadInput); // a sign too many
        QCOMPARE(fromBase32(u"é€").error().code, ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(Base32Test)
#include "Base32Test.moc"
