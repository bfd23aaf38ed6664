// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Drempel.Theme

// Seconds left, as a ring and a number. Time is an input: it does not run by itself.
Item {
    id: ring

    required property int seconds
    required property int total
    property color color: Theme.color.ink
    property int size: Theme.icon.l

    implicitWidth: size
    implicitHeight: size

    Accessible.role: Accessible.StaticText
    Accessible.name: seconds

    Rectangle {
        anchors.fill: parent
        border.color: ring.color
        border.width: Theme.stroke.thick
        color: Theme.color.none
        opacity: 0.35
        radius: width / 2
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Theme.color.none
            strokeColor: ring.color
            strokeWidth: Theme.stroke.thick

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - Theme.stroke.thick) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * ring.seconds / Math.max(1, ring.total)
            }
        }
    }
    Body {
        anchors.centerIn: parent
        color: ring.color
        font.pixelSize: Theme.type.small
        strong: true
        text: ring.seconds
        Accessible.ignored: true
    }
}
