// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// Told at home, not yet heard here. Always beside something that says it in words to who listens.
Rectangle {
    implicitWidth: Theme.space.m + Theme.space.xs
    implicitHeight: implicitWidth
    color: Theme.color.home.line
    radius: width / 2

    Accessible.ignored: true
}
