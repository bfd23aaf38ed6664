// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "hub/admin/Inzage.h"
#include "hub/admin/Text.h"

#include <QJsonArray>

#include <map>

namespace drempel::hub {

namespace {

/// The Dutch word for a key of the data.
QString wordOf(const QString& key) {
    static const std::map<QString, QString> words{
        {QStringLiteral("monday"), QStringLiteral("maandag")},
        {QStringLiteral("tuesday"), QStringLiteral("dinsdag")},
        {QStringLiteral("wednesday"), QStringLiteral("woensdag")},
        {QStringLiteral("thursday"), QStringLiteral("donderdag")},
        {QStringLiteral("friday"), QStringLiteral("vrijdag")},
        {QStringLiteral("saturday"), QStringLiteral("zaterdag")},
        {QStringLiteral("sunday"), QStringLiteral("zondag")},
        {QStringLiteral("absent"), QStringLiteral("komt niet")},
        {QStringLiteral("announced"), QStringLiteral("aangemeld")},
        {QStringLiteral("inside"), QStringLiteral("binnen")},
        {QStringLiteral("beingFetched"), QStringLiteral("wordt gehaald")},
        {QStringLiteral("regular"), QStringLiteral("vaste dag")},
        {QStringLiteral("swap"), QStringLiteral("ruildag")},
        {QStringLiteral("extra"), QStringLiteral("extra dag")},
        {QStringLiteral("settlingIn"), QStringLiteral("wennen")},
        {QStringLiteral("ownDiaryPhoto"), QStringLiteral("Foto in het eigen schriftje")},
        {QStringLiteral("groupPhoto"), QStringLiteral("Foto voor de ouders van de groep")},
        {QStringLiteral("newsletter"), QStringLiteral("Foto in de nieuwsbrief")},
        {QStringLiteral("shareContact"), QStringLiteral("Nummer voor andere ouders")},
        {QStringLiteral("parent"), QStringLiteral("ouder")},
        {QStringLiteral("parentUnknown"), QStringLiteral("ouder (gezag nog niet bekend)")},
        {QStringLiteral("caregiver"), QStringLiteral("leidster van de groep")},
        {QStringLiteral("otherCaregiver"), QStringLiteral("leidster van een andere groep")},
        {QStringLiteral("mentor"), QStringLiteral("mentor")},
        {QStringLiteral("trainee"), QStringLiteral("stagiair")},
        {QStringLiteral("groupLead"), QStringLiteral("groepsleiding")},
        {QStringLiteral("admin"), QStringLiteral("beheer")},
        {QStringLiteral("inspector"), QStringLiteral("inspecteur")},
        {QStringLiteral("program"), QStringLiteral("het programma")},
        {QStringLiteral("collector"), QStringLiteral("wie brengt of haalt")},
        {QStringLiteral("care"), QStringLiteral("voor de zorg")},
        {QStringLiteral("pickUp"), QStringLiteral("bij het halen")},
        {QStringLiteral("review"), QStringLiteral("om terug te kijken")},
        {QStringLiteral("dataAccess"), QStringLiteral("voor inzage")},
        {QStringLiteral("export"), QStringLiteral("voor een uitvoer")},
        {QStringLiteral("day"), QStringLiteral("de dag")},
        {QStringLiteral("history"), QStringLiteral("andere dagen")},
        {QStringLiteral("health"), QStringLiteral("gezondheid")},
        {QStringLiteral("contacts"), QStringLiteral("telefoonnummers")},
        {QStringLiteral("permissions"), QStringLiteral("toestemmingen")},
        {QStringLiteral("everything"), QStringLiteral("alles")},
        {QStringLiteral("texts"), QStringLiteral("berichten")},
        {QStringLiteral("picked"), QStringLiteral("wat we wilden vertellen")},
    };
    const auto found = words.find(key);
    return found == words.end() ? QString() : found->second;
}

QString text(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}
QJsonArray list(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toArray();
}
QDate dayIn(const QJsonObject& object, const char* key) {
    return QDate::fromString(text(object, key), Qt::ISODate);
}
std::optional<Instant> momentIn(const QJsonObject& object, const char* key) {
    const QDateTime at = QDateTime::fromString(text(object, key), Qt::ISODate);
    return at.isValid() ? std::optional(Instant{Milliseconds{at.toMSecsSinceEpoch()}}) : std::nullopt;
}
QString clockIn(const QJsonObject& object, const char* key) {
    const auto at = momentIn(object, key);
    return at ? timeAt(*at).toString(QStringLiteral("HH:mm")) : QString();
}
QString weekdays(const QJsonObject& object) {
    QStringList names;
    for (const auto& name : list(object, "weekdays"))
        names.append(wordOf(name.toString()));
    return names.join(QStringLiteral(", "));
}
QString dayText(const QJsonObject& object, const char* key) {
    const QDate day = dayIn(object, key);
    return day.isValid() ? dutchDay(day) : QString();
}

/// The page as it grows. The only way in for text is through here, where it is escaped.
class Page {
  public:
    void heading(int level, const QString& words) { element(QStringLiteral("h%1").arg(level), words); }
    void line(const QString& words) { element(QStringLiteral("p"), words); }
    /// "Naam: waarde"; nothing without a value.
    void fact(const QString& name, const QString& value) {
        if (!value.isEmpty()) line(name + QStringLiteral(": ") + value);
    }
    void items(const QStringList& lines, const QString& otherwise = {}) {
        if (lines.isEmpty()) {
            if (!otherwise.isEmpty()) line(otherwise);
            return;
        }
        html_ += QStringLiteral("<ul>\n");
        for (const QString& words : lines)
            element(QStringLiteral("li"), words);
        html_ += QStringLiteral("</ul>\n");
    }
    [[nodiscard]] QByteArray whole() const {
        return QStringLiteral("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
                              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n"
                              "<title>Inzage</title>\n</head>\n<body>\n%1</body>\n</html>\n")
            .replace(QStringLiteral("%1"), html_)
            .toUtf8();
    }

