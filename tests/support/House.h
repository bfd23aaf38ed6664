// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"
#include "support/Build.h"

#include <map>

namespace drempel::test {

/// A small daycare for tests of views: one group (Vlinders), its people, and children one adds.
class House {
  public:
    static constexpr GroupId vlinders = idOf<GroupId>(50);
    static constexpr GroupId rupsen = idOf<GroupId>(51);

    House() {
        tell(subjectOf(vlinders), GroupDescribed{QStringLiteral("Vlinders")});
        tell(subjectOf(rupsen), GroupDescribed{QStringLiteral("Rupsen")});
        adult(joost.id, u"Joost");
        adult(amina.id, u"Amina");
        caregiver(rachida.id, u"Rachida");
        caregiver(tom.id, u"Tom");
    }

    void adult(AdultId id, QStringView name) {
        tell(subjectOf(id), AdultDescribed{QString(), name.toString(), QString(), QString()});
    }
    void caregiver(AdultId id, QStringView name, StaffRole role = StaffRole::Caregiver,
                   const char* days = "0011111", std::vector<GroupId> groups = {vlinders}) {
        tell(subjectOf(id),
             CaregiverDescribed{QString(), name.toString(), role, std::move(groups), Weekdays(days)});
    }
    /// A child of Vlinders who comes from Monday to Friday, 8:00 to 17:30, since the start of the year.
    [[nodiscard]] static ChildDescribed profile(QStringView name, QStringView family = {}) {
        ChildDescribed child;
        child.givenName = name.toString();
        child.familyName = family.toString();
        child.birthDate = QDate(2024, 5, 1);
        child.group = vlinders;
        child.weekdays = Weekdays("0011111");
        child.from = QTime(8, 0);
        child.to = QTime(17, 30);
        child.start = QDate(2026, 1, 1);
        return child;
    }
    ChildId child(unsigned number, const ChildDescribed& described) {
        const auto id = idOf<ChildId>(number);
        tell(subjectOf(id), described);
        return id;
    }
    ChildId child(unsigned number, QStringView name, QStringView family = {}) {
        return child(number, profile(name, family));
    }

    /// The office tells something about a subject.
    EventId tell(SubjectId subject, Payload payload) { return tell(subject, program, std::move(payload)); }
    /// Somebody tells or does something, with what went before of its subject and class on the screen.
    EventId tell(SubjectId subject, Author author, Payload payload) {
        std::vector<EventId>& seen = seen_[{subject, classOf(kindOf(payload))}];
        Event event = maker(subject).make(author, std::move(payload), seen);
        const EventId id = event.envelope.id;
        seen = {id};
        (void)world_.add({std::move(event)});
        return id;
    }
    EventId tell(ChildId child, Author author, Payload payload) {
        return tell(subjectOf(child), author, std::move(payload));
    }
    EventBuilder& maker(SubjectId subject) {
        const auto next = static_cast<unsigned>(1000 + 200 * makers_.size());
        return makers_.try_emplace(subject, subject, next).first->second;
    }

    [[nodiscard]] const Snapshot& snapshot() const { return world_.snapshot(); }
    [[nodiscard]] const ChildState& state(ChildId id) const { return *snapshot().child(id); }

  private:
    World world_{idOf<SiteId>(900)};
    std::map<SubjectId, EventBuilder> makers_;
    std::map<std::pair<SubjectId, EventClass>, std::vector<EventId>> seen_;
};

} // namespace drempel::test
