// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretBytes.h"

#include <QTest>

#include <type_traits>

using namespace drempel;

class SecretBytesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSecretIsNeverCopiedByAccident() {
        static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
        const SecretBytes one(QByteArrayView("geheim"));
        const SecretBytes two = one.copy();
        QCOMPARE(two.view(), QByteArrayView("geheim"));
        QVERIFY(one.view().data() != two.view().data());
    }
    void aSecretThatMovedAwayIsGoneHere() {
        SecretBytes from(QByteArrayView("geheim"));
        SecretBytes to = std::move(from);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(from.view().isEmpty());
        QCOMPARE(to.view(), QByteArrayView("geheim"));
        to = SecretBytes(QByteArrayView("ander"));
        QCOMPARE(to.view(), QByteArrayView("ander"));
    }
    void twoKeysAreNeverTheSame() {
        const SecretBytes one = SecretBytes::random(32);
        QCOMPARE(one.size(), std::size_t{32});
        QVERIFY(!(one == SecretBytes::random(32)));
        QVERIFY(one == one.copy());
        QVERIFY(!(one == SecretBytes(one.view().first(31))));
    }
    void nothingIsASecretToo() {
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes() == SecretBytes::random(0));
        QVERIFY(SecretBytes().copy().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "SecretBytesTest.moc"
