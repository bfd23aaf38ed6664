// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Overdracht: with whom the child goes along, three things to tell, and a question to ask.
Sheet {
    id: sheet

    required property ChildPage page
    readonly property var collectors: page.collectors // [{id, name, relation, expected, idSeen}]

    signal otherAsked

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: with whom the child goes home; %1 is the child.
    title: qsTr("Met wie gaat %1 mee?").arg(page.name)

    actions: [
        SecondaryButton {
            Layout.fillWidth: true
            iconName: "talk"
            implicitHeight: Theme.target.secondary + Theme.space.m
            //: Child's page, sheet: parent and caregiver talked about the day.
            text: qsTr("We hebben het besproken")
            visible: !sheet.page.talked
            onClicked: sheet.page.discussed()
        },
        RowLayout {
            Layout.preferredHeight: Theme.target.secondary + Theme.space.m
            spacing: Theme.space.m
            visible: sheet.page.talked

            CheckMark {
                mark: "done"
            }
            Body {
                Layout.fillWidth: true
                color: Theme.color.together.text
                strong: true
                //: Child's page, sheet: kept that parent and caregiver talked about the day.
                text: qsTr("Samen besproken")
            }
        }
    ]

    Flow {
        width: parent.width
        spacing: Theme.space.s

        Repeater {
            model: sheet.page.collectors

            PersonButton {
                required property var modelData

                width: Math.floor((parent?.width ?? 0) / 2 - Theme.space.xs)
                detail: !modelData.expected ? modelData.relation :
                    //: Child's page, who fetches: somebody who was told to come; %1 is a relation.
                    qsTr("%1 · zou halen").arg(modelData.relation)
                name: modelData.name
                selected: modelData.expected
                tint: Theme.color.together
                onClicked: {
                    sheet.close();
                    sheet.page.letGo(modelData.id);
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s

        Repeater {
            model: sheet.collectors.filter(collector => !collector.idSeen)

            SecondaryButton {
                required property var modelData

                iconName: "eye"
                implicitHeight: Theme.target.secondary
                //: Child's page, sheet: a caregiver compared name and face, no copy is made; %1 is who fetches.
                text: qsTr("ID gezien: %1").arg(modelData.name)
                onClicked: {
                    sheet.close();
                    sheet.page.permissions.seeId(modelData.id);
                }
            }
        }
    }
    Body {
        width: parent.width
        strong: true
        text: sheet.page.permissions.onlyText
        visible: text !== ""
    }
    Body {
        width: parent.width
        text: sheet.page.permissions.heldText
        visible: text !== ""
    }
    SecondaryButton {
        width: parent.width
        iconName: "phone"
        implicitHeight: Theme.target.secondary + Theme.space.m
        //: Child's page, sheet: somebody who is not in the list comes to fetch.
        text: qsTr("Iemand anders haalt")
        onClicked: {
            sheet.close();
            sheet.otherAsked();
        }
    }
    TellNext {
        width: parent.width
        page: sheet.page
    }
}
