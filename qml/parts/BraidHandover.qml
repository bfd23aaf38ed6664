// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// Where the strands meet: the child goes from one pair of hands to the other.
T.Button {
    id: handover

    required property string time
    required property string author

    implicitWidth: implicitContentWidth
    implicitHeight: Math.max(Theme.target.secondary, implicitContentHeight)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    //: What a screen reader says for a handover. %1 time, %2 "Brengen" or "Halen", %3 the people
    Accessible.name: qsTr("%1 %2: %3").arg(time).arg(text).arg(author)

    Keys.onReturnPressed: handover.clicked()
    Keys.onEnterPressed: handover.clicked()

    background: FocusRing {
        around: Theme.radius.s
        shown: handover.visualFocus
    }
    contentItem: GridLayout {
        columns: handover.width > Theme.target.primary * 3.5 ? 2 : 1
        columnSpacing: Theme.space.s
        rowSpacing: 0

        Body {
            color: Theme.color.together.text
            strong: true
            text: handover.time + " " + handover.text
            Accessible.ignored: true
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.together.text
            text: handover.author
            Accessible.ignored: true
        }
    }
}
