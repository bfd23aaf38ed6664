// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "Icon, Logo"
    pictures: "dark rtl"

    RowLayout {
        spacing: Theme.space.l
        Logo {}
        Logo {
            size: Theme.target.primary
        }
        Icon {
            name: "moon"
            color: Theme.color.home.line
            size: Theme.icon.l
        }
        Icon {
            name: "ear"
            color: Theme.color.here.line
            size: Theme.icon.l
        }
        Icon {
            name: "warning"
            color: Theme.color.alert
            size: Theme.icon.l
        }
    }
    GridLayout {
        columns: 9
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.m

        Repeater {
            model: ["door", "moon", "bowl", "smile", "bottle", "diaper", "thermometer", "ear", "phone", "pencil", "plus", "minus", "check", "undo", "chevron-left", "chevron-right", "chevron-down", "backspace", "keyboard", "warning", "sun", "home", "group", "person", "calendar", "cloud", "cloud-off", "talk", "mouth", "hand-over", "clock", "lock", "search", "globe", "close", "question", "list", "eye", "leave", "heart", "dots", "note", "medicine"]

            ColumnLayout {
                id: cell

                required property string modelData

                Icon {
                    Layout.alignment: Qt.AlignHCenter
                    name: cell.modelData
                    size: Theme.icon.l
                    color: Theme.color.ink
                }
                Label {
                    Layout.alignment: Qt.AlignHCenter
                    text: cell.modelData
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
