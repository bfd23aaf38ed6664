// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Who are you: a number that may be seen and five digits that may not, on one keypad. Used at the door and
// to log in on a group tablet. Lying: the question beside the keys; standing: above them.
GridLayout {
    id: panel

    required property CodeEntry code
    required property string question
    required property string hint
    property string footnote // what to do without a code
    property bool looking: false // the camera looks for a badge
    property bool portrait: false

    signal digit(int value)
    signal backspace

    columnSpacing: Theme.space.xxl * 2
    columns: portrait ? 1 : 2
    rowSpacing: Theme.space.xl

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillHeight: !panel.portrait
        Layout.fillWidth: true
        spacing: Theme.space.m

        Heading {
            Layout.fillWidth: true
            text: panel.question
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            text: panel.hint
        }
        DotsField {
            Layout.topMargin: Theme.space.l
            //: Keypad: what a screen reader calls the boxes for the number and the secret digits.
            name: qsTr("Je nummer")
            number: panel.code.number
            numberLength: panel.code.numberLength
            secretCount: panel.code.secretCount
            secretLength: panel.code.secretLength
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.target.secondary, message.implicitHeight)

            Body {
                id: message
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                strong: true
                text: panel.code.message
                visible: !panel.code.checking
            }
            BusyDots {
                anchors.verticalCenter: parent.verticalCenter
                //: Keypad: the code is being checked; said by a screen reader.
                name: qsTr("Even kijken")
                running: panel.code.checking
            }
        }
        Item { // a place that is always there: a Layout of Qt 6.4 misses one that appears as it is made
            Layout.fillWidth: true
            Layout.preferredHeight: panel.looking ? camera.implicitHeight : 0

            Banner {
                id: camera
                anchors.left: parent.left
                anchors.right: parent.right
                iconName: "eye"
                //: Door, asking who somebody is, while the camera looks for a badge.
                text: qsTr("De camera kijkt of je een badge laat zien.")
                //: As above: no picture is kept.
                detail: qsTr("We bewaren geen beeld.")
                tint: Theme.color.together
                visible: panel.looking
            }
        }
        Item {
            Layout.fillHeight: true
            visible: !panel.portrait
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            text: panel.footnote
            visible: text !== "" && !panel.portrait
        }
    }
    Keypad {
        Layout.fillHeight: true
        Layout.fillWidth: panel.portrait
        Layout.maximumHeight: Theme.target.primary * 6
        focus: true
        //: Keypad: the key that takes back the last digit.
        backspaceName: qsTr("Wissen")
        onDigit: value => panel.digit(value)
        onBackspace: panel.backspace()
    }
    Body {
        Layout.fillWidth: true
        color: Theme.color.muted
        text: panel.footnote
        visible: text !== "" && panel.portrait
    }
}
