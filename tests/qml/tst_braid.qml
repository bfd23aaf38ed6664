// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Parts
import Drempel.Theme

Item {
    id: window

    width: 1280
    height: 800

    ListModel {
        id: day

        ListElement { entryId: "a"; side: "home"; icon: "moon"; text: "Goed geslapen"; time: "06:50"; author: "Anneke"; answers: ""; unheard: true }
        ListElement { entryId: "b"; side: "handover"; icon: ""; text: "Brengen"; time: "08:07"; author: "Anneke en Rachida"; answers: ""; unheard: false }
        ListElement { entryId: "c"; side: "here"; icon: "ear"; text: "Gehoord"; time: "08:30"; author: "Rachida"; answers: "a"; unheard: false }
        ListElement { entryId: "d"; side: "home"; icon: "phone"; text: "Gebeld"; time: "13:10"; author: "Ilse"; answers: ""; unheard: false }
    }
    DayBraid {
        id: braid
        anchors.fill: parent
        model: day
    }
    SignalSpy {
        id: spy
        signalName: "activated"
        target: braid
    }

    TestCase {
        name: "DayBraid"
        when: windowShown

        function init(): void {
            spy.clear();
            window.LayoutMirroring.enabled = false;
            braid.contentY = 0;
            tryVerify(() => braid.crossings.length === 3);
        }
        function rows(item: Item): var {
            const found = [];
            for (let i = 0; i < item.children.length; ++i) {
                if (item.children[i] instanceof BraidRow)
                    found.push(item.children[i]);
            }
            return found;
        }
        function row(entryId: string): BraidRow {
            return rows(braid.contentItem).find(r => r.entryId === entryId);
        }
        function card(entryId: string): Item {
            const parts = row(entryId).children;
            for (let i = 0; i < parts.length; ++i) {
                if (parts[i].visible && parts[i].text !== undefined)
                    return parts[i];
            }
            return null;
        }

        function test_homeIsOnTheLeftAndDaycareOnTheRight(): void {
            verify(card("a").x + card("a").width < braid.width / 2);
            verify(card("c").x > braid.width / 2);
        }
        function test_inArabicTheStrandsChangeSides(): void {
            window.LayoutMirroring.enabled = true;
            window.LayoutMirroring.childrenInherit = true;
            tryVerify(() => card("a").x > braid.width / 2);
            verify(card("c").x + card("c").width < braid.width / 2);
        }
        function test_theDayReadsFromMorningToEvening(): void {
            const ys = rows(braid.contentItem).map(r => r.y + r.hang);
            for (let i = 1; i < ys.length; ++i)
                verify(ys[i] > ys[i - 1], "entry " + i);
        }
        function test_anAnswerIsBridgedToWhatItAnswers(): void {
            verify(row("c").bridged);
            compare(row("c").y + row("c").answeredAt, row("a").y + row("a").hang);
            verify(!row("d").bridged);
        }
        function test_aTapOpensTheEntry(): void {
            mouseClick(card("c"));
            compare(spy.signalArguments[0][0], "c");
            mouseClick(card("b"));
            compare(spy.signalArguments[1][0], "b");
        }
        function test_whoListensHearsWhatIsUnheard(): void {
            compare(card("a").Accessible.name, "06:50: Goed geslapen. Van Anneke");
            compare(card("a").Accessible.description, "Nog niet gehoord");
            compare(card("b").Accessible.name, "08:07 Brengen: Anneke en Rachida");
        }
        function test_aLongDayCanBeScrolledToItsEnd(): void {
            for (let i = 0; i < 30; ++i)
                day.append({ entryId: "x" + i, side: i % 3 === 0 ? "home" : "here", icon: "moon", text: "Slaapje", time: "14:00", author: "Ilse", answers: "", unheard: false });
            tryVerify(() => braid.contentHeight > braid.height * 2);
            const last = row("x29");
            verify(last.y + last.height <= braid.contentHeight);
            day.remove(4, 30);
            tryVerify(() => braid.contentHeight <= braid.height * 2);
        }
        function test_whatIsHeardLosesItsDot(): void {
            verify(card("a").unheard);
            day.setProperty(0, "unheard", false);
            verify(!card("a").unheard);
            day.setProperty(0, "unheard", true);
        }
    }
}
