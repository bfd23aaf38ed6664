// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// What home told: answers as tags, words as they were written, and by whom.
T.Control {
    id: control

    required property string title
    property var told: [] // texts, or {text, icon}
    property string note
    property string author // "Anneke, 08:07"
    property bool unheard: false

    implicitWidth: Theme.target.primary * 4
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.l

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    background: Rectangle {
        color: Theme.color.home.fill
        radius: Theme.radius.l
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.m

        RowLayout {
            spacing: Theme.space.m

            Heading {
                Layout.fillWidth: true
                color: Theme.color.home.text
                size: Theme.type.body
                text: control.title
            }
            UnheardDot {
                visible: control.unheard
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space.s
            visible: control.told.length > 0

            Repeater {
                model: control.told

                Tag {
                    required property var modelData

                    iconName: modelData.icon ?? ""
                    text: modelData.text ?? modelData
                }
            }
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.home.text
            text: control.note
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.home.text
            text: control.author
            visible: text !== ""
        }
    }
}
