// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// The group tablet: log in, the board, one child. State in from the flow, intents back to it.
FocusScope {
    id: screens

    required property GroupFlow flow
    required property SyncState sync
    required property WallClock clock
    property real keyboardHeight: 0
    property Component childPage: null // read ahead

    signal syncAsked

    focus: true

    Loader {
        anchors.fill: parent
        focus: true
        onLoaded: {
            forceActiveFocus(); // a sheet that closes as its page goes takes the keys along
            Taps.settle();
        }
        sourceComponent: screens.pageOf(screens.flow)
    }
    Banner {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.m
        //: Group, a failed save: what was entered is kept, and this saves it again.
        actionText: screens.flow.canRetry ? qsTr("Nog eens") :
            //: Group, a failed save: takes the message away.
            qsTr("Oké")
        iconName: "warning"
        text: screens.flow.problem || screens.flow.newCode.problem
        visible: text !== ""
        onActed: screens.flow.canRetry ? screens.flow.retry() : screens.flow.dismissProblem()
    }

    // While somebody looks at the board, so that a child's page is there at the first tap.
    Timer {
        interval: Theme.duration.calm
        running: screens.flow.step === GroupFlow.Board && screens.childPage === null
        onTriggered: screens.childPage = Qt.createComponent("GroupChild.qml", Component.Asynchronous)
    }

    // A Loader of Qt 6.4 refuses bound components, so these reach `screens` without one.
    // qmllint disable unqualified
    Component {
        id: logIn
        StaffLogInScreen {
            code: screens.flow.code
            forgettable: true
            sync: screens.sync
            //: Group tablet: title of the log-in page.
            title: qsTr("Groep")
            onForgottenAsked: screens.flow.forgotCode()
            onBackspace: screens.flow.code.backspace()
            onDigit: value => screens.flow.code.digit(value)
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
        id: confirm
        StaffLogInScreen {
            //: Group tablet: leaves the question for a code; what was tapped is not done.
            cancelText: qsTr("Toch niet")
            code: screens.flow.confirm
            hint: screens.flow.confirmHint
            sync: screens.sync
            //: Group tablet: title of the page that asks again who it is.
            title: qsTr("Even zeker weten")
            onBackspace: screens.flow.confirm.backspace()
            onCancelled: screens.flow.cancelConfirm()
            onDigit: value => screens.flow.confirm.digit(value)
            onSyncAsked: screens.syncAsked()
        }
    }
    Component {
        id: covered
        CoveredScreen {
            clock: screens.clock
            flow: screens.flow
            sync: screens.sync
            onSyncAsked: screens.syncAsked()
            onUncoverAsked: screens.flow.uncover()
        }
    }
    Component {
        id: board
        BoardScreen {
            flow: screens.flow
            sync: screens.sync
            onChildTapped: childId => screens.flow.tapChild(childId)
            onDutyAsked: (step, group) => screens.flow.changeDuty(step, group)
            onGroupChosen: id => screens.flow.selectGroup(id)
            onLogOutAsked: screens.flow.logOut()
            onReceiveAsked: screens.flow.receive()
            onResetKnown: screens.flow.knowsOfReset()
            onSelectingAsked: on => on ? screens.flow.startSelecting() : screens.flow.stopSelecting()
            onUndoAsked: screens.flow.undo()
            onUnheardAsked: screens.flow.openFirstUnheard()
        }
    }
    // By address, so that it is read after the board is on the screen and not before it.
    Component {
        id: child
        Loader {
            id: place

            focus: true
            Component.onCompleted: setSource("GroupChild.qml", {
                flow: screens.flow,
                sync: screens.sync,
                keyboardHeight: Qt.binding(() => screens.keyboardHeight)
            })

            Connections {
                target: place.item
                ignoreUnknownSignals: true // its type is known once it is loaded

                function onSyncAsked(): void {
                    screens.syncAsked();
                }
            }
        }
    }
    // qmllint enable unqualified

    function pageOf(flow: GroupFlow): Component {
        if (flow.covered)
            return covered;
        if (flow.confirming)
            return confirm;
        if (flow.step === GroupFlow.LogIn)
            return flow.newCode.part === NewCode.Helping ? forgotten : flow.newCode.part === NewCode.Choosing ? ownCode : logIn;
        return flow.step === GroupFlow.Child ? child : board;
    }
}
