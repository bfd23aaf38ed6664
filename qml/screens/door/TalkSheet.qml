// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls

// "Ik wil iemand spreken": only when. What about is for the talk itself.
Sheet {
    id: sheet

    signal chosen(int moment)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    //: Door, sheet: the parent wants to speak to somebody.
    title: qsTr("Wanneer wil je iemand spreken?")

    ChoiceCard {
        width: parent.width
        //: Door, sheet "Wanneer wil je iemand spreken?": explains "Nu".
        detail: qsTr("Er komt zo iemand naar je toe.")
        iconName: "talk"
        //: Door, sheet "Wanneer wil je iemand spreken?": now.
        text: qsTr("Nu")
        onClicked: sheet.choose(0)
    }
    ChoiceCard {
        width: parent.width
        //: Door, sheet "Wanneer wil je iemand spreken?": explains "Bij het halen".
        detail: qsTr("We maken dan even tijd.")
        iconName: "home"
        //: Door, sheet "Wanneer wil je iemand spreken?": at pick-up.
        text: qsTr("Bij het halen")
        onClicked: sheet.choose(1)
    }
    ChoiceCard {
        width: parent.width
        //: Door, sheet "Wanneer wil je iemand spreken?": explains "Bel mij".
        detail: qsTr("We bellen je vandaag op het nummer dat we hebben.")
        iconName: "phone"
        //: Door, sheet "Wanneer wil je iemand spreken?": call me.
        text: qsTr("Bel mij")
        onClicked: sheet.choose(2)
    }

    function choose(moment: int): void {
        sheet.close();
        sheet.chosen(moment);
    }
}
