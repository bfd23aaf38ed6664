// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest
import Drempel.Controls
import Drempel.Gallery

Item {
    width: 1280
    height: 800

    SheetPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Sheet"
        when: windowShown

        readonly property Sheet sheet: findChild(page, "sheet")

        function init(): void {
            sheet.harmless = true;
            sheet.open();
            tryVerify(() => sheet.opened);
        }
        function test_aTapBesideClosesOnlyWhatIsHarmless(): void {
            sheet.harmless = false;
            mouseClick(page, 5, 5);
            verify(sheet.opened);
            sheet.harmless = true;
            mouseClick(page, 5, 5);
            tryVerify(() => !sheet.visible);
        }
        function test_escapeClosesOnlyWhatIsHarmless(): void {
            sheet.harmless = false;
            keyClick(Qt.Key_Escape);
            verify(sheet.opened);
            sheet.harmless = true;
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
        }
        function test_theKeyboardStaysInside(): void {
            for (let i = 0; i < 20; ++i) {
                keyClick(Qt.Key_Tab);
                verify(!findChild(page, "opener").activeFocus);
            }
        }
        function test_theScreenBehindCannotBeTouched(): void {
            const opener = findChild(page, "opener");
            sheet.harmless = false;
            mousePress(opener);
            verify(!opener.down);
            mouseRelease(opener);
        }
        function test_itsActionWorks(): void {
            mouseClick(findChild(sheet.contentItem, "primary"));
            tryVerify(() => !sheet.visible);
        }
        function test_theKeyboardDoesNotCoverIt(): void {
            sheet.keyboardHeight = 400;
            tryVerify(() => sheet.y + sheet.height <= 400);
            sheet.keyboardHeight = 0;
        }
    }
}
