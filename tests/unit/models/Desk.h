// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DayTime.h"
#include "domain/views/People.h"
#include "models/CodeEntry.h"
#include "models/IdleWatch.h"
#include "support/Build.h"
#include "support/MemoryLedger.h"
#include "support/SmallDaycare.h"

#include <QCoreApplication>
#include <QTest>

namespace drempel::test {

/// An event as a test reads it.
template<class T>
struct Kept {
    ChildId child;
    EventId id;
    Author author;
    std::vector<EventId> after;
    T payload;
};

/// A small daycare, its ledger, a clock that stands still and a checker that trusts every code. UI thread.
struct Desk {
    ManualClock clock{at(monday, 7)};
    MemoryLedger ledger{clock};
    SmallDaycare daycare{ledger, clock};
    TrustingChecker checker;

    /// Lets everything that waits in the event loop happen: saves, checked codes, objects to be deleted.
    static void settle() {
        for (int i = 0; i < 8; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    static void type(CodeEntry& code, const QString& digits) {
        for (const QChar digit : digits)
            code.digit(digit.digitValue());
    }
    static void identify(CodeEntry& code, const QString& number) {
        type(code, number + QStringLiteral("24680"));
        settle();
    }
    /// Something the office says about a subject.
    void office(SubjectId subject, Payload payload) {
        (void)ledger.add({draftOf(subject, composeBody(std::move(payload), program, clock))});
    }

    [[nodiscard]] AdultId adult(const QString& number) const {
        return adultByNumber(ledger.snapshot(), number)->id;
    }
    [[nodiscard]] const ChildState& child(ChildId id) const { return *ledger.snapshot().child(id); }
    [[nodiscard]] const DayState& day(ChildId id) const { return dayOf(child(id), SmallDaycare::day()); }
    [[nodiscard]] PresenceState presence(ChildId id) const { return day(id).presence; }

    /// Every event of one kind, in the order it was kept.
    template<class T>
    [[nodiscard]] std::vector<Kept<T>> kept() const {
        std::vector<Kept<T>> found;
        for (const Event& event : ledger.events())
            if (const T* payload = std::get_if<T>(&event.body.payload))
                found.push_back({ChildId(event.envelope.subject.raw()), event.envelope.id, event.body.author,
                                 event.body.after, *payload});
        return found;
    }
    /// How much was told and done, without who read it.
    [[nodiscard]] std::size_t count() const { return ledger.events().size() - kept<Viewed>().size(); }
};

} // namespace drempel::test
