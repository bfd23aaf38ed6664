// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/DayText.h"

#include "domain/views/People.h"

#include <QStringList>

#include <array>

namespace drempel::hub {

namespace {

constexpr std::array choices{"goed geslapen",  "onrustige nacht", "kort geslapen",
                             "heeft ontbeten", "weinig gegeten",  "nog niet gegeten",
                             "vrolijk",        "een beetje moe",  "stil",
                             "verdrietig",     "luier",           "oefent op het potje",
                             "zindelijk",      "geen medicijn",   "nog geen fles gehad"};
static_assert(choices.size() == static_cast<std::size_t>(last(Choice{})) + 1);

QString clock(QTime time) {
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QString collects(const Snapshot& site, const CollectionPlan& plan) {
    QString text = adultName(site, plan.who) + QStringLiteral(" haalt");
    if (plan.at.isValid()) text += QStringLiteral(" om ") + clock(plan.at);
    return text;
}

/// Puts a sentence in words into text for one kind of entry.
class Words {
  public:
    explicit Words(const Snapshot& site)
      : site_(site) {}

    QString operator()(const HomeTold& told) const {
        QStringList parts;
        if (told.asAlways) parts.append(QStringLiteral("alles zoals altijd"));
        for (const Choice choice : told.choices)
            parts.append(QString::fromUtf8(choices[static_cast<std::size_t>(choice)]));
        if (told.lastBottle.isValid())
            parts.append(QStringLiteral("laatste fles om ") + clock(told.lastBottle));
        if (told.medicine)
            parts.append(QStringLiteral("medicijn gehad: %1 om %2")
                             .arg(told.medicine->what, clock(told.medicine->at)));
        if (told.collection) parts.append(collects(site_, *told.collection));
        return quoted(parts, told.text);
    }
    QString operator()(const TalkRequested& asked) const {
        switch (asked.moment) {
        case TalkMoment::Now:
            return QStringLiteral("wil nu iemand spreken");
        case TalkMoment::AtPickUp:
            return QStringLiteral("wil bij het halen iemand spreken");
        case TalkMoment::CallMe:
            break;
        }
        return QStringLiteral("wil gebeld worden");
    }
    QString operator()(const CareLogged& care) const {
        QStringList parts{kindOfCare(care)};
        if (care.millilitres) parts.append(QStringLiteral("%1 ml").arg(*care.millilitres));
        if (care.portion)
            parts.append(*care.portion == Portion::All    ? QStringLiteral("alles op")
                         : *care.portion == Portion::Some ? QStringLiteral("een deel op")
                                                          : QStringLiteral("niets gegeten"));
        if (care.diaper)
            parts.append(*care.diaper == DiaperFind::Wet      ? QStringLiteral("nat")
                         : *care.diaper == DiaperFind::Soiled ? QStringLiteral("poep")
                                                              : QStringLiteral("droog"));
        if (care.tenthsCelsius)
            parts.append(
                QStringLiteral("%1,%2 °C").arg(*care.tenthsCelsius / 10).arg(*care.tenthsCelsius % 10));
        return parts.join(QStringLiteral(", "));
    }
    QString operator()(const Observed& seen) const { return quoted({}, seen.text); }
    QString operator()(const PhoneCalled& call) const {
        QStringList parts{QStringLiteral("gebeld met ") + adultName(site_, call.with)};
        if (call.collection) parts.append(collects(site_, *call.collection));
        return quoted(parts, call.text);
    }
    QString operator()(const PerspectiveGiven& view) const {
        return quoted({QStringLiteral("zo zie ik het")}, view.text);
    }
    QString operator()(const Discussed&) const { return QStringLiteral("samen besproken"); }
    QString operator()(const Heard& heard) const {
        return heard.text.isEmpty() ? QString() : quoted({QStringLiteral("antwoord")}, heard.text);
    }
    template<class Other>
    QString operator()(const Other&) const {
        return {};
    }

  private:
    static QString quoted(QStringList parts, const QString& text) {
        if (!text.isEmpty()) parts.append(QStringLiteral("“%1”").arg(text));
        return parts.join(QStringLiteral(", "));
    }
    static QString kindOfCare(const CareLogged& care) {
        const QString from = clock(care.from);
        switch (care.care) {
        case CareKind::Bottle:
            return QStringLiteral("fles ") + from;
        case CareKind::Food:
            return QStringLiteral("eten ") + from;
        case CareKind::Nap:
            return care.to.isValid() ? QStringLiteral("geslapen %1-%2").arg(from, clock(care.to))
                                     : QStringLiteral("slaapt sinds ") + from;
        case CareKind::Diaper:
            return QStringLiteral("luier ") + from;
        case CareKind::Temperature:
            break;
        }
        return QStringLiteral("temperatuur ") + from;
    }

    const Snapshot& site_;
};

} // namespace

QString wordOf(PresenceState state) {
    switch (state) {
    case PresenceState::Expected:
        return QStringLiteral("verwacht");
    case PresenceState::Absent:
        return QStringLiteral("komt niet");
    case PresenceState::Announced:
        return QStringLiteral("aangemeld");
    case PresenceState::Inside:
        return QStringLiteral("binnen");
    case PresenceState::BeingFetched:
        return QStringLiteral("wordt gehaald");
    case PresenceState::Away:
        break;
    }
    return QStringLiteral("weg");
}

Told toldIn(const Snapshot& site, const Entry& entry) {
    return {isStaff(entry.author.role) ? Side::Us : Side::Home, std::visit(Words(site), entry.payload)};
}

} // namespace drempel::hub
