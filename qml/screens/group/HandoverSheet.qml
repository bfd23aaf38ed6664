// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Overdracht: three things to tell, a question to ask, and with whom the child goes along.
Sheet {
    id: sheet

    required property ChildPage page

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: with whom the child goes home; %1 is the child.
    title: qsTr("Met wie gaat %1 mee?").arg(page.name)

    Flow {
        width: parent.width
        spacing: Theme.space.m

        Repeater {
            model: sheet.page.collectors

            PersonButton {
                required property var modelData

                //: Child's page, who fetches: somebody who was told to come.
                detail: modelData.expected ? qsTr("%1 · afgesproken").arg(modelData.relation) : modelData.relation
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
    Divider {
        width: parent.width
    }
    Label {
        width: parent.width
        //: Child's page, sheet: choose what to tell at pick-up.
        text: qsTr("Dit vertel je zo (kies er hooguit drie):")
        visible: sheet.page.day.count > 0
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s

        Repeater {
            model: sheet.page.day

            Chip {
                required property bool mayPick
                required property bool picked
                required property string entryId
                required property var model

                selected: picked
                text: model.text
                tint: Theme.color.here
                visible: mayPick
                onClicked: sheet.page.togglePick(entryId)
            }
        }
    }
    Label {
        width: parent.width
        //: Child's page, sheet: an open question to ask; %1 is the question.
        text: qsTr("Vraag eens: %1").arg(sheet.page.question)
        visible: sheet.page.question !== ""
    }
    SecondaryButton {
        width: parent.width
        iconName: "talk"
        implicitHeight: Theme.target.secondary
        //: Child's page, sheet: parent and caregiver talked about the day.
        text: qsTr("We hebben het besproken")
        onClicked: sheet.page.discussed()
    }
}
