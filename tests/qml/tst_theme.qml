// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Drempel.Theme

TestCase {
    id: test

    property ColorSet day: Daylight {}
    property ColorSet night: Evening {}
    readonly property var strands: ["home", "here", "together"]
    readonly property var plain: ["paper", "card", "sunken", "ink", "muted", "line", "outline", "primary", "primaryText", "alert", "alertFill", "pressed", "scrim"]

    name: "Theme"

    function luminance(color: color): real {
        const part = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
    }
    function contrast(a: color, b: color): real {
        const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (high + 0.05) / (low + 0.05);
    }
    function named(set: ColorSet, path: string): color {
        return path.split(".").reduce((value, key) => value[key], set);
    }
    function both_data(pairs: var): var {
        const rows = [];
        for (const [text, ground] of pairs) {
            rows.push({ tag: "day " + text + " on " + ground, set: day, text: text, ground: ground });
            rows.push({ tag: "evening " + text + " on " + ground, set: night, text: text, ground: ground });
        }
        return rows;
    }

    function test_wordsCanBeReadInGlareAndAtNight_data(): var {
        const pairs = [["primaryText", "primary"], ["alert", "alertFill"]];
        for (const text of ["ink", "muted"])
            pairs.push([text, "paper"], [text, "card"], [text, "sunken"]);
        for (const text of ["alert", "home.text", "here.text", "together.text"])
            pairs.push([text, "paper"], [text, "card"]);
        for (const strand of strands)
            pairs.push([strand + ".text", strand + ".fill"]);
        return both_data(pairs);
    }
    function test_wordsCanBeReadInGlareAndAtNight(row: var) {
        const found = contrast(named(row.set, row.text), named(row.set, row.ground));
        verify(found >= 4.5, "contrast is " + found.toFixed(2));
    }

    // Apricot's line stays just under 3:1 on white; it never says anything alone, but beside words or bold type.
    function test_controlsStandOutFromTheGround_data(): var {
        const pairs = [];
        for (const line of ["outline", "primary", "here.line", "together.line"])
            pairs.push([line, "paper"], [line, "card"]);
        return both_data(pairs);
    }
    function test_controlsStandOutFromTheGround(row: var) {
        const found = contrast(named(row.set, row.text), named(row.set, row.ground));
        verify(found >= 3, "contrast is " + found.toFixed(2));
    }

    // A singleton reads a forgotten token silently as black or 0.
    function test_noColourIsForgotten(): void {
        for (const key of plain)
            verify(Theme.color[key] !== undefined && !Qt.colorEqual(Theme.color[key], "#000000"), key);
        for (const strand of strands) {
            for (const tone of ["fill", "line", "text"])
                verify(!Qt.colorEqual(Theme.color[strand][tone], "#000000"), strand + "." + tone);
        }
    }
    function test_noSizeIsForgotten(): void {
        let count = plain.length + 9 + 5;
        for (const group of ["space", "radius", "type", "stroke", "icon", "target"]) {
            for (const key of tokensOf(Theme[group])) {
                verify(Theme[group][key] > 0, group + "." + key);
                ++count;
            }
        }
        count += tokensOf(Theme.duration).length;
        verify(count > 40 && count < 60, count + " tokens");
    }
    function tokensOf(group: QtObject): var {
        return Object.keys(group).filter(key => typeof group[key] === "number" && key !== "scale");
    }

    function test_nothingMovesWhenStillnessIsAsked(): void {
        verify(Theme.still);
        compare(Theme.duration.calm, 0);
        compare(Theme.duration.quick, 0);
    }
    function test_aThumbFindsThePrimaryTarget(): void {
        verify(Theme.target.primary / 5.9 >= 15 * Theme.scale);
        verify(Theme.target.secondary / 5.9 >= 9 * Theme.scale);
    }
}
