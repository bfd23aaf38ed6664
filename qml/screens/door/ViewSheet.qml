// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// "Zo zie ik het": one's own view beside what the daycare told, which stays as it is.
Sheet {
    id: sheet

    required property DayModel day
    property string entryId
    property bool picked: false // an entry was tapped on the day itself

    signal given(string entryId, string text)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Door, sheet: add one's own view beside what the daycare told.
    title: qsTr("Zo zie ik het")

    onOpened: if (picked)
        note.field.forceActiveFocus()
    onClosed: Qt.inputMethod.hide()

    actions: PrimaryButton {
        Layout.fillWidth: true
        enabled: sheet.entryId !== "" && note.text.trim() !== ""
        //: Door, sheet "Zo zie ik het": keep what was written.
        text: qsTr("Bewaren")
        onClicked: {
            const text = note.finish();
            sheet.close();
            sheet.given(sheet.entryId, text);
        }
    }

    Body {
        width: parent.width
        color: Theme.color.muted
        //: Door, sheet "Zo zie ik het": choose what it is about.
        text: qsTr("Waar gaat het over?")
        visible: !sheet.picked
    }
    Repeater {
        model: sheet.day

        ChoiceCard {
            id: choice

            required property var model // its roles include names that a button has too

            width: parent?.width ?? 0
            detail: model.time
            iconName: model.icon
            selected: model.entryId === sheet.entryId
            text: model.text
            tint: Theme.color.here
            visible: model.side === "here" && (!sheet.picked || selected)
            onClicked: sheet.entryId = model.entryId
        }
    }
    Note {
        id: note
        width: parent.width
        //: Door, sheet "Zo zie ik het": what a screen reader calls the field.
        name: qsTr("Hoe zie jij het")
        //: Door, sheet "Zo zie ik het": hint in the empty field.
        placeholder: qsTr("Hoe zie jij het?")
    }

    function ask(entry: string): void {
        entryId = entry;
        picked = entry !== "";
        note.text = "";
        open();
    }
}
