// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Theme

// What must be seen at once, most urgent first: calm cards that open the child.
Flow {
    id: strip

    required property var notices // [{icon, text, childId, kind}]
    property int most: 4

    signal asked(string childId)

    spacing: Theme.space.s

    Repeater {
        model: strip.notices.slice(0, strip.most)

        SecondaryButton {
            required property var modelData

            iconName: modelData.icon
            implicitHeight: Theme.target.secondary
            text: modelData.text
            onClicked: strip.asked(modelData.childId)
        }
    }
    Label {
        height: Theme.target.secondary
        //: Board: how many more notices there are than fit.
        text: qsTr("en nog %n", "", strip.notices.length - strip.most)
        verticalAlignment: Text.AlignVCenter
        visible: strip.notices.length > strip.most
    }
}
