// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Store.h"

#include "base/Log.h"

#include <QCoreApplication>
#include <QDir>

namespace drempel {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

QString storeSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::InUse:
        //: Full page: another program has this tablet's data.
        return StoreText::tr("Drempel staat al aan op dit scherm. Sluit het andere venster eerst.");
    case ErrorCode::NewerSchema:
        //: Full page: the data was written by a newer program.
        return StoreText::tr(
            "De gegevens op dit scherm zijn van een nieuwere Drempel. Werk dit scherm eerst bij.");
    case ErrorCode::OlderSchema:
        //: Full page: the data was written by an older program, whose data is not carried over.
        return StoreText::tr(
            "De gegevens op dit scherm zijn gemaakt door een oudere Drempel. Vraag beheer om "
            "ze apart te zetten en dit scherm opnieuw te koppelen.");
    case ErrorCode::DiskFull:
        //: Full page: no space left.
        return StoreText::tr("Dit scherm is vol. Maak ruimte en zet het opnieuw aan.");
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
        //: Full page: the disk refuses to write.
        return StoreText::tr("Dit scherm kan niets bewaren. Kijk de schijf na, of neem een ander scherm.");
    case ErrorCode::BadInput:
        //: Full page: the data folder belongs to another daycare.
        return StoreText::tr("Deze gegevens horen bij een andere locatie. Koppel dit scherm opnieuw.");
    default:
        break;
    }
    //: Full page: any other failure at start.
    return StoreText::tr("Dit scherm kan niet starten. Vraag beheer om mee te kijken.");
}

Store openStore(const QString& folder, JournalOptions options) {
    Store store;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    options.file = QDir(folder).filePath(QStringLiteral("journal.db"));
    auto journal = Journal::open(options);
    if (!journal && journal.error().code == ErrorCode::Corrupt) {
        qCWarning(lcKiosk) << "journal is damaged; set aside";
        if (const auto aside = setAside(options.file, options.clock); aside) {
            //: Words behind the sync dot: the tablet's data was damaged and kept aside; %1 is a file name.
            store.notice =
                StoreText::tr("De gegevens op dit scherm waren beschadigd. Ze zijn apart gezet als %1. "
                              "Wat nog niet gedeeld was, staat daar nog in. Vraag beheer om te kijken.")
                    .arg(QFileInfo(*aside).fileName());
            journal = Journal::open(options);
        }
    }
    if (journal)
        store.journal = std::move(*journal);
    else
        store.fatal = storeSentence(journal.error());
    return store;
}

} // namespace drempel
