// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

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
        sourceComponent: screens.pageOf(screens.flow)
    }
    Banner {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.m
        //: Review, a failed save: takes the message away.
        actionText: qsTr("Oké")
        iconName: "warning"
        text: screens.flow.problem || screens.flow.newCode.problem
        visible: text !== ""
        onActed: screens.flow.dismissProblem()
    }

    // A Loader of Qt 6.4 refuses bound components, so these reach `screens` without one.
    // qmllint disable unqualified
    Component {
        id: logIn
        StaffLogInScreen {
            code: screens.flow.code
            forgettable: true
            sync: screens.sync
            //: Review screen: title of the log-in page.
            title: qsTr("Overzicht")
            onBackspace: screens.flow.code.backspace()
            onDigit: value => screens.flow.code.digit(value)
            onForgottenAsked: screens.flow.forgotCode()
            onSyncAsked: screens.syncAsked()
        }
    }
    Component {
        id: forgotten
        ForgottenScreen {
            reset: screens.flow.newCode.reset
            onBackAsked: screens.flow.newCode.clear()
        }
    }
    Component {
        id: ownCode
        OwnCodeScreen {
            choice: screens.flow.newCode.choice
            saving: screens.flow.newCode.saving
            onBackAsked: screens.flow.newCode.clear()
        }
    }
    Component {
        id: today
        TodayScreen {
            flow: screens.flow
            sync: screens.sync
            onAuthorityRefused: (childId, parentId) => screens.flow.hasNoAuthority(childId, parentId)
            onAuthoritySeen: (childId, parentId) => screens.flow.hasAuthority(childId, parentId)
            onChildAsked: childId => screens.flow.openChild(childId)
            onErasureConfirmed: id => screens.flow.confirmErasure(id)
            onGroupChosen: id => screens.flow.selectGroup(id)
            onLogOutAsked: screens.flow.logOut()
            onResetKnown: screens.flow.knowsOfReset()
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
            onReadersAsked: screens.flow.askReaders()
            onSyncAsked: screens.syncAsked()
        }
    }
    Component {
        id: readers
        ReadersScreen {
            readBy: screens.flow.readBy
            sync: screens.sync
            onBackAsked: screens.flow.back()
            onSyncAsked: screens.syncAsked()
        }
    }
    // qmllint enable unqualified

    function pageOf(flow: ReviewFlow): Component {
        switch (flow.step) {
        case ReviewFlow.LogIn:
            return flow.newCode.part === NewCode.Helping ? forgotten : flow.newCode.part === NewCode.Choosing ? ownCode : logIn;
        case ReviewFlow.Child:
            return child;
        case ReviewFlow.List:
            return list;
        case ReviewFlow.Readers:
            return readers;
        }
        return today;
    }
}
