// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Drempel.Theme

// One stretch of one strand, between two handovers or from the edge of the day to one. It bends to the middle
// where it meets the other; thick where the child is, thin where the child is missed.
Shape {
    id: line

    required property bool thick
    required property color tone
    required property real side // where it runs, from the middle of the braid
    required property bool fromMiddle
    required property bool toMiddle
    readonly property real bend: Math.min(Theme.space.xxl + Theme.space.m, height / 2)
    readonly property real begin: fromMiddle ? 0 : side
    readonly property real end: toMiddle ? 0 : side

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: Theme.color.none
        strokeColor: line.thick ? line.tone : Qt.tint(Theme.color.paper, Qt.alpha(line.tone, 0.45))
        strokeWidth: line.thick ? Theme.stroke.trunk : Theme.stroke.strand
        startX: line.begin
        startY: 0

        PathCubic {
            x: line.side
            y: line.bend
            control1X: line.begin
            control1Y: line.bend / 2
            control2X: line.side
            control2Y: line.bend / 2
        }
        PathLine {
            x: line.side
            y: line.height - line.bend
        }
        PathCubic {
            x: line.end
            y: line.height
            control1X: line.side
            control1Y: line.height - line.bend / 2
            control2X: line.end
            control2Y: line.height - line.bend / 2
        }
    }
}
