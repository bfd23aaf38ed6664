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

    signal childTapped(string childId)
    signal groupChosen(string id)
    signal logOutAsked
    signal receiveAsked
    signal selectingAsked(bool on)
    signal syncAsked
    signal unheardAsked

    title: flow.groupName

    headerItems: [
        Tag {
            text: screen.flow.countsText
            tint: Theme.color.here
        },
        SyncDot {
            framed: true
            status: screen.sync.stateName
            text: screen.flow.personName
            onActivated: menu.open()
        }
    ]
    actions: [
        SecondaryButton {
            plain: screen.flow.selecting
            //: Board: stop choosing several children.
            text: screen.flow.selecting ? qsTr("Klaar met kiezen") :
                //: Board: choose several children to receive.
                qsTr("Meerdere kinderen")
            onClicked: screen.selectingAsked(!screen.flow.selecting)
        },
        PrimaryButton {
            iconName: "hand-over"
            enabled: screen.flow.receiveText !== "" && !screen.flow.saving
            //: Board: the main button when nobody waits at the door.
            text: screen.flow.receiveText !== "" ? screen.flow.receiveText : qsTr("Niemand wacht bij de deur")
            onClicked: screen.receiveAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Banner {
            Layout.fillWidth: true
            //: Board: opens the first child with a message from home that nobody heard yet.
            actionText: qsTr("Bekijken")
            detail: screen.flow.unheardNames
            iconName: "ear"
            text: screen.flow.unheardText
            visible: text !== ""
            onActed: screen.unheardAsked()
        }
        NoticeStrip {
            Layout.fillWidth: true
            notices: screen.flow.closing.map(item => ({ icon: "question", text: item.text, childId: item.childId })).concat(screen.flow.notices)
            visible: notices.length > 0
            onAsked: childId => screen.childTapped(childId)
        }
        GridLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            columnSpacing: Theme.space.l
            columns: screen.portrait ? 1 : 3
            rowSpacing: Theme.space.m

            BoardColumn {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                across: screen.portrait ? 3 : 1
                children_: screen.flow.notYet
                dimmed: true
                //: Board, heading of a column: not inside yet. %1 is how many.
                heading: qsTr("Nog niet binnen · %1").arg(screen.flow.board.notYetCount)
                selecting: screen.flow.selecting
                onTapped: childId => screen.childTapped(childId)
            }
            BoardColumn {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredHeight: screen.portrait ? 2 : 1
                Layout.preferredWidth: 3
                across: 3
                children_: screen.flow.inside
                //: Board, heading of a column: inside. %1 is how many.
                heading: qsTr("Binnen · %1").arg(screen.flow.board.insideCount)
                selecting: screen.flow.selecting
                onTapped: childId => screen.childTapped(childId)
            }
            BoardColumn {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                across: screen.portrait ? 3 : 1
                children_: screen.flow.gone
                dimmed: true
                //: Board, heading of a column: gone home or absent. %1 is how many.
                heading: qsTr("Weg · %1").arg(screen.flow.board.goneCount)
                selecting: screen.flow.selecting
                onTapped: childId => screen.childTapped(childId)
            }
        }
        Label {
            Layout.fillWidth: true
            //: Board: an open question to start the talk with whoever is at the door; %1 is the question.
            text: qsTr("Vraag eens: %1").arg(screen.flow.question)
            visible: screen.flow.question !== ""
        }
    }
    BoardMenu {
        id: menu
        groups: screen.flow.groups
        personName: screen.flow.personName
        syncText: screen.sync.longText
        onGroupChosen: id => screen.groupChosen(id)
        onLogOutAsked: screen.logOutAsked()
    }
}
