// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// A quiet line.
Rectangle {
    implicitWidth: Theme.target.primary
    implicitHeight: Theme.stroke.thin
    color: Theme.color.line
}
