// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// Another good way to go on. `plain` stays back on the paper, for skipping and undoing.
BaseButton {
    property bool plain: false

    edge: Theme.color.line
    fill: plain ? Theme.color.none : Theme.color.card
    foreground: plain ? Theme.color.muted : Theme.color.ink
    horizontalPadding: Theme.space.l
    textSize: Theme.type.body
}
