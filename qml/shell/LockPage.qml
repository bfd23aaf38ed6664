// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// The keys are not here: the hub opens this screen by itself, or a groepsleider with an unlock card.
ScreenFrame {
    id: page

    required property Gate gate
    required property bool keyboardReady // typing waits for it

    title: ""

    onKeyboardReadyChanged: focusField()
    Component.onCompleted: focusField()

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space.l
        width: Math.min(parent.width, Theme.target.primary * 8)

        EmptyState {
            id: state

            Layout.fillWidth: true
            detail: page.gate.sentence
            iconName: "lock"
            //: Locked screen: nothing can be seen before the hub or a card opens it.
            text: qsTr("Dit scherm is op slot")
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
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            //: Locked screen: what a group leader can do while the hub is away.
            text: qsTr("Is de hub weg? Scan je ontgrendelkaart, of typ wat erop staat.")
            visible: !page.compact
        }
        LineField {
            id: card

            Layout.fillWidth: true
            //: Field for the text on an unlock card; said by a screen reader.
            name: qsTr("Ontgrendelkaart")
            //: Field for the text on an unlock card: shows how it is written.
            placeholder: qsTr("XXXX-XXXX-XXXX …")

            onAccepted: page.give()
        }
        PrimaryButton {
            Layout.fillWidth: true
            enabled: card.length > 0
            //: Locked screen: tries the card that was typed.
            text: qsTr("Openen")
            onClicked: page.give()
        }
    }

    function focusField(): void {
        if (page.keyboardReady)
            card.forceActiveFocus();
    }

    function give(): void {
        const text = card.finish();
        card.clear();
        page.gate.giveCard(text);
    }
}
