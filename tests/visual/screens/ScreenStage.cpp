// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/screens/ScreenStage.h"

#include "domain/DayTime.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QTest>

namespace drempel::test {

namespace {

constexpr int settleRounds = 20;
constexpr int patience = 5000; // ms

void dress(const ScreenLook& look) {
    const QColor ground = look.dark ? QColor(Qt::black) : QColor(Qt::white);
    QPalette palette(ground);
    palette.setColor(QPalette::Window, ground);
    QGuiApplication::setPalette(palette);
    QGuiApplication::setLayoutDirection(QLocale(look.language).textDirection());
    // Numbers as on the clock, also in Arabic.
    QLocale::setDefault(look.language == QLatin1String("ar") ? QLocale(QLocale::Arabic, QLocale::Morocco)
                                                             : QLocale(look.language));
}

bool isNamed(const QQuickItem* item, const QString& name) {
    const bool button = item->inherits("QQuickAbstractButton");
    if (button && item->property("text").toString() == name) return true;
    return (button || item->inherits("QQuickTextInput")) && item->property("name").toString() == name;
}

} // namespace

ScreenStage::ScreenStage(Workspace::TabletRole role, const ScreenLook& look)
  : clock_(instantOf(SmallDaycare::day(), QTime(6, 0)).value_or(Instant{}))
  , ledger_(clock_)
  , daycare_(ledger_, clock_)
  , workspace_(role, ledger_, checker_, clock_, QTime(18, 30)) {
    dress(look);
    speak(look.language);
    workspace_.sync()->set(true, 0, {});
    workspace_.setLoaded();
    QObject::connect(&engine_, &QQmlEngine::warnings, &engine_, [this](const QList<QQmlError>& errors) {
        for (const QQmlError& error : errors)
            problems_.append(error.toString());
    });
    engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine_.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace_)}});
    engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Drempel/Shell/Main.qml")));
    if (engine_.rootObjects().isEmpty()) return;
    window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
    window_->resize(look.size);
    settle();
}

ScreenStage::~ScreenStage() {
    QCoreApplication::removeTranslator(&translator_);
}

void ScreenStage::prepare() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
}

void ScreenStage::makeStill() {
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0); // no finger here is nervous
    QGuiApplication::setFont(QFont(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")}));
}

void ScreenStage::speak(const QString& language) {
    if (translator_.load(QStringLiteral(":/i18n/drempel_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator_);
    workspace_.languageSwitched(language);
}

void ScreenStage::settle() {
    for (int round = 0; round < settleRounds; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as in a running loop
    }
}

void ScreenStage::waitFor(const QString& what, const std::function<bool()>& condition) {
    if (!QTest::qWaitFor(condition, patience)) problems_.append(QStringLiteral("waited in vain for ") + what);
    settle();
}

void ScreenStage::identify(CodeEntry* code, const QString& number) {
    for (const QChar digit : number + QStringLiteral("12345"))
        code->digit(digit.digitValue());
    waitFor(QStringLiteral("the code"), [code] { return !code->isChecking(); });
}

// Sheets lie above the screen and come later among its siblings: the last one found is the topmost.
QQuickItem* ScreenStage::find(QQuickItem* below, const QString& name) const {
    const QList<QQuickItem*> children = below->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (!(*child)->isVisible()) continue;
        if (QQuickItem* found = find(*child, name)) return found;
        if (isNamed(*child, name)) return *child;
    }
    return nullptr;
}

std::optional<QPoint> ScreenStage::middleOf(const QString& name) {
    if (window_ == nullptr) return std::nullopt;
    (void)window_->grabWindow(); // what is new gets its place when it is drawn
    const QQuickItem* item = find(window_->contentItem(), name);
    if (item == nullptr) {
        problems_.append(QStringLiteral("nothing to tap is called ") + name);
        return std::nullopt;
    }
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

void ScreenStage::tap(const QString& name) {
    const auto middle = middleOf(name);
    if (middle) QTest::mouseClick(window_, Qt::LeftButton, Qt::NoModifier, *middle);
    settle();
}

void ScreenStage::touch(const QStringList& names) {
    static QPointingDevice* const panel = QTest::createTouchDevice();
    std::vector<QPoint> fingers;
    for (const QString& name : names)
        if (const auto middle = middleOf(name)) fingers.push_back(*middle);
    for (const bool down : {true, false}) {
        auto event = QTest::touchEvent(window_, panel, false);
        for (std::size_t i = 0; i < fingers.size(); ++i) {
            if (down)
                event.press(static_cast<int>(i), fingers[i], window_);
            else
                event.release(static_cast<int>(i), fingers[i], window_);
        }
        event.commit();
    }
    settle();
}

QStringList ScreenStage::words() const {
    QStringList all;
    const std::function<void(const QQuickItem*)> collect = [&](const QQuickItem* item) {
        if (!item->isVisible()) return;
        if (const QString text = item->property("text").toString(); !text.isEmpty()) all.append(text);
        for (const QQuickItem* child : item->childItems())
            collect(child);
    };
    collect(window_->contentItem());
    return all;
}

void ScreenStage::type(const QString& text) {
    for (const QChar letter : text)
        QTest::keyClick(window_, letter.toLatin1());
    settle();
}

QImage ScreenStage::picture() {
    if (window_ == nullptr) return {};
    QImage last;
    for (int round = 0; round < settleRounds; ++round) {
        settle();
        QImage next = window_->grabWindow();
        if (!next.isNull() && next == last) return next;
        last = std::move(next);
    }
    return last;
}

} // namespace drempel::test
