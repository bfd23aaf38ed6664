// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Bord: who is not in yet, who is in, who has gone; on top what must be seen at once.
ScreenFrame {
    id: screen

    required property GroupFlow flow
    required property SyncState sync

    readonly property bool undoing: flow.undoText !== ""

    signal childTapped(string childId)
    signal dutyAsked(int step, string group)
    signal groupChosen(string id)
    signal logOutAsked
    signal receiveAsked
    signal resetKnown
    signal selectingAsked(bool on)
    signal undoAsked
    signal unheardAsked

    title: flow.groupName

    headerItems: [
        Body {
            Layout.rightMargin: Theme.space.m
            color: Theme.color.here.text
            text: screen.flow.countsText
        },
        SyncDot {
            framed: true
            status: screen.sync.stateName
            text: screen.flow.personName
            onActivated: menu.open()
        }
    ]
    actions: [
        UndoBar {
            Layout.preferredHeight: Theme.target.primary
            Layout.preferredWidth: screen.flow.receiveText === "" ? screen.width - screen.margin * 2 : Theme.target.primary * 7
            seconds: screen.flow.undoSecondsLeft
            text: screen.flow.undoText
            visible: screen.undoing
            onUndone: screen.undoAsked()
        },
        SecondaryButton {
            plain: screen.flow.selecting
            //: Board: stop choosing several children.
            text: screen.flow.selecting ? qsTr("Klaar met kiezen") :
                //: Board: choose several children to receive.
                qsTr("Meerdere kinderen")
            visible: !screen.undoing
            onClicked: screen.selectingAsked(!screen.flow.selecting)
        },
        SecondaryButton {
            plain: true
            //: Board: a child has come who is not on today's planning.
            text: qsTr("Ander kind")
            visible: !screen.undoing && !screen.flow.selecting && screen.flow.otherChildren.length > 0
            onClicked: other.open()
        },
        Label {
            Layout.preferredWidth: Theme.target.primary * 4
            text: screen.hint()
            visible: !screen.undoing
        },
        PrimaryButton {
            enabled: !screen.flow.saving
            iconName: "hand-over"
            text: screen.flow.receiveText
            visible: text !== ""
            onClicked: screen.receiveAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Banner {
            Layout.fillWidth: true
            //: Board, at log-in after one's code was made anew: I did that myself.
            actionText: qsTr("Dat was ik")
            iconName: "lock"
            text: screen.flow.codeNotice
            tint: Theme.color.together
            visible: text !== ""
            onActed: screen.resetKnown()
        }
        NoticeStrip {
            Layout.fillWidth: true
            flow: screen.flow
            most: screen.portrait ? 1 : 2
            onAsked: childId => screen.childTapped(childId)
            onUnheardAsked: screen.unheardAsked()
        }
        BoardArea {
            Layout.fillHeight: true
            Layout.fillWidth: true
            flow: screen.flow
            portrait: screen.portrait
            onTapped: childId => screen.childTapped(childId)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        iconName: "calendar"
        //: Board: no children planned or present in this group today.
        text: qsTr("Vandaag zijn er geen kinderen in deze groep.")
        visible: screen.flow.board.count === 0
    }
    OtherChildSheet {
        id: other
        children_: screen.flow.otherChildren
        onAsked: childId => screen.childTapped(childId)
    }
    BoardMenu {
        id: menu
        dutySteps: screen.flow.dutySteps
        dutyText: screen.flow.dutyText
        groups: screen.flow.groups
        personName: screen.flow.personName
        syncText: screen.sync.longText
        onDutyAsked: (step, group) => screen.dutyAsked(step, group)
        onGroupChosen: id => screen.groupChosen(id)
        onLogOutAsked: screen.logOutAsked()
    }

    // Beside the main button: how to choose, what to ask whoever is at the door, or that nobody is there.
    function hint(): string {
        if (flow.selecting)
            //: Board, while choosing several children to receive.
            return qsTr("Tik op de kinderen die je ontvangt.");
        if (flow.question !== "")
            //: Board: an open question to start the talk with whoever is at the door; %1 is the question.
            return qsTr("Vraag eens: %1").arg(flow.question);
        //: Board: in the place of the main button, when nobody waits at the door.
        return qsTr("Niemand wacht bij de deur.");
    }
}
