// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Wie las dit?: who looked at what stands about one child, a day at a time.
ScreenFrame {
    id: screen

    required property ReadBy readBy
    required property SyncState sync

    signal backAsked
    signal syncAsked

    divided: true
    title: readBy.title

    headerItems: [
        KeptDot {
            sync: screen.sync
            onActivated: screen.syncAsked()
        },
        SecondaryButton {
            iconName: "chevron-left"
            implicitHeight: Theme.target.secondary
            //: Review, who read it: back to where it was asked.
            text: qsTr("Terug")
            onClicked: screen.backAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            QuietButton {
                enabled: screen.readBy.canEarlier
                iconName: "chevron-left"
                //: Review, who read it: the day before.
                text: qsTr("Dag eerder")
                onClicked: screen.readBy.earlier()
            }
            Heading {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                size: Theme.type.title
                text: screen.readBy.dayText
            }
            QuietButton {
                enabled: screen.readBy.canLater
                iconName: "chevron-right"
                //: Review, who read it: the day after.
                text: qsTr("Dag later")
                onClicked: screen.readBy.later()
            }
        }
        Label {
            Layout.fillWidth: true
            //: Review, who read it: above the list.
            text: qsTr("Elke keer dat iemand iets over dit kind opent, staat het hier. Een jaar lang.")
        }
        Scroller {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.m

            Repeater {
                model: screen.readBy.lines

                ReaderLine {
                    width: parent?.width ?? 0
                }
            }
            Body {
                width: parent?.width ?? 0
                //: Review, who read it: nobody did that day.
                text: qsTr("Op deze dag las niemand iets.")
                visible: screen.readBy.lines.length === 0
            }
        }
    }
}
