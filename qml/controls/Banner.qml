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

    signal acted

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target.secondary + Theme.space.m, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space.l
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.AlertMessage
    Accessible.name: detail === "" ? text : text + (/[.!?]$/.test(text) ? " " : ". ") + detail

    background: Rectangle {
        color: banner.alert ? Theme.color.alertFill : banner.tint.fill
        radius: Theme.radius.m
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            name: banner.iconName
            color: banner.alert ? Theme.color.alert : banner.tint.line
        }
        BannerWords {
            Layout.fillWidth: true
            color: banner.foreground
            text: banner.text
            detail: banner.detail
        }
        SecondaryButton {
            implicitHeight: Theme.target.secondary
            text: banner.actionText
            visible: banner.actionText !== ""
            onClicked: banner.acted()
        }
    }
}
