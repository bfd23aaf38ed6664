// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Controls

Item {
    width: 800
    height: 900

    Keypad {
        id: pad
        width: 480
        backspaceName: "Terug"
    }
    DotsField {
        id: field
        y: 600
        name: "Nummer"
        number: "20"
        numberLength: 3
        secretCount: 2
        secretLength: 4
    }
    SignalSpy {
        id: digits
        signalName: "digit"
        target: pad
    }
    SignalSpy {
        id: backs
        signalName: "backspace"
        target: pad
    }

    TestCase {
        name: "Keypad"
        when: windowShown

        function init(): void {
            digits.clear();
            backs.clear();
        }
        function key(text: string): Item {
            for (let i = 0; i < pad.children.length; ++i) {
                if (pad.children[i].text === text)
                    return pad.children[i];
            }
            return null;
        }
        function test_everyDigitCanBeTyped(): void {
            for (let i = 0; i <= 9; ++i)
                mouseClick(key(String(i)));
            compare(digits.signalArguments.map(a => a[0]), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        }
        function test_aQuickDoubleTapIsTwoDigits(): void {
            mouseClick(key("7"));
            mouseClick(key("7"));
            compare(digits.count, 2);
        }
        function test_aMistakeCanBeTakenBack(): void {
            mouseClick(key("Terug"));
            compare(backs.count, 1);
        }
        function test_aKeyboardTypesDigitsToo(): void {
            pad.forceActiveFocus();
            keyClick(Qt.Key_4);
            keyClick(Qt.Key_Backspace);
            compare(digits.signalArguments[0][0], 4);
            compare(backs.count, 1);
        }
        function test_digitsRunTheSameWayInArabic(): void {
            pad.parent.LayoutMirroring.enabled = true;
            pad.parent.LayoutMirroring.childrenInherit = true;
            waitForItemPolished(pad);
            verify(key("1").x < key("3").x);
            pad.parent.LayoutMirroring.enabled = false;
        }
        function test_theFieldNeverSaysTheSecret(): void {
            compare(field.Accessible.name, "Nummer: 20");
        }
    }
}
