// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models

// Kies je eigen code: five digits, twice. Nobody sees them.
ScreenFrame {
    id: screen

    required property CodeChoice choice
    required property bool saving

    signal backAsked

    //: Door: title of the page where somebody chooses their own secret digits.
    title: qsTr("Je eigen code")

    headerItems: QuietButton {
        Layout.rightMargin: -horizontalPadding
        iconName: "chevron-left"
        //: Door, choosing a code: back without a new code.
        text: qsTr("Toch niet")
        onClicked: screen.backAsked()
    }

    DigitsPanel {
        anchors.fill: parent
        busy: screen.choice.busy || screen.saving
        //: Door, choosing a code: what works, and that it is secret.
        hint: qsTr("Alleen jij kent ze. Geen verjaardag en geen rijtje zoals 12345.")
        message: screen.choice.message
        //: Door, choosing a code: what a screen reader calls the boxes for the secret digits.
        name: qsTr("Je cijfers")
        portrait: screen.portrait
        question: screen.choice.again
                  //: Door, choosing a code: the same digits a second time.
                  ? qsTr("Nog een keer dezelfde")
                  //: Door, choosing a code: the first time.
                  : qsTr("Kies vijf cijfers")
        secretCount: screen.choice.count
        secretLength: screen.choice.length
        onBackspace: screen.choice.backspace()
        onDigit: value => screen.choice.digit(value)
    }
}
