// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/KioskGuard.h"
#include "visual/screens/ScreenStage.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMetaProperty>
#include <QStyleHints>
#include <QTest>

using namespace drempel;
using drempel::test::ScreenStage;
using drempel::test::SmallDaycare;
using namespace Qt::StringLiterals;

namespace {

/// Every text that any object of the window and its models holds: properties, rows, children and what they
/// point to, seen on the screen or not.
class Everything {
  public:
    explicit Everything(ScreenStage& stage) {
        look(stage.window());
        look(&stage.workspace());
        look(QGuiApplication::inputMethod());
        texts_ += QGuiApplication::clipboard()->text(QClipboard::Clipboard) + u'\n';
        texts_ += QGuiApplication::clipboard()->text(QClipboard::Selection) + u'\n';
        texts_ +=
            QGuiApplication::inputMethod()->queryFocusObject(Qt::ImSurroundingText, {}).toString() + u'\n';
    }
    [[nodiscard]] QStringList of(const QStringList& words) const {
        QStringList found;
        for (const QString& word : words)
            if (texts_.contains(word)) found.append(word);
        return found;
    }
    [[nodiscard]] qsizetype objects() const { return seen_.size(); }

  private:
    void look(QObject* object) {
        if (object == nullptr || seen_.contains(object)) return;
        // The store keeps what was told, sealed; here it is about what a person or program finds on the
        // screen.
        if (qobject_cast<Ledger*>(object) != nullptr) return;
        seen_.insert(object);
        for (QObject* child : object->children())
            look(child);
        if (auto* item = qobject_cast<QQuickItem*>(object))
            for (QQuickItem* child : item->childItems())
                look(child);
        const QMetaObject* type = object->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i)
            if (qstrcmp(type->property(i).name(), "parent") != 0) look(type->property(i).read(object));
        if (auto* model = qobject_cast<QAbstractItemModel*>(object))
            for (int row = 0; row < model->rowCount(); ++row)
                for (const int role : model->roleNames().keys())
                    look(model->data(model->index(row, 0), role));
    }
    void look(const QVariant& value) {
        if (value.metaType().flags() & QMetaType::PointerToQObject) return look(value.value<QObject*>());
        if (value.metaType().id() == QMetaType::QVariantList) {
            for (const QVariant& item : value.toList())
                look(item);
        } else if (value.metaType().id() == QMetaType::QVariantMap) {
            for (const QVariant& item : value.toMap())
                look(item);
        } else if (value.canConvert<QString>()) {
            texts_ += value.toString() + u'\n';
        }
    }

    QSet<QObject*> seen_;
    QString texts_;
};

/// What only this family has: names, and the words that they type. "Noor" is also in "Noord".
const QStringList family{u"Anneke"_s, u"Joost"_s, u"Rachida"_s, u"Kwibus"_s, u"Zandbakzoen"_s};

void tells(ScreenStage& stage) {
    stage.door().start();
    stage.identify(stage.door().code(), SmallDaycare::annekesNumber());
    stage.touch({u"Noor en Sem brengen"_s});
    stage.waitFor(u"Van thuis"_s, [&] { return stage.door().step() == DoorFlow::Step::FromHome; });
    stage.touch({u"Typen"_s});
    stage.type(u"Kwibus was stuk"_s);
    QGuiApplication::clipboard()->setText(u"Zandbakzoen"_s);
}
void typesANameAndWalksAway(ScreenStage& stage) {
    stage.door().start();
    stage.identify(stage.door().code(), SmallDaycare::annekesNumber());
    stage.touch({u"Meer"_s});
    stage.touch({u"Iemand anders haalt vandaag"_s});
    stage.touch({u"Naam"_s});
    stage.type(u"Kwibus"_s);
}
void readsTheDay(ScreenStage& stage) {
    stage.daycare().noorsDay();
    stage.door().start();
    stage.identify(stage.door().code(), SmallDaycare::annekesNumber());
    stage.door().proceed();
    ScreenStage::settle();
}
void givesTheirView(ScreenStage& stage) {
    readsTheDay(stage);
    stage.touch({u"Zo zie ik het"_s});
    stage.touch({u"Gezwaaid bij het raam, daarna blokken"_s});
    stage.type(u"Kwibus was stuk"_s);
}
void finishes(ScreenStage& stage) {
    stage.door().finish();
}
void idles(ScreenStage& stage) {
    stage.clock().advance(std::chrono::seconds(DoorFlow::idleSeconds));
    stage.waitFor(u"Rust"_s, [&] { return stage.door().step() == DoorFlow::Step::Rest; });
}
using Act = void (*)(ScreenStage&);

