// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Groepsleiding saw a ruling: for a time this parent has no authority, or keeps it and must not fetch. Takes a
// second person afterwards.
Sheet {
    id: sheet

    required property ChildPage page
    property var person: null // {id, name}
    property bool keeps: false // authority: only fetching is refused

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet, for groepsleiding: a ruling about a parent; %1 is the parent.
    title: qsTr("Uitspraak gezien over %1").arg(person?.name ?? "")

    ChipGroup {
        width: parent.width
        answers: [
            //: Child's page, sheet: what a ruling says of a parent.
            { value: "none", text: qsTr("Geen gezag") },
            //: Child's page, sheet: what a ruling says of a parent: keeps authority, must not fetch.
            { value: "keeps", text: qsTr("Houdt gezag, mag niet halen") }
        ]
        //: Child's page, sheet: above what a ruling says.
        label: qsTr("Wat staat erin?")
        selected: [sheet.keeps ? "keeps" : "none"]
        onPicked: selection => sheet.keeps = selection[0] === "keeps"
    }
    Body {
        width: parent.width
        text: sheet.keeps ?
            //: Child's page, sheet: what a ruling does that only forbids fetching.
            qsTr("Deze ouder haalt het kind dan niet op, en blijft alles zien. Bewaar geen kopie.") :
            //: Child's page, sheet: what a ruling does.
            qsTr("Deze ouder ziet dan niets van het kind en haalt het niet op. Bewaar geen kopie.")
    }
    Body {
        width: parent.width
        //: Child's page, sheet: until when a ruling holds.
        text: qsTr("Tot wanneer geldt het? Daarna toetst een collega haar code in.")
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s

        Repeater {
            model: [
                //: Child's page, sheet: how long a ruling holds.
                { months: 1, text: qsTr("1 maand") },
                //: Child's page, sheet: how long a ruling holds.
                { months: 3, text: qsTr("3 maanden") },
                //: Child's page, sheet: how long a ruling holds.
                { months: 6, text: qsTr("6 maanden") },
                //: Child's page, sheet: how long a ruling holds.
                { months: 12, text: qsTr("12 maanden") }
            ]

            SecondaryButton {
                required property var modelData

                implicitHeight: Theme.target.secondary
                text: modelData.text
                onClicked: {
                    sheet.close();
                    const may = sheet.page.permissions;
                    sheet.keeps ? may.barParent(sheet.person.id, modelData.months) : may.refuse(sheet.person.id, modelData.months);
                }
            }
        }
    }

    function ask(who: var): void {
        person = who;
        keeps = false;
        open();
    }
}
