// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Controls

Item {
    width: 800
    height: 600

    MonthPicker {
        id: picker

        property bool open: true

        width: 700
        days: Array.from({ length: 42 }, (_, cell) => ({
                    value: open && cell < 31 ? String(cell + 1) : "",
                    text: open && cell < 31 ? String(cell + 1) : "",
                    name: "dag " + (cell + 1),
                    enabled: open && cell >= 9 && cell < 31,
                    selected: cell === 17,
                    today: cell === 9
                }))
        heads: ["ma", "di", "wo", "do", "vr", "za", "zo"].map(text => ({ text: text, name: text }))
        hasPrevious: false
        nextName: "Volgende"
        previousName: "Vorige"
        title: "december 2026"
    }
    SignalSpy {
        id: picks
        signalName: "picked"
        target: picker
    }
    SignalSpy {
        id: turns
        signalName: "turned"
        target: picker
    }

    TestCase {
        name: "MonthPicker"
        when: windowShown

        function init(): void {
            picks.clear();
            turns.clear();
        }
        function below(item: Item, wanted: var): Item {
            for (let i = 0; i < item.children.length; ++i) {
                const found = wanted(item.children[i]) ? item.children[i] : below(item.children[i], wanted);
                if (found)
                    return found;
            }
            return null;
        }
        function cell(text: string): Item {
            return below(picker, item => item.text === text && item.modelData !== undefined);
        }
        function named(name: string): Item {
            return below(picker, item => item.Accessible.name === name);
        }
        function test_aDayIsChosenWithOneTap(): void {
            mouseClick(cell("18"));
            compare(picks.signalArguments[0][0], "18");
            verify(cell("18").height >= 56 && cell("18").width >= 56);
            compare(cell("18").Accessible.name, "dag 18");
            verify(cell("18").Accessible.checked);
            verify(!cell("19").Accessible.checked);
        }
        function test_aDayThatCannotBeTakesNoTap(): void {
            mouseClick(cell("3"));
            compare(picks.count, 0);
        }
        function test_anotherMonthIsOneTapAway(): void {
            mouseClick(named("Volgende"));
            compare(turns.signalArguments[0][0], 1);
            mouseClick(named("Vorige"));
            compare(turns.count, 1); // there is none before
        }
        function test_nothingMovesWhenItEmpties(): void {
            const full = picker.implicitHeight;
            picker.open = false;
            waitForRendering(picker);
            compare(picker.implicitHeight, full);
            picker.open = true;
        }
    }
}
