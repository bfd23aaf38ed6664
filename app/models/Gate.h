// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Workspace.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// What stands before the screens of a tablet: whether it is paired, and whether its keys are in memory. Says
/// what to do in words, and passes on what a person gives. UI thread.
class Gate : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the kiosk")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) ///< empty when there is nothing to say
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)          ///< what was given is being tried
    Q_PROPERTY(drempel::Workspace* workspace READ workspace NOTIFY changed) ///< null until open
  public:
    enum class State { Waiting, Unpaired, Locked, Open };
    Q_ENUM(State)
    /// Why it does not go on.
    enum class Notice {
        None,
        HubAway,
        Stranger,
        UnknownHere, ///< the hub does not know this tablet
        Revoked,
        WrongCard,
        NoCards, ///< no card was known when the hub was last spoken to
        BadCode, ///< not written as a code
        BadAddress,
        WrongCode, ///< code and hub do not belong together
        NoPairing,
        NameTaken,
        TooMany,
        NotKept ///< the disk refused
    };
    Q_ENUM(Notice)
    using QObject::QObject;

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] Notice notice() const { return notice_; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] Workspace* workspace() const { return workspace_; }

    /// What a person typed or scanned: the code, or all that is in the QR (then the address is not needed).
    Q_INVOKABLE void pair(const QString& address, const QString& code);
    /// The text of an unlock card, typed or scanned.
    Q_INVOKABLE void giveCard(const QString& text);

    void show(State state, Notice notice = Notice::None);
    void setBusy(bool busy);
    /// The screens; they outlive this.
    void open(Workspace& workspace);
    void retranslate() { Q_EMIT changed(); }

  Q_SIGNALS:
    void changed();
    void pairWanted(const QString& address, const QString& code);
    void cardGiven(const QString& text);

  private:
    State state_ = State::Waiting;
    Notice notice_ = Notice::None;
    bool busy_ = false;
    Workspace* workspace_ = nullptr;
};

} // namespace drempel
