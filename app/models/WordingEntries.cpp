// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about entries of a day and lines of the board: the second half of Wording.h.
#include "domain/DayTime.h"
#include "models/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace drempel::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// "Goed geslapen", or what a chip means once it stands alone.
QString told(Choice choice) {
    switch (choice) {
    case Choice::AteLittle:
        //: What home told: ate a little this morning.
        return Wording::tr("een beetje gegeten");
    case Choice::NotEatenYet:
        //: What home told: has not eaten yet.
        return Wording::tr("nog niet gegeten");
    case Choice::NoMedicine:
        //: What home told: no medicine was given.
        return Wording::tr("geen medicijn");
    case Choice::NoBottleYet:
        //: What home told: no bottle yet.
        return Wording::tr("nog geen fles");
    case Choice::Practising:
        //: What home told: practises with the potty.
        return Wording::tr("oefent op het potje");
    case Choice::Potty:
        //: What home told: goes to the toilet without help.
        return Wording::tr("gaat zelf naar de wc");
    default:
        return wording::choice(choice).toLower();
    }
}

QString collects(const Snapshot& snapshot, const CollectionPlan& plan) {
    const QString name = adultName(snapshot, plan.who);
    //: Who fetches the child: %1 is a name, %2 a time.
    return plan.at.isValid() ? Wording::tr("%1 haalt om %2").arg(name, time(plan.at))
                             //: Who fetches the child: %1 is a name.
                             : Wording::tr("%1 haalt").arg(name);
}

QString sentence(QStringList parts) {
    QString text = parts.join(QStringLiteral(", "));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

std::optional<Line> homeLine(const Snapshot& snapshot, const HomeTold& told) {
    QStringList parts;
    QString icon = QStringLiteral("home");
    for (const Piece& piece : pieces(snapshot, told)) {
        if (parts.isEmpty()) icon = piece.icon;
        parts.append(piece.text);
    }
    if (parts.isEmpty()) return std::nullopt;
    return Line{icon, sentence(parts), QStringLiteral("home")};
}

QString portion(Portion portion) {
    switch (portion) {
    case Portion::All:
        //: Care log: how much the child ate.
        return Wording::tr("Alles opgegeten");
    case Portion::Some:
        //: Care log: how much the child ate.
        return Wording::tr("Een beetje gegeten");
    case Portion::None:
        //: Care log: how much the child ate.
        return Wording::tr("Niets gegeten");
    }
    return {};
}

QString diaper(DiaperFind find) {
    switch (find) {
    case DiaperFind::Wet:
        //: Care log: diaper changed.
        return Wording::tr("Luier: nat");
    case DiaperFind::Soiled:
        //: Care log: diaper changed.
        return Wording::tr("Luier: poep");
    case DiaperFind::Dry:
        //: Care log: diaper changed.
        return Wording::tr("Luier: droog");
    }
    return {};
}

} // namespace

std::vector<Piece> pieces(const Snapshot& snapshot, const HomeTold& home) {
    std::vector<Piece> all;
    //: What home told: everything as always. Only that sentence, never a fact about health.
    if (home.asAlways) return {{QStringLiteral("check"), Wording::tr("alles zoals altijd")}};
    for (const Choice choice : home.choices)
        all.push_back({topicIcon(topicOf(choice)), told(choice)});
    if (home.lastBottle.isValid())
        //: What home told: the last bottle, %1 is a time.
        all.push_back(
            {QStringLiteral("bottle"), Wording::tr("laatste fles om %1").arg(time(home.lastBottle))});
    if (home.medicine) {
        //: What home told when no name of the medicine was given.
        const QString what = home.medicine->what.isEmpty() ? Wording::tr("medicijn") : home.medicine->what;
        all.push_back({QStringLiteral("medicine"),
                       home.medicine->at.isValid()
                           //: What home told: medicine %1 given at time %2.
                           ? Wording::tr("%1 gehad om %2").arg(what, time(home.medicine->at))
                           //: What home told: medicine %1 given.
                           : Wording::tr("%1 gehad").arg(what)});
    }
    if (home.collection) all.push_back({QStringLiteral("door"), collects(snapshot, *home.collection)});
    if (!home.text.isEmpty()) all.push_back({QStringLiteral("talk"), QStringLiteral("“%1”").arg(home.text)});
    return all;
}

QString careIcon(CareKind care) {
    switch (care) {
    case CareKind::Bottle:
        return QStringLiteral("bottle");
    case CareKind::Food:
        return QStringLiteral("bowl");
    case CareKind::Nap:
        return QStringLiteral("moon");
    case CareKind::Diaper:
        return QStringLiteral("diaper");
    case CareKind::Temperature:
        return QStringLiteral("thermometer");
    }
    return {};
}

QString care(const CareLogged& care) {
    constexpr double tenths = 10.0;
    switch (care.care) {
    case CareKind::Bottle:
        //: Care log: a bottle of %1 millilitres.
        return Wording::tr("Fles: %1 ml").arg(care.millilitres.value_or(0));
    case CareKind::Food:
        return portion(care.portion.value_or(Portion::All));
    case CareKind::Nap:
        return care.to.isValid()
                   //: Care log: a nap from %1 to %2.
                   ? Wording::tr("Geslapen van %1 tot %2").arg(time(care.from), time(care.to))
                   //: Care log: asleep since %1.
                   : Wording::tr("Slaapt sinds %1").arg(time(care.from));
    case CareKind::Diaper:
        return diaper(care.diaper.value_or(DiaperFind::Wet));
    case CareKind::Temperature:
        //: Care log: the measured temperature in degrees Celsius.
        return Wording::tr("Gemeten: %1 °C")
            .arg(QLocale().toString(care.tenthsCelsius.value_or(0) / tenths, 'f', 1));
    }
    return {};
}

