// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// The mark: two strands that cross, home from the side where reading starts.
Item {
    id: logo

    property int size: Theme.icon.l
    readonly property bool mirrored: LayoutMirroring.enabled

    implicitWidth: size
    implicitHeight: size

    Icon {
        name: logo.mirrored ? "strand-here" : "strand-home"
        size: logo.size
        color: Theme.color.home.line
    }
    Icon {
        name: logo.mirrored ? "strand-home" : "strand-here"
        size: logo.size
        color: Theme.color.here.line
    }
}
