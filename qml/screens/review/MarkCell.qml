// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// A mark in the middle of its column.
Item {
    id: cell

    required property string mark
    required property string name
    required property Strand tint

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitHeight: check.implicitHeight

    CheckMark {
        id: check
        anchors.centerIn: parent
        mark: cell.mark
        name: cell.name
        tint: cell.tint
    }
}
