// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// What a caregiver saw, in words.
Sheet {
    id: sheet

    required property ChildPage page
    readonly property bool typing: keyboardHeight > 0 // little room: what is written comes first

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: the question above the text; %1 is the child.
    title: qsTr("Wat viel je op bij %1?").arg(page.name)

    onOpened: note.field.forceActiveFocus()
    onClosed: InputMethod.hide()

    actions: PrimaryButton {
        Layout.fillWidth: true
        enabled: note.text.trim() !== ""
        implicitHeight: sheet.typing ? Theme.target.secondary + Theme.space.m : Theme.target.primary
        //: Child's page, sheet: keep what was written.
        text: qsTr("Bewaren")
        onClicked: {
            const text = note.finish();
            sheet.close();
            sheet.page.observe(text);
        }
    }

    Note {
        id: note
        width: parent.width
        maxLength: sheet.page.textLimit
        //: Child's page, sheet: what a screen reader calls the field.
        name: qsTr("Wat je zag")
        //: Child's page, sheet: hint in the empty field.
        placeholder: qsTr("Wat gebeurde er? Wat ging goed?")
    }

    function ask(): void {
        note.text = "";
        open();
    }
}
