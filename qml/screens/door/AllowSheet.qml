// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// Somebody may fetch: who, and on one day or every week.
Sheet {
    id: sheet

    required property var days // [{id, label}] the coming week
    readonly property var week: [1, 2, 3, 4, 5] // Monday to Friday
    property var day: []       // at most one id
    property var weekdays: []  // "0" is Monday

    signal given(string name, string relation, string day, int weekdays)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Toestemmingen, sheet: somebody else may fetch from now on.
    title: qsTr("Wie mag ook halen?")

    onClosed: {
        who.text = relation.text = "";
        day = weekdays = [];
    }

    actions: PrimaryButton {
        Layout.fillWidth: true
        enabled: (who.text.trim() !== "" || who.preeditText !== "") && sheet.day.length + sheet.weekdays.length > 0
        //: Toestemmingen, sheet "Wie mag ook halen?": give the permission.
        text: qsTr("Dit mag")
        onClicked: {
            const name = who.finish();
            const link = relation.finish();
            const once = sheet.day[0] ?? "";
            const weekly = sheet.weekdays.reduce((mask, index) => mask | 1 << Number(index), 0);
            sheet.close();
            sheet.given(name, link, once, weekly);
        }
    }

    LineField {
        id: who
        width: parent.width
        visible: sheet.keyboardHeight === 0 || !relation.activeFocus
        //: Toestemmingen, sheet: the name of who may fetch; also for a screen reader.
        name: qsTr("Naam")
        placeholder: name
    }
    LineField {
        id: relation
        width: parent.width
        visible: sheet.keyboardHeight === 0 || activeFocus
        //: Toestemmingen, sheet: what they are to the child; may be left empty.
        name: qsTr("Bijvoorbeeld opa of buurvrouw")
        placeholder: name
    }
    ChipGroup {
        width: parent.width
        answers: sheet.days.map(one => ({ value: one.id, text: one.label }))
        //: Toestemmingen, sheet: on one day only.
        label: qsTr("Eén keer")
        selected: sheet.day
        stacked: true
        tint: Theme.color.together
        visible: sheet.keyboardHeight === 0
        onPicked: selection => {
            sheet.day = selection;
            sheet.weekdays = [];
        }
    }
    ChipGroup {
        width: parent.width
        answers: sheet.week.map(day => ({ value: String(day - 1), text: Qt.locale().standaloneDayName(day, Locale.ShortFormat) }))
        exclusive: false
        //: Toestemmingen, sheet: every week, on the days chosen.
        label: qsTr("Elke week")
        selected: sheet.weekdays
        stacked: true
        tint: Theme.color.together
        visible: sheet.keyboardHeight === 0
        onPicked: selection => {
            sheet.weekdays = selection;
            sheet.day = [];
        }
    }
}
