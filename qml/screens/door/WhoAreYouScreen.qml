// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models

// Wie ben je? A personal number and secret digits; whoever has none walks on.
ScreenFrame {
    id: screen

    required property CodeEntry code
    required property SyncState sync
    required property string siteName
    required property bool looking

    signal digit(int value)
    signal backspace
    signal forgottenAsked
    signal leaveAsked
    signal syncAsked

    title: siteName

    headerItems: [
        KeptDot {
            sync: screen.sync
            onActivated: screen.syncAsked()
        },
        QuietButton {
            //: Door, asking who somebody is: for who does not know their code any more.
            text: qsTr("Code vergeten?")
            onClicked: screen.forgottenAsked()
        },
        QuietButton {
            Layout.rightMargin: -horizontalPadding
            iconName: "chevron-left"
            //: Door, asking who somebody is: back to the resting screen.
            text: qsTr("Terug")
            onClicked: screen.leaveAsked()
        }
    ]

    CodePanel {
        anchors.fill: parent
        code: screen.code
        //: Door, below the keypad: for who has no code. "Een leidster" is any member of staff.
        footnote: qsTr("Geen code? Loop gerust door. Een leidster meldt jullie aan.")
        //: Door, above the keypad: how to fill in. The number is not secret, the other digits are.
        hint: qsTr("Laat je badge zien, of toets je nummer in en dan je eigen cijfers.")
        looking: screen.looking
        portrait: screen.portrait
        //: Door: the question above the keypad.
        question: qsTr("Wie ben je?")
        onBackspace: screen.backspace()
        onDigit: value => screen.digit(value)
    }
}
