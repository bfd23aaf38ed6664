// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models

// What a parent agrees to, written down by a caregiver: "verteld door".
Sheet {
    id: sheet

    required property ChildPage page
    readonly property ChildPermissions may: page.permissions
    readonly property var tellers: may.tellers // [{id, name, selected}]

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: what parents agree to; %1 is the child.
    title: qsTr("Toestemmingen voor %1").arg(page.name)

    ChipGroup {
        width: parent.width
        answers: sheet.tellers.map(parent => ({ value: parent.id, text: parent.name }))
        iconName: "talk"
        //: Child's page, sheet: which parent said so.
        label: qsTr("Verteld door")
        selected: sheet.tellers.filter(parent => parent.selected).map(parent => parent.id)
        visible: sheet.tellers.length > 0
        onPicked: selection => sheet.may.chooseTeller(selection[0] ?? "")
    }
    Body {
        width: parent.width
        //: Child's page, sheet: nobody may decide about consents yet.
        text: qsTr("Van geen ouder is bekend dat die gezag heeft. Vraag groepsleiding.")
        visible: sheet.tellers.length === 0
    }
    Repeater {
        model: sheet.may.consents

        ChoiceCard {
            required property var modelData

            width: parent?.width ?? 0
            detail: modelData.detail
            exclusive: false
            iconName: "note"
            selected: modelData.given
            text: modelData.label
            onClicked: {
                sheet.close();
                sheet.may.setConsent(modelData.purpose, !modelData.given);
            }
        }
    }
}
