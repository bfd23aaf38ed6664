// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls

// Erasing all about a child: one person asks, another confirms on another device, beheer then does it on the hub.
Sheet {
    id: sheet

    property bool confirming: false

    signal agreed

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")

    actions: PrimaryButton {
        Layout.fillWidth: true
        //: Review, sheet: the second person agrees to erase all about a child.
        text: sheet.confirming ? qsTr("Ja, dat klopt") :
            //: Review, sheet: asks for all about a child to be erased.
            qsTr("Vraag het aan")
        onClicked: {
            sheet.close();
            sheet.agreed();
        }
    }

    Body {
        width: parent.width
        //: Review, sheet: what erasing does.
        text: qsTr("Dan gaat alles van dit kind weg, op elk scherm. Dat kan niet terug.")
    }
    Body {
        width: parent.width
        //: Review, sheet: erasing takes two people on two devices.
        text: qsTr("Een ander bevestigt het op een ander scherm. Daarna voert beheer het uit.")
    }
}
