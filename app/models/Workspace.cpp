// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Workspace.h"

namespace drempel {

Workspace::Workspace(TabletRole role, Ledger& ledger, CodeChecker& checker, const Clock& clock,
                     QTime closingTime, QObject* parent)
  : QObject(parent)
  , role_(role)
  , ledger_(ledger)
  , wallClock_(clock) {
    switch (role) {
    case TabletRole::Door:
        door_ = std::make_unique<DoorFlow>(ledger, checker, clock);
        connect(door_.get(), &DoorFlow::stepChanged, this, &Workspace::wantsBadgeChanged);
        connect(door_->newCode(), &NewCode::changed, this, &Workspace::wantsBadgeChanged);
        connect(door_->forgotten(), &CodeReset::changed, this, &Workspace::wantsBadgeChanged);
        connect(&sync_, &SyncState::changed, this, [this] { door_->setHubConnected(sync_.isConnected()); });
        door_->setHubConnected(sync_.isConnected()); // a door that never hears of its hub is told nothing
        watchLanguage(clock);
        break;
    case TabletRole::Group:
        group_ = std::make_unique<GroupFlow>(ledger, checker, clock, closingTime);
        connect(group_.get(), &GroupFlow::stepChanged, this, &Workspace::wantsBadgeChanged);
        connect(group_.get(), &GroupFlow::coveredChanged, this, &Workspace::wantsBadgeChanged);
        connect(group_.get(), &GroupFlow::confirmChanged, this, &Workspace::wantsBadgeChanged);
        connect(group_->newCode(), &NewCode::changed, this, &Workspace::wantsBadgeChanged);
        break;
    case TabletRole::Review:
        review_ = std::make_unique<ReviewFlow>(ledger, checker, clock);
        connect(review_.get(), &ReviewFlow::stepChanged, this, &Workspace::wantsBadgeChanged);
        connect(review_->newCode(), &NewCode::changed, this, &Workspace::wantsBadgeChanged);
        break;
    }
    connect(&ledger_, &Ledger::changed, this, [this](const Change& change) {
        if (change.site.site) Q_EMIT siteChanged();
    });
}

/// A language ends with the visit, or when nobody comes after it was chosen at rest.
void Workspace::watchLanguage(const Clock& clock) {
    languageWatch_ =
        std::make_unique<IdleWatch>(clock, std::chrono::seconds(DoorFlow::idleSeconds), Milliseconds{0});
    const auto own = [this] {
        if (!ownLanguage_.isEmpty()) chooseLanguage(ownLanguage_);
    };
    connect(languageWatch_.get(), &IdleWatch::expired, this, own);
    connect(door_.get(), &DoorFlow::stepChanged, this, [this, own] {
        languageWatch_->stop();
        if (door_->step() == DoorFlow::Step::Rest) own();
    });
}

QString Workspace::siteName() const {
    const SiteState& site = ledger_.snapshot().site;
    return site.site ? site.site->value.name : QString();
}

QVariantList Workspace::languages() const {
    const auto language = [](const QString& id, const QString& label) {
        return QVariantMap{{QStringLiteral("id"), id}, {QStringLiteral("label"), label}};
    };
    return {language(QStringLiteral("nl"), QStringLiteral("Nederlands")),
            language(QStringLiteral("en"), QStringLiteral("English")),
            language(QStringLiteral("ar"), QStringLiteral("العربية"))};
}

void Workspace::chooseLanguage(const QString& language) {
    if (language != language_) Q_EMIT languageWanted(language);
}

void Workspace::languageSwitched(const QString& language) {
    language_ = language;
    if (ownLanguage_.isEmpty()) ownLanguage_ = language;
    if (languageWatch_ && door_->step() == DoorFlow::Step::Rest) languageWatch_->start();
    wallClock_.retranslate();
    sync_.retranslate();
    if (door_) door_->retranslate();
    if (group_) group_->retranslate();
    if (review_) review_->retranslate();
    Q_EMIT languageChanged();
}

bool Workspace::wantsBadge() const {
    if (door_) return door_->takesBadges();
    const NewCode* newCode = group_ ? group_->newCode() : review_->newCode();
    if (newCode->part() != NewCode::Part::None) return newCode->takesBadges();
    if (group_)
        return group_->step() == GroupFlow::Step::LogIn || group_->isCovered() || group_->isConfirming();
    return review_->step() == ReviewFlow::Step::LogIn;
}

void Workspace::badgeRead(const QByteArray& read) {
    if (loading_ || !fatal_.isEmpty()) return;
    if (door_) return door_->badge(read); // which wakes a door at rest
    if (!wantsBadge()) return;
    NewCode* newCode = group_ ? group_->newCode() : review_->newCode();
    if (newCode->takesBadges()) return newCode->badge(read);
    if (group_) return (group_->isConfirming() ? group_->confirm() : group_->code())->badge(read);
    review_->code()->badge(read);
}

void Workspace::setLooking(bool looking) {
    if (looking == looking_) return;
    looking_ = looking;
    Q_EMIT lookingChanged();
}

void Workspace::setLoaded() {
    loading_ = false;
    Q_EMIT loadingChanged();
}

void Workspace::setFatal(const QString& sentence) {
    fatal_ = sentence;
    loading_ = false;
    Q_EMIT loadingChanged();
}

} // namespace drempel
