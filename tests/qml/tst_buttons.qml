// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Controls
import Drempel.Theme

Item {
    id: window

    width: 800
    height: 600

    Component {
        id: primary
        PrimaryButton {
            text: "Klaar"
        }
    }
    Component {
        id: secondary
        SecondaryButton {
            text: "Alles zoals altijd"
        }
    }
    Component {
        id: quiet
        QuietButton {
            text: "Terug"
        }
    }
    Component {
        id: countdown
        CountdownButton {
            seconds: 8
            text: "Fijne dag"
            total: 10
        }
    }
    Component {
        id: pair
        Row {
            PrimaryButton {
                text: "Een"
            }
            SecondaryButton {
                text: "Twee"
            }
        }
    }
    SignalSpy {
        id: spy
        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function make(kind: Component): Item {
            const button = createTemporaryObject(kind, window);
            spy.target = button;
            spy.clear();
            waitForItemPolished(button);
            return button;
        }
        function kinds(): var {
            return [{ tag: "primary", kind: primary }, { tag: "secondary", kind: secondary }, { tag: "quiet", kind: quiet }, { tag: "countdown", kind: countdown }];
        }

        function test_aTapIsHeard_data(): var {
            return kinds();
        }
        function test_aTapIsHeard(row: var): void {
            mouseClick(make(row.kind));
            compare(spy.count, 1);
        }
        function test_aTouchIsAnsweredAtOnce(): void {
            const button = make(primary);
            const touch = touchEvent(button);
            touch.press(0, button).commit();
            verify(button.down);
            verify(button.background.down, "it shows");
            touch.release(0, button).commit();
            verify(!button.down);
            compare(spy.count, 1);
        }
        function test_aDoubleTapDoesNotBringTheChildTwice_data(): var {
            return kinds().filter(row => row.tag !== "quiet");
        }
        function test_aDoubleTapDoesNotBringTheChildTwice(row: var): void {
            const button = make(row.kind);
            mouseClick(button);
            mouseClick(button);
            compare(spy.count, 1);
        }
        function test_aSecondThoughtLaterIsHeard(): void {
            const button = make(primary);
            mouseClick(button);
            tryVerify(() => {
                mouseClick(button);
                return spy.count === 2;
            }, Theme.duration.settle * 10);
        }
        function test_pagingBackMayGoFast(): void {
            const button = make(quiet);
            mouseClick(button);
            mouseClick(button);
            compare(spy.count, 2);
        }
        function test_theKeyboardDoesWhatAFingerDoes_data(): var {
            return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }, { tag: "enter", key: Qt.Key_Enter }];
        }
        function test_theKeyboardDoesWhatAFingerDoes(row: var): void {
            const button = make(primary);
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus, "focus can be seen");
            keyClick(row.key);
            compare(spy.count, 1);
        }
        function test_tabGoesFromOneToTheNext(): void {
            const row = createTemporaryObject(pair, window);
            row.children[0].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(row.children[1].activeFocus);
        }
        function test_longWordsWrapInsteadOfLeavingTheButton(): void {
            const button = make(secondary);
            const before = button.implicitHeight;
            button.width = Theme.target.primary;
            button.text = "Ik wil graag even iemand spreken als dat nu kan";
            tryVerify(() => button.implicitHeight > before);
        }
    }
}
