// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// Somebody who read: who, at what times, what for and what of.
ColumnLayout {
    id: line

    required property var modelData // {who, time, what}

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Body {
            Layout.fillWidth: true
            strong: true
            text: line.modelData.who
        }
        Label {
            Layout.maximumWidth: line.width / 2
            horizontalAlignment: Text.AlignRight
            text: line.modelData.time
        }
    }
    Label {
        Layout.fillWidth: true
        text: line.modelData.what
    }
    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
    }
}
