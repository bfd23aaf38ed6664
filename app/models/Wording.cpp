// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Wording.h"

#include "domain/DayTime.h"

#include <QCoreApplication>

namespace drempel::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString list(const QStringList& names) {
    if (names.size() < 2) return names.join(QString());
    const QString last = names.last();
    const QString others = names.mid(0, names.size() - 1).join(QStringLiteral(", "));
    //: A list of names: %1 is one or more names, %2 the last one.
    return Wording::tr("%1 en %2").arg(others, last);
}

QString time(QTime time) {
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QString time(Instant instant) {
    return time(timeAt(instant));
}

QString age(const Age& age) {
    constexpr int weeksUntil = 3;
    constexpr int monthsUntil = 12;
    //: A baby's age in weeks, under a name.
    if (age.months < weeksUntil) return Wording::tr("%n weken", nullptr, age.weeks);
    //: A baby's age in months, under a name.
    if (age.months < monthsUntil) return Wording::tr("%n maanden", nullptr, age.months);
    //: A child's age in years, under a name.
    return Wording::tr("%n jaar", nullptr, age.years);
}

QString renewed(const CodeRenewal& renewal) {
    //: Group tablet or review, at log-in after one's code was made anew; %1 is a day, %2 a time.
    return Wording::tr("Je code is op %1 om %2 opnieuw ingesteld. Was jij dat niet? Zeg het groepsleiding.")
        .arg(day(dayAt(renewal.at)), time(renewal.at));
}

QString topic(Topic topic) {
    switch (topic) {
    case Topic::Night:
        //: Row of chips at the door: how the night was.
        return Wording::tr("De nacht");
    case Topic::Food:
        //: Row of chips at the door: what the child ate this morning.
        return Wording::tr("Eten");
    case Topic::Mood:
        //: Row of chips at the door: how the child is now, in the parent's words.
        return Wording::tr("Nu");
    case Topic::Toilet:
        //: Row of chips at the door: diaper, practising or potty.
        return Wording::tr("Potje");
    case Topic::Medicine:
        //: Row of chips at the door: whether medicine was given at home.
        return Wording::tr("Medicijn");
    case Topic::Bottle:
        //: Row of chips at the door: the last bottle at home.
        return Wording::tr("Laatste fles");
    }
    return {};
}

QString topicIcon(Topic topic) {
    switch (topic) {
    case Topic::Night:
        return QStringLiteral("moon");
    case Topic::Food:
        return QStringLiteral("bowl");
    case Topic::Mood:
        return QStringLiteral("smile");
    case Topic::Toilet:
        return QStringLiteral("diaper");
    case Topic::Medicine:
        return QStringLiteral("medicine");
    case Topic::Bottle:
        return QStringLiteral("bottle");
    }
    return {};
}

QString choice(Choice choice) {
    switch (choice) {
    case Choice::SleptWell:
        //: Chip about the night.
        return Wording::tr("Goed geslapen");
    case Choice::Restless:
        //: Chip about the night.
        return Wording::tr("Onrustig");
    case Choice::SleptShort:
        //: Chip about the night.
        return Wording::tr("Kort geslapen");
    case Choice::HadBreakfast:
        //: Chip about eating this morning.
        return Wording::tr("Ontbeten");
    case Choice::AteLittle:
        //: Chip about eating this morning.
        return Wording::tr("Een beetje");
    case Choice::NotEatenYet:
        //: Chip about eating this morning.
        return Wording::tr("Nog niet");
    case Choice::Cheerful:
        //: Chip about how the child is now.
        return Wording::tr("Vrolijk");
    case Choice::Tired:
        //: Chip about how the child is now.
        return Wording::tr("Moe");
    case Choice::Quiet:
        //: Chip about how the child is now.
        return Wording::tr("Stil");
    case Choice::Sad:
        //: Chip about how the child is now.
        return Wording::tr("Verdrietig");
    case Choice::Diaper:
        //: Chip about the toilet: wears a diaper.
        return Wording::tr("Luier");
    case Choice::Practising:
        //: Chip about the toilet: learning to use the potty.
        return Wording::tr("Oefenen");
    case Choice::Potty:
        //: Chip about the toilet: goes by itself.
        return Wording::tr("Zelf");
    case Choice::NoMedicine:
        //: Chip about medicine: none given.
        return Wording::tr("Nee");
    case Choice::NoBottleYet:
        //: Chip about the last bottle: none yet.
        return Wording::tr("Nog geen");
    }
    return {};
}

QString talkMoment(TalkMoment moment) {
    switch (moment) {
    case TalkMoment::Now:
        //: When a parent wants to talk to somebody.
        return Wording::tr("Nu even");
    case TalkMoment::AtPickUp:
        //: When a parent wants to talk to somebody.
        return Wording::tr("Bij het halen");
    case TalkMoment::CallMe:
        //: When a parent wants to talk to somebody.
        return Wording::tr("Bel mij");
    }
    return {};
}

QString relation(const QString& relation) {
    return relation;
}

QString saveError(const Error& error) {
    switch (error.code) {
    case ErrorCode::DiskFull:
        //: Saving failed because the tablet's disk is full.
        return Wording::tr("Dit scherm is vol. Het is nog niet bewaard. Vraag even een leidster.");
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
    case ErrorCode::Corrupt:
        //: Saving failed because the tablet's disk does not work.
        return Wording::tr(
            "Bewaren lukt hier niet. Het is nog niet bewaard. Vertel het even aan een leidster.");
    case ErrorCode::TooLarge:
    case ErrorCode::BadInput:
        //: Saving failed because the text is too long.
        return Wording::tr("Dit is te lang om te bewaren. Kun je het korter zeggen?");
    default:
        break;
    }
    //: Saving failed for another reason.
    return Wording::tr("Het is nog niet bewaard. Probeer het nog eens.");
}

} // namespace drempel::wording
