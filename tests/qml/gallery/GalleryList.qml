// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// The gallery for people: pick a page on the left, see it on the right.
Rectangle {
    id: gallery

    required property var pages

    color: Theme.color.paper

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ListView {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.target.primary * 3
            model: gallery.pages

            delegate: QuietButton {
                required property string modelData

                text: modelData
                onClicked: stage.source = modelData + ".qml"
            }
        }
        Loader {
            id: stage
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
