// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Bellen: the numbers of the parents, and what was told by phone ("Gebeld").
Sheet {
    id: sheet

    required property ChildPage page
    property string parentId
    property string collectorId

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: whom to call; %1 is the child.
    title: qsTr("Bellen over %1").arg(page.name)

    onAboutToShow: {
        parentId = "";
        collectorId = "";
        note.text = "";
    }
    onClosed: Qt.inputMethod.hide()

    Flow {
        width: parent.width
        spacing: Theme.space.m

        Repeater {
            model: sheet.page.contacts

            PersonButton {
                required property var modelData

                //: Child's page, a contact: %1 is a relation, %2 a phone number.
                detail: qsTr("%1 · %2").arg(modelData.relation).arg(modelData.phone)
                name: modelData.name
                selected: modelData.id === sheet.parentId
                tint: Theme.color.home
                onClicked: sheet.parentId = modelData.id
            }
        }
    }
    Label {
        width: parent.width
        //: Child's page, sheet: explains that a tap on a person opens the writing down of a call.
        text: qsTr("Gebeld? Tik op wie je sprak.")
        visible: sheet.parentId === ""
    }
    Column {
        width: parent.width
        spacing: Theme.space.m
        visible: sheet.parentId !== ""

        Label {
            //: Child's page, phone call: who fetches today.
            text: qsTr("Wie haalt er?")
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s

            Repeater {
                model: sheet.page.collectors

                Chip {
                    required property var modelData

                    exclusive: true
                    selected: modelData.id === sheet.collectorId
                    text: modelData.name
                    tint: Theme.color.home
                    onClicked: sheet.collectorId = selected ? "" : modelData.id
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space.s
            visible: sheet.collectorId !== ""

            Repeater {
                model: ["12:30", "15:00", "16:00", "16:30", "17:00", "17:30", "18:00"]

                SecondaryButton {
                    required property string modelData

                    implicitHeight: Theme.target.secondary
                    text: modelData
                    onClicked: {
                        sheet.close();
                        sheet.page.calledCollector(sheet.parentId, sheet.collectorId, modelData);
                    }
                }
            }
        }
        Note {
            id: note
            width: parent.width
            maxLength: sheet.page.textLimit
            //: Child's page, phone call: what a screen reader calls the field.
            name: qsTr("Wat is er verteld")
            //: Child's page, phone call: hint in the empty field.
            placeholder: qsTr("Wat is er verteld?")
        }
        RowLayout {
            width: parent.width
            spacing: Theme.space.m

            SecondaryButton {
                Layout.fillWidth: true
                //: Child's page, phone call: the child does not come today.
                text: qsTr("Komt vandaag niet")
                onClicked: {
                    sheet.close();
                    sheet.page.calledAbsent(sheet.parentId);
                }
            }
            PrimaryButton {
                Layout.fillWidth: true
                //: Child's page, phone call: keep what was told.
                text: qsTr("Gebeld")
                onClicked: {
                    const text = note.finish();
                    sheet.close();
                    sheet.page.called(sheet.parentId, text);
                }
            }
        }
    }
}
