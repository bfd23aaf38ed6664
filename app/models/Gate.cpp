// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Gate.h"

namespace drempel {

QString Gate::sentence() const {
    switch (notice_) {
    case Notice::None:
        return {};
    case Notice::HubAway:
        //: Locked or unpaired screen: the hub does not answer.
        return tr("De hub antwoordt niet. Dit scherm probeert het steeds opnieuw.");
    case Notice::Stranger:
        //: Locked screen: another computer answers at the hub's address.
        return tr("Op het adres van de hub antwoordt een ander apparaat. Vraag beheer om te kijken.");
    case Notice::UnknownHere:
        //: Locked screen: the hub does not know this tablet.
        return tr("De hub kent dit scherm niet. Vraag beheer om het opnieuw te koppelen.");
    case Notice::Revoked:
        //: Unpaired screen: its pairing was withdrawn.
        return tr(
            "De koppeling van dit scherm is ingetrokken. Hoort het hier? Vraag beheer om het opnieuw te "
            "koppelen.");
    case Notice::WrongCard:
        //: Locked screen: the card that was given opens nothing.
        return tr("Deze kaart opent dit scherm niet. Kijk de tekens na, of neem een andere kaart.");
    case Notice::NoCards:
        //: Locked screen: no card had been made yet.
        return tr("Dit scherm kent nog geen kaarten. Zet de hub aan, dan gaat het vanzelf open.");
    case Notice::BadCode:
        //: Pairing: the code is not well written; the example shows what one looks like.
        return tr("Zo ziet een code eruit: 7K3M-9QXT-2BFD-0WZ8. Kijk de tekens na.");
    case Notice::BadAddress:
        //: Pairing: the address is not well written; the example shows what one looks like.
        return tr("Zo ziet een adres eruit: 192.168.1.20:8420. Kijk het na.");
    case Notice::WrongCode:
        //: Pairing: code and hub do not belong together.
        return tr("Code en hub horen niet bij elkaar. Kijk beide na, of laat een nieuwe code maken.");
    case Notice::NoPairing:
        //: Pairing: the hub expects no tablet with this code (any more).
        return tr("Deze code is niet meer geldig. Laat bij de hub een nieuwe maken.");
    case Notice::NameTaken:
        //: Pairing: another tablet got the same name meanwhile.
        return tr("Er is al een scherm met deze naam. Laat bij de hub een nieuwe code maken.");
    case Notice::TooMany:
        //: Pairing: too many wrong tries.
        return tr("Te veel pogingen. Wacht een minuut en probeer het opnieuw.");
    case Notice::NotKept:
        break;
    }
    //: Pairing: the tablet's disk refuses to write.
    return tr("Dit scherm kan niets bewaren. Kijk de schijf na, of neem een ander scherm.");
}

void Gate::pair(const QString& address, const QString& code) {
    if (!busy_) Q_EMIT pairWanted(address, code);
}

void Gate::giveCard(const QString& text) {
    if (!busy_) Q_EMIT cardGiven(text);
}

void Gate::show(State state, Notice notice) {
    state_ = state;
    notice_ = notice;
    busy_ = false;
    Q_EMIT changed();
}

void Gate::setBusy(bool busy) {
    if (std::exchange(busy_, busy) != busy) Q_EMIT changed();
}

void Gate::open(Workspace& workspace) {
    workspace_ = &workspace;
    show(State::Open);
}

} // namespace drempel
