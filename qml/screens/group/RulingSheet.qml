// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Groepsleiding saw a ruling: this parent has no authority for a time. Takes a second person afterwards.
Sheet {
    id: sheet

    required property ChildPage page
    property var person: null // {id, name}

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet, for groepsleiding: a ruling about a parent; %1 is the parent.
    title: qsTr("Uitspraak gezien over %1").arg(person?.name ?? "")

    Body {
        width: parent.width
        //: Child's page, sheet: what a ruling does.
        text: qsTr("Deze ouder ziet dan niets van het kind en haalt het niet op. Bewaar geen kopie.")
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
                    sheet.page.permissions.refuse(sheet.person.id, modelData.months);
                }
            }
        }
    }

    function ask(who: var): void {
        person = who;
        open();
    }
}
