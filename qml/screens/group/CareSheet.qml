// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
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

    Flow {
        width: parent.width
        spacing: Theme.space.m

        Repeater {
            model: sheet.choices

            SecondaryButton {
                required property var modelData

                text: modelData.text
                onClicked: {
                    sheet.close();
                    sheet.chosen(modelData.value);
                }
            }
        }
    }
}
