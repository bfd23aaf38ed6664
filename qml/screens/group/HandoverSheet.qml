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
    Label {
        width: parent.width
        //: Child's page, sheet: what to do if somebody else comes to fetch.
        text: qsTr("Staat iemand er niet bij? Bel dan eerst een ouder.")
    }
    TellNext {
        width: parent.width
        page: sheet.page
    }
}
