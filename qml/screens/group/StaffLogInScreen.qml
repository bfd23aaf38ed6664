// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Parts

// Staff say who they are with their number and digits, on a group tablet or the review screen.
ScreenFrame {
    id: screen

    required property CodeEntry code
    required property SyncState sync
    //: Group tablet, log-in: how to fill in.
    property string hint: qsTr("Toets je nummer in en dan je eigen cijfers.")
    property string cancelText // goes back to where one was; without it there is no way back
    property bool forgettable: false // who does not know their code any more is helped here

    signal cancelled
    signal forgottenAsked
    signal digit(int value)
    signal backspace
    signal syncAsked

    headerItems: [
        SyncDot {
            status: screen.sync.stateName
            text: screen.sync.shortText
            onActivated: screen.syncAsked()
        },
        QuietButton {
            //: Log-in of staff: for who does not know their code any more, also a parent.
            text: qsTr("Code vergeten?")
            visible: screen.forgettable
            onClicked: screen.forgottenAsked()
        }
    ]

    actions: SecondaryButton {
        text: screen.cancelText
        visible: text !== ""
        onClicked: screen.cancelled()
    }

    CodePanel {
        anchors.fill: parent
        code: screen.code
        hint: screen.hint
        portrait: screen.portrait
        //: Group tablet, log-in: the question above the keypad.
        question: qsTr("Wie ben je?")
        onBackspace: screen.backspace()
        onDigit: value => screen.digit(value)
    }
}
