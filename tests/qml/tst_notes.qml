// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Controls
import Drempel.Gallery

Item {
    width: 1280
    height: 800

    NotePage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Notes"
        when: windowShown

        readonly property Note note: findChild(page, "note")
        readonly property LineField line: findChild(page, "line")

        function init(): void {
            note.text = "";
            line.text = "";
        }
        function test_nothingTypedIsLearnedByTheKeyboard(): void {
            const hints = Qt.ImhNoPredictiveText | Qt.ImhSensitiveData;
            compare(note.field.inputMethodHints & hints, hints);
            compare(line.inputMethodHints & hints, hints);
        }
        function test_whatIsTypedIsRead(): void {
            mouseClick(note);
            keyClick(Qt.Key_H);
            keyClick(Qt.Key_O);
            compare(note.finish(), "ho");
            mouseClick(line);
            keyClick(Qt.Key_8);
            compare(line.finish(), "8");
        }
        function test_whatIsPastTheLimitIsNotTaken(): void {
            note.text = "a".repeat(25);
            compare(note.text.length, 20);
        }
        function test_tabLeavesTheNote(): void {
            note.field.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            verify(!note.field.activeFocus);
            compare(note.text, "");
        }
    }
}
