// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Theme

// Something is on its way. Three dots in the three colours, breathing; at rest when stillness is asked for.
Row {
    id: dots

    required property string name // what a screen reader says
    property bool running: true

    spacing: Theme.space.m
    visible: running

    Accessible.role: Accessible.Animation
    Accessible.name: name

    Repeater {
        model: [Theme.color.home.line, Theme.color.together.line, Theme.color.here.line]

        Rectangle {
            id: dot

            required property color modelData
            required property int index

            implicitWidth: Theme.space.m
            implicitHeight: implicitWidth
            color: modelData
            radius: width / 2

            SequentialAnimation on opacity {
                loops: Animation.Infinite
                running: dots.visible && !Theme.still

                PauseAnimation {
                    duration: Theme.duration.calm * dot.index
                }
                NumberAnimation {
                    to: 0.3
                    duration: Theme.duration.calm
                }
                NumberAnimation {
                    to: 1
                    duration: Theme.duration.calm
                }
                PauseAnimation {
                    duration: Theme.duration.calm * (3 - dot.index)
                }
            }
        }
    }
}
