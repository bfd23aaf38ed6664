// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// "Gehoord": what home told was taken in, with an answer or a promise if wanted.
Sheet {
    id: sheet

    required property ChildPage page
    readonly property bool typing: keyboardHeight > 0 // little room: what is written comes first

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    title: page.unheardText

    onClosed: InputMethod.hide()

    actions: PrimaryButton {
        Layout.fillWidth: true
        iconName: "ear"
        implicitHeight: sheet.typing ? Theme.target.secondary + Theme.space.m : Theme.target.primary
        //: Child's page, sheet: what home told has been heard.
        text: qsTr("Gehoord")
        onClicked: {
            const text = note.finish();
            sheet.close();
            sheet.page.hear(text);
        }
    }

    Repeater {
        model: sheet.page.day

        HomeNote {
            required property var model

            width: parent?.width ?? 0
            note: model.text
            //: Child's page, who told something and when: %1 a name, %2 a time.
            title: qsTr("%1 · %2").arg(model.author).arg(model.time)
            visible: model.unheard && !sheet.typing
        }
    }
    Note {
        id: note
        width: parent.width
        maxLength: sheet.page.textLimit
        //: Child's page, sheet: what a screen reader calls the field.
        name: qsTr("Je antwoord")
        //: Child's page, sheet: hint in the empty field.
        placeholder: qsTr("Wil je iets terugzeggen? Dit mag je overslaan.")
    }
    Label {
        width: parent.width
        //: Child's page, sheet: a first-class answer when you do not know yet.
        text: qsTr("Goede vraag, ik kom erop terug:")
        visible: !sheet.typing
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s
        visible: !sheet.typing

        Repeater {
            model: [
                //: Child's page, sheet: when somebody comes back to a question.
                { days: 0, text: qsTr("vandaag") },
                //: Child's page, sheet: when somebody comes back to a question.
                { days: 1, text: qsTr("morgen") },
                //: Child's page, sheet: when somebody comes back to a question.
                { days: 3, text: qsTr("over 3 dagen") },
                //: Child's page, sheet: when somebody comes back to a question.
                { days: 7, text: qsTr("over een week") }
            ]

            SecondaryButton {
                required property var modelData

                implicitHeight: Theme.target.secondary
                text: modelData.text
                onClicked: {
                    sheet.close();
                    sheet.page.promise(modelData.days);
                }
            }
        }
    }

    function ask(): void {
        note.text = "";
        open();
    }
}
