// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// What was told by phone: who fetches, at what time, and in words. All of it may be left open.
Column {
    id: told

    required property ChildPage page
    property string collectorId
    property string time
    property bool typing: false // little room: the words come first

    spacing: Theme.space.m

    Label {
        width: parent.width
        //: Child's page, phone call: who fetches today.
        text: qsTr("Wie haalt er vandaag?")
        visible: !told.typing
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s
        visible: !told.typing

        Repeater {
            model: told.page.collectors

            Chip {
                required property var modelData

                exclusive: true
                selected: modelData.id === told.collectorId
                text: modelData.name
                onClicked: told.collectorId = selected ? "" : modelData.id
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s
        visible: told.collectorId !== "" && !told.typing

        Repeater {
            model: ["12:30", "15:00", "16:00", "16:30", "17:00", "17:30", "18:00"]

            Chip {
                required property string modelData

                exclusive: true
                selected: modelData === told.time
                text: modelData
                onClicked: told.time = selected ? "" : modelData
            }
        }
    }
    Note {
        id: note
        width: parent.width
        maxLength: told.page.textLimit
        //: Child's page, phone call: what a screen reader calls the field.
        name: qsTr("Wat is er verteld")
        //: Child's page, phone call: hint in the empty field.
        placeholder: qsTr("Wat is er verteld?")
    }

    function clear(): void {
        collectorId = "";
        time = "";
        note.text = "";
    }
    function finish(): string {
        return note.finish();
    }
}
