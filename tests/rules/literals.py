# SPDX-License-Identifier: GPL-3.0-or-later
"""No colour, size or duration is written down outside qml/theme: it has a name there."""
from __future__ import annotations

import re
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

HEX = re.compile(r'"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"')
NAMED = re.compile(r'\b\w*[cC]olou?r\b\s*:[^\n;]*?(?<![!=]= )"(?!transparent")[a-z]+"')
MADE = re.compile(r"\bQt\.(?:rgba|hsla|hsva|color)\s*\(")  # mixing two tokens is fine
CPP_COLOUR = re.compile(r'"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})"|\bQColor\s*[({][^)}]|\bQt::(?:red|green|blue|black|white|gray)\b')
DURATION = re.compile(r"\b(?:duration|interval|\w+Duration|\w+Interval)\s*:\s*\d{2,}")
GEOMETRY = re.compile(
    r"\b(font\.(?:pixelSize|pointSize)|width|height|implicitWidth|implicitHeight|spacing|rowSpacing|columnSpacing"
    r"|\w*[pP]adding|radius|cellWidth|cellHeight|strokeWidth|(?:top|bottom|left|right|\w+)Margin|margins|\w+Inset"
    r"|Layout\.(?:preferred|minimum|maximum)(?:Width|Height)|border\.width)\s*:\s*([^\n;}]+)")
# A factor or a divisor is arithmetic; any other whole number above 2 is a size somebody chose.
FACTOR = re.compile(r"[*/]\s*\d+(?:\.\d+)?|\b\d+(?:\.\d+)?\s*\*|\[\s*\d+\s*\]")
SIZE = re.compile(r"(?<![\w.])(?:[3-9]|[1-9]\d+)(?:\.\d+)?(?![\w.])")
COMPARISON = re.compile(r"(?:[<>=!]=?=?)\s*\d+(?:\.\d+)?")

# Drawings, each in units of its own and scaled as a whole to its place.
DRAWINGS = {"qml/parts/BraidBackdrop.qml"}


def find_sizes(path: str, text: str) -> Iterator[Finding]:
    for found in GEOMETRY.finditer(text):
        rest = COMPARISON.sub("", FACTOR.sub("", found.group(2)))
        if SIZE.search(rest):
            yield Finding(path, rulekit.line_of(text, found.start()), f"a size without a name: {found.group().strip()}")


def find(tree: Tree) -> Iterator[Finding]:
    paths = [p for p in tree.files(["qml"], (".qml", ".js")) if not p.startswith("qml/theme/")]
    for pattern in (HEX, NAMED, MADE):
        yield from rulekit.matches(tree, paths, pattern, "a colour without a name: {0}")
    yield from rulekit.matches(tree, paths, DURATION, "a duration without a name: {0}")
    for path in (p for p in paths if p not in DRAWINGS):
        yield from find_sizes(path, rulekit.without_comments(tree.text(path)))
    yield from rulekit.matches(tree, tree.files(["app"], (".cpp", ".h")), CPP_COLOUR, "a colour in C++: {0}")


if __name__ == "__main__":
    rulekit.run(find, planted=[{"qml/parts/A.qml": f"Item {{\n    {line}\n}}\n"} for line in (
        'color: "#FBF8F2"', 'color: "red"', 'border.color: down ? Theme.color.ink : "white"',
        "color: Qt.rgba(0, 0, 0, 1)", "font.pixelSize: 12", "duration: 200", "interval: 45000", "width: 40",
        "height: compact ? Theme.space.m : 300", "spacing: Theme.space.m + 12", "anchors.leftMargin: 8",
        "Layout.preferredWidth: 320")] + [{"app/models/A.cpp": 'auto c = QColor("#ffffff");'}],
        clean=[{"qml/theme/Palette.qml": 'QtObject { property color paper: "#FBF8F2"; property int m: 16 }',
                "qml/parts/A.qml": 'Item {\n    color: "transparent"\n    width: parent.width / 3\n    border.color: mark === "done" ? Theme.color.ink : "transparent"\n    border.width: 1\n'
                                   "    height: 2 * Theme.space.m\n    // width: 40\n    spacing: list.count > 12 ? 0 : Theme.space.s\n"
                                   "    duration: Theme.motion.quick\n    font.pixelSize: Theme.font.body\n}\n"}])
