# SPDX-License-Identifier: GPL-3.0-or-later
"""Every visible string in QML is qsTr with a translator comment, and no sentence is glued from pieces;
each tr() in C++ has its comment too.

The comment (`//: where it shows, what it means`) stands above the statement the string is in."""
from __future__ import annotations

import re
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

VISIBLE = re.compile(
    r"^[ \t]*(?:(?:default |required |readonly )*property \w+ )?(?:\w+: *\w+ *\{ *)?"
    r"(?:\w+\.)*((?:\w*(?:[tT]ext|[tT]itle|[lL]abel|[cC]aption|[hH]int|[mM]essage|[hH]eading|[qQ]uestion))"
    r"|Accessible\.(?:name|description)):", re.M)
CALL = re.compile(r"\bqsTr\s*\(")
CPP_CALL = re.compile(r"\btr\s*\((?=\s*\")")
STRING = re.compile(r'"(?:\\.|[^"\\\n])*"')
LETTERS = re.compile(r"[^\W\d_]{2}")
NOT_SHOWN = re.compile(
    r'[!=]==?\s*"(?:\\.|[^"\\\n])*"|"(?:\\.|[^"\\\n])*"\s*[!=]==?'
    r"|(?:\bQt\.(?:format\w+|locale)|\.toLocale\w*String|\.toString|\bcase)\b[^\n]*")
GOES_ON = re.compile(r"^\s*(?:[?:+]|\|\||&&|\.|\))|[?:+(,]\s*$|(?:\|\||&&)\s*$")


def closing(text: str, opening: int) -> int:
    """The offset behind the bracket that closes the one at `opening`; strings are skipped."""
    depth = 0
    for found in re.finditer(r'"(?:\\.|[^"\\\n])*"|[()]', text[opening:]):
        depth += {"(": 1, ")": -1}.get(found.group(), 0)
        if depth == 0:
            return opening + found.end()
    return len(text)


def statement(lines: list[str], first: int) -> str:
    """The lines from `first` that belong to one binding."""
    last = first
    while last + 1 < len(lines) and last - first < 12:
        taken = "\n".join(lines[first:last + 1])
        brackets = STRING.sub("", taken)
        open_bracket = brackets.count("(") > brackets.count(")") or brackets.count("{") > brackets.count("}")
        if not open_bracket and not GOES_ON.search(lines[last]) and not GOES_ON.match(lines[last + 1]):
            break
        last += 1
    return "\n".join(lines[first:last + 1])


def without_calls(text: str) -> str:
    while found := CALL.search(text):
        text = text[:found.start()] + " " + text[closing(text, found.end() - 1):]
    return text


def find_untranslated(path: str, text: str) -> Iterator[Finding]:
    lines = text.split("\n")
    for found in VISIBLE.finditer(text):
        first = rulekit.line_of(text, found.end(1)) - 1
        shown = NOT_SHOWN.sub("", without_calls(statement(lines, first)))
        for literal in STRING.findall(shown):
            if LETTERS.search(literal) and not literal.startswith('"#'):  # a colour is no text
                yield Finding(path, first + 1, f"shown and not qsTr: {literal}")


def has_comment(source: list[str], line: int, cpp: bool) -> bool:
    """Whether a translator comment stands on the line, or above the statement the line is in."""
    for back in range(0, 14):
        at = line - back
        if at < 0:
            return False
        if re.match(r"\s*(//:|/\*:)", source[at]) or (back == 0 and re.search(r"/\*:|//:", source[at])):
            return True
        if back and re.search(r"/\*:|//:", source[at]):
            return True
        above = source[at - 1] if at else ""
        starts_here = re.match(r"\s*(?:property |readonly |required |return\b|[\w.]+\s*:(?!:)|\w[\w.]*\s*=)", source[at])
        goes_on_above = cpp and re.search(r"[^;{}:\s]\s*$", above)  # as `if (...)` does
        if starts_here and not goes_on_above and not re.match(r"\s*//", above):
            return False
        if cpp and above.strip() == "":
            return False
    return False


def find_calls(path: str, source: str, text: str, call: re.Pattern[str]) -> Iterator[Finding]:
    lines = source.split("\n")
    for found in call.finditer(text):
        line = rulekit.line_of(text, found.start())
        if not has_comment(lines, line - 1, path.endswith((".cpp", ".h"))):
            yield Finding(path, line, "a text without a translator comment (//: where it shows, what it means)")
        after = text[closing(text, found.end() - 1):].lstrip()
        if after.startswith("+") or text[:found.start()].rstrip().endswith("+"):
            yield Finding(path, line, "a sentence glued from pieces: use %1 and arg()")


def find(tree: Tree) -> Iterator[Finding]:
    for path in tree.files(["qml"], (".qml", ".js")):
        source = tree.text(path)
        text = rulekit.without_comments(source)
        yield from find_untranslated(path, text)
        yield from find_calls(path, source, text, CALL)
    for path in tree.files(["app"], (".cpp", ".h")):
        source = tree.text(path)
        yield from find_calls(path, source, rulekit.without_comments(source), CPP_CALL)


if __name__ == "__main__":
    rulekit.run(find, planted=[{"qml/parts/A.qml": f"Item {{\n{lines}\n}}\n"} for lines in (
        '    text: "Klaar"', '    Accessible.name: "Klaar"', '    placeholderText: "Zoeken"',
        '    text: busy ? "Even wachten" : ""', '    property string titleText: "Wie?"', '    text: qsTr("Klaar")',
        '    //: Door, the last button.\n    text: qsTr("Klaar") + name', '    //: Door.\n    text: name + qsTr(" is binnen")',
        '    //: Door.\n    text: busy\n        ? qsTr("Wacht")\n        : "Klaar"',
        '    //: Door.\n    text: qsTr("Een")\n    label: qsTr("Twee")')] + [
            {"app/models/A.cpp": 'QString a() {\n    return tr("Klaar");\n}\n'},
            {"app/models/A.cpp": 'QString a() {\n    //: Door.\n    return tr("Klaar") + name;\n}\n'}],
        clean=[{"qml/parts/A.qml": f"Item {{\n{lines}\n}}\n"} for lines in (
            '    //: Door, the last button.\n    text: qsTr("Klaar")', '    text: "·"', "    text: model.name",
            '    //: Door. %1 is a first name.\n    text: qsTr("%1 is binnen").arg(name)',
            '    //: Door.\n    text: busy\n        ? qsTr("Wacht")\n        : qsTr("Klaar")',
            '    property color text: "#FFFFFF"', '    text: Qt.formatTime(now, "HH:mm")', '    text: role === "deur" ? name : ""',
            '    //: Door.\n    //~ keep it short\n    Accessible.name: qsTr("Klaar")', '    objectName: "door"',
            '    // text: "Klaar"')] + [
            {"app/models/A.cpp": 'QString a() {\n    //: Door.\n    return one ? tr("Een")\n               : tr("Twee");\n}\n'},
            {"app/models/A.cpp": 'QString a() {\n    //: Door.\n    if (one)\n        return tr("Een");\n}\n'}])
