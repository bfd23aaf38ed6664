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
    readonly property bool crowded: keyboardHeight > 0 && !atBottom // room for what is being written only

    signal given(string entryId, string text)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Door, sheet: add one's own view beside what the daycare told.
    title: qsTr("Zo zie ik het")

    Component.onDestruction: note.field.clear() // as LineField
    onOpened: if (entryId !== "")
        note.field.forceActiveFocus()

    actions: PrimaryButton {
        Layout.fillWidth: true
        enabled: note.text.trim() !== "" || note.field.preeditText !== ""
        //: Door, sheet "Zo zie ik het": keep what was written.
        text: qsTr("Bewaren")
        visible: sheet.entryId !== ""
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
        visible: sheet.entryId === ""
    }
    Repeater {
        model: sheet.day

        ChoiceCard {
            id: choice

            required property var model // its roles include names that a button has too

            width: (parent?.width ?? 0) - Theme.space.m
            detail: model.time
            iconName: model.icon
            selected: model.entryId === sheet.entryId
            text: model.text
            tint: Theme.color.here
            visible: model.side === "here" && (sheet.entryId === "" || (selected && !sheet.crowded))
            onClicked: sheet.choose(selected ? "" : model.entryId)
        }
    }
    Note {
        id: note
        width: parent.width
        height: sheet.crowded ? Theme.target.primary + Theme.space.m : implicitHeight
        //: Door, sheet "Zo zie ik het": what a screen reader calls the field.
        name: qsTr("Hoe zie jij het")
        //: Door, sheet "Zo zie ik het": hint in the empty field.
        placeholder: qsTr("Hoe zie jij het?")
        visible: sheet.entryId !== ""
    }

    function ask(entry: string): void {
        entryId = entry;
        note.text = "";
        open();
    }
    function choose(entry: string): void {
        entryId = entry;
        if (entry !== "")
            note.field.forceActiveFocus();
    }
}
