// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// The one thing to do on a screen, at the bottom where a thumb is. `large` for the very first touch.
BaseButton {
    property bool large: false

    implicitHeight: Math.max(Theme.target.primary + (large ? Theme.space.xl : 0), implicitContentHeight + topPadding + bottomPadding)
    fill: Theme.color.primary
    foreground: Theme.color.primaryText
    textSize: large ? Theme.type.heading : Theme.type.title
}
