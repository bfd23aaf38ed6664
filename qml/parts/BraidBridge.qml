// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Drempel.Theme

// A dotted plum line from what was said to its answer on the other strand.
Shape {
    id: bridge

    required property point from
    required property point to
    readonly property real upper: Math.min(from.y, to.y) - Theme.stroke.thick

    // As high as what it draws: what hangs out of its item is not cut off with it at the edge of the day.
    y: upper
    height: Math.abs(to.y - from.y) + Theme.stroke.thick * 2

    ShapePath {
        capStyle: ShapePath.RoundCap
        dashPattern: [0.1, 2]
        fillColor: Theme.color.none
        startX: bridge.from.x
        startY: bridge.from.y - bridge.upper
        strokeColor: Theme.color.together.line
        strokeStyle: ShapePath.DashLine
        strokeWidth: Theme.stroke.thick

        PathCubic {
            x: bridge.to.x
            y: bridge.to.y - bridge.upper
            control1X: (bridge.from.x + bridge.to.x) / 2
            control1Y: bridge.from.y - bridge.upper + Theme.space.s
            control2X: (bridge.from.x + bridge.to.x) / 2
            control2Y: bridge.to.y - bridge.upper - Theme.space.s
        }
    }
}
