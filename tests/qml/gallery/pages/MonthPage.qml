// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Gallery

GalleryPage {
    id: page

    property int chosen: 18
    readonly property var week: ["ma", "di", "wo", "do", "vr", "za", "zo"]

    title: "MonthPicker"
    pictures: "portrait dark rtl"

    MonthPicker {
        objectName: "month"
        Layout.fillWidth: true
        days: Array.from({ length: 42 }, (_, cell) => page.day(cell - 1))
        hasPrevious: false
        heads: page.week.map(text => ({ text: text, name: text }))
        nextName: "Volgende maand"
        previousName: "Vorige maand"
        title: "september 2026"
        onPicked: value => page.chosen = Number(value)
    }
    Item {
        Layout.fillHeight: true
    }

    // A month of 30 days that begins on a Tuesday; today is the ninth, and what is before is over.
    function day(index: int): var {
        const number = index + 1;
        const inside = number >= 1 && number <= 30;
        return {
            value: inside ? String(number) : "",
            text: inside ? String(number) : "",
            name: inside ? "dag " + number : "",
            enabled: inside && number >= 9,
            selected: number === page.chosen,
            today: number === 9
        };
    }
}
