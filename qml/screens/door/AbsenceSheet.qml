// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// "Komt niet": names who will not come today, and asks once.
Sheet {
    id: sheet

    required property FamilyModel family

    signal confirmed

    harmless: true
    //: Door, sheet: asks to confirm that the children named below do not come today.
    title: qsTr("Afmelden voor vandaag?")

    actions: [
        SecondaryButton {
            Layout.fillWidth: true
            plain: true
            //: Door, sheet "Afmelden voor vandaag?": the child does come after all.
            text: qsTr("Toch niet")
            onClicked: sheet.close()
        },
        PrimaryButton {
            Layout.fillWidth: true
            //: Door, sheet "Afmelden voor vandaag?": confirms that the children do not come.
            text: qsTr("Ja, afmelden")
            onClicked: {
                sheet.close();
                sheet.confirmed();
            }
        }
    ]

    Flow {
        width: parent.width
        spacing: Theme.space.m

        Repeater {
            model: sheet.family

            Tag {
                required property string name
                required property bool selected

                iconName: "person"
                text: name
                tint: Theme.color.together
                visible: selected
            }
        }
    }
}
