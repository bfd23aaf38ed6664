// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls

// Everything that must be seen today, when there is more than fits above the board.
Sheet {
    id: sheet

    required property var notices // [{icon, text, childId}]

    signal asked(string childId)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    //: Board, sheet with all notices.
    title: qsTr("Even op letten")

    Repeater {
        model: sheet.notices

        NoticePill {
            required property var modelData

            width: parent?.width ?? 0
            iconName: modelData.icon
            text: modelData.text
            onClicked: {
                sheet.close();
                sheet.asked(modelData.childId);
            }
        }
    }
}
