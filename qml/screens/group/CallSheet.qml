// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Bellen: the numbers of the parents, and what was told by phone ("Gebeld").
Sheet {
    id: sheet

    required property ChildPage page
    property string parentId
    readonly property bool typing: keyboardHeight > 0 // little room: what is written comes first

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: whom to call; %1 is the child.
    title: qsTr("Bellen over %1").arg(page.name)

    onAboutToShow: {
        parentId = "";
        told.clear();
    }
    onClosed: InputMethod.hide()

    actions: [
        SecondaryButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: keep.implicitHeight
            //: Child's page, phone call: the child does not come today.
            text: qsTr("Komt vandaag niet")
            visible: sheet.parentId !== ""
            onClicked: {
                sheet.close();
                sheet.page.calledAbsent(sheet.parentId);
            }
        },
        PrimaryButton {
            id: keep
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "phone"
            implicitHeight: sheet.typing ? Theme.target.secondary + Theme.space.m : Theme.target.primary
            //: Child's page, phone call: keep what was told.
            text: qsTr("Gebeld")
            visible: sheet.parentId !== ""
            onClicked: sheet.write()
        }
    ]

    Repeater {
        model: sheet.page.contacts

        ContactRow {
            required property var modelData

            width: parent?.width ?? 0
            name: modelData.name
            phone: modelData.phone
            relation: modelData.relation
            selected: modelData.id === sheet.parentId
            visible: sheet.parentId === "" || (selected && !sheet.typing)
            onClicked: sheet.parentId = selected ? "" : modelData.id
        }
    }
    Label {
        width: parent.width
        //: Child's page, sheet: explains that a tap on a person opens the writing down of a call.
        text: qsTr("Gebeld? Tik op wie je sprak.")
        visible: sheet.parentId === ""
    }
    CallTold {
        id: told
        width: parent.width
        page: sheet.page
        typing: sheet.typing
        visible: sheet.parentId !== ""
    }

    function write(): void {
        const text = told.finish();
        close();
        if (told.collectorId === "")
            page.called(parentId, text);
        else
            page.calledCollector(parentId, told.collectorId, told.time, text);
    }
}
