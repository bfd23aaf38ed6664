// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Theme

// Behind the name on the board: whether everything is kept, one's duty, another group, and logging out.
Sheet {
    id: sheet

    required property var groups // [{id, label, selected}]
    required property string personName
    required property string dutyText
    required property var dutySteps // [{step: int, label, group}]
    required property string syncText

    signal dutyAsked(int step, string group)
    signal groupChosen(string id)
    signal logOutAsked

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    title: personName

    Body {
        width: parent.width
        text: sheet.syncText
    }
    Body {
        width: parent.width
        strong: true
        text: sheet.dutyText
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s

        Repeater {
            model: sheet.dutySteps

            SecondaryButton {
                required property var modelData

                implicitHeight: Theme.target.secondary
                text: modelData.label
                onClicked: {
                    sheet.close();
                    sheet.dutyAsked(modelData.step, modelData.group);
                }
            }
        }
    }
    Repeater {
        model: sheet.groups.length > 1 ? sheet.groups : []

        ChoiceCard {
            required property var modelData

            width: parent?.width ?? 0
            exclusive: true
            iconName: "group"
            selected: modelData.selected
            text: modelData.label
            onClicked: {
                sheet.close();
                sheet.groupChosen(modelData.id);
            }
        }
    }
    SecondaryButton {
        width: parent.width
        iconName: "leave"
        //: Board, behind the name: log out.
        text: qsTr("Uitloggen")
        onClicked: {
            sheet.close();
            sheet.logOutAsked();
        }
    }
}
