// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Theme

// There is nothing here, and that is fine: an icon and a sentence that says so.
ColumnLayout {
    id: state

    required property string text
    property string detail
    property string iconName
    property Strand tint: Theme.color.together

    spacing: Theme.space.m

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space.s
        implicitWidth: Theme.target.primary + Theme.space.xxl
        implicitHeight: implicitWidth
        color: state.tint.fill
        radius: width / 2
        visible: state.iconName !== ""

        Icon {
            anchors.centerIn: parent
            name: state.iconName
            size: Math.round(parent.width / 2)
            color: state.tint.line
        }
    }
    Heading {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        size: Theme.type.title
        text: state.text
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        horizontalAlignment: Text.AlignHCenter
        text: state.detail
        visible: text !== ""
    }
}
