// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Theme

// While the first states are read. Short, and says so.
Rectangle {
    color: Theme.color.paper

    Column {
        anchors.centerIn: parent
        spacing: Theme.space.xl

        Logo {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.target.primary
        }
        BusyDots {
            anchors.horizontalCenter: parent.horizontalCenter
            //: At start: what was kept before is being read; said by a screen reader.
            name: qsTr("Even laden")
        }
        Body {
            color: Theme.color.muted
            //: At start: what was kept before is being read.
            text: qsTr("Even laden …")
            Accessible.ignored: true
        }
    }
}
