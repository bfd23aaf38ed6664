// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls

// Groepsleiding asked after a parent's authority, and saw the answer.
Sheet {
    id: sheet

    property var task: null // {childId, parentId, question}

    signal refused(string childId, string parentId)
    signal seen(string childId, string parentId)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    title: task?.question ?? ""

    actions: [
        SecondaryButton {
            Layout.fillWidth: true
            //: Review, sheet: a parent has no authority, and who is logged in saw it.
            text: qsTr("Nee, ik heb het gezien")
            onClicked: sheet.answer(sheet.refused)
        },
        PrimaryButton {
            Layout.fillWidth: true
            iconName: "check"
            //: Review, sheet: a parent has authority, and who is logged in saw it.
            text: qsTr("Ja, ik heb het gezien")
            onClicked: sheet.answer(sheet.seen)
        }
    ]

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

    function answer(told: var): void {
        const asked = task;
        close();
        told(asked.childId, asked.parentId);
    }
}
