// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Theme

// The words of a chip. As wide as they are in bold, so that nothing moves when it is chosen.
RowLayout {
    id: face

    required property string text
    required property string iconName
    required property bool strong
    required property Strand tint

    spacing: Theme.space.s

    Icon {
        name: face.iconName
        size: Theme.icon.s
        color: face.tint.line
    }
    Item {
        Layout.fillWidth: true
        implicitWidth: Math.ceil(bold.implicitWidth)
        implicitHeight: words.implicitHeight

        Body {
            id: words

            width: parent.width
            color: face.strong ? face.tint.text : Theme.color.ink
            horizontalAlignment: face.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            strong: face.strong
            text: face.text
            Accessible.ignored: true
        }
        Body {
            id: bold

            opacity: 0
            strong: true
            text: face.text
            Accessible.ignored: true
        }
    }
}
