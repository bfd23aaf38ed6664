// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls

// The headings above the marks.
RowLayout {
    id: head

    required property string date

    spacing: 0

    Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        elide: Text.ElideRight
        maximumLineCount: 1
        text: head.date
    }
    Repeater {
        model: [
            //: Review, heading of a column: home told something.
            qsTr("Van thuis"),
            //: Review, heading of a column: we heard it.
            qsTr("Gehoord"),
            //: Review, heading of a column: we told something.
            qsTr("Verteld"),
            //: Review, heading of a column: talked about together.
            qsTr("Besproken"),
            //: Review, heading of a column: went home with somebody.
            qsTr("Overdracht")
        ]

        Label {
            required property string modelData

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 1
            text: modelData
        }
    }
}
