// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Drempel.Theme

// The two strands that meet at the door, large and quiet beside a screen that says nothing about anybody.
// Drawn in units of 640x800 and made to cover its place; home comes from where reading starts.
Item {
    id: backdrop

    readonly property real ratio: Math.max(width / 640, height / 800)
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property string homeCurve: "M80,-20 C80,200 260,310 370,431 S500,660 500,820"
    readonly property string hereCurve: "M655,-20 C655,170 470,320 370,431 S240,640 240,820"

    property bool fading: false // into the paper below, when words stand there

    clip: true

    Accessible.ignored: true

    component Ribbon: ShapePath {
        property alias curve: svg.path

        capStyle: ShapePath.FlatCap
        fillColor: Theme.color.none

        PathSvg {
            id: svg
        }
    }

    Item {
        x: backdrop.mirrored ? 0 : backdrop.width - width * backdrop.ratio
        y: (backdrop.height - height * backdrop.ratio) / 2
        width: 640
        height: 800
        scale: backdrop.ratio
        transformOrigin: Item.TopLeft

        Shape {
            anchors.fill: parent
            transform: Scale {
                origin.x: 320
                xScale: backdrop.mirrored ? -1 : 1
            }

            Ribbon {
                curve: backdrop.homeCurve
                strokeColor: Theme.color.home.fill
                strokeWidth: 150
            }
            Ribbon {
                curve: backdrop.hereCurve
                strokeColor: Theme.color.here.fill
                strokeWidth: 150
            }
            Ribbon {
                curve: backdrop.homeCurve
                strokeColor: Theme.color.home.line
                strokeWidth: 10
            }
            Ribbon {
                curve: backdrop.hereCurve
                strokeColor: Theme.color.here.line
                strokeWidth: 10
            }

            ShapePath {
                fillColor: Theme.color.paper
                strokeColor: Theme.color.together.line
                strokeWidth: 8

                PathAngleArc {
                    centerX: 370
                    centerY: 431
                    radiusX: 46
                    radiusY: 46
                    sweepAngle: 360
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.height / 3
        visible: backdrop.fading
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.color.paper, 0)
            }
            GradientStop {
                position: 1
                color: Theme.color.paper
            }
        }
    }
}
