// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Vandaag: per child what we heard, told, talked about and handed over; beside it what is open on our side.
ScreenFrame {
    id: screen

    required property ReviewFlow flow
    required property SyncState sync

    signal childAsked(string childId)
    signal groupChosen(string id)
    signal logOutAsked
    signal syncAsked

    //: Review: title of the day.
    title: qsTr("Vandaag")

    headerItems: [
        TabChips {
            current: screen.flow.groups.find(group => group.selected)?.id ?? ""
            //: Review: what a screen reader calls the row of groups.
            name: qsTr("Groepen")
            tabs: screen.flow.groups.map(group => ({ value: group.id, text: group.label }))
            onChosen: value => screen.groupChosen(value)
        },
        SyncDot {
            status: screen.sync.stateName
            onActivated: screen.syncAsked()
            text: screen.portrait ? "" : screen.sync.shortText
        },
        QuietButton {
            iconName: "leave"
            //: Review: log out.
            text: qsTr("Uitloggen")
            onClicked: screen.logOutAsked()
        }
    ]

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.space.xl
        columns: screen.portrait ? 1 : 2
        rowSpacing: Theme.space.l

        TodayTable {
            Layout.fillHeight: true
            Layout.fillWidth: true
            lines: screen.flow.lines
            onChildAsked: childId => screen.childAsked(childId)
        }
        Scroller {
            Layout.fillHeight: true
            Layout.fillWidth: screen.portrait
            Layout.maximumHeight: screen.portrait ? Theme.target.primary * 3 : -1
            Layout.preferredWidth: Theme.target.primary * 3.5
            spacing: Theme.space.m

            SideCard {
                width: parent.width
                items: screen.flow.unheard
                //: Review: nothing from home is left unheard.
                nothing: qsTr("Alles is gehoord.")
                tint: Theme.color.home
                //: Review: what home told and nobody tapped "Gehoord" for.
                title: qsTr("Nog niet gehoord")
                onAsked: childId => screen.childAsked(childId)
            }
            SideCard {
                width: parent.width
                items: screen.flow.promises
                //: Review: no promise of ours is open.
                nothing: qsTr("Geen open beloftes.")
                tint: Theme.color.together
                //: Review: what we promised to come back to.
                title: qsTr("Beloofd")
                onAsked: childId => screen.childAsked(childId)
            }
        }
    }
}
