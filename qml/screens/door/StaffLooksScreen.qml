// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models

// A leidster looks along at the door: with her code or badge the children go home.
ScreenFrame {
    id: screen

    required property DoorFlow flow
    required property bool looking

    signal backAsked

    title: flow.listText

    headerItems: QuietButton {
        Layout.rightMargin: -horizontalPadding
        iconName: "chevron-left"
        //: Door, a caregiver looks along: back to the day.
        text: qsTr("Terug")
        onClicked: screen.backAsked()
    }

    CodePanel {
        anchors.fill: parent
        code: screen.flow.staff
        footnote: screen.flow.listText === "" ? ""
                  //: Door, a caregiver looks along: why, when the hub was away for a quarter of an hour.
                  : qsTr("Dit scherm hoorde al even niets van de andere schermen. Daarom kijkt een leidster mee.")
        //: Door, a caregiver looks along: what she does.
        hint: qsTr("Leidster: toets je nummer en code in, of laat je badge zien.")
        looking: screen.looking
        portrait: screen.portrait
        //: Door, a caregiver looks along: asks the family to fetch her.
        question: qsTr("Vraag een leidster om mee te kijken")
        onBackspace: screen.flow.staff.backspace()
        onDigit: value => screen.flow.staff.digit(value)
    }
}
