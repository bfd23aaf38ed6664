// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Code vergeten: one's own badge, or two of the staff one after the other and then whose code it is.
ScreenFrame {
    id: screen

    required property CodeReset reset
    property bool looking: false // the camera looks for a badge

    signal backAsked

    //: Door: title of the pages for who forgot their code.
    title: qsTr("Code vergeten")

    headerItems: [
        SecondaryButton {
            implicitHeight: Theme.target.secondary
            //: Code forgotten, after a staff member showed a badge: it is their own code that they forgot.
            text: qsTr("Het is mijn eigen code")
            visible: screen.reset.mayBeOwn
            onClicked: screen.reset.own()
        },
        QuietButton {
            Layout.rightMargin: -horizontalPadding
            iconName: "chevron-left"
            //: Door, code forgotten: back to asking who somebody is.
            text: qsTr("Terug")
            onClicked: screen.backAsked()
        }
    ]

    CodePanel {
        anchors.fill: parent
        code: screen.reset.code
        footnote: screen.reset.part === CodeReset.First
                  //: Door, code forgotten: the other way, without help of the staff.
                  ? qsTr("Heb je je badge bij je? Laat hem zien, dat is genoeg.")
                  //: Door, code forgotten: who helped already; %1 is a caregiver.
                  : qsTr("%1 helpt al.").arg(screen.reset.helpers)
        //: Door, code forgotten: for the staff member who helps.
        hint: qsTr("Toets je nummer en code in, of laat je badge zien.")
        looking: screen.looking
        portrait: screen.portrait
        question: screen.reset.part === CodeReset.First
                  //: Door, code forgotten: the first of two staff members.
                  ? qsTr("Welke leidster helpt?")
                  //: Door, code forgotten: the second of two staff members.
                  : qsTr("En welke collega?")
        visible: screen.reset.part === CodeReset.First || screen.reset.part === CodeReset.Second
        onBackspace: screen.reset.code.backspace()
        onDigit: value => screen.reset.code.digit(value)
    }
    DigitsPanel {
        anchors.fill: parent
        //: Door, code forgotten: above the keypad.
        hint: qsTr("Toets het nummer in van wie de code vergat.")
        message: screen.reset.message
        //: Door, code forgotten: what a screen reader calls the boxes for the number.
        name: qsTr("Nummer")
        number: screen.reset.number
        numberLength: screen.reset.numberLength
        portrait: screen.portrait
        //: Door, code forgotten: whose code is it?
        question: qsTr("Van wie is de code?")
        visible: screen.reset.part === CodeReset.Whose
        onBackspace: screen.reset.backspace()
        onDigit: value => screen.reset.digit(value)
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.target.primary * 8)
        spacing: Theme.space.l
        visible: screen.reset.part === CodeReset.Confirm

        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            //: Door, code forgotten: asks to confirm; %1 is a first name.
            text: qsTr("Is dit %1?").arg(screen.reset.personName)
        }
        PrimaryButton {
            Layout.fillWidth: true
            //: Door, code forgotten: yes, this person chooses a new code now.
            text: qsTr("Ja, kies een nieuwe code")
            onClicked: screen.reset.confirm()
        }
        SecondaryButton {
            Layout.fillWidth: true
            plain: true
            //: Door, code forgotten: it is somebody else.
            text: qsTr("Nee, een ander nummer")
            onClicked: screen.reset.deny()
        }
    }
}
