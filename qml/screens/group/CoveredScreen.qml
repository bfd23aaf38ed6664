// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Nobody touched the tablet for a while: counts only, no names. A tap asks for a code again.
ScreenFrame {
    id: screen

    required property GroupFlow flow
    required property WallClock clock
    required property SyncState sync

    signal uncoverAsked
    signal syncAsked

    title: flow.groupName

    headerItems: KeptDot {
        sync: screen.sync
        onActivated: screen.syncAsked()
    }
    actions: PrimaryButton {
        //: Group tablet, covered: go on by saying who you are.
        text: qsTr("Verder")
        onClicked: screen.uncoverAsked()
    }

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space.s
        width: parent.width

        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.type.clock
            text: screen.clock.time
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.type.title
            text: screen.flow.countsText
        }
    }
}
