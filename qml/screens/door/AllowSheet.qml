// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls

// Somebody may fetch: who. When is asked next.
Sheet {
    id: sheet

    signal named(string name, string relation)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Toestemmingen, sheet: somebody else may fetch from now on.
    title: qsTr("Wie mag ook halen?")

    onClosed: who.text = relation.text = ""

    actions: PrimaryButton {
        Layout.fillWidth: true
        enabled: who.text.trim() !== "" || who.preeditText !== ""
        //: Toestemmingen, sheet "Wie mag ook halen?": to when they may.
        text: qsTr("Verder")
        onClicked: {
            const name = who.finish().trim();
            const link = relation.finish().trim();
            sheet.close();
            sheet.named(name, link);
        }
    }

    LineField {
        id: who
        width: parent.width
        visible: sheet.keyboardHeight === 0 || !relation.activeFocus
        //: Toestemmingen, sheet: the name of who may fetch; also for a screen reader.
        name: qsTr("Naam")
        placeholder: name
    }
    LineField {
        id: relation
        width: parent.width
        visible: sheet.keyboardHeight === 0 || activeFocus
        //: Toestemmingen, sheet: what they are to the child; may be left empty.
        name: qsTr("Bijvoorbeeld opa of buurvrouw")
        placeholder: name
    }
}
