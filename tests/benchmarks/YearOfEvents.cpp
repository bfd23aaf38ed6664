// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/YearOfEvents.h"

#include "domain/Event.h"

namespace drempel::bench {

namespace {

constexpr int children = 48;
constexpr int groups = 3;

class DaycareWriter {
  public:
    explicit DaycareWriter(const Clock& clock)
      : clock_(clock) {}
    void add(SubjectId subject, Payload payload, Role role = Role::System) {
        drafts.push_back(
            draftOf(subject, composeBody(std::move(payload), Author{AdultId(number(1, 1)), role}, clock_)));
    }
    std::vector<Draft> drafts;

  private:
    const Clock& clock_;
};

void addRoster(DaycareWriter& out, QDate today) {
    const Weekdays always(0x7F);
    for (std::uint8_t g = 0; g < groups; ++g)
        out.add(SubjectId(number(2, g)), GroupDescribed{QStringLiteral("Groep %1").arg(g)});
    for (std::uint8_t c = 0; c < 6; ++c)
        out.add(SubjectId(number(3, c)), CaregiverDescribed{QString::number(c),
                                                            QStringLiteral("Leidster %1").arg(c),
                                                            StaffRole::Caregiver,
                                                            {GroupId(number(2, c % groups))},
                                                            always});
    out.add(SubjectId(number(3, 0)),
            CodeIssued{QStringLiteral("1000"), QByteArray(16, 's'), QByteArray(32, 'v')});
    for (std::uint8_t i = 0; i < children; ++i) {
        ChildDescribed child;
        child.externalId = QString::number(i);
        child.givenName = QStringLiteral("Kind %1").arg(i);
        child.birthDate = today.addDays(-300 - 20 * i);
        child.group = GroupId(number(2, i % groups));
        child.weekdays = always;
        child.from = QTime(8, 0);
        child.to = QTime(17, 30);
        child.start = today.addYears(-1);
        out.add(SubjectId(number(4, i)), child);
        for (std::uint8_t p = 0; p < 2; ++p) {
            const AdultId adult(number(static_cast<std::uint8_t>(5 + p), i));
            out.add(subjectOf(adult),
                    AdultDescribed{QString::number(i), QStringLiteral("Ouder"), QString(), QString()});
            out.add(SubjectId(number(4, i)),
                    ParentLinked{adult, QStringLiteral("ouder"), Authority::Yes, true});
        }
    }
}

void addDay(DaycareWriter& out, QDate day, std::uint8_t child) {
    const SubjectId subject(number(4, child));
    out.add(subject, Announced{day}, Role::Parent);
    HomeTold told;
    told.day = day;
    told.choices = {Choice::SleptWell, Choice::HadBreakfast, Choice::Cheerful};
    out.add(subject, told, Role::Parent);
    out.add(subject, Received{day, {}}, Role::Caregiver);
    for (int hour = 9; hour < 15; ++hour) {
        CareLogged care;
        care.day = day;
        care.care = hour % 2 ? CareKind::Diaper : CareKind::Bottle;
        care.from = QTime(hour, 0);
        out.add(subject, care, Role::Caregiver);
    }
    out.add(subject,
            Observed{day, QStringLiteral("Samen een hoge toren gebouwd en hard gelachen toen hij viel.")},
            Role::Caregiver);
    out.add(subject, PickUpAnnounced{day}, Role::Parent);
    out.add(subject, Departed{day, AdultId(number(5, child)), {}}, Role::Caregiver);
}

} // namespace

Status writeYear(Journal& journal, const Clock& clock, QDate today, int days) {
    DaycareWriter out(clock);
    addRoster(out, today);
    for (int ago = days - 1; ago >= 0; --ago) {
        for (std::uint8_t child = 0; child < children; ++child)
            addDay(out, today.addDays(-ago), child);
        const auto placed = journal.append(out.drafts);
        if (!placed) return tl::unexpected<Error>(placed.error());
        out.drafts.clear();
    }
    return journal.checkpoint();
}

} // namespace drempel::bench
