// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Wrap.h"

#include <QTest>

using namespace drempel;

class WrapTest : public QObject {
    Q_OBJECT

    const SecretBytes key_ = SecretBytes::random(wrapKeyBytes);

  private Q_SLOTS:
    void whatIsWrappedOpensWithItsKeyAndContextAlone() {
        const QByteArray wrapped = wrap(key_, "pinda", "van Noor").value();
        QCOMPARE(wrapped.size(), 5 + wrapOverhead);
        QCOMPARE(unwrap(key_, wrapped, "van Noor").value().view(), QByteArrayView("pinda"));
        QCOMPARE(unwrapClear(key_, wrapped, "van Noor").value(), QByteArray("pinda"));
        for (const auto& wrong : {unwrap(key_, wrapped, "van Bram"),
                                  unwrap(SecretBytes::random(wrapKeyBytes), wrapped, "van Noor")}) {
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().code, ErrorCode::Corrupt);
        }
    }
    void oneChangedBitIsNoticedWhereverItIs() {
        const QByteArray wrapped = wrap(key_, "pinda", "van Noor").value();
        for (qsizetype i = 0; i < wrapped.size(); ++i) {
            QByteArray altered = wrapped;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            QVERIFY(!unwrap(key_, altered, "van Noor"));
        }
        for (qsizetype size = 0; size < wrapped.size(); ++size)
            QCOMPARE(unwrap(key_, wrapped.first(size), "van Noor").error().code, ErrorCode::Corrupt);
    }
    void theSameSecretNeverLooksTheSame() {
        QVERIFY(wrap(key_, "pinda", {}).value() != wrap(key_, "pinda", {}).value());
    }
    void aShortKeyWrapsNothing() {
        const SecretBytes shortKey = SecretBytes::random(wrapKeyBytes - 1);
        QCOMPARE(wrap(shortKey, "pinda", {}).error().code, ErrorCode::BadInput);
        QCOMPARE(unwrap(shortKey, QByteArray(64, 'x'), {}).error().code, ErrorCode::BadInput);
    }
    void nothingCanBeWrappedToo() {
        const QByteArray wrapped = wrap(key_, {}, "van Noor").value();
        QVERIFY(unwrap(key_, wrapped, "van Noor").value().isEmpty());
        QVERIFY(!unwrap(key_, wrapped, {}));
    }
};

QTEST_GUILESS_MAIN(WrapTest)
#include "WrapTest.moc"
