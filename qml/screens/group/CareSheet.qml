// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// One question about care, one tap to answer and keep.
Sheet {
    id: sheet

    required property var choices // [{value, text}]

    signal chosen(int value)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true

    GridLayout {
        width: parent.width
        columnSpacing: Theme.space.m
        columns: sheet.choices.length > 4 ? 4 : Math.max(1, sheet.choices.length)
        rowSpacing: Theme.space.m

        Repeater {
            model: sheet.choices

            SecondaryButton {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                horizontalPadding: Theme.space.s
                text: modelData.text
                onClicked: {
                    sheet.close();
                    sheet.chosen(modelData.value);
                }
            }
        }
    }
}