/// What there is besides the page: another window, a menu, words on the clipboard, a step elsewhere.
struct Around {
    explicit Around(ScreenStage& stage)
      : words(stage.words())
      , step(stage.door().step()) {
        for (const QWindow* window : QGuiApplication::allWindows())
            if (window->isVisible()) ++windows;
        QClipboard* clipboard = QGuiApplication::clipboard();
        carried = clipboard->text(QClipboard::Clipboard) + clipboard->text(QClipboard::Selection);
    }
    QStringList words;
    DoorFlow::Step step;
    int windows = 0;
    QString carried;
    friend bool operator==(const Around&, const Around&) = default;
};

/// The middle of the first item below of which `is` holds.
template<class Is>
QQuickItem* itemWhere(QQuickItem* below, Is is) {
    if (below->isVisible() && is(*below)) return below;
    for (QQuickItem* child : below->childItems())
        if (QQuickItem* found = itemWhere(child, is)) return found;
    return nullptr;
}
QPoint middleOf(const QQuickItem& item) {
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
}

/// A finger that comes down, waits until Qt calls it a long press, goes along the way, and leaves.
void lingers(ScreenStage& stage, QPoint from, QPoint to) {
    static QPointingDevice* const panel = QTest::createTouchDevice();
    QGuiApplication::styleHints()->setMousePressAndHoldInterval(1);
    QTest::touchEvent(stage.window(), panel).press(0, from, stage.window());
    QElapsedTimer down;
    down.start();
    stage.waitFor(u"a long press"_s, [&] { return down.elapsed() > 20; });
    for (int step = 1; step <= 8; ++step)
        QTest::touchEvent(stage.window(), panel).move(0, from + (to - from) * step / 8, stage.window());
    QTest::touchEvent(stage.window(), panel).release(0, to, stage.window());
    ScreenStage::settle();
}

// Kinds of keys as QtVirtualKeyboard::KeyType of Qt 6.4 numbers them. Not among those that type: another
// language, handwriting, hiding the keyboard, another way of input.
constexpr int shiftKey = 11;
constexpr int spaceKey = 12;
constexpr int symbolKey = 13;
const QSet<int> typingKeys{1, 3, 4, 8, 9, 10, shiftKey, spaceKey, symbolKey};

void keysBelow(QQuickItem* below, QList<QQuickItem*>& keys) {
    if (!below->isVisible() || !below->isEnabled()) return;
    if (below->metaObject()->indexOfProperty("keyType") >= 0) keys.append(below);
    for (QQuickItem* child : below->childItems())
        keysBelow(child, keys);
}
/// The keys of the on-screen keyboard that can be tapped.
QList<QQuickItem*> keysOf(ScreenStage& stage) {
    QList<QQuickItem*> keys;
    QQuickItem* panel = itemWhere(stage.window()->contentItem(), [](const QQuickItem& item) {
        return QByteArrayView(item.metaObject()->className()).startsWith("Keyboard_QMLTYPE");
    });
    if (panel != nullptr) keysBelow(panel, keys);
    return keys;
}

} // namespace

Q_DECLARE_METATYPE(Act)

