// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Theme

// What a banner says and its detail: beside each other where both fit on a line, else below each other.
GridLayout {
    id: both

    required property string text
    required property string detail
    required property color color

    columns: words.implicitWidth + columnSpacing + rest.implicitWidth <= width ? 2 : 1
    columnSpacing: Theme.space.l
    rowSpacing: 0

    Body {
        id: words
        Layout.fillWidth: both.detail === "" || both.columns === 1
        color: both.color
        strong: true
        text: both.text
        Accessible.ignored: true
    }
    Body {
        id: rest
        Layout.fillWidth: true
        color: both.color
        text: both.detail
        visible: text !== ""
        Accessible.ignored: true
    }
}
