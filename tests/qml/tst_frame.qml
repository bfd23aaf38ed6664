// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Controls
import Drempel.Theme

Item {
    id: window

    width: 1280
    height: 1280

    ScreenFrame {
        id: frame

        width: 1280
        height: 800
        title: "Dag Anneke"
        actions: [
            SecondaryButton {
                id: skip
                text: "Overslaan"
            },
            SecondaryButton {
                id: usual
                text: "Alles zoals altijd"
            },
            PrimaryButton {
                id: done
                text: "Klaar"
            }
        ]

        Item {
            id: content
            anchors.fill: parent
        }
    }

    TestCase {
        name: "ScreenFrame"
        when: windowShown

        function init(): void {
            frame.width = 1280;
            frame.height = 800;
            frame.bottomInset = 0;
            window.LayoutMirroring.enabled = false;
            waitForItemPolished(frame);
        }
        function bottomOf(item: Item): real {
            return item.mapToItem(frame, 0, item.height).y;
        }
        function test_lyingTheActionsAreOneRow(): void {
            compare(bottomOf(skip), bottomOf(done));
            verify(done.width > usual.width);
        }
        function test_standingThePrimaryActionIsNearestToTheThumb(): void {
            frame.width = 800;
            frame.height = 1280;
            tryVerify(() => bottomOf(done) > bottomOf(skip));
            compare(bottomOf(skip), bottomOf(usual));
            tryVerify(() => done.width > 700);
        }
        function test_theKeyboardCoversNothing(): void {
            const before = content.height;
            frame.bottomInset = 400;
            tryVerify(() => content.height < before);
            tryVerify(() => bottomOf(done) <= 400);
            tryVerify(() => content.height > Theme.target.primary);
        }
        function test_inArabicThePrimaryActionIsOnTheLeft(): void {
            window.LayoutMirroring.enabled = true;
            window.LayoutMirroring.childrenInherit = true;
            tryVerify(() => done.mapToItem(frame, 0, 0).x < skip.mapToItem(frame, 0, 0).x);
        }
    }
}
