// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// Somebody and what may be done about them: says `acted`.
RowLayout {
    id: line

    required property string name
    required property string detail
    required property string action

    signal acted

    spacing: Theme.space.m

    Avatar {
        name: line.name
        tint: Theme.color.home
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Body {
            Layout.fillWidth: true
            strong: true
            text: line.name
        }
        Label {
            Layout.fillWidth: true
            text: line.detail
            visible: text !== ""
        }
    }
    SecondaryButton {
        implicitHeight: Theme.target.secondary
        text: line.action
        //: Child's page: said by a screen reader for a button in a list; %1 what it does, %2 a person.
        Accessible.name: qsTr("%1: %2").arg(line.action).arg(line.name)
        onClicked: line.acted()
    }
}
