// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// "Iemand anders haalt": call a parent on the known number first, then say whom you spoke.
Sheet {
    id: sheet

    required property ChildPage page
    readonly property ChildPermissions may: page.permissions
    readonly property var request: may.requests[0] ?? null // one at a time, the oldest first
    readonly property var contacts: page.contacts // [{id, name, relation, phone, decides}]
    readonly property var deciders: contacts.filter(parent => parent.decides)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: somebody else wants to fetch; %1 is who.
    title: request ? qsTr("Mag %1 ophalen?").arg(request.name) : ""

    Body {
        width: parent.width
        color: Theme.color.muted
        text: sheet.request?.detail ?? ""
        visible: text !== ""
    }
    Body {
        width: parent.width
        //: Child's page, sheet: what to do before somebody else may fetch.
        text: sheet.deciders.length > 0 ? qsTr("Bel een ouder op het nummer hieronder. Klopt het? Tik op wie je sprak.") :
            //: Child's page, sheet: no parent may say that somebody else fetches.
            qsTr("Er is geen ouder die hierover beslist. Vraag groepsleiding.")
    }
    Repeater {
        model: sheet.deciders

        ContactRow {
            required property var modelData

            width: parent?.width ?? 0
            name: modelData.name
            phone: modelData.phone
            relation: modelData.relation
            onClicked: {
                const id = sheet.request?.id ?? "";
                sheet.close();
                sheet.may.confirm(id, modelData.id);
            }
        }
    }
    Label {
        width: parent.width
        //: Child's page, sheet: a parent who was called did not agree.
        text: qsTr("Klopt het niet? Sluit dit. Dan gaat het kind niet mee.")
    }
}