  private:
    void element(const QString& name, const QString& words) {
        html_ += QLatin1Char('<') + name + QStringLiteral(" dir=\"auto\">") +
                 harmless(words).toHtmlEscaped() + QStringLiteral("</") + name + QStringLiteral(">\n");
    }

    QString html_;
};

/// The parts that are not empty.
QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
QString labelled(const QString& label, const QString& value) {
    return value.isEmpty() ? QString() : label + QLatin1Char(' ') + value;
}

void writeChild(Page& page, const QJsonObject& child) {
    page.heading(2, QStringLiteral("Gegevens en planning"));
    page.fact(QStringLiteral("Naam"),
              (text(child, "givenName") + QLatin1Char(' ') + text(child, "familyName")).trimmed());
    page.fact(QStringLiteral("Groep"), text(child, "group"));
    page.fact(QStringLiteral("Geboren"), dayText(child, "birthDate"));
    page.fact(QStringLiteral("Mentor"), text(child, "mentor"));
    page.fact(QStringLiteral("Taal"), text(child, "language"));
    page.fact(QStringLiteral("Eerste dag"), dayText(child, "firstDay"));
    page.fact(QStringLiteral("Laatste dag"), dayText(child, "lastDay"));
    page.fact(QStringLiteral("Komt op"), weekdays(child));
    page.fact(QStringLiteral("Van"), text(child, "from"));
    page.fact(QStringLiteral("Tot"), text(child, "to"));
    page.fact(QStringLiteral("Allergie"), text(child, "allergies"));
    page.fact(QStringLiteral("Goed om te weten"), text(child, "careNotes"));
}

QStringList peopleIn(const QJsonArray& people) {
    QStringList lines;
    for (const auto& value : people) {
        const QJsonObject person = value.toObject();
        lines.append(joined({text(person, "name"), text(person, "relation"),
                             labelled(QStringLiteral("telefoon"), text(person, "phone"))}));
    }
    return lines;
}

QStringList permissionsIn(const QJsonObject& inzage) {
    QStringList lines;
    for (const auto& value : list(inzage, "permissions")) {
        const QJsonObject one = value.toObject();
        lines.append(joined(
            {text(one, "name"), text(one, "relation"),
             labelled(QStringLiteral("vanaf"), dayText(one, "from")),
             labelled(QStringLiteral("tot en met"), dayText(one, "to")), weekdays(one),
             one.value(QLatin1String("once")).toBool() ? QStringLiteral("een keer") : QString(),
             labelled(QStringLiteral("gebruikt op"), dayText(one, "usedOn")),
             labelled(QStringLiteral("mag van"), text(one, "givenBy")),
             one.value(QLatin1String("withdrawn")).toBool() ? QStringLiteral("ingetrokken") : QString()}));
    }
    return lines;
}

QStringList consentsIn(const QJsonObject& inzage) {
    QStringList lines;
    for (const auto& value : list(inzage, "consents")) {
        const QJsonObject one = value.toObject();
        const auto at = momentIn(one, "at");
        lines.append(
            QStringLiteral("%1: ").arg(wordOf(text(one, "purpose"))) +
            joined({one.value(QLatin1String("given")).toBool() ? QStringLiteral("ja") : QStringLiteral("nee"),
                    labelled(QStringLiteral("zei"), text(one, "parent")),
                    at ? dutchMoment(*at) : QString()}));
    }
    return lines;
}

QStringList promisesIn(const QJsonObject& inzage) {
    QStringList lines;
    for (const auto& value : list(inzage, "promises")) {
        const QJsonObject one = value.toObject();
        const auto at = momentIn(one, "at");
        lines.append(joined({labelled(QStringLiteral("beloofd door"), text(one, "by")),
                             at ? dutchMoment(*at) : QString(),
                             labelled(QStringLiteral("voor"), dayText(one, "until")), text(one, "about"),
                             one.value(QLatin1String("kept")).toBool() ? QStringLiteral("gedaan")
                                                                       : QStringLiteral("nog open")}));
    }
    return lines;
}

QStringList readersIn(const QJsonObject& inzage) {
    QStringList lines;
    for (const auto& value : list(inzage, "readBy")) {
        const QJsonObject one = value.toObject();
        QStringList parts;
        for (const auto& part : list(one, "what"))
            parts.append(wordOf(part.toString()));
        lines.append(joined({dayText(one, "date"), wordOf(text(one, "role")), wordOf(text(one, "purpose")),
                             labelled(QStringLiteral("las"), parts.join(QStringLiteral(" en ")))}));
    }
    return lines;
}

QStringList staysIn(const QJsonObject& day) {
    QStringList lines;
    for (const auto& value : list(day, "stays")) {
        const QJsonObject stay = value.toObject();
        lines.append(joined({labelled(QStringLiteral("aangemeld"), clockIn(stay, "announcedAt")),
                             labelled(QStringLiteral("gebracht door"), text(stay, "broughtBy")),
                             labelled(QStringLiteral("ontvangen"), clockIn(stay, "receivedAt")),
                             labelled(QStringLiteral("door"), text(stay, "receivedBy")),
                             labelled(QStringLiteral("weg"), clockIn(stay, "leftAt")),
                             labelled(QStringLiteral("met"), text(stay, "leftWith")),
                             labelled(QStringLiteral("meegegeven door"), text(stay, "handedOverBy"))}));
    }
    return lines;
}

void writeDay(Page& page, const QJsonObject& day) {
    page.heading(3, dayText(day, "date"));
    const QJsonObject plan = day.value(QLatin1String("planned")).toObject();
    if (!plan.isEmpty())
        page.fact(QStringLiteral("Gepland"),
                  joined({wordOf(text(plan, "session")), labelled(QStringLiteral("van"), text(plan, "from")),
                          labelled(QStringLiteral("tot"), text(plan, "to")), text(plan, "group")}));
    page.fact(QStringLiteral("Aanwezig"), wordOf(text(day, "presence")));
    if (day.value(QLatin1String("toCheck")).toBool())
        page.line(QStringLiteral("Deze tijden moeten nog worden nagekeken."));
    page.items(staysIn(day));
    QStringList entries;
    for (const auto& value : list(day, "entries")) {
        const QJsonObject entry = value.toObject();
        QStringList heardBy;
        for (const auto& name : list(entry, "heardBy"))
            heardBy.append(name.toString());
        entries.append(QStringLiteral("%1 ").arg(clockIn(entry, "at")) + text(entry, "by") +
                       QStringLiteral(": ") +
                       joined({text(entry, "text"), labelled(QStringLiteral("gehoord door"),
                                                             heardBy.join(QStringLiteral(" en ")))}));
    }
    page.items(entries);
}

void writeHead(Page& page, const QJsonObject& inzage) {
    const QJsonObject requester = inzage.value(QLatin1String("requester")).toObject();
    QStringList checkers;
    for (const auto& checker : list(inzage, "checkedBy"))
        checkers.append(text(checker.toObject(), "name"));
    const auto at = momentIn(inzage, "madeAt");
    page.heading(1, QStringLiteral("Wat wij weten van dit kind"));
    page.fact(QStringLiteral("Gevraagd door"),
              joined({text(requester, "name"), wordOf(text(requester, "as"))}));
    page.fact(QStringLiteral("Nagekeken door"), checkers.join(QStringLiteral(" en ")));
    page.fact(QStringLiteral("Gemaakt op"), at ? dutchMoment(*at) : QString());
}

} // namespace

QByteArray inzagePage(const QJsonObject& inzage) {
    Page page;
    writeHead(page, inzage);
    QStringList missing;
    for (const auto& value : list(inzage, "leftOut"))
        missing.append(text(value.toObject(), "text"));
    page.heading(2, QStringLiteral("Dit staat er niet in"));
    page.items(missing);
    writeChild(page, inzage.value(QLatin1String("child")).toObject());
    const auto section = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty()) return;
        page.heading(2, title);
        page.items(lines);
    };
    section(QStringLiteral("Ouders"), peopleIn(list(inzage, "parents")));
    section(QStringLiteral("Wie vandaag mag ophalen"), peopleIn(list(inzage, "mayCollectToday")));
    section(QStringLiteral("Wie mocht of mag ophalen"), permissionsIn(inzage));
    section(QStringLiteral("Toestemming"), consentsIn(inzage));
    section(QStringLiteral("Wat wij beloofden"), promisesIn(inzage));
    section(QStringLiteral("Wie dit las"), readersIn(inzage));
    page.heading(2, QStringLiteral("Per dag"));
    for (const auto& value : list(inzage, "days"))
        writeDay(page, value.toObject());
    return page.whole();
}

} // namespace drempel::hub
