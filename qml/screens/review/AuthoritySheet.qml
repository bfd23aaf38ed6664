// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls

// Groepsleiding asked after a parent's authority: only "yes, seen" is told here.
Sheet {
    id: sheet

    property var task: null // {childId, parentId, question}

    signal seen(string childId, string parentId)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    title: task?.question ?? ""

    actions: PrimaryButton {
        Layout.fillWidth: true
        iconName: "check"
        //: Review, sheet: a parent has authority, and who is logged in saw it.
        text: qsTr("Ja, ik heb het gezien")
        onClicked: {
            const told = sheet.task;
            sheet.close();
            sheet.seen(told.childId, told.parentId);
        }
    }

    Body {
        width: parent.width
        //: Review, sheet: how to find out whether a parent has authority.
        text: qsTr("Vraag het na bij de ouders of in het gezagsregister. Bewaar geen kopie.")
    }
    Label {
        width: parent.width
        //: Review, sheet: what this parent sees until it is known.
        text: qsTr("Zolang we het niet weten, ziet deze ouder alleen vandaag.")
    }
}
