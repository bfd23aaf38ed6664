// SPDX-License-Identifier: GPL-3.0-or-later
// Who read what, in words: facts, and no verdict on people.
#include "models/Wording.h"

#include <QCoreApplication>

namespace drempel::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString part(ViewedPart part) {
    switch (part) {
    case ViewedPart::Day:
        //: What somebody read of a child: care, and where the child was.
        return Wording::tr("de dag");
    case ViewedPart::History:
        //: What somebody read of a child: other days.
        return Wording::tr("andere dagen");
    case ViewedPart::Health:
        //: What somebody read of a child: allergy, medicine, temperature.
        return Wording::tr("gezondheid");
    case ViewedPart::Contacts:
        //: What somebody read of a child: phone numbers.
        return Wording::tr("telefoonnummers");
    case ViewedPart::Permissions:
        //: What somebody read of a child: who may fetch, and consents.
        return Wording::tr("toestemmingen");
    case ViewedPart::Everything:
        //: What somebody read of a child: all they may see.
        return Wording::tr("alles");
    case ViewedPart::Texts:
        //: What somebody read of a child: what home and daycare write to each other.
        return Wording::tr("berichten");
    case ViewedPart::Picked:
        //: What somebody read of a child: the things a caregiver picked to tell at pick-up.
        return Wording::tr("wat we wilden vertellen");
    }
    return {};
}

} // namespace

QString role(Role role) {
    switch (role) {
    case Role::System:
        //: In which capacity somebody acted: the program itself.
        return Wording::tr("het programma");
    case Role::Parent:
        //: In which capacity somebody acted.
        return Wording::tr("ouder");
    case Role::Collector:
        //: In which capacity somebody acted: may fetch, is no parent.
        return Wording::tr("wie brengt of haalt");
    case Role::Caregiver:
        //: In which capacity somebody acted.
        return Wording::tr("leidster");
    case Role::GroupLead:
        //: In which capacity somebody acted.
        return Wording::tr("groepsleiding");
    case Role::Admin:
        //: In which capacity somebody acted.
        return Wording::tr("beheer");
    case Role::Inspector:
        //: In which capacity somebody acted: the supervisor of the municipality.
        return Wording::tr("inspecteur");
    case Role::Mentor:
        //: In which capacity somebody acted.
        return Wording::tr("mentor");
    case Role::Trainee:
        //: In which capacity somebody acted.
        return Wording::tr("stagiair");
    }
    return {};
}

QString purpose(ViewPurpose purpose) {
    switch (purpose) {
    case ViewPurpose::Care:
        //: What somebody read it for.
        return Wording::tr("voor de zorg");
    case ViewPurpose::PickUp:
        //: What somebody read it for: at the door.
        return Wording::tr("bij het halen");
    case ViewPurpose::Review:
        //: What somebody read it for: groepsleiding looks back on the day.
        return Wording::tr("om terug te kijken");
    case ViewPurpose::DataAccess:
        //: What somebody read it for: a parent asked what is known.
        return Wording::tr("voor inzage");
    case ViewPurpose::Export:
        //: What somebody read it for.
        return Wording::tr("voor een uitvoer");
    }
    return {};
}

QString parts(const std::vector<ViewedPart>& parts) {
    QStringList words;
    for (const ViewedPart each : parts)
        words.append(part(each));
    return words.join(QStringLiteral(", "));
}

QString readingError() {
    //: A child's page stays closed because the tablet cannot keep who reads it.
    return Wording::tr(
        "Dit scherm kan nu niet bewaren wie dit leest. Daarom blijft het dicht. Kijk op een ander scherm, of "
        "vraag een leidster.");
}

QString boardNotNoted() {
    //: The board is on the screen, and the tablet could not keep who looks at it.
    return Wording::tr("Dit scherm kan nu niet bewaren wie hier kijkt. Zeg het beheer.");
}

} // namespace drempel::wording
