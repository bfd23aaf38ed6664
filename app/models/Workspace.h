// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DoorFlow.h"
#include "models/GroupFlow.h"
#include "models/ReviewFlow.h"
#include "models/SyncState.h"
#include "models/WallClock.h"

namespace drempel {

/// All that Main.qml gets: the role of this tablet and the state of its screens. UI thread.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the kiosk")
    Q_PROPERTY(TabletRole role READ role CONSTANT)
    Q_PROPERTY(QString siteName READ siteName NOTIFY siteChanged)
    Q_PROPERTY(drempel::WallClock* clock READ clock CONSTANT)
    Q_PROPERTY(drempel::SyncState* sync READ sync CONSTANT)
    Q_PROPERTY(drempel::DoorFlow* door READ door CONSTANT) ///< null in other roles
    Q_PROPERTY(drempel::GroupFlow* group READ group CONSTANT)
    Q_PROPERTY(drempel::ReviewFlow* review READ review CONSTANT)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged) ///< "nl", "en", "ar"
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)        ///< [{id, label}] in their own words
    Q_PROPERTY(bool looking READ isLooking NOTIFY lookingChanged) ///< the camera looks for a badge, no more
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged) ///< the first fold is still running
    Q_PROPERTY(QString fatal READ fatal NOTIFY
                   loadingChanged) ///< the store cannot be used: a sentence that says what to do
  public:
    enum class TabletRole { Door, Group, Review };
    Q_ENUM(TabletRole)

    Workspace(TabletRole role, Ledger& ledger, CodeChecker& checker, const Clock& clock, QTime closingTime,
              QObject* parent = nullptr);

    [[nodiscard]] TabletRole role() const { return role_; }
    [[nodiscard]] QString siteName() const;
    [[nodiscard]] WallClock* clock() { return &wallClock_; }
    [[nodiscard]] SyncState* sync() { return &sync_; }
    [[nodiscard]] DoorFlow* door() const { return door_.get(); }
    [[nodiscard]] GroupFlow* group() const { return group_.get(); }
    [[nodiscard]] ReviewFlow* review() const { return review_.get(); }
    [[nodiscard]] TabletNews* news() const {
        return door_ ? door_->news() : group_ ? group_->news() : review_->news();
    }
    [[nodiscard]] QString language() const { return language_; }
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] bool isLooking() const { return looking_; }
    [[nodiscard]] bool isLoading() const { return loading_; }
    [[nodiscard]] QString fatal() const { return fatal_; }

    /// Asks the kiosk to switch; it installs the translator and calls languageSwitched. At the door it is for
    /// one visit: the next family finds the tablet's own language again.
    Q_INVOKABLE void chooseLanguage(const QString& language);
    void languageSwitched(const QString& language);
    /// What a reader or camera read, for whoever is asked who they are; else nothing happens.
    void badgeRead(const QByteArray& read);
    /// Whether somebody is asked who they are, so that a camera may look.
    [[nodiscard]] bool wantsBadge() const;
    void setLooking(bool looking);
    void setLoaded();
    void setFatal(const QString& sentence);

  Q_SIGNALS:
    void siteChanged();
    void languageChanged();
    void loadingChanged();
    void lookingChanged();
    void wantsBadgeChanged();
    void languageWanted(const QString& language);

  private:
    void watchLanguage(const Clock& clock);

    TabletRole role_;
    Ledger& ledger_;
    WallClock wallClock_;
    SyncState sync_;
    std::unique_ptr<DoorFlow> door_;
    std::unique_ptr<GroupFlow> group_;
    std::unique_ptr<ReviewFlow> review_;
    QString language_ = QStringLiteral("nl");
    QString ownLanguage_; ///< of this tablet: the first one it was switched to
    std::unique_ptr<IdleWatch> languageWatch_;
    bool looking_ = false;
    bool loading_ = true;
    QString fatal_;
};

} // namespace drempel
