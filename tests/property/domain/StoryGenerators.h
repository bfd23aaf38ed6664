// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Build.h"

#include <rapidcheck.h>

// Random histories of a child: sensible and nonsensical events, wrong roles, clocks, causes and cycles.
namespace drempel::test {

inline constexpr unsigned firstStoryId = 1000;

inline Author someAuthor() {
    return *rc::gen::weightedElement<Author>({{4, joost},
                                              {2, amina},
                                              {1, grandma},
                                              {4, rachida},
                                              {2, tom},
                                              {1, program},
                                              {2, Author{tom.id, Role::GroupLead}},
                                              {1, Author{rachida.id, Role::Parent}}});
}
inline QDate someDay() {
    return *rc::gen::weightedElement<QDate>({{8, monday}, {2, monday.addDays(1)}, {1, QDate()}});
}
/// The id of one of `count` events of the story, or of one that never comes.
inline EventId someEvent(unsigned count) {
    return idOf<EventId>(firstStoryId + *rc::gen::inRange(0U, count + 1));
}

inline Payload somePresence(unsigned count) {
    const QDate day = someDay();
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return Announced{day};
    case 1:
        return PickUpAnnounced{day};
    case 2:
        return AbsenceReported{day};
    case 3:
    case 4:
        return Departed{day, *rc::gen::element(joost.id, joost.id, amina.id, AdultId{}), {}};
    case 5:
        return PresenceUndone{day, someEvent(count)};
    default:
        return Received{day, {}};
    }
}

/// Who may fetch and see a child: given, taken back and named by others, in and out of order.
inline Payload someSafety(unsigned count) {
    const AdultId who = *rc::gen::element(joost.id, amina.id, grandma.id);
    const auto purpose = *rc::gen::element(ConsentPurpose::GroupPhoto, ConsentPurpose::Newsletter);
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return PickUpAllowed{who, QStringLiteral("Els"),       {},      {}, {},
                             {},  *rc::gen::arbitrary<bool>(), joost.id};
    case 1:
        return PickUpWithdrawn{someEvent(count), someDay()};
    case 2:
        return CollectionBarred{who, {}, {}, someDay(), rachida.id, tom.id};
    case 3:
        return BarLifted{someEvent(count)};
    case 4:
        return ConsentGiven{purpose, joost.id};
    case 5:
        return ConsentWithdrawn{purpose, joost.id};
    case 6:
        return AuthorityRuled{who, *rc::gen::element(Authority::Yes, Authority::No), rachida.id, tom.id,
                              monday};
    default:
        return PickUpConfirmed{someEvent(count), joost.id};
    }
}

inline Payload someOther(unsigned count) {
    const QDate day = someDay();
    switch (*rc::gen::inRange(0, 12)) {
    case 9:
    case 10:
    case 11:
        return someSafety(count);
    case 0:
        return HomeTold{day, true, {}, {}, {}, {}, {}};
    case 1:
        return Heard{day, {someEvent(count), someEvent(count)}, {}};
    case 2:
        return ExchangeWithdrawn{day, someEvent(count)};
    case 3:
        return AnswerPromised{someEvent(count), day};
    case 4:
        return PromiseKept{someEvent(count)};
    case 5: {
        ChildDescribed child;
        child.givenName = *rc::gen::element(QStringLiteral("Noor"), QStringLiteral("Sem"));
        return child;
    }
    case 6:
        return SessionPlanned{day, {}, QTime(*rc::gen::inRange(7, 10), 0), {}, SessionKind::Regular};
    case 7:
        return ParentLinked{joost.id, {}, Authority::Yes, *rc::gen::arbitrary<bool>()};
    default:
        return Unknown{};
    }
}

/// Causes among the events of the story; mostly earlier ones, sometimes later ones or itself.
inline std::vector<EventId> someCauses(unsigned index, unsigned count) {
    std::vector<EventId> causes;
    const int number = *rc::gen::weightedElement<int>({{2, 0}, {5, 1}, {3, 2}, {1, 3}});
    for (int i = 0; i < number; ++i) {
        const bool nonsense = index == 0 || *rc::gen::inRange(0, 25) == 0;
        causes.push_back(nonsense ? someEvent(count)
                                  : idOf<EventId>(firstStoryId + *rc::gen::inRange(0U, index)));
    }
    return causes;
}

inline Event someEventOf(SubjectId subject, unsigned index, unsigned count, bool readable) {
    Payload payload = *rc::gen::inRange(0, 4) != 0 ? somePresence(count) : someOther(count);
    const bool unknown = std::holds_alternative<Unknown>(payload);
    if (unknown && readable) payload = Announced{monday};
    EventBuilder make(subject, firstStoryId + index);
    make.writer(*rc::gen::inRange(1U, 4U)).stamp(*rc::gen::inRange(0, 8));
    Event event = make.make(someAuthor(), std::move(payload), someCauses(index, count));
    if (unknown && !readable) event.envelope.mustUnderstand = *rc::gen::arbitrary<bool>();
    return event;
}

/// What a tablet shows of today that has the first `known` events: what it names as causes.
inline std::vector<EventId> onTheScreen(const std::vector<Event>& events, std::size_t known) {
    const std::span<const Event> had(events.data(), known);
    return drempel::dayOf(foldChild(idOf<ChildId>(100), had), monday).presenceHeads;
}

/// Up to 24 events of one child, most of them by tablets that see all or part of what went before.
/// `readable`: none of an unknown kind.
inline rc::Gen<std::vector<Event>> story(bool readable = false,
                                         SubjectId subject = subjectOf(idOf<ChildId>(100))) {
    // At full size from the first case on: a small history shows little.
    return rc::gen::resize(rc::kNominalSize, rc::gen::exec([readable, subject] {
                               const unsigned count = *rc::gen::inRange(1U, 25U);
                               std::vector<Event> events;
                               for (unsigned i = 0; i < count; ++i) {
                                   Event event = someEventOf(subject, i, count, readable);
                                   const int sight = *rc::gen::inRange(0, 6);
                                   if (sight < 3) event.body.after = onTheScreen(events, i);
                                   if (sight == 3)
                                       event.body.after =
                                           onTheScreen(events, *rc::gen::inRange<std::size_t>(0, i + 1));
                                   events.push_back(std::move(event));
                               }
                               return events;
                           }));
}

/// The same events in another order, some of them several times.
inline std::vector<Event> asTheyArrive(const std::vector<Event>& events) {
    std::vector<Event> arrived = events;
    const int doubled = *rc::gen::inRange(0, 6);
    for (int i = 0; i < doubled; ++i)
        arrived.push_back(*rc::gen::elementOf(events));
    for (std::size_t i = arrived.size(); i > 1; --i)
        std::swap(arrived[i - 1], arrived[*rc::gen::inRange<std::size_t>(0, i)]);
    return arrived;
}

} // namespace drempel::test
