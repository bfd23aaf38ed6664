// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Parts
import Drempel.Theme

// Children of the group who are not on today's planning: welcome all the same. A tap opens the child's page.
Sheet {
    id: sheet

    required property var children_ // [{childId, name}]

    signal asked(string childId)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    //: Board, sheet: a child has come who is not on today's planning.
    title: qsTr("Wie is er extra?")

    Flow {
        width: parent.width
        spacing: Theme.space.m

        Repeater {
            model: sheet.children_

            PersonButton {
                required property var modelData

                name: modelData.name
                onClicked: {
                    sheet.close();
                    sheet.asked(modelData.childId);
                }
            }
        }
    }
}