std::optional<Line> line(const Snapshot& snapshot, const Entry& entry) {
    const QString home = QStringLiteral("home");
    const QString here = QStringLiteral("here");
    const Payload& payload = entry.payload;
    if (const auto* told = std::get_if<HomeTold>(&payload)) return homeLine(snapshot, *told);
    if (const auto* talk = std::get_if<TalkRequested>(&payload))
        //: On the day: a parent wants to talk; %1 says when.
        return Line{QStringLiteral("talk"),
                    Wording::tr("Wil iemand spreken: %1").arg(talkMoment(talk->moment).toLower()), home};
    if (const auto* logged = std::get_if<CareLogged>(&payload))
        return Line{careIcon(logged->care), care(*logged), here};
    if (const auto* observed = std::get_if<Observed>(&payload))
        return Line{QStringLiteral("pencil"), observed->text, here};
    if (const auto* heard = std::get_if<Heard>(&payload)) {
        //: On the day: a caregiver took in what home told.
        const QString text =
            heard->text.isEmpty() ? Wording::tr("Gehoord") : Wording::tr("Gehoord. %1").arg(heard->text);
        return Line{QStringLiteral("ear"), text, here};
    }
    if (const auto* called = std::get_if<PhoneCalled>(&payload)) {
        QStringList parts;
        if (called->collection) parts.append(collects(snapshot, *called->collection));
        if (!called->text.isEmpty()) parts.append(called->text);
        //: On the day: %1 (a name) told something by phone, without more words.
        if (parts.isEmpty())
            return Line{QStringLiteral("phone"),
                        Wording::tr("Gebeld met %1").arg(adultName(snapshot, called->with)), home};
        //: On the day: what was told by phone.
        return Line{QStringLiteral("phone"), Wording::tr("Gebeld: %1").arg(parts.join(QStringLiteral(", "))),
                    home};
    }
    if (const auto* view = std::get_if<PerspectiveGiven>(&payload))
        //: On the day: "this is how I see it", %1 are somebody's own words.
        return Line{QStringLiteral("talk"), Wording::tr("Zo zie ik het: %1").arg(view->text),
                    isStaff(entry.author.role) ? here : home};
    if (std::holds_alternative<Discussed>(payload))
        //: On the day: parent and caregiver talked about it.
        return Line{QStringLiteral("check"), Wording::tr("Samen besproken"), here};
    return std::nullopt;
}

QString noticeIcon(Notice notice) {
    switch (notice) {
    case Notice::ToCheck:
    case Notice::AskCaregiver:
        return QStringLiteral("question");
    case Notice::NotHereYet:
        return QStringLiteral("phone");
    case Notice::Medicine:
        return QStringLiteral("medicine");
    case Notice::CollectorChanged:
        return QStringLiteral("door");
    case Notice::WantsToTalk:
        return QStringLiteral("talk");
    case Notice::NotPlanned:
        return QStringLiteral("calendar");
    }
    return {};
}

QString noticeKind(Notice notice) {
    switch (notice) {
    case Notice::ToCheck:
    case Notice::AskCaregiver:
        return QStringLiteral("check");
    case Notice::NotHereYet:
        return QStringLiteral("late");
    case Notice::Medicine:
        return QStringLiteral("medicine");
    case Notice::CollectorChanged:
        return QStringLiteral("collector");
    case Notice::WantsToTalk:
        return QStringLiteral("talk");
    case Notice::NotPlanned:
        return QStringLiteral("extra");
    }
    return {};
}

QString day(QDate day) {
    return QLocale().toString(day, QStringLiteral("dddd d MMMM"));
}

QString notice(const BoardLine& line, Notice notice) {
    switch (notice) {
    case Notice::ToCheck:
        //: Top of the board: two tablets do not agree about child %1.
        return Wording::tr("%1: kijk even na of dit klopt.").arg(line.name);
    case Notice::AskCaregiver:
        //: Top of the board: this tablet cannot read something about child %1.
        return Wording::tr("%1: dit scherm kan iets niet lezen. Telt als binnen.").arg(line.name);
    case Notice::NotHereYet:
        //: Top of the board: child %1 did not come at the planned time.
        return Wording::tr("%1 is er nog niet. Bel even.").arg(line.name);
    case Notice::Medicine:
        //: Top of the board: home told about medicine for child %1.
        return Wording::tr("%1: thuis een medicijn gehad.").arg(line.name);
    case Notice::CollectorChanged:
        //: Top of the board: by phone was told that somebody else fetches child %1, or at another time.
        return Wording::tr("%1: het halen is veranderd.").arg(line.name);
    case Notice::WantsToTalk:
        //: Top of the board: a parent of child %1 wants to talk.
        return Wording::tr("%1: een ouder wil iemand spreken.").arg(line.name);
    case Notice::NotPlanned:
        //: Top of the board: child %1 is here without being planned. Welcome all the same.
        return Wording::tr("%1 is er vandaag extra bij.").arg(line.name);
    }
    return {};
}

} // namespace drempel::wording
