// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// De dag van Noor: the day as two strands, what we would like to tell on top, and then home. Whoever is no
// parent sees only what was picked to tell.
ScreenFrame {
    id: screen

    required property DoorFlow flow
    required property SyncState sync
    readonly property var tabs: flow.dayTabs

    signal tabChosen(int index)
    signal viewGiven(string entryId, string text)
    signal goAsked
    signal staffAsked
    signal leaveAsked
    signal syncAsked

    divided: true
    title: flow.dayTitle

    headerItems: [
        TabChips {
            current: String(screen.tabs.findIndex(tab => tab.selected))
            //: Door, the day: what a screen reader calls the row of the children's names.
            name: qsTr("Kinderen")
            tabs: screen.tabs.map((tab, index) => ({ value: String(index), text: tab.label }))
            visible: screen.tabs.length > 1
            onChosen: value => screen.tabChosen(Number(value))
        },
        Label {
            text: screen.flow.listText
            visible: text !== ""
        },
        KeptDot {
            sync: screen.sync
            onActivated: screen.syncAsked()
        },
        QuietButton {
            Layout.rightMargin: -horizontalPadding
            //: Door, header: the person on the screen is not me; goes back to the start.
            text: qsTr("Ik ben iemand anders")
            onClicked: screen.leaveAsked()
        }
    ]
    actions: [
        SecondaryButton {
            iconName: "talk"
            //: Door, the day: add one's own view beside what the daycare told.
            text: qsTr("Zo zie ik het")
            visible: screen.flow.parent && screen.flow.day.count > 0
            onClicked: view.ask("")
        },
        SecondaryButton {
            enabled: !screen.flow.saving
            iconName: "hand-over"
            //: Door, the day: a caregiver stands here and lets the children go with her code or badge.
            text: qsTr("Leidster is erbij")
            onClicked: screen.staffAsked()
        },
        PrimaryButton {
            enabled: !screen.flow.saving
            iconName: "home"
            //: Door, the day: we are leaving now; a caregiver confirms it in the group.
            text: qsTr("Wij gaan")
            onClicked: screen.goAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        ToTell {
            Layout.fillWidth: true
            large: !screen.flow.parent
            portrait: screen.portrait
            things: screen.flow.toTell
            visible: things.length > 0
        }
        DayBraid {
            Layout.fillHeight: true
            Layout.fillWidth: true
            model: screen.flow.day
            visible: screen.flow.day.count > 0
            onActivated: entryId => view.ask(entryId)
        }
        EmptyState {
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: "talk"
            //: Door, the day: nothing can be shown, so ask in person.
            text: qsTr("Vraag gerust even hoe de dag was.")
            visible: screen.flow.day.count === 0 && screen.flow.toTell.length === 0 && (!screen.flow.day.closed || screen.flow.problem !== "")
        }
    }
    ViewSheet {
        id: view
        day: screen.flow.day
        keyboardHeight: screen.bottomInset
        onGiven: (entryId, text) => screen.viewGiven(entryId, text)
    }
}
