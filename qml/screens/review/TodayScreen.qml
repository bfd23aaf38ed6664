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

    readonly property bool few: !portrait && flow.groups.length < 4 // groups that fit in the header

    signal authorityRefused(string childId, string parentId)
    signal authoritySeen(string childId, string parentId)
    signal childAsked(string childId)
    signal erasureConfirmed(string id)
    signal groupChosen(string id)
    signal logOutAsked
    signal resetKnown
    signal syncAsked

    //: Review: title of the day.
    title: qsTr("Vandaag")

    headerItems: [
        GroupTabs {
            flow: screen.flow
            visible: screen.few && screen.flow.groups.length > 1
            onGroupChosen: id => screen.groupChosen(id)
        },
        SyncDot {
            status: screen.sync.stateName
            text: screen.sync.shortText
            onActivated: screen.syncAsked()
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

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.l

            Banner {
                Layout.fillWidth: true
                //: Review, at log-in after one's code was made anew: I did that myself.
                actionText: qsTr("Dat was ik")
                iconName: "lock"
                text: screen.flow.codeNotice
                tint: Theme.color.together
                visible: text !== ""
                onActed: screen.resetKnown()
            }
            GroupTabs {
                Layout.fillWidth: true
                flow: screen.flow
                visible: !screen.few && screen.flow.groups.length > 1
                onGroupChosen: id => screen.groupChosen(id)
            }
            TodayTable {
                Layout.fillHeight: true
                Layout.fillWidth: true
                date: screen.flow.dateText
                lines: screen.flow.lines
                onChildAsked: childId => screen.childAsked(childId)
            }
        }
        Scroller {
            Layout.fillHeight: !screen.portrait
            Layout.fillWidth: screen.portrait
            Layout.maximumHeight: screen.portrait ? screen.height / 3 : -1
            Layout.preferredHeight: contentHeight
            Layout.preferredWidth: Theme.target.primary * 3.5
            spacing: Theme.space.m

            SideCard {
                width: parent.width
                items: screen.flow.untold
                nothing: ""
                tint: Theme.color.together
                //: Review: what was told here and other tablets do not know yet.
                title: qsTr("Nog niet overal bekend")
                visible: screen.flow.untold.length > 0
                onAsked: childId => screen.childAsked(childId)
            }
            SideCard {
                readonly property var tasks: screen.flow.tasks

                width: parent.width
                // Each line opens its own question: the place in the list stands for the child.
                items: tasks.map((task, place) => ({ childId: String(place), text: task.text }))
                nothing: ""
                tint: Theme.color.together
                //: Review: what groepsleiding has to ask after.
                title: qsTr("Navragen")
                visible: tasks.length > 0
                onAsked: place => {
                    authority.task = tasks[Number(place)];
                    authority.open();
                }
            }
            SideCard {
                readonly property var requests: screen.flow.erasures

                width: parent.width
                items: requests.map((request, place) => ({ childId: String(place), text: request.text }))
                nothing: ""
                tint: Theme.color.together
                //: Review: somebody asked to erase all about a child.
                title: qsTr("Wissen")
                visible: requests.length > 0
                onAsked: place => {
                    const request = requests[Number(place)];
                    erase.requestId = request.id;
                    erase.title = request.text;
                    if (!request.mine)
                        erase.open();
                }
            }
            SideCard {
                width: parent.width
                items: screen.flow.findings
                nothing: ""
                tint: Theme.color.together
                //: Review: what was kept without effect, for beheer.
                title: qsTr("Voor beheer")
                visible: screen.flow.findings.length > 0
            }
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
    AuthoritySheet {
        id: authority
        onRefused: (childId, parentId) => screen.authorityRefused(childId, parentId)
        onSeen: (childId, parentId) => screen.authoritySeen(childId, parentId)
    }
    EraseSheet {
        id: erase

        property string requestId

        confirming: true
        title: ""
        onAgreed: screen.erasureConfirmed(requestId)
    }
}
