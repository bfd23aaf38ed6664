// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// What the dot on each screen says about keeping and sharing. UI thread.
class SyncState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the kiosk")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// "synced", "keeping" or "attention": what Drempel.Parts.SyncDot takes.
    Q_PROPERTY(QString stateName READ stateName NOTIFY changed)
    /// A few words beside the dot: "Alles bewaard".
    Q_PROPERTY(QString shortText READ shortText NOTIFY changed)
    /// A sentence or two for who taps it.
    Q_PROPERTY(QString longText READ longText NOTIFY changed)
  public:
    enum class State { Synced, Keeping, Attention };
    Q_ENUM(State)
    using QObject::QObject;

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString stateName() const;
    [[nodiscard]] bool isConnected() const { return connected_; }
    [[nodiscard]] QString shortText() const;
    [[nodiscard]] QString longText() const;

    /// `connected`: the hub answers and takes what it can. `waiting` events are kept here until the hub takes
    /// them; `problem` is a sentence for a caregiver, empty when nothing needs attention.
    void set(bool connected, qint64 waiting, const QString& problem);
    void retranslate() { Q_EMIT changed(); }

  Q_SIGNALS:
    void changed();

  private:
    State state_ = State::Keeping;
    bool connected_ = false;
    qint64 waiting_ = 0;
    QString problem_;
};

} // namespace drempel
