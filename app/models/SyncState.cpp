// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SyncState.h"

namespace drempel {

QString SyncState::stateName() const {
    switch (state_) {
    case State::Synced:
        return QStringLiteral("synced");
    case State::Keeping:
        return QStringLiteral("keeping");
    case State::Attention:
        break;
    }
    return QStringLiteral("attention");
}

QString SyncState::shortText() const {
    switch (state_) {
    case State::Synced:
        //: Beside the sync dot: everything is saved here and on the hub.
        return tr("Alles bewaard");
    case State::Keeping:
        //: Beside the sync dot: the hub cannot be reached; what is told is saved on this tablet.
        return tr("We bewaren het hier");
    case State::Attention:
        break;
    }
    //: Beside the sync dot: somebody has to look at something.
    return tr("Vraagt aandacht");
}

QString SyncState::longText() const {
    switch (state_) {
    case State::Synced:
        //: Explanation after a tap on the sync dot.
        return tr("Alles is bewaard, hier en op de andere schermen.");
    case State::Keeping:
        if (waiting_ == 0)
            //: Explanation after a tap on the sync dot: no contact, nothing waiting.
            return tr("Even geen contact met de andere schermen. Alles wat je vertelt, bewaren we hier.");
        //: Explanation after a tap on the sync dot. %n is the number of messages that wait on this tablet.
        return tr("Even geen contact met de andere schermen. Er wachten %n berichten. Ze gaan vanzelf door.",
                  nullptr, static_cast<int>(waiting_));
    case State::Attention:
        break;
    }
    return problem_;
}

void SyncState::set(bool connected, qint64 waiting, const QString& problem) {
    const State next = !problem.isEmpty()            ? State::Attention
                       : (connected && waiting == 0) ? State::Synced
                                                     : State::Keeping;
    if (next == state_ && waiting == waiting_ && problem == problem_ && connected == connected_) return;
    connected_ = connected;
    state_ = next;
    waiting_ = waiting;
    problem_ = problem;
    Q_EMIT changed();
}

} // namespace drempel
