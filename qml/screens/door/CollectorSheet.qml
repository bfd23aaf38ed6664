// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// "Iemand anders haalt": a name, and what they are to the child. Only a request: a leidster calls first.
Sheet {
    id: sheet

    signal asked(string name, string relation)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Door, sheet: today somebody fetches who is not on the list.
    title: qsTr("Wie haalt vandaag?")

    onClosed: who.text = relation.text = ""

    actions: PrimaryButton {
        Layout.fillWidth: true
        enabled: who.text.trim() !== "" || who.preeditText !== ""
        //: Door, sheet "Wie haalt vandaag?": hand the request over.
        text: qsTr("Doorgeven")
        onClicked: {
            const name = who.finish();
            const link = relation.finish();
            sheet.close();
            sheet.asked(name, link);
        }
    }

    LineField {
        id: who
        width: parent.width
        visible: sheet.keyboardHeight === 0 || !relation.activeFocus
        //: Door, sheet "Wie haalt vandaag?": the name of the person; also for a screen reader.
        name: qsTr("Naam")
        placeholder: name
    }
    LineField {
        id: relation
        width: parent.width
        visible: sheet.keyboardHeight === 0 || activeFocus
        //: Door, sheet "Wie haalt vandaag?": what they are to the child; may be left empty.
        name: qsTr("Bijvoorbeeld tante of buurman")
        placeholder: name
    }
    Body {
        width: parent.width
        color: Theme.color.muted
        //: Door, sheet "Wie haalt vandaag?": what happens next.
        text: qsTr("Een leidster belt je even op het nummer dat we hebben. Dan is het geregeld.")
        visible: sheet.keyboardHeight === 0
    }
}
