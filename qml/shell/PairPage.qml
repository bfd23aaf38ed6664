// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// This tablet belongs to no hub yet: an administrator types what `drempel-hub pair` shows, or scans it.
ScreenFrame {
    id: page

    required property Gate gate
    required property bool keyboardReady // typing waits for it

    title: ""

    onKeyboardReadyChanged: focusField()
    Component.onCompleted: focusField()

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space.m
        width: Math.min(parent.width, Theme.target.primary * 8)

        EmptyState {
            id: state

            Layout.fillWidth: true
            //: Unpaired screen: how to get a code. The words in quotes are a command.
            detail: page.gate.sentence !== "" ? page.gate.sentence : qsTr("Beheer maakt bij de hub een code met “drempel-hub pair”.")
            iconName: "lock"
            //: Unpaired screen: it belongs to no daycare yet.
            text: qsTr("Dit scherm is nog niet gekoppeld")
            visible: !page.compact
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.type.title
            text: state.text
            visible: page.compact
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: state.detail
            visible: page.compact && text !== ""
        }
        LineField {
            id: code

            Layout.fillWidth: true
            maximumLength: 300 // also all that is in the QR
            //: Field for the pairing code; said by a screen reader.
            name: qsTr("Code")
            //: Field for the pairing code, or for all that its QR holds.
            placeholder: qsTr("Code, of scan de QR")

            onAccepted: page.pair()
        }
        LineField {
            id: address

            Layout.fillWidth: true
            //: Field for the hub's address; said by a screen reader.
            name: qsTr("Adres van de hub")
            //: Field for the hub's address: not needed after a scan.
            placeholder: qsTr("Adres van de hub")

            onAccepted: page.pair()
        }
        PrimaryButton {
            Layout.fillWidth: true
            enabled: code.length > 0 && !page.gate.busy
            text: page.gate.busy
                  //: Unpaired screen: the code is being tried.
                  ? qsTr("Even proberen …")
                  //: Unpaired screen: tries the code.
                  : qsTr("Koppelen")
            onClicked: page.pair()
        }
    }

    function focusField(): void {
        if (page.keyboardReady)
            code.forceActiveFocus();
    }

    function pair(): void {
        page.gate.pair(address.finish(), code.finish());
    }
}
