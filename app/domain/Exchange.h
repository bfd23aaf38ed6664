// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace drempel {

// What home and daycare tell each other. Nothing here is a measure of a child or a family.

/// What home may tell about with one tap (domain.md 2.1).
enum class Topic : std::uint8_t { Night = 0, Food = 1, Mood = 2, Toilet = 3, Medicine = 4, Bottle = 5 };
constexpr Topic last(Topic) {
    return Topic::Bottle;
}

/// The words on the chips, across all topics.
enum class Choice : std::uint8_t {
    SleptWell = 0,
    Restless = 1,
    SleptShort = 2,
    HadBreakfast = 3,
    AteLittle = 4,
    NotEatenYet = 5,
    Cheerful = 6,
    Tired = 7,
    Quiet = 8,
    Sad = 9,
    Diaper = 10,
    Practising = 11,
    Potty = 12,
    NoMedicine = 13,
    NoBottleYet = 14
};
constexpr Choice last(Choice) {
    return Choice::NoBottleYet;
}
[[nodiscard]] Topic topicOf(Choice choice);

/// Medicine given at home: what, and when in local time.
struct MedicineGiven {
    QString what;
    QTime at;
    friend bool operator==(const MedicineGiven&, const MedicineGiven&) = default;
};

/// Who fetches the child, and about when in local time.
struct CollectionPlan {
    AdultId who;
    QTime at;
    friend bool operator==(const CollectionPlan&, const CollectionPlan&) = default;
};

/// What home tells at the door. With `asAlways` nothing else is set: it is only that sentence.
struct HomeTold {
    QDate day;
    bool asAlways = false;
    std::vector<Choice> choices;
    QTime lastBottle; ///< null: not told
    std::optional<MedicineGiven> medicine;
    std::optional<CollectionPlan> collection;
    QString text;
    friend bool operator==(const HomeTold&, const HomeTold&) = default;
};

enum class TalkMoment : std::uint8_t { Now = 0, AtPickUp = 1, CallMe = 2 };
constexpr TalkMoment last(TalkMoment) {
    return TalkMoment::CallMe;
}

/// "Ik wil iemand spreken".
struct TalkRequested {
    QDate day;
    TalkMoment moment = TalkMoment::Now;
    friend bool operator==(const TalkRequested&, const TalkRequested&) = default;
};

enum class CareKind : std::uint8_t { Bottle = 0, Food = 1, Nap = 2, Diaper = 3, Temperature = 4 };
constexpr CareKind last(CareKind) {
    return CareKind::Temperature;
}
enum class Portion : std::uint8_t { All = 0, Some = 1, None = 2 };
constexpr Portion last(Portion) {
    return Portion::None;
}
enum class DiaperFind : std::uint8_t { Wet = 0, Soiled = 1, Dry = 2 };
constexpr DiaperFind last(DiaperFind) {
    return DiaperFind::Dry;
}

/// One quick care log. `by` is who did it ("Wie?"); the author is who was logged in.
struct CareLogged {
    QDate day;
    CareKind care = CareKind::Bottle;
    AdultId by;
    QTime from; ///< local time
    QTime to;   ///< a nap's end; null while asleep or for other care
    std::optional<int> millilitres;
    std::optional<Portion> portion;
    std::optional<DiaperFind> diaper;
    std::optional<int> tenthsCelsius; ///< 340 to 430
    friend bool operator==(const CareLogged&, const CareLogged&) = default;
};

/// What a caregiver saw, in words.
struct Observed {
    QDate day;
    QString text;
    friend bool operator==(const Observed&, const Observed&) = default;
};

/// "Gehoord": a named caregiver has taken in what home told.
struct Heard {
    QDate day;
    std::vector<EventId> events;
    QString text; ///< an answer; may be empty
    friend bool operator==(const Heard&, const Heard&) = default;
};

/// "Gebeld": what a parent told by phone, written down by a caregiver.
struct PhoneCalled {
    QDate day;
    AdultId with;
    std::optional<CollectionPlan> collection;
    QString text;
    friend bool operator==(const PhoneCalled&, const PhoneCalled&) = default;
};

/// "Zo zie ik het": an answer beside somebody else's words, which stay as they are.
struct PerspectiveGiven {
    QDate day;
    EventId on;
    QString text;
    friend bool operator==(const PerspectiveGiven&, const PerspectiveGiven&) = default;
};

/// Takes back one's own exchange (undo).
struct ExchangeWithdrawn {
    QDate day;
    EventId withdraws;
    friend bool operator==(const ExchangeWithdrawn&, const ExchangeWithdrawn&) = default;
};

/// "Besproken": parent and caregiver have talked about the day.
struct Discussed {
    QDate day;
    friend bool operator==(const Discussed&, const Discussed&) = default;
};

/// The at most three things a caregiver picked to tell at pick-up.
struct HandoverPicked {
    QDate day;
    std::vector<EventId> events;
    friend bool operator==(const HandoverPicked&, const HandoverPicked&) = default;
};

/// "Goede vraag, ik kom erop terug": our own open promise.
struct AnswerPromised {
    EventId on;
    QDate until;
    friend bool operator==(const AnswerPromised&, const AnswerPromised&) = default;
};

struct PromiseKept {
    EventId promise;
    friend bool operator==(const PromiseKept&, const PromiseKept&) = default;
};

/// A journal file began a new chain; the old head is named so that both branches are kept.
struct WriterStarted {
    WriterId formerWriter;
    std::uint64_t formerSeq = 0;
    friend bool operator==(const WriterStarted&, const WriterStarted&) = default;
};

} // namespace drempel
