// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Quick care: who did it, and one tile for each thing.
ColumnLayout {
    id: panel

    required property ChildPage page
    property bool portrait: false
    readonly property bool dense: !portrait && chips.implicitHeight > Theme.target.primary // more than one row
    readonly property real tileHeight: Theme.target.primary + (dense ? 0 : Theme.space.m)

    signal observeAsked

    spacing: Theme.space.m

    Label {
        //: Child's page, above the caregivers: who does the care that is logged.
        text: qsTr("Wie?")
    }
    Flow {
        id: chips
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.target.primary * 3
        spacing: Theme.space.s

        Repeater {
            model: panel.page.who

            Chip {
                required property var modelData

                exclusive: true
                selected: modelData.selected
                text: modelData.name
                tint: Theme.color.here
                onClicked: panel.page.chooseWho(modelData.id)
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.m
        columns: panel.portrait ? 3 : 2
        rowSpacing: panel.dense ? Theme.space.s : Theme.space.m

        Tile {
            Layout.fillWidth: true
            Layout.preferredHeight: panel.tileHeight
            iconName: "bottle"
            //: Quick care: a bottle.
            text: qsTr("Fles")
            tint: Theme.color.here
            onClicked: bottle.open()
        }
        Tile {
            Layout.fillWidth: true
            Layout.preferredHeight: panel.tileHeight
            iconName: "bowl"
            //: Quick care: food.
            text: qsTr("Eten")
            tint: Theme.color.here
            onClicked: food.open()
        }
        Tile {
            Layout.fillWidth: true
            Layout.preferredHeight: panel.tileHeight
            iconName: "moon"
            selected: panel.page.asleep
            //: Quick care: the child wakes up.
            text: panel.page.asleep ? qsTr("Wakker") :
                //: Quick care: the child goes to sleep.
                qsTr("Slaap")
            tint: Theme.color.here
            onClicked: panel.page.logNap()
        }
        Tile {
            Layout.fillWidth: true
            Layout.preferredHeight: panel.tileHeight
            iconName: "diaper"
            //: Quick care: a diaper.
            text: qsTr("Luier")
            tint: Theme.color.here
            onClicked: diaper.open()
        }
        Tile {
            Layout.fillWidth: true
            Layout.preferredHeight: panel.tileHeight
            iconName: "thermometer"
            //: Quick care: the temperature.
            text: qsTr("Temperatuur")
            tint: Theme.color.here
            onClicked: temperature.open()
        }
        Tile {
            Layout.fillWidth: true
            Layout.preferredHeight: panel.tileHeight
            iconName: "pencil"
            //: Child's page: write down what was seen.
            text: qsTr("Opschrijven")
            tint: Theme.color.here
            onClicked: panel.observeAsked()
        }
    }
    CareSheet {
        id: bottle
        //: Quick care, sheet: how much was drunk.
        title: qsTr("Hoeveel ml?")
        choices: panel.amounts()
        onChosen: value => panel.page.logBottle(value)
    }
    CareSheet {
        id: food
        //: Quick care, sheet: how much was eaten.
        title: qsTr("Hoe ging het eten?")
        choices: [
            //: Quick care: everything eaten.
            { value: 0, text: qsTr("Alles") },
            //: Quick care: a little eaten.
            { value: 1, text: qsTr("Een beetje") },
            //: Quick care: nothing eaten.
            { value: 2, text: qsTr("Niets") }
        ]
        onChosen: value => panel.page.logFood(value)
    }
    CareSheet {
        id: diaper
        //: Quick care, sheet: what was in the diaper.
        title: qsTr("Wat zat er in de luier?")
        choices: [
            //: Quick care: diaper.
            { value: 0, text: qsTr("Nat") },
            //: Quick care: diaper.
            { value: 1, text: qsTr("Poep") },
            //: Quick care: diaper.
            { value: 2, text: qsTr("Droog") }
        ]
        onChosen: value => panel.page.logDiaper(value)
    }
    TemperatureSheet {
        id: temperature
        onChosen: tenths => panel.page.logTemperature(tenths)
    }

    // From a sip to a large bottle, in steps of 30 ml.
    function amounts(): var {
        const all = [];
        for (let amount = 60; amount <= 240; amount += 30)
            all.push({ value: amount, text: String(amount) });
        return all;
    }
}
