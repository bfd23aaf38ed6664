// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// What a child must not have, in words; one of the two things that may be red.
RowLayout {
    id: line

    required property string text

    spacing: Theme.space.s

    Accessible.role: Accessible.StaticText
    //: Said by a screen reader. %1 what the allergy is for
    Accessible.name: qsTr("Allergie: %1").arg(text)

    Icon {
        name: "warning"
        size: Theme.icon.s
        color: Theme.color.alert
    }
    Label {
        Layout.fillWidth: true
        color: Theme.color.alert
        strong: true
        text: line.text
        Accessible.ignored: true
    }
}
