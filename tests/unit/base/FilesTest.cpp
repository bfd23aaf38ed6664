// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace drempel;

class FilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    [[nodiscard]] QString at(const char* name) const { return dir_->filePath(QLatin1String(name)); }
    [[nodiscard]] static int modeOf(const QString& file) {
        struct stat about {};
        return ::lstat(QFile::encodeName(file).constData(), &about) == 0 ? about.st_mode & 07777 : -1;
    }

  private Q_SLOTS:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void aPlantedLinkCostsNobodyAFile() {
        const QString precious = at("precious");
        QVERIFY(replaceFile(precious, "theirs"));
        for (const char* planted : {"offer.new", "offer"})
            QVERIFY(QFile::link(precious, at(planted)));
        QVERIFY(replaceFile(at("offer"), "a secret"));
        QCOMPARE(*readFile(precious), QByteArray("theirs"));
        QCOMPARE(*readFile(at("offer")), QByteArray("a secret"));
        QVERIFY(!QFileInfo(at("offer")).isSymLink() && !QFileInfo(at("offer.new")).isSymLink());
    }
    void aFileThatSomebodyHoldsOpenDoesNotGetTheSecret() {
        QFile theirs(at("offer.new"));
        QVERIFY(theirs.open(QIODevice::ReadWrite) &&
                theirs.setPermissions(QFile::Permissions::fromInt(0x6666)));
        QVERIFY(replaceFile(at("offer"), "a secret"));
        QCOMPARE(theirs.readAll(), QByteArray());
        QCOMPARE(modeOf(at("offer")), 0600);
    }
    void nobodyElseReadsItWhileItIsWritten() {
        const mode_t before = ::umask(0);
        int seen = 0;
        const Status kept = replaceFile(at("keys"), "a secret", [&](const char* step) {
            if (QByteArray(step) == "write") seen = modeOf(at("keys.new"));
            return Status();
        });
        ::umask(before);
        QVERIFY(kept);
        QCOMPARE(seen, 0600);
    }
    void whatAPowerCutLeftStopsNoWriting() {
        QVERIFY(replaceFile(at("keys.new"), "half of i"));
        QVERIFY(replaceFile(at("keys"), "whole"));
        QCOMPARE(*readFile(at("keys")), QByteArray("whole"));
        QVERIFY(!QFileInfo::exists(at("keys.new")));
    }
    void nothingIsKeptThatCouldNotBeOpenedAgain() {
        QVERIFY(replaceFile(at("keys"), "old"));
        QCOMPARE(replaceFile(at("keys"), QByteArray(largestFile + 1, 'x')).error().code, ErrorCode::TooLarge);
        QCOMPARE(*readFile(at("keys")), QByteArray("old"));
    }
    void whatCannotBeReplacedStays() {
        QVERIFY(replaceFile(at("keys"), "old"));
        const Status kept = replaceFile(at("keys"), "new", [](const char* step) {
            return QByteArray(step) == "rename" ? Status(fail(ErrorCode::DiskFull, "test")) : Status();
        });
        QVERIFY(!kept);
        QCOMPARE(*readFile(at("keys")), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "FilesTest.moc"
