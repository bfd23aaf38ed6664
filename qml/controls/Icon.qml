// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Drempel.Theme

// One of assets/icons in any colour, sharp at any size, with every renderer. Beside words, so not named.
ColorImage {
    id: icon

    required property string name
    property int size: Theme.icon.m
    // These point along the reading direction.
    readonly property bool directed: /^(chevron-left|chevron-right|undo|backspace|leave|list)$/.test(name)

    color: Theme.color.muted
    source: name === "" ? "" : "qrc:/drempel/icons/" + name + ".svg"
    sourceSize.width: size
    sourceSize.height: size
    mirror: directed && LayoutMirroring.enabled
    visible: name !== ""

    Accessible.ignored: true
}
