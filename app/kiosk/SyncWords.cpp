// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/SyncWords.h"

#include <QCoreApplication>

namespace drempel {

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString problemOf(const SyncStatus& status) {
    using Reason = SyncStatus::Reason;
    switch (status.reason) {
    case Reason::Items:
        //: Behind the sync dot: %n events that the hub did not take. They are still here.
        return SyncText::tr(
            "%n berichten kon de hub niet aannemen. Ze staan nog hier. Vraag beheer om te kijken.", nullptr,
            static_cast<int>(status.count));
    case Reason::Token:
        //: Behind the sync dot: the hub does not know this tablet.
        return SyncText::tr(
            "De hub kent dit scherm niet meer. We bewaren alles hier. Vraag beheer om het te koppelen.");
    case Reason::Stranger:
        //: Behind the sync dot: at the hub's address another computer answers, or somebody listens in.
        return SyncText::tr("Op het adres van de hub antwoordt een ander apparaat. We delen niets en bewaren "
                            "alles hier. Vraag beheer om te kijken.");
    case Reason::HubRefuses:
        //: Behind the sync dot: the hub answers with errors.
        return SyncText::tr("De hub heeft een probleem. We bewaren alles hier. Vraag beheer om te kijken.");
    case Reason::OwnDisk:
        //: Behind the sync dot: this tablet cannot write.
        return SyncText::tr("Dit scherm kan niet goed bewaren. Vertel het even aan een leidster en vraag "
                            "beheer om te kijken.");
    case Reason::None:
        break;
    }
    //: Behind the sync dot: something else asks for attention.
    return SyncText::tr("Er is iets met het delen. We bewaren alles hier. Vraag beheer om te kijken.");
}

} // namespace

void showStatus(SyncState& state, const SyncStatus& status, const QString& notice) {
    const bool attention = status.kind == SyncStatus::Kind::Attention;
    QStringList problems;
    if (attention) problems.append(problemOf(status));
    if (!notice.isEmpty()) problems.append(notice); // a damaged file stays said, whatever the hub says
    const QString problem = problems.join(QLatin1Char(' '));
    // An item that the hub refused is on nobody's way: the others come and go.
    const bool connected =
        status.kind == SyncStatus::Kind::Synced || status.reason == SyncStatus::Reason::Items;
    state.set(connected, attention ? 0 : status.count, problem);
}

} // namespace drempel
