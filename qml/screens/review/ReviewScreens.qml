// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Models

// Overzicht: log in, the day of a group, one child's day.
FocusScope {
    id: screens

    required property ReviewFlow flow
    required property SyncState sync
    required property WallClock clock

    signal syncAsked

    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screens.flow.step === ReviewFlow.LogIn ? logIn : screens.flow.step === ReviewFlow.Child ? child : screens.flow.step === ReviewFlow.List ? list : today
    }
    // A Loader of Qt 6.4 refuses bound components, so these reach `screens` without one.
    // qmllint disable unqualified
    Component {
        id: logIn
        StaffLogInScreen {
            code: screens.flow.code
            sync: screens.sync
            //: Review screen: title of the log-in page.
            title: qsTr("Overzicht")
            onBackspace: screens.flow.code.backspace()
            onDigit: value => screens.flow.code.digit(value)
            onSyncAsked: screens.syncAsked()
        }
    }
    Component {
        id: today
        TodayScreen {
            flow: screens.flow
            sync: screens.sync
            onAuthoritySeen: (childId, parentId) => screens.flow.hasAuthority(childId, parentId)
            onChildAsked: childId => screens.flow.openChild(childId)
            onErasureConfirmed: id => screens.flow.confirmErasure(id)
            onGroupChosen: id => screens.flow.selectGroup(id)
            onLogOutAsked: screens.flow.logOut()
            onSyncAsked: screens.syncAsked()
        }
    }
    Component {
        id: list
        PresenceScreen {
            flow: screens.flow
            sync: screens.sync
            onGroupChosen: id => screens.flow.selectGroup(id)
            onLogOutAsked: screens.flow.logOut()
            onSyncAsked: screens.syncAsked()
        }
    }
    Component {
        id: child
        ReviewChildScreen {
            flow: screens.flow
            sync: screens.sync
            onBackAsked: screens.flow.back()
            onErasureAsked: screens.flow.askErasure()
            onSyncAsked: screens.syncAsked()
        }
    }
    // qmllint enable unqualified
}
