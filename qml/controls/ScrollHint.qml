// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// A thin hint that a list goes on; always there while it does, because nobody looks for it at a door.
T.ScrollIndicator {
    id: indicator

    implicitWidth: Theme.space.s
    implicitHeight: Theme.space.s
    visible: size < 1

    contentItem: Rectangle {
        implicitWidth: Theme.space.xs
        color: Theme.color.outline
        opacity: 0.5
        radius: width / 2
    }
}
