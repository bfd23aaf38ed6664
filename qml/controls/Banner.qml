// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Theme

// Something to know at once, across the screen: bold words, the rest, and perhaps one thing to do about it.
T.Control {
    id: banner

    required property string text
    property string detail
    property string iconName
    property string actionText
    property bool alert: false // allergy or emergency only
    property Strand tint: Theme.color.home
    readonly property color foreground: alert ? Theme.color.alert : tint.text
    readonly property real room: availableWidth - icon.implicitWidth - (button.visible ? button.implicitWidth + Theme.space.m : 0) - Theme.space.m

    signal acted

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target.secondary + Theme.space.m, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space.l
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.AlertMessage
    Accessible.name: detail === "" ? text : text + ". " + detail

    background: Rectangle {
        color: banner.alert ? Theme.color.alertFill : banner.tint.fill
        radius: Theme.radius.m
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            id: icon
            name: banner.iconName
            color: banner.alert ? Theme.color.alert : banner.tint.line
        }
        GridLayout {
            Layout.fillWidth: true
            // Beside each other where both fit on a line, else below each other.
            columns: words.implicitWidth + columnSpacing + rest.implicitWidth <= banner.room ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: 0

            Body {
                id: words
                Layout.fillWidth: banner.detail === "" || parent.columns === 1
                color: banner.foreground
                strong: true
                text: banner.text
                Accessible.ignored: true
            }
            Body {
                id: rest
                Layout.fillWidth: true
                color: banner.foreground
                text: banner.detail
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        SecondaryButton {
            id: button
            implicitHeight: Theme.target.secondary
            text: banner.actionText
            visible: banner.actionText !== ""
            onClicked: banner.acted()
        }
    }
}
