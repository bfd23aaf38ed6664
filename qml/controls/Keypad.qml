// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Theme

// Ten digits and a way back, large enough for a gloved thumb. Digits also come from the keyboard while it
// has focus. Never mirrored: digits run the same way everywhere.
GridLayout {
    id: pad

    required property string backspaceName // what a screen reader says for the key without a digit

    signal digit(int value)
    signal backspace

    columns: 3
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.m

    Accessible.role: Accessible.Grouping
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            pad.digit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            pad.backspace();
        else
            return;
        event.accepted = true;
    }

    component Key: T.Button {
        id: key

        property string iconName

        implicitWidth: Theme.target.primary + Theme.space.l
        implicitHeight: Theme.target.primary
        Layout.fillWidth: true
        Layout.fillHeight: true
        focusPolicy: Qt.StrongFocus

        Accessible.role: Accessible.Button
        Accessible.name: text

        Keys.onReturnPressed: key.clicked()
        Keys.onEnterPressed: key.clicked()

        background: Surface {
            border.color: Theme.color.line
            border.width: Theme.stroke.thin
            color: key.iconName === "" ? Theme.color.card : Theme.color.none
            down: key.down
            focused: key.visualFocus
        }
        contentItem: Item {
            Heading {
                anchors.centerIn: parent
                text: key.iconName === "" ? key.text : ""
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                name: key.iconName
                size: Theme.icon.l
            }
        }
    }

    Repeater {
        model: 9

        Key {
            required property int index

            text: index + 1
            onClicked: pad.digit(index + 1)
        }
    }
    Item {
        Layout.fillWidth: true
    }
    Key {
        text: "0"
        onClicked: pad.digit(0)
    }
    Key {
        text: pad.backspaceName
        iconName: "backspace"
        onClicked: pad.backspace()
    }
}
