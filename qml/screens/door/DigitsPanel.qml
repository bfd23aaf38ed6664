// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// A question, boxes for digits, and a keypad: a number that may be seen, or secret digits as dots.
GridLayout {
    id: panel

    required property string question
    required property string hint
    required property string name // what a screen reader calls the boxes
    required property string message
    property string number
    property int numberLength: 0
    property int secretCount: 0
    property int secretLength: 0
    property bool busy: false
    property bool portrait: false

    signal digit(int value)
    signal backspace

    columnSpacing: Theme.space.xxl * 2
    columns: portrait ? 1 : 2
    rowSpacing: Theme.space.xl

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
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
            name: panel.name
            number: panel.number
            numberLength: panel.numberLength
            secretCount: panel.secretCount
            secretLength: panel.secretLength
        }
        Body {
            Layout.fillWidth: true
            strong: true
            text: panel.message
            visible: !panel.busy
        }
        BusyDots {
            //: Keypad: a new code is being kept; said by a screen reader.
            name: qsTr("Even bewaren")
            running: panel.busy
            visible: panel.busy
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
}
