// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/roster/RosterFiles.h"

#include <QFile>
#include <QTemporaryDir>

namespace drempel::test {

/// A small, sound roster in a folder of its own, to break in one place.
class RosterFolder {
  public:
    RosterFolder() {
        set("kinderen.csv",
            "kind_id;voornaam;achternaam;geboortedatum;groep;mentor_id;ma;di;van;tot;startdatum;"
            "einddatum;taal;bijzonderheden_zorg\n"
            "K1;Noor;Bakker;2023-04-05;Vlinders;M1;x;;08:00;17:30;2023-08-01;;nl;\n"
            "K2;Sem;Bakker;2024-12-01;Rupsen;M1;;ja;08:00;17:30;;;nl;allergie koemelk\n");
        set("ouders.csv", "ouder_id;kind_id;voornaam;relatie;gezag;telefoon;taal;mag_ophalen\n"
                          "O1;K1;Anneke;moeder;ja;06-00000001;nl;ja\n"
                          "O1;K2;Anneke;moeder;ja;06-00000001;nl;ja\n"
                          "O2;K2;Joost;vader;onbekend;06-00000002;nl;nee\n");
        set("ophalers.csv", "kind_id;naam;relatie;van;tot\nK1;Opa Kees;opa;01-02-2025;31-12-2026\n");
        set("medewerkers.csv",
            "medewerker_id;voornaam;rol;groep;dagen\nM1;Rachida;leidster;Vlinders+Rupsen;ma-vr\n");
        set("planning.csv", "datum;kind_id;groep;van;tot;soort\n02-12-2025;K1;Vlinders;9:00;12:00;wennen\n");
    }

    void set(const char* file, const QByteArray& content) const {
        QFile target(folder_.filePath(QString::fromLatin1(file)));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()) qFatal("no disk");
    }
    void remove(const char* file) const { QFile::remove(folder_.filePath(QString::fromLatin1(file))); }
    /// Replaces a piece of a file, once; the piece must be there.
    void edit(const char* file, const QByteArray& before, const QByteArray& after) const {
        QFile source(folder_.filePath(QString::fromLatin1(file)));
        if (!source.open(QIODevice::ReadOnly)) qFatal("no file");
        QByteArray content = source.readAll();
        const qsizetype at = content.indexOf(before);
        if (at < 0) qFatal("the piece to replace is not there");
        set(file, content.replace(at, before.size(), after));
    }

    [[nodiscard]] QDir dir() const { return QDir(folder_.path()); }
    [[nodiscard]] roster::ReadOutcome read() const { return roster::readRoster(dir(), QDate(2025, 12, 1)); }
    [[nodiscard]] QStringList problems() const { return read().problems.describe(); }
    [[nodiscard]] QStringList warnings() const { return read().warnings.describe(); }

  private:
    QTemporaryDir folder_;
};

} // namespace drempel::test
