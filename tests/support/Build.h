// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fold.h"
#include "domain/views/Day.h"

#include <algorithm>

// Small builders for tests of the domain: readable ids, people and days, and events made one by one.
namespace drempel::test {

/// A readable id: the same number always gives the same id.
template<class T>
[[nodiscard]] constexpr T idOf(unsigned number) {
    RawId raw{};
    raw[14] = static_cast<std::uint8_t>(number >> 8U);
    raw[15] = static_cast<std::uint8_t>(number);
    return T(raw);
}

inline const QDate monday{2026, 11, 23};
inline const Author joost{idOf<AdultId>(1), Role::Parent};
inline const Author amina{idOf<AdultId>(2), Role::Parent};
inline const Author grandma{idOf<AdultId>(3), Role::Collector};
inline const Author rachida{idOf<AdultId>(4), Role::Caregiver};
inline const Author tom{idOf<AdultId>(5), Role::Caregiver};
inline const Author program{AdultId{}, Role::System};

/// A local time on a day as an instant.
[[nodiscard]] inline Instant at(QDate day, int hour, int minute = 0) {
    return instantOf(day, QTime(hour, minute)).value_or(Instant{});
}

/// Makes events about one subject: ids and stamps rise by one with each; `writer` and `stamp` change
/// what the next ones get.
class EventBuilder {
  public:
    explicit EventBuilder(SubjectId subject, unsigned firstId = 1000)
      : subject_(subject)
      , nextId_(firstId) {}

    EventBuilder& writer(unsigned number) {
        writer_ = idOf<WriterId>(number);
        return *this;
    }
    EventBuilder& stamp(std::int64_t milliseconds) {
        stamp_ = Stamp{milliseconds, 0};
        return *this;
    }
    EventBuilder& station(Station station) {
        station_ = station;
        return *this;
    }
    EventBuilder& recordedAt(Instant instant) {
        recordedAt_ = instant;
        return *this;
    }

    [[nodiscard]] Event make(Author author, Payload payload, std::vector<EventId> after = {}) {
        Event event;
        event.body.kind = kindOf(payload);
        event.body.author = author;
        event.body.station = station_.value_or(usualStation(author.role));
        event.body.recordedAt = recordedAt_;
        event.body.zone = QStringLiteral("Europe/Amsterdam");
        event.body.after = std::move(after);
        event.body.payload = std::move(payload);
        event.envelope.id = idOf<EventId>(nextId_++);
        event.envelope.site = idOf<SiteId>(900);
        event.envelope.writer = writer_;
        event.envelope.seq = ++seq_;
        event.envelope.stamp = stamp_;
        event.envelope.subject = subject_;
        event.envelope.eventClass = classOf(event.body.kind);
        event.envelope.mustUnderstand = mustUnderstand(event.body.kind);
        ++stamp_.milliseconds;
        return event;
    }

  private:
    SubjectId subject_;
    unsigned nextId_;
    WriterId writer_ = idOf<WriterId>(1);
    std::uint64_t seq_ = 0;
    Stamp stamp_{1'000, 0};
    Instant recordedAt_{};
    std::optional<Station> station_;
};

/// What happened to one child, told step by step, and the state it folds to.
class ChildStory {
  public:
    explicit ChildStory(ChildId child = idOf<ChildId>(100), unsigned firstId = 1000)
      : child_(child)
      , make_(subjectOf(child), firstId) {}

    EventBuilder& maker() { return make_; }
    /// Somebody acts with the present state of that day on the screen.
    EventId then(Author author, Payload payload) {
        const auto day = dayOf(payload);
        return apart(author, std::move(payload),
                     day ? this->day(*day).presenceHeads : std::vector<EventId>{});
    }
    /// Somebody acts on a tablet that knew only `after`.
    EventId apart(Author author, Payload payload, std::vector<EventId> after = {}) {
        return add(make_.make(author, std::move(payload), std::move(after)));
    }
    EventId add(Event event) {
        events_.push_back(std::move(event));
        return events_.back().envelope.id;
    }

    [[nodiscard]] const std::vector<Event>& events() const { return events_; }
    [[nodiscard]] ChildState state() const { return foldChild(child_, events_); }
    [[nodiscard]] DayState day(QDate date = monday) const { return drempel::dayOf(state(), date); }
    [[nodiscard]] PresenceState presence() const { return day().presence; }
    [[nodiscard]] bool reported(EventId event, FindingKind kind) const {
        const ChildState folded = state();
        return std::ranges::find(folded.findings, Finding{event, kind}) != folded.findings.end();
    }

  private:
    ChildId child_;
    EventBuilder make_;
    std::vector<Event> events_;
};

} // namespace drempel::test
