// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretCode.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"
#include "support/Build.h"
#include "support/StillHub.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

const auto noor = idOf<ChildId>(20);
const auto finn = idOf<ChildId>(21);
const auto vlinders = idOf<GroupId>(50);
const Author anouk{idOf<AdultId>(6), Role::GroupLead};
const auto bea = idOf<AdultId>(9);
const auto oldParent = idOf<AdultId>(7);
const auto unsure = idOf<AdultId>(8);
const auto today = QDate(2026, 11, 24);

/// A hub that stands still, with one group, two children and the people around them.
class InzageHub : public StillHub {
  public:
    InzageHub() {
        add(subjectOf(vlinders), GroupDescribed{QStringLiteral("Vlinders")});
        for (const auto& [id, name] :
             std::initializer_list<std::pair<AdultId, QString>>{{joost.id, QStringLiteral("Joost")},
                                                                {amina.id, QStringLiteral("Amina")},
                                                                {oldParent, QStringLiteral("Otto")},
                                                                {unsure, QStringLiteral("Ulla")},
                                                                {grandma.id, QStringLiteral("Oma")}})
            add(subjectOf(id), AdultDescribed{{}, name, QStringLiteral("06-") + name, {}});
        worker(anouk.id, QStringLiteral("Anouk"), StaffRole::GroupLead, "1111", "83561");
        worker(bea, QStringLiteral("Bea"), StaffRole::Admin, "3333", "72905");
        worker(rachida.id, QStringLiteral("Rachida"), StaffRole::Caregiver, "2222", "94672");
        child(noor, QStringLiteral("Noor"));
        child(finn, QStringLiteral("Finn"));
        for (const auto& [id, authority] :
             std::initializer_list<std::pair<AdultId, Authority>>{{joost.id, Authority::Yes},
                                                                  {amina.id, Authority::Yes},
                                                                  {oldParent, Authority::No},
                                                                  {unsure, Authority::Unknown}})
            add(subjectOf(noor), ParentLinked{id, QStringLiteral("ouder"), authority, id != oldParent});
        add(subjectOf(noor), CollectorAllowed{grandma.id, QStringLiteral("Oma"), {}, {}, {}});
    }

    EventId add(SubjectId subject, Payload payload, Author author = program,
                std::optional<Station> station = {}) {
        const Body body = composeBody(std::move(payload), author, clock, {}, station);
        return journal->append({draftOf(subject, body)})->front().event.envelope.id;
    }
    Outcome inzage(const QString& who, const QString& code = QStringLiteral("1111 83561"),
                   const QString& checker = QStringLiteral("Anouk")) {
        return run("inzage", {QStringLiteral("--child=Noor"), QStringLiteral("--for=") + who,
                              QStringLiteral("--checked-by=") + checker, QStringLiteral("--code=") + code,
                              QStringLiteral("--out=/uit")});
    }
    /// What was kept of who looked.
    std::vector<Event> views() {
        std::vector<Event> found;
        for (Position after = 0;;) {
            const auto read = journal->read(after);
            if (read->empty()) return found;
            after = read->back().placed.position;
            for (const OpenedEvent& one : *read) {
                Event event = readEvent(one.placed.event.envelope, one.clear.value_or(QByteArray()));
                if (event.body.kind == Kind::Viewed) found.push_back(std::move(event));
            }
        }
    }

  private:
    void worker(AdultId id, const QString& name, StaffRole role, const char* number, const char* digits) {
        add(subjectOf(id), CaregiverDescribed{{}, name, role, {vlinders}, Weekdays("0011111")});
        const auto secret = hashCode(codeKeyIn(folder, siteKey.bytes())->view(), digits);
        add(subjectOf(id), CodeIssued{QString::fromLatin1(number), secret->salt, secret->value});
    }
    void child(ChildId id, const QString& name) {
        ChildDescribed described;
        described.givenName = name;
        described.birthDate = QDate(2024, 5, 1);
        described.group = vlinders;
        described.weekdays = Weekdays("0011111");
        described.from = QTime(8, 0);
        described.to = QTime(17, 30);
        described.start = QDate(2026, 1, 1);
        described.allergies = QStringLiteral("noten");
        add(subjectOf(id), described);
    }
};

/// No file grows as long as this lives.
class FullDisk {
  public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit none{0, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit before_{};
};

QByteArray fileOf(const Outcome& outcome, const char* name) {
    for (const FileToWrite& file : outcome.files)
        if (QFileInfo(file.path).fileName() == QLatin1String(name)) return file.content;
    return {};
}
QJsonObject jsonOf(const Outcome& outcome) {
    return QJsonDocument::fromJson(fileOf(outcome, "inzage.json")).object();
}
QByteArray part(const Outcome& outcome, const char* key) {
    const QJsonValue value = jsonOf(outcome).value(QLatin1String(key));
    return QJsonDocument(QJsonObject{{QStringLiteral("it"), value}}).toJson();
}
QByteArray all(const Outcome& outcome) {
    return fileOf(outcome, "inzage.html") + fileOf(outcome, "inzage.json");
}

HomeTold told(QDate day, const char* words) {
    HomeTold home;
    home.day = day;
    home.text = QString::fromLatin1(words);
    return home;
}
Observed seen(QDate day, const char* words) {
    return Observed{day, QString::fromLatin1(words)};
}

} // namespace

class InzageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void bothParentsReadTheSameAboutTheirChild() {
        InzageHub hub;
        hub.add(subjectOf(noor), Announced{monday}, joost);
        hub.add(subjectOf(noor), Received{monday, {}}, rachida);
        const EventId words = hub.add(subjectOf(noor), told(monday, "slecht geslapen"), joost);
        hub.add(subjectOf(noor), Heard{monday, {words}, QStringLiteral("dank je")}, rachida);
        hub.add(subjectOf(noor), seen(today, "bouwt een toren"), rachida);
        hub.add(subjectOf(noor), AnswerPromised{words, today.addDays(2)}, rachida);
        hub.add(subjectOf(noor), ConsentGiven{ConsentPurpose::GroupPhoto, {}}, joost);
        hub.add(subjectOf(finn), seen(today, "van een ander kind"), rachida);
        const Outcome one = hub.inzage(QStringLiteral("Joost"));
        const Outcome other = hub.inzage(QStringLiteral("Amina"));
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(other.exitCode, 0);
        for (const char* key :
             {"child", "days", "promises", "consents", "permissions", "mayCollectToday", "leftOut"}) {
            QVERIFY2(jsonOf(one).contains(QLatin1String(key)), key);
            QCOMPARE(part(other, key), part(one, key));
        }
        for (const QByteArray& file : {fileOf(one, "inzage.html"), fileOf(one, "inzage.json")})
            for (const char* fact : {"slecht geslapen", "dank je", "bouwt een toren", "noten", "Vlinders"})
                QVERIFY2(file.contains(fact), fact);
        QVERIFY(fileOf(one, "inzage.html").contains("maandag 23 november 2026"));
        QVERIFY(part(one, "days").contains("2026-11-23"));
        QVERIFY(part(one, "days").contains("receivedBy"));
        QVERIFY(!all(one).contains("van een ander kind"));
        QVERIFY(all(one).contains("06-Joost") && !all(one).contains("06-Amina"));
    }

    void aQuestionOfTheOtherParentStaysTheirOwn() {
        InzageHub hub;
        const EventId asked = hub.add(subjectOf(noor), TalkRequested{today, TalkMoment::CallMe}, joost);
        const EventId answer =
            hub.add(subjectOf(noor), Heard{today, {asked}, QStringLiteral("om vier uur")}, rachida);
        hub.add(subjectOf(noor), PerspectiveGiven{today, answer, QStringLiteral("liever later")}, joost);
        hub.add(subjectOf(noor), AnswerPromised{asked, today.addDays(9)}, rachida);
        for (const char* words : {"wil gebeld worden", "om vier uur", "liever later", "2026-12-03"}) {
            QVERIFY2(all(hub.inzage(QStringLiteral("Joost"))).contains(words), words);
            QVERIFY2(!all(hub.inzage(QStringLiteral("Amina"))).contains(words), words);
            QVERIFY2(!all(hub.inzage(QStringLiteral("Rachida"))).contains(words), words);
        }
        QVERIFY(part(hub.inzage(QStringLiteral("Amina")), "leftOut").contains("questionsOfOthers"));
    }

    void whoseAuthorityIsNotKnownReadsTodayOnly() {
        InzageHub hub;
        hub.add(subjectOf(noor), seen(monday, "gisteren gezien"), rachida);
        hub.add(subjectOf(noor), seen(today, "vandaag gezien"), rachida);
        hub.add(subjectOf(noor), told(today, "woorden van thuis"), joost);
        const Outcome made = hub.inzage(QStringLiteral("Ulla"));
        QCOMPARE(made.exitCode, 0);
        QVERIFY(all(made).contains("vandaag gezien"));
        for (const char* words :
             {"gisteren gezien", "woorden van thuis", "noten", "2024-05-01", "06-", "permissions"})
            QVERIFY2(!all(made).contains(words), words);
        QCOMPARE(jsonOf(made).value(QLatin1String("days")).toArray().size(), 1);
        QVERIFY(part(made, "leftOut").contains("otherDays"));
        const auto views = hub.views();
        QCOMPARE(views.size(), 1U);
        QCOMPARE(std::get<Viewed>(views[0].body.payload).what, std::vector{ViewedPart::Day});
    }

    void aCaregiverOfAnotherGroupReadsNoStories() {
        InzageHub hub;
        hub.add(
            subjectOf(tom.id),
            CaregiverDescribed{
                {}, QStringLiteral("Tom"), StaffRole::Caregiver, {idOf<GroupId>(51)}, Weekdays("0011111")});
        hub.add(subjectOf(noor), Received{today, {}}, rachida);
        hub.add(subjectOf(noor), seen(today, "bouwt een toren"), rachida);
        HomeTold home = told(today, "woorden van thuis");
        home.medicine = MedicineGiven{QStringLiteral("zetpil"), QTime(7, 0)};
        hub.add(subjectOf(noor), home, joost);
        const QByteArray own = all(hub.inzage(QStringLiteral("Rachida")));
        const QByteArray others = all(hub.inzage(QStringLiteral("Tom")));
        const QByteArray unknown = all(hub.inzage(QStringLiteral("Ulla")));
        QVERIFY(own.contains("06-Joost") && others.contains("06-Joost"));
        QVERIFY(own.contains("receivedAt") && others.contains("receivedAt"));
        for (const char* words : {"bouwt een toren", "woorden van thuis", "zetpil", "noten"}) {
            QVERIFY2(own.contains(words), words);
            QVERIFY2(!others.contains(words), words);
        }
        QVERIFY(unknown.contains("bouwt een toren") && !unknown.contains("zetpil"));
    }

    void whoMayNotSeeGetsNothing() {
        InzageHub hub;
        hub.add(subjectOf(noor), CollectionBarred{amina.id, {}, {}, today.addDays(9), anouk.id, rachida.id},
                Author{bea, Role::Admin}, Station::Group);
        hub.add(subjectOf(noor),
                AuthorityRuled{joost.id, Authority::No, anouk.id, rachida.id, today.addDays(9)},
                Author{bea, Role::Admin}, Station::Group);
        for (const char* who : {"Otto", "Oma", "Amina", "Joost", "Niemand"}) {
            const Outcome refused = hub.inzage(QString::fromLatin1(who));
            QVERIFY2(refused.exitCode == 1 && refused.files.empty() && refused.out.isEmpty(), who);
            QVERIFY2(!refused.err.isEmpty(), who);
        }
        QVERIFY(hub.inzage(QStringLiteral("Otto")).err.contains(QStringLiteral("geen gezag")));
        QVERIFY(hub.inzage(QStringLiteral("Amina")).err.contains(QStringLiteral("niet ophalen")));
        QVERIFY(hub.inzage(QStringLiteral("Oma")).err.contains(QStringLiteral("geen ouder")));
        QVERIFY(hub.views().empty());
    }

    void nothingIsMadeWithoutTheCodeOfWhoChecks() {
        InzageHub hub;
        const QString who = QStringLiteral("Joost");
        const auto refused = [&](const Outcome& outcome) {
            return outcome.exitCode == 1 && outcome.files.empty() &&
                   outcome.err.contains(QStringLiteral("code nodig"));
        };
        QVERIFY(refused(hub.inzage(who, QStringLiteral("1111 83562"))));
        QVERIFY(refused(hub.inzage(who, {})));
        // A code that is right, of somebody else than was named, or of who does not lead.
        QVERIFY(refused(hub.inzage(who, QStringLiteral("1111 83561"), QStringLiteral("Rachida"))));
        QVERIFY(refused(hub.inzage(who, QStringLiteral("2222 94672"), QStringLiteral("Rachida"))));
        const Outcome own = hub.inzage(QStringLiteral("Anouk"));
        QVERIFY(own.exitCode == 1 && own.files.empty());
        QVERIFY(hub.views().empty());
    }

    void nothingIsMadeThatCannotBeKept() {
        InzageHub hub;
        const FullDisk full;
        const Outcome made = hub.inzage(QStringLiteral("Joost"));
        QCOMPARE(made.exitCode, 1);
        QVERIFY(made.files.empty());
        QVERIFY(!made.err.contains(QStringLiteral("code nodig")));
    }

    void whatSomebodyTypedIsOnlyText() {
        InzageHub hub;
        hub.add(subjectOf(noor), told(today, "<script>alert(1)</script> & \"%1\"\x1b[2J\u202e"), joost);
        const QByteArray page = fileOf(hub.inzage(QStringLiteral("Amina")), "inzage.html");
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;%1&quot;"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains('\x1b') && !page.contains("\xe2\x80\xae"));
    }

    void aParentLearnsWhoReadByRoleDayAndPurpose() {
        InzageHub hub;
        hub.add(subjectOf(noor), Viewed{monday, {ViewedPart::Day, ViewedPart::Texts}, ViewPurpose::Care},
                rachida, Station::Group);
        hub.add(subjectOf(noor), Viewed{monday, {ViewedPart::Health}, ViewPurpose::Care}, rachida,
                Station::Group);
        hub.add(subjectOf(vlinders), Viewed{today, {ViewedPart::Health}, ViewPurpose::Care}, rachida,
                Station::Group); // the board, with Noor on it
        hub.add(subjectOf(finn), Viewed{monday, {ViewedPart::History}, ViewPurpose::Review}, anouk,
                Station::Overview); // another child
        const Outcome made = hub.inzage(QStringLiteral("Joost"));
        const QJsonArray read = jsonOf(made).value(QLatin1String("readBy")).toArray();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[0].toObject(), (QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-11-23")},
                                                  {QStringLiteral("role"), QStringLiteral("caregiver")},
                                                  {QStringLiteral("purpose"), QStringLiteral("care")},
                                                  {QStringLiteral("what"),
                                                   QJsonArray{QStringLiteral("day"), QStringLiteral("health"),
                                                              QStringLiteral("texts")}}}));
        QVERIFY(!part(made, "readBy").contains("Rachida"));
        QVERIFY(fileOf(made, "inzage.html").contains("Wie dit las"));
        QVERIFY(fileOf(made, "inzage.html").contains("voor de zorg"));
        // Of today only, or of no day: they learn nothing of it.
        QVERIFY(!jsonOf(hub.inzage(QStringLiteral("Ulla"))).contains(QLatin1String("readBy")));
        QVERIFY(!jsonOf(hub.inzage(QStringLiteral("Rachida"))).contains(QLatin1String("readBy")));
        // And the reading above is in the next one.
        QVERIFY(part(hub.inzage(QStringLiteral("Amina")), "readBy").contains("dataAccess"));
    }

    void nobodyAloneTakesSeveralChildrenOut() {
        InzageHub hub;
        hub.add(subjectOf(finn), ParentLinked{joost.id, QStringLiteral("vader"), Authority::Yes, true});
        hub.add(subjectOf(finn), seen(today, "van het tweede kind"), rachida);
        const QStringList both{QStringLiteral("--child=Noor"),      QStringLiteral("--child=Finn"),
                               QStringLiteral("--for=Joost"),       QStringLiteral("--out=/uit"),
                               QStringLiteral("--code=1111 83561"), QStringLiteral("--checked-by=Anouk")};
        const auto second = [&](const QString& name, const QString& code) {
            return both +
                   QStringList{QStringLiteral("--checked-by=") + name, QStringLiteral("--code2=") + code};
        };
        for (const QStringList& words : {both, second(QStringLiteral("Anouk"), QStringLiteral("1111 83561")),
                                         second(QStringLiteral("Bea"), QStringLiteral("3333 00000")),
                                         second(QStringLiteral("Rachida"), QStringLiteral("2222 94672"))}) {
            const Outcome refused = hub.run("inzage", words);
            QVERIFY(refused.exitCode != 0 && refused.files.empty());
        }
        QVERIFY(hub.views().empty());
        const Outcome made = hub.run("inzage", second(QStringLiteral("Bea"), QStringLiteral("3333 72905")));
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.files.size(), 4U);
        QVERIFY(fileOf(made, "inzage-2.json").contains("van het tweede kind"));
        QVERIFY(fileOf(made, "inzage-1.html").contains("Nagekeken door: Anouk en Bea"));
        QCOMPARE(hub.views().size(), 4U); // two people, two children
    }

    void itIsKeptWhoCheckedAndNoNameIsInAPath() {
        InzageHub hub;
        const Outcome made = hub.inzage(QStringLiteral("Joost"));
        const auto views = hub.views();
        QCOMPARE(views.size(), 1U);
        QCOMPARE(views[0].envelope.subject, subjectOf(noor));
        QCOMPARE(views[0].body.author, anouk);
        QVERIFY(mayHappen(views[0].body.station, views[0].body.author.role, Kind::Viewed));
        const Viewed viewed = std::get<Viewed>(views[0].body.payload);
        QCOMPARE(viewed, (Viewed{today, {ViewedPart::Everything}, ViewPurpose::DataAccess}));
        QCOMPARE(made.files.size(), 2U);
        QCOMPARE(made.files[0].path, QStringLiteral("/uit/inzage.html"));
        QCOMPARE(made.files[1].path, QStringLiteral("/uit/inzage.json"));
        QVERIFY(fileOf(made, "inzage.html").contains("Gevraagd door: Joost"));
        QVERIFY(fileOf(made, "inzage.html").contains("Nagekeken door: Anouk"));
        const QJsonObject json = jsonOf(made);
        QCOMPARE(json.value(QLatin1String("format")).toString(), QStringLiteral("drempel-inzage-1"));
        QVERIFY(QDateTime::fromString(json.value(QLatin1String("madeAt")).toString(), Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(InzageTest)
#include "InzageTest.moc"
