// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Controls
import Drempel.Parts
import Drempel.Theme

Item {
    width: 1280
    height: 800

    Column {
        spacing: 8

        ChildCard {
            id: child
            detail: "2 jaar · Vlinders"
            name: "Noor"
        }
        BoardCard {
            id: board
            allergy: "koemelk"
            line: "Joost · 17:30"
            name: "Luca"
            unheard: true
        }
        PersonButton {
            id: person
            name: "Rachida"
        }
        SyncDot {
            id: dot
            status: "keeping"
            text: "We bewaren het hier"
        }
        TabChips {
            id: tabs
            current: "v"
            name: "Groep"
            tabs: [{ value: "v", text: "Vlinders" }, { value: "r", text: "Rupsen" }]
        }
    }
    SignalSpy {
        id: spy
    }

    TestCase {
        name: "Parts"
        when: windowShown

        function watch(item: QtObject, signalName: string): void {
            spy.target = null;
            spy.clear();
            spy.signalName = signalName;
            spy.target = item;
        }
        function test_aTapIsSaidAndNothingChangesByItself_data(): var {
            return [{ tag: "child", item: child }, { tag: "board", item: board }, { tag: "person", item: person }];
        }
        function test_aTapIsSaidAndNothingChangesByItself(row: var): void {
            watch(row.item, "clicked");
            mouseClick(row.item);
            compare(spy.count, 1);
            verify(!row.item.selected);
            row.item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(spy.count, 2);
        }
        function test_whoListensHearsTheAllergyFirst(): void {
            compare(board.Accessible.name, "Luca");
            verify(board.Accessible.description.startsWith("Allergie: koemelk"));
            verify(board.Accessible.description.includes("Nog niet gehoord"));
        }
        function test_theDotExplainsItselfWhenTapped(): void {
            watch(dot, "activated");
            mouseClick(dot);
            compare(spy.count, 1);
        }
        function test_severalChildrenCanBeHeldLong(): void {
            watch(board, "pressAndHold");
            mousePress(board);
            spy.wait(2000);
            mouseRelease(board);
        }
        function test_aTabIsChosenByItsOwner(): void {
            watch(tabs, "chosen");
            mouseClick(tabs.children[1]);
            compare(spy.signalArguments[0][0], "r");
            compare(tabs.current, "v");
        }
    }
}
