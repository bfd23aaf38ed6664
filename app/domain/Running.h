// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "domain/Station.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace drempel {

// How the house is run: duty, devices, who looked at what, and what was erased.

enum class DutyStep : std::uint8_t { Begin = 0, Pause = 1, Resume = 2, Group = 3, End = 4 };
constexpr DutyStep last(DutyStep) {
    return DutyStep::End;
}

/// A staff member begins, pauses, changes group or ends. Of an adult; apart from being logged in.
struct DutyChanged {
    QDate day;
    DutyStep step = DutyStep::Begin;
    GroupId group; ///< from now on, for Begin, Resume and Group; else nil
    QTime at;      ///< local time
    friend bool operator==(const DutyChanged&, const DutyChanged&) = default;
};

using DeviceId = Id<struct DeviceTag>;

/// A device that was paired. Of the site.
struct DeviceRegistered {
    DeviceId device;
    QString name;
    Station role = Station::Door;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    friend bool operator==(const DeviceRegistered&, const DeviceRegistered&) = default;
};

/// Up to where something of a writer is meant.
struct WriterReach {
    WriterId writer;
    std::uint64_t seq = 0;
    friend bool operator==(const WriterReach&, const WriterReach&) = default;
};

/// A pairing that ended. Of the site, and kept: a hub that was put back learns of it again.
struct DeviceRevoked {
    DeviceId device;
    std::vector<WriterReach> delivered = {}; ///< what it had handed over: all that its key still vouches for
    friend bool operator==(const DeviceRevoked&, const DeviceRevoked&) = default;
};

using CardId = Id<struct CardTag>;

/// An unlock card that was taken in. Of the site, and kept.
struct CardRevoked {
    CardId card;
    friend bool operator==(const CardRevoked&, const CardRevoked&) = default;
};

/// What was done at the hub's own command line, and no other event tells of.
enum class OfficeAct : std::uint8_t {
    BackupMade = 0,
    SiteKeyRotated = 1,
    CardMade = 2,           ///< an unlock card
    PairingOpened = 3,      ///< DeviceRegistered says that a tablet came
    RecoveryKeyMade = 4,    ///< whoever has both its sheets opens a backup
    NoErasuresConfirmed = 5 ///< since the backup that was put back; one for each of the two
};
constexpr OfficeAct last(OfficeAct) {
    return OfficeAct::NoErasuresConfirmed;
}
/// Of the site; by the program, or by who gave a code for it.
struct OfficeActed {
    QDate day;
    OfficeAct act = OfficeAct::BackupMade;
    std::optional<CardId> card = {}; ///< for CardMade
    friend bool operator==(const OfficeActed&, const OfficeActed&) = default;
};

/// What somebody looked at, and to what end; never what it said. Of a child, or of a group for its board.
enum class ViewedPart : std::uint8_t {
    Day = 0, ///< care, and where the child was
    History = 1,
    Health = 2,
    Contacts = 3,
    Permissions = 4,
    Everything = 5, ///< all that the role table lets this person see
    Texts = 6,      ///< what home and daycare write to each other
    Picked = 7      ///< the things to tell at pick-up
};
constexpr ViewedPart last(ViewedPart) {
    return ViewedPart::Picked;
}
enum class ViewPurpose : std::uint8_t { Care = 0, PickUp = 1, Review = 2, DataAccess = 3, Export = 4 };
constexpr ViewPurpose last(ViewPurpose) {
    return ViewPurpose::Export;
}
struct Viewed {
    QDate day; ///< on which it was looked at
    std::vector<ViewedPart> what;
    ViewPurpose purpose = ViewPurpose::Care;
    friend bool operator==(const Viewed&, const Viewed&) = default;
};

/// Erasure takes two people on two devices: asked, confirmed, done. All three of the site, and kept.
struct ErasureAsked {
    SubjectId subject;
    friend bool operator==(const ErasureAsked&, const ErasureAsked&) = default;
};
struct ErasureConfirmed {
    EventId request;
    friend bool operator==(const ErasureConfirmed&, const ErasureConfirmed&) = default;
};
/// The tombstone.
struct SubjectErased {
    SubjectId subject;
    EventId asked;
    EventId confirmed;
    friend bool operator==(const SubjectErased&, const SubjectErased&) = default;
};

/// Events whose envelope and body are gone for good; a stub of each stays. Of the site. At most 500.
struct Purged {
    std::vector<EventId> events;
    friend bool operator==(const Purged&, const Purged&) = default;
};
inline constexpr int purgedLimit = 500;
/// A tablet begins a new writer when its file was restored or rebuilt, and after each pairing: a handful.
inline constexpr int deliveredLimit = 1'000;

} // namespace drempel
