// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Roster.h"

namespace drempel {

// Who somebody is at the door, and who may fetch and see a child. `toldBy` is the parent on whose word a
// caregiver writes something down ("verteld door"); nil when the author is that parent.

using BadgeId = Id<struct BadgeTag>;

/// One badge of an adult. Only a keyed hash of its 128 bits is kept, so that nobody can print it again.
struct BadgeIssued {
    BadgeId badge;
    QByteArray hash; ///< 32 bytes
    friend bool operator==(const BadgeIssued&, const BadgeIssued&) = default;
};

struct BadgeRevoked {
    BadgeId badge;
    friend bool operator==(const BadgeRevoked&, const BadgeRevoked&) = default;
};

/// How somebody came by a code.
enum class CodeOrigin : std::uint8_t {
    Issued = 0, ///< printed by beheer
    Chosen = 1, ///< by its owner, at the door
    Reset = 2   ///< forgotten: a second staff member, or the parent's badge, helped
};
constexpr CodeOrigin last(CodeOrigin) {
    return CodeOrigin::Reset;
}

/// A personal number (given, not secret) with the keyed Argon2id value of the secret digits. Of an adult.
struct CodeIssued {
    QString number; ///< 3 or 4 digits
    QByteArray salt;
    QByteArray value;
    CodeOrigin origin = CodeOrigin::Issued;
    AdultId second{}; ///< the other staff member of a reset; nil when a badge did it
    friend bool operator==(const CodeIssued&, const CodeIssued&) = default;
};

/// The owner of a code that was reset was told so at a later log-in, and knows of it. Of the adult.
struct CodeResetSeen {
    EventId reset;
    friend bool operator==(const CodeResetSeen&, const CodeResetSeen&) = default;
};

/// What a ruling, agreement or register says about one parent's authority over this child. Authority::No
/// refuses a parent, and has effect only with an end and two people; it lapses after `until`. Without those
/// it answers a question, and counts while nothing else says whether this parent has authority.
/// Authority::Unknown takes back the refusals and answers that it knew of, by two: what was known before
/// holds again. Nobody loses authority by it.
struct AuthorityRuled {
    AdultId adult;
    Authority authority = Authority::Unknown;
    AdultId seenBy;   ///< the staff member who saw the paper; no copy is kept
    AdultId second{}; ///< another one who logged in to agree
    QDate until;      ///< the last day; null: no end
    friend bool operator==(const AuthorityRuled&, const AuthorityRuled&) = default;
};

/// Somebody who must not fetch this child. `adult` is nil for a person who is known by name only. A parent
/// with authority is barred only on a paper seen, with an end and two people, as with AuthorityRuled.
struct CollectionBarred {
    AdultId adult;
    QString name;
    QString relation;
    QDate until; ///< the last day; null: until lifted
    AdultId seenBy;
    AdultId second{};
    friend bool operator==(const CollectionBarred&, const CollectionBarred&) = default;
};

/// Whether a second person agreed who is neither the author nor who saw the paper. Who a trainee is the fold
/// knows: it takes them out before anybody asks.
[[nodiscard]] inline bool isSeconded(AdultId author, AdultId seenBy, AdultId second) {
    return !seenBy.isNil() && !second.isNil() && second != author && second != seenBy;
}
/// Whether refusing a parent was done as it must: the paper seen, an end, and a second person.
[[nodiscard]] inline bool isByTwo(AdultId author, AdultId seenBy, AdultId second, QDate until) {
    return isSeconded(author, seenBy, second) && until.isValid();
}

/// Takes a bar back. Who set it alone may; anything else takes a second person, as with setting one by two.
struct BarLifted {
    EventId bar;
    AdultId second{}; ///< another one who logged in to agree
    friend bool operator==(const BarLifted&, const BarLifted&) = default;
};

/// A parent's permission that somebody fetches the child. `adult` names the person from then on: an id of
/// their own if they have none yet. With `once` it is used up when the child leaves with them.
struct PickUpAllowed {
    AdultId adult;
    QString name;
    QString relation;
    QDate from;        ///< first day; null: no limit
    QDate to;          ///< last day; null: no limit
    Weekdays weekdays; ///< none: every day
    bool once = false;
    AdultId toldBy;
    friend bool operator==(const PickUpAllowed&, const PickUpAllowed&) = default;
};

/// Takes a permission back; with `usedOn` it was for once, and the child left with them on that day.
struct PickUpWithdrawn {
    EventId permission; ///< the PickUpAllowed or CollectorAllowed
    QDate usedOn;       ///< null: withdrawn
    friend bool operator==(const PickUpWithdrawn&, const PickUpWithdrawn&) = default;
};

/// "Iemand anders haalt": only a request until a caregiver has called a parent on the known number.
struct PickUpRequested {
    AdultId adult; ///< an id made for this person, unless they have one
    QString name;
    QString relation;
    QDate day;
    QTime at;   ///< about when, local time; null: not told
    AdultId by; ///< the parent it was told for; nil: the author
    friend bool operator==(const PickUpRequested&, const PickUpRequested&) = default;
};

struct PickUpConfirmed {
    EventId request;
    AdultId calledParent;
    friend bool operator==(const PickUpConfirmed&, const PickUpConfirmed&) = default;
};

/// "ID gezien": a caregiver compared name and face. No number, no copy.
struct IdSeen {
    AdultId adult;
    QDate day;
    friend bool operator==(const IdSeen&, const IdSeen&) = default;
};

/// Groepsleiding lets somebody fetch today without a permission, and says why. It never lifts a bar. Somebody
/// whose name is like that of one who must not fetch takes a second person, who agrees that it is another.
struct OverrideGiven {
    AdultId adult; ///< an id made for this person, unless they have one
    QString name;
    QString reason;
    QDate day;
    AdultId second{}; ///< another one who logged in to agree
    friend bool operator==(const OverrideGiven&, const OverrideGiven&) = default;
};

/// What a parent agrees to, one by one (domain.md 2.9).
enum class ConsentPurpose : std::uint8_t {
    OwnDiaryPhoto = 0, ///< a photo in the child's own diary
    GroupPhoto = 1,    ///< a photo that the families of the group see
    Newsletter = 2,    ///< a photo in the newsletter
    ShareContact = 3   ///< this parent's own contact, with other parents of the group
};
constexpr ConsentPurpose last(ConsentPurpose) {
    return ConsentPurpose::ShareContact;
}

struct ConsentGiven {
    ConsentPurpose purpose = ConsentPurpose::OwnDiaryPhoto;
    AdultId toldBy;
    friend bool operator==(const ConsentGiven&, const ConsentGiven&) = default;
};

struct ConsentWithdrawn {
    ConsentPurpose purpose = ConsentPurpose::OwnDiaryPhoto;
    AdultId toldBy;
    friend bool operator==(const ConsentWithdrawn&, const ConsentWithdrawn&) = default;
};

} // namespace drempel