/// Looks for what a family left behind in every object of the program's window; GUI thread.
class DoorForgetsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingOfAFamilyIsLeftInAnyObject_data() {
        QTest::addColumn<Act>("does");
        QTest::addColumn<Act>("ends");
        QTest::newRow("tells, Klaar") << Act(tells) << Act(finishes);
        QTest::newRow("tells, idle") << Act(tells) << Act(idles);
        QTest::newRow("a name in a sheet, idle") << Act(typesANameAndWalksAway) << Act(idles);
        QTest::newRow("gives their view, idle") << Act(givesTheirView) << Act(idles);
        QTest::newRow("reads the day, idle") << Act(readsTheDay) << Act(idles);
    }
    void nothingOfAFamilyIsLeftInAnyObject() {
        QFETCH(Act, does);
        QFETCH(Act, ends);
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        guard.watch(stage.workspace());
        does(stage);
        const Everything before(stage);
        QVERIFY(before.of(family).contains(u"Anneke"_s)); // or else nothing below means anything
        QVERIFY(before.objects() > 100);
        ends(stage);
        ScreenStage::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ScreenStage::settle();
        QCOMPARE(stage.door().step(), DoorFlow::Step::Rest);
        QVERIFY2(Everything(stage).of(family).isEmpty(), qPrintable(Everything(stage).of(family).join(u' ')));
        QCOMPARE(stage.problems(), QStringList());
    }

    void noKeyOrMouseLeavesTheDoor_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Alt+F4") << int(Qt::Key_F4) << int(Qt::AltModifier);
        QTest::newRow("Ctrl+Q") << int(Qt::Key_Q) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+W") << int(Qt::Key_W) << int(Qt::ControlModifier);
        QTest::newRow("Ctrl+Alt+Delete") << int(Qt::Key_Delete) << int(Qt::ControlModifier | Qt::AltModifier);
        QTest::newRow("Meta+L") << int(Qt::Key_L) << int(Qt::MetaModifier);
        QTest::newRow("F11") << int(Qt::Key_F11) << 0;
        QTest::newRow("F1") << int(Qt::Key_F1) << 0;
        QTest::newRow("Menu") << int(Qt::Key_Menu) << 0;
        QTest::newRow("Print") << int(Qt::Key_Print) << 0;
        QTest::newRow("Escape") << int(Qt::Key_Escape) << 0;
    }
    void noKeyOrMouseLeavesTheDoor() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        QTest::keyClick(stage.window(), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        ScreenStage::settle();
        QVERIFY(stage.window()->isVisible());
        QCOMPARE(stage.door().step(), DoorFlow::Step::Rest);
        QCOMPARE(stage.problems(), QStringList());
    }

    void whatWasTypedCannotBeCarriedAway_data() {
        QTest::addColumn<int>("key");
        QTest::newRow("copy") << int(Qt::Key_C);
        QTest::newRow("cut") << int(Qt::Key_X);
    }
    void whatWasTypedCannotBeCarriedAway() {
        QFETCH(int, key);
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        typesANameAndWalksAway(stage);
        QGuiApplication::clipboard()->setText(u"leeg"_s);
        QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(stage.window(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"leeg"_s);
        QVERIFY(Everything(stage).of(family).contains(u"Kwibus"_s)); // and nothing was lost
    }

    void nothingIsPastedIntoAField_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("Ctrl+V") << 0;
        QTest::newRow("Shift+Insert") << 1;
        QTest::newRow("middle button") << 2;
    }
    void nothingIsPastedIntoAField() {
        QFETCH(int, how);
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        typesANameAndWalksAway(stage);
        QGuiApplication::clipboard()->setText(u"Zandbakzoen"_s);
        if (how == 0) QTest::keyClick(stage.window(), Qt::Key_V, Qt::ControlModifier);
        if (how == 1) QTest::keyClick(stage.window(), Qt::Key_Insert, Qt::ShiftModifier);
        if (how == 2) QTest::mouseClick(stage.window(), Qt::MiddleButton, {}, QPoint(500, 250));
        ScreenStage::settle();
        QVERIFY(!stage.words().join(u'\n').contains(u"Zandbakzoen"_s));
    }

    void aMenuOrADropDoesNothing() {
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        const QStringList before = stage.words();
        QTest::mouseClick(stage.window(), Qt::RightButton, {}, QPoint(300, 300));
        QTest::mousePress(stage.window(), Qt::LeftButton, {}, QPoint(300, 300), 900); // long
        QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, QPoint(300, 300));
        ScreenStage::settle();
        QCOMPARE(stage.words(), before);
        QCOMPARE(stage.door().step(), DoorFlow::Step::Rest);
    }

    void aFingerThatLingersOrDragsOpensNothing() {
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        const Around rest(stage);
        const QSize size = stage.window()->size();
        const QPoint middle(size.width() / 3, size.height() / 2);
        for (const QPoint to :
             {middle, QPoint(2, middle.y()), QPoint(middle.x(), 2), QPoint(middle.x(), size.height() - 2)})
            lingers(stage, middle, to);
        QVERIFY(Around(stage) == rest);
        typesANameAndWalksAway(stage);
        const Around typed(stage);
        QQuickItem* field = itemWhere(stage.window()->contentItem(), [](const QQuickItem& item) {
            return item.inherits("QQuickTextInput") && item.property("text").toString() == u"Kwibus"_s;
        });
        QVERIFY(field != nullptr);
        lingers(stage, middleOf(*field), middleOf(*field));
        lingers(stage, middleOf(*field), middleOf(*field) + QPoint(200, 0));
        QVERIFY(Around(stage) == typed);
        QCOMPARE(stage.problems(), QStringList());
    }

    void whatIsSelectedIsCarriedNowhere() {
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        typesANameAndWalksAway(stage);
        const Around typed(stage);
        QQuickItem* field = itemWhere(stage.window()->contentItem(), [](const QQuickItem& item) {
            return item.inherits("QQuickTextInput") && item.property("text").toString() == u"Kwibus"_s;
        });
        QVERIFY(field != nullptr);
        const QPoint word = field->mapToScene(QPointF(20, field->height() / 2)).toPoint();
        QTest::mouseDClick(stage.window(), Qt::LeftButton, {}, word);
        QTest::mousePress(stage.window(), Qt::LeftButton, {}, word);
        for (int x = 0; x < 200; x += 20)
            QTest::mouseMove(stage.window(), word + QPoint(x, x));
        QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, word + QPoint(200, 200));
        ScreenStage::settle();
        QTest::keyClick(stage.window(), Qt::Key_Home, Qt::ShiftModifier); // selects with the keys
        ScreenStage::settle();
        QCOMPARE(Around(stage).carried, typed.carried);
        QCOMPARE(Around(stage).windows, 1);
        QVERIFY(Around(stage) == typed);
    }

    void theKeyboardTypesAndDoesNothingElse() {
        ScreenStage stage(Workspace::TabletRole::Door, {});
        KioskGuard guard(*qApp);
        typesANameAndWalksAway(stage);
        const QString locale = QGuiApplication::inputMethod()->locale().name();
        const Around typed(stage);
        stage.waitFor(u"the keyboard"_s, [&] { return !keysOf(stage).isEmpty(); });
        for (int page = 0; page < 2; ++page) { // letters, then figures and signs
            QQuickItem* other = nullptr;
            for (QQuickItem* key : keysOf(stage)) {
                const int type = key->property("keyType").toInt();
                QVERIFY2(typingKeys.contains(type), key->metaObject()->className());
                if (type == symbolKey) other = key;
            }
            // Space and Shift, held: where a keyboard hides what it can do besides.
            for (QQuickItem* key : keysOf(stage))
                if (const int type = key->property("keyType").toInt(); type == spaceKey || type == shiftKey)
                    lingers(stage, middleOf(*key), middleOf(*key));
            QCOMPARE(Around(stage).windows, 1);
            QCOMPARE(Around(stage).step, typed.step);
            QCOMPARE(QGuiApplication::inputMethod()->locale().name(), locale);
            QVERIFY(other != nullptr);
            QTest::mouseClick(stage.window(), Qt::LeftButton, {}, middleOf(*other));
            ScreenStage::settle();
        }
    }

    void wordsThatLookLikeALinkAreOnlyWords() {
        ScreenStage stage(Workspace::TabletRole::Door, {});
        tells(stage);
        const auto texts = stage.window()->contentItem()->findChildren<QQuickItem*>();
        for (const QQuickItem* item : texts)
            if (item->inherits("QQuickText"))
                QVERIFY2(item->property("textFormat").toInt() == Qt::PlainText,
                         qPrintable(item->property("text").toString()));
    }
};

int main(int argc, char** argv) {
    ScreenStage::prepare();
    QGuiApplication app(argc, argv);
    ScreenStage::makeStill();
    DoorForgetsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DoorForgetsTest.moc"
