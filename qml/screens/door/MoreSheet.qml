// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls

// "Meer": what a parent seldom needs.
Sheet {
    id: sheet

    required property bool mayPermit
    required property bool hasCode

    signal otherCollectorAsked
    signal permissionsAsked
    signal ownCodeAsked

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    //: Door, sheet behind "Meer": title.
    title: qsTr("Wat wil je doen?")

    ChoiceCard {
        width: parent.width
        //: Door, sheet "Meer": explains "Iemand anders haalt".
        detail: qsTr("Een leidster belt je even voor de zekerheid.")
        iconName: "person"
        //: Door, sheet "Meer": today somebody fetches who is not on the list.
        text: qsTr("Iemand anders haalt vandaag")
        visible: sheet.mayPermit
        onClicked: {
            sheet.close();
            sheet.otherCollectorAsked();
        }
    }
    ChoiceCard {
        width: parent.width
        //: Door, sheet "Meer": explains "Toestemmingen".
        detail: qsTr("Foto's, je nummer, en wie er mag halen.")
        iconName: "check"
        //: Door, sheet "Meer": consents and who may fetch.
        text: qsTr("Toestemmingen")
        visible: sheet.mayPermit
        onClicked: {
            sheet.close();
            sheet.permissionsAsked();
        }
    }
    ChoiceCard {
        width: parent.width
        //: Door, sheet "Meer": explains "Kies je eigen code".
        detail: qsTr("Vijf cijfers die alleen jij kent.")
        iconName: "lock"
        //: Door, sheet "Meer": choose one's own secret digits.
        text: qsTr("Kies je eigen code")
        visible: sheet.hasCode
        onClicked: {
            sheet.close();
            sheet.ownCodeAsked();
        }
    }
}
