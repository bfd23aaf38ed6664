// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// Running text; the other text styles vary this one.
Text {
    property bool strong: false

    color: Theme.color.ink
    font.family: Theme.family
    font.pixelSize: Theme.type.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
