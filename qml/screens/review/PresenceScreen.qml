// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// All that an inspector sees: who is here, per group, and since when.
ScreenFrame {
    id: screen

    required property ReviewFlow flow
    required property SyncState sync

    signal groupChosen(string id)
    signal logOutAsked
    signal syncAsked

    //: Review, for an inspector: title of the presence list.
    title: qsTr("Presentielijst")

    headerItems: [
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

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        GroupTabs {
            Layout.fillWidth: true
            flow: screen.flow
            visible: screen.flow.groups.length > 1
            onGroupChosen: id => screen.groupChosen(id)
        }
        Heading {
            Layout.fillWidth: true
            size: Theme.type.title
            text: screen.flow.presenceText
        }
        Label {
            Layout.fillWidth: true
            text: screen.flow.dateText
        }
        Scroller {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.s

            Repeater {
                model: screen.flow.presence

                RowLayout {
                    id: row

                    required property var modelData

                    width: parent?.width ?? 0
                    spacing: Theme.space.m

                    Body {
                        Layout.fillWidth: true
                        text: row.modelData.name
                    }
                    Body {
                        color: Theme.color.muted
                        //: Presence list: since when a child is here; %1 is a time.
                        text: row.modelData.since === "" ? "" : qsTr("sinds %1").arg(row.modelData.since)
                    }
                }
            }
        }
    }
}
