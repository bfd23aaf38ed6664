// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Store.h"

#include "support/JournalBox.h"

#include <QDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// A tablet's data folder, opened as the kiosk does. One thread.
struct Folder {
    JournalBox box;
    QTemporaryDir dir;
    QString place = dir.filePath(u"deur"_s);

    [[nodiscard]] QString file() const { return QDir(place).filePath(u"journal.db"_s); }
    Store open() { return openStore(place, box.options()); }
    [[nodiscard]] QStringList names() const { return QDir(place).entryList(QDir::Files); }
    bool write(const QByteArray& bytes) const {
        QFile out(file());
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
};

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aNewTabletMakesItsFolderForItsOwnEyesOnly() {
        Folder folder;
        const Store store = folder.open();
        QVERIFY(store.journal && store.fatal.isEmpty() && store.notice.isEmpty());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther |
                            QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder.place) & others));
    }

    void whatWasKeptIsThereTheNextTime() {
        Folder folder;
        {
            const Store store = folder.open();
            DREMPEL_VERIFY_OK(store.journal->append(JournalBox::drafts(3)));
        }
        const Store again = folder.open();
        QVERIFY(again.journal && again.notice.isEmpty());
        QCOMPARE(again.journal->read(Position{}, 10)->size(), 3U);
    }

    void aDamagedFileIsSetAsideAndSaidAndWorkGoesOn() {
        Folder folder;
        {
            const Store store = folder.open();
            DREMPEL_VERIFY_OK(store.journal->append(JournalBox::drafts(3)));
        }
        QFile damaged(folder.file());
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QByteArray bytes = damaged.readAll();
        damaged.close();
        bytes.replace(0, 64, QByteArray(64, '\xff'));
        QVERIFY(folder.write(bytes));
        const Store store = folder.open();
        QVERIFY2(store.journal != nullptr, qPrintable(store.fatal));
        QVERIFY(store.fatal.isEmpty());
        const QStringList aside = folder.names().filter(u"corrupt"_s);
        QVERIFY(!aside.isEmpty());
        QVERIFY(store.notice.contains(aside.front())); // whoever looks for it knows its name
        QVERIFY(!store.notice.contains(folder.place));
        QFile kept(QDir(folder.place).filePath(aside.front()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);                       // nothing is thrown away
        QVERIFY(store.journal->read(Position{}, 10)->empty()); // and nothing is pretended
    }

    void aSecondProgramIsToldToCloseTheFirst() {
        Folder folder;
        const Store first = folder.open();
        const Store second = folder.open();
        QVERIFY(!second.journal && !second.fatal.isEmpty());
        QVERIFY(second.notice.isEmpty() && folder.names().filter(u"corrupt"_s).isEmpty());
    }

    void dataOfANewerProgramIsLeftAlone() {
        Folder folder;
        { const Store store = folder.open(); }
        SQLite::Database(folder.file().toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=99");
        const Store store = folder.open();
        QVERIFY(!store.journal && !store.fatal.isEmpty());
        QVERIFY(folder.names().filter(u"corrupt"_s).isEmpty());
    }

    void dataOfAnOlderProgramIsLeftAloneAndSaysWhatToDo() {
        Folder folder;
        { const Store store = folder.open(); }
        SQLite::Database(folder.file().toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=1");
        const Store store = folder.open();
        QVERIFY(!store.journal && store.fatal.contains(u"oudere Drempel"_s));
        QVERIFY(folder.names().filter(u"corrupt"_s).isEmpty());
    }

    void dataOfAnotherDaycareIsLeftAlone() {
        Folder folder;
        { const Store store = folder.open(); }
        folder.box.site = SiteId(RawId{99});
        const Store store = folder.open();
        QVERIFY(!store.journal && !store.fatal.isEmpty());
    }

    void everyFailureHasASentenceOfItsOwn() {
        QStringList sentences;
        {
            Folder folder;
            const Store first = folder.open();
            sentences.append(folder.open().fatal);
        }
        {
            Folder folder;
            { const Store store = folder.open(); }
            folder.box.site = SiteId(RawId{99});
            sentences.append(folder.open().fatal);
        }
        {
            Folder folder;
            QFile inTheWay(folder.place); // a file where the folder should be
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
            sentences.append(folder.open().fatal);
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(!sentences.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "StoreTest.moc"
