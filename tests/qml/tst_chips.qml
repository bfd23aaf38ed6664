// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Controls
import Drempel.Gallery

Item {
    width: 1280
    height: 800

    ChipPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Chips"
        when: windowShown

        function init(): void {
            page.night = [];
            page.mood = [];
            waitForItemPolished(page);
        }
        function chip(group: string, text: string): Item {
            return find(findChild(page, group), text);
        }
        function find(item: Item, text: string): Item {
            if (item instanceof Chip && item.text === text)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], text);
                if (found)
                    return found;
            }
            return null;
        }

        function test_nothingIsAnsweredBeforeATap(): void {
            verify(!chip("night", "Goed geslapen").selected);
            verify(!chip("mood", "Moe").selected);
        }
        function test_aTapAnswersAndASecondTakesBack(): void {
            mouseClick(chip("night", "Onrustig"));
            compare(page.night, ["restless"]);
            verify(chip("night", "Onrustig").selected);
            mouseClick(chip("night", "Onrustig"));
            compare(page.night, []);
        }
        function test_aNightIsOneThingAndAMoodMayBeTwo(): void {
            mouseClick(chip("night", "Onrustig"));
            mouseClick(chip("night", "Kort geslapen"));
            compare(page.night, ["short"]);
            mouseClick(chip("mood", "Moe"));
            mouseClick(chip("mood", "Stil"));
            compare(page.mood, ["tired", "quiet"]);
        }
        function test_nothingMovesWhenAChipIsChosen(): void {
            const before = chip("night", "Kort geslapen").x;
            mouseClick(chip("night", "Goed geslapen"));
            waitForItemPolished(page);
            compare(chip("night", "Kort geslapen").x, before);
        }
        function test_theKeyboardAnswersToo(): void {
            chip("mood", "Vrolijk").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(page.mood, ["happy", "tired"]);
        }
        function test_whoListensHearsWhatIsChosen(): void {
            const moe = chip("mood", "Moe");
            compare(moe.Accessible.role, Accessible.CheckBox);
            compare(chip("night", "Onrustig").Accessible.role, Accessible.RadioButton);
            verify(!moe.Accessible.checked);
            mouseClick(moe);
            verify(moe.Accessible.checked);
        }
        function test_inArabicTheFirstAnswerIsOnTheRight(): void {
            const left = chip("night", "Goed geslapen").mapToItem(page, 0, 0).x;
            page.LayoutMirroring.enabled = true;
            page.LayoutMirroring.childrenInherit = true;
            tryVerify(() => chip("night", "Goed geslapen").mapToItem(page, 0, 0).x > left);
            page.LayoutMirroring.enabled = false;
        }
    }
}
