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

    title: ""

    ColumnLayout {
        anchors.centerIn: parent
        spacing: Theme.space.l
        width: Math.min(parent.width, Theme.target.primary * 8)

        EmptyState {
            Layout.fillWidth: true
            detail: page.gate.sentence
            iconName: "lock"
            //: Locked screen: nothing can be seen before the hub or a card opens it.
            text: qsTr("Dit scherm is op slot")
            visible: !page.compact
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            //: Locked screen: what a group leader can do while the hub is away.
            text: qsTr("Is de hub weg? Scan je ontgrendelkaart, of typ wat erop staat.")
        }
        LineField {
            id: card

            Layout.fillWidth: true
            focus: true
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

    function give(): void {
        const text = card.finish();
        card.clear();
        page.gate.giveCard(text);
    }
}
