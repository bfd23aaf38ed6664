// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// What can be done with one entry of the day.
Sheet {
    id: sheet

    required property ChildPage page
    property string entryId

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    //: Child's page, sheet about one entry of the day.
    title: qsTr("Wat wil je hiermee?")

    Repeater {
        model: sheet.page.day

        Column {
            id: row

            required property string entryId
            required property string author
            required property string time
            required property bool mayPick
            required property bool picked
            required property var model

            width: parent?.width ?? 0
            spacing: Theme.space.m
            visible: entryId === sheet.entryId

            Body {
                width: parent.width
                text: row.model.text
            }
            Label {
                width: parent.width
                //: Child's page, who wrote an entry and when: %1 a name, %2 a time.
                text: qsTr("%1, %2").arg(row.author).arg(row.time)
            }
            SecondaryButton {
                width: parent.width
                iconName: "talk"
                //: Child's page, one entry: not to be told at pick-up after all.
                text: row.picked ? qsTr("Niet meer bij het halen") :
                    //: Child's page, one entry: tell it at pick-up.
                    qsTr("Vertellen bij het halen")
                visible: row.mayPick
                onClicked: {
                    sheet.close();
                    sheet.page.togglePick(row.entryId);
                }
            }
            SecondaryButton {
                width: parent.width
                iconName: "undo"
                //: Child's page, one entry: take back what was written; it stays visible to nobody else.
                text: qsTr("Terugnemen")
                visible: row.mayPick && row.model.own
                onClicked: {
                    sheet.close();
                    sheet.page.withdraw(row.entryId);
                }
            }
        }
    }

    function ask(entry: string): void {
        entryId = entry;
        open();
    }
}
