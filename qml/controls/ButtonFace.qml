// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Theme

// Icon, words and a trailing thing, centred together; the words wrap when the place is narrow.
Item {
    id: face

    required property string text
    required property string iconName
    required property color foreground
    required property int textSize
    property Item trailing: null

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), face.width)
        spacing: Theme.space.m

        Icon {
            name: face.iconName
            size: Math.round(face.textSize * 1.3)
            color: face.foreground
        }
        Body {
            Layout.fillWidth: true
            color: face.foreground
            font.pixelSize: face.textSize
            horizontalAlignment: face.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            strong: true
            text: face.text
            visible: text !== ""
            Accessible.ignored: true
        }
        Item {
            Layout.preferredWidth: face.trailing?.implicitWidth ?? 0
            Layout.preferredHeight: face.trailing?.implicitHeight ?? 0
            children: face.trailing === null ? [] : [face.trailing]
            visible: face.trailing !== null
        }
    }
}
