// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QDate>
#include <QTime>

namespace drempel {

// Events about where a child is on one day. The author is in the event's body.

/// The door: "we are here". The child counts as in our care from now on.
struct Announced {
    QDate day;
    friend bool operator==(const Announced&, const Announced&) = default;
};

/// The group: "Ontvangen".
struct Received {
    QDate day;
    QTime at; ///< local time if told afterwards; null: when recorded
    friend bool operator==(const Received&, const Received&) = default;
};

/// The door: "wij gaan". The child stays in our care until Departed.
struct PickUpAnnounced {
    QDate day;
    friend bool operator==(const PickUpAnnounced&, const PickUpAnnounced&) = default;
};

/// The group: "{kind} gaat mee met …". The only event that lets a child be away.
struct Departed {
    QDate day;
    AdultId with;
    QTime at; ///< local time if told afterwards; null: when recorded
    friend bool operator==(const Departed&, const Departed&) = default;
};

/// "Komt vandaag niet".
struct AbsenceReported {
    QDate day;
    friend bool operator==(const AbsenceReported&, const AbsenceReported&) = default;
};

/// Takes back one presence event: the child is again where it was before that event.
struct PresenceUndone {
    QDate day;
    EventId undoes;
    friend bool operator==(const PresenceUndone&, const PresenceUndone&) = default;
};

} // namespace drempel
