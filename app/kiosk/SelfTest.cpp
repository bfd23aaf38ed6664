// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/SelfTest.h"

#include "base/IdSource.h"
#include "domain/DayTime.h"
#include "models/Workspace.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>

namespace drempel {

namespace {

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    ++warnings;
    QTextStream(stderr) << text << Qt::endl;
}

/// Folds in memory, for as long as the test runs.
class FoldingLedger final : public Ledger {
  public:
    FoldingLedger(const Clock& clock, SiteId site)
      : site_(site)
      , ids_(clock, 1)
      , world_(site) {}
    void record(std::vector<Draft> drafts, Saved saved) override {
        std::vector<Event> events;
        std::vector<EventId> ids;
        for (const Draft& draft : drafts) {
            Envelope envelope;
            envelope.id = ids_.make<EventId>();
            envelope.site = site_;
            envelope.subject = draft.subject;
            envelope.eventClass = draft.eventClass;
            envelope.stamp = last_ = Stamp{last_.milliseconds, last_.counter + 1};
            ids.push_back(envelope.id);
            events.push_back(readEvent(envelope, draft.body));
        }
        take(world_.add(std::move(events)));
        saved(ids);
    }
    void openDay(SubjectId, QDate) override {}

  private:
    SiteId site_;
    SeededIdSource ids_;
    Stamp last_;
    World world_;
};

class EveryCodeIsRight final : public CodeChecker {
  public:
    void check(const CodeIssued&, CodeHolder, const QString&, Answer answer) override {
        answer(CodeAnswer::Right);
    }
    void hash(const QString&, Hashed hashed) override {
        hashed(CodeSecret{QByteArray(16, 's'), QByteArray(32, 'v')});
    }
    [[nodiscard]] QByteArray badgeHash(QByteArrayView) const override { return {}; }
};

template<class T>
T made(std::uint8_t number) {
    return T(RawId{number});
}

void fillDaycare(Ledger& ledger, const Clock& clock, SiteId site) {
    const auto group = made<GroupId>(1);
    const auto parent = made<AdultId>(2);
    const auto caregiver = made<AdultId>(3);
    const auto lead = made<AdultId>(4);
    const QDate day = dayAt(clock.now());
    const Weekdays always(0x7F);
    std::vector<Draft> drafts;
    const auto add = [&](SubjectId subject, Payload payload) {
        drafts.push_back(draftOf(subject, composeBody(std::move(payload), Author{}, clock)));
    };
    add(subjectOf(site), SiteDescribed{QStringLiteral("Proef")});
    add(subjectOf(group), GroupDescribed{QStringLiteral("Proefgroep")});
    add(subjectOf(parent),
        AdultDescribed{QStringLiteral("1"), QStringLiteral("Ouder"), QStringLiteral("06-00000000"), {}});
    add(subjectOf(parent), CodeIssued{QStringLiteral("1111"), QByteArray(16, 's'), QByteArray(32, 'v')});
    add(subjectOf(caregiver),
        CaregiverDescribed{
            QStringLiteral("2"), QStringLiteral("Leidster"), StaffRole::Caregiver, {group}, always});
    add(subjectOf(caregiver), CodeIssued{QStringLiteral("2222"), QByteArray(16, 's'), QByteArray(32, 'v')});
    add(subjectOf(lead),
        CaregiverDescribed{
            QStringLiteral("3"), QStringLiteral("Leiding"), StaffRole::GroupLead, {group}, always});
    add(subjectOf(lead), CodeIssued{QStringLiteral("3333"), QByteArray(16, 's'), QByteArray(32, 'v')});
    for (const std::uint8_t number : {std::uint8_t{5}, std::uint8_t{6}}) {
        const auto child = made<ChildId>(number);
        ChildDescribed profile;
        profile.externalId = QString::number(number);
        profile.givenName = QStringLiteral("Kind%1").arg(number);
        profile.birthDate = day.addMonths(number == 5 ? -30 : -8);
        profile.group = group;
        profile.weekdays = always;
        profile.from = QTime(8, 0);
        profile.to = QTime(17, 30);
        profile.start = day.addDays(-10);
        profile.allergies = number == 5 ? QStringLiteral("koemelk") : QString();
        add(subjectOf(child), profile);
        add(subjectOf(child), ParentLinked{parent, QStringLiteral("moeder"), Authority::Yes, true});
    }
    ledger.record(std::move(drafts), [](const auto&) {});
}

void enterCode(CodeEntry& code, int digit) {
    for (int i = 0; i < CodeEntry::numberDigits + CodeEntry::secretDigits; ++i)
        code.digit(digit);
}

/// Shows Main.qml for one role and walks through its screens, rendering each.
void walk(Workspace::TabletRole role, Ledger& ledger, const Clock& clock, int& screens) {
    EveryCodeIsRight checker;
    Workspace workspace(role, ledger, checker, clock, QTime(0, 0));
    workspace.setLoaded();
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Drempel/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty()) {
        ++warnings;
        return;
    }
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    const auto show = [&] {
        QCoreApplication::processEvents();
        if (window == nullptr || window->grabWindow().isNull()) ++warnings;
        ++screens;
    };
    const QString child = made<ChildId>(5).toString();
    show();
    if (DoorFlow* door = workspace.door()) {
        const std::vector<std::function<void()>> steps{
            [&] { door->start(); },    [&] { enterCode(*door->code(), 1); },
            [&] { door->proceed(); },  [&] { door->asAlways(); },
            [&] { door->homeDone(); }, [&] { door->finish(); },
            [&] { door->start(); },    [&] { enterCode(*door->code(), 1); },
            [&] { door->proceed(); },  [&] { door->goHome(); }};
        for (const auto& step : steps) {
            step();
            show();
        }
    } else if (GroupFlow* group = workspace.group()) {
        enterCode(*group->code(), 2);
        show();
        group->receive();
        show();
        group->tapChild(child);
        show();
    } else if (ReviewFlow* review = workspace.review()) {
        enterCode(*review->code(), 3);
        show();
        review->openChild(child);
        show();
    }
    workspace.setFatal(QStringLiteral("Proef"));
    show();
}

} // namespace

int runSelfTest(const Clock& clock) {
    const auto site = made<SiteId>(9);
    const QtMessageHandler before = qInstallMessageHandler(countWarnings);
    int screens = 0;
    FoldingLedger ledger(clock, site);
    fillDaycare(ledger, clock, site);
    for (const auto role :
         {Workspace::TabletRole::Door, Workspace::TabletRole::Group, Workspace::TabletRole::Review})
        walk(role, ledger, clock, screens);
    qInstallMessageHandler(before);
    QTextStream(stdout)
        << QStringLiteral("zelftest: %1 schermen getekend, %2 waarschuwingen").arg(screens).arg(warnings)
        << Qt::endl;
    return warnings == 0 ? 0 : 1;
}

} // namespace drempel
