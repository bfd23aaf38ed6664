# SPDX-License-Identifier: GPL-3.0-or-later
"""QML is wired by typed required properties: no context properties, no imperative registration, no
console output, and bound components wherever there is a delegate."""
from __future__ import annotations

import re
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

CPP = re.compile(r"\bsetContextPropert(?:y|ies)\b|\bsetContextObject\b|\bqmlRegister\w+\b")
CONSOLE = re.compile(r"\bconsole\.\w+")
DELEGATE = re.compile(r"^\s*delegate\s*:", re.M)
BOUND = re.compile(r"^\s*pragma ComponentBehavior\s*:\s*Bound", re.M)


def find(tree: Tree) -> Iterator[Finding]:
    yield from rulekit.matches(tree, tree.files(["app", "platform", "tests"], (".cpp", ".h")), CPP,
                               "{0}: hand QML a typed required property",
                               clean=rulekit.without_comments_and_strings)
    qml = tree.files(["qml"], (".qml", ".js"))
    yield from rulekit.matches(tree, qml, CONSOLE, "{0}: a screen writes no log")
    for path in qml:
        text = rulekit.without_comments(tree.text(path))
        if (found := DELEGATE.search(text)) and not BOUND.search(text):
            yield Finding(path, rulekit.line_of(text, found.end()), "a delegate without 'pragma ComponentBehavior: Bound'")


if __name__ == "__main__":
    rulekit.run(find, planted=[
        {"app/kiosk/A.cpp": 'engine.rootContext()->setContextProperty("a", &a);'},
        {"app/kiosk/A.cpp": 'qmlRegisterType<A>("A", 1, 0, "A");'},
        {"qml/parts/A.qml": "Item { onClicked: console.log(1) }"},
        {"qml/parts/A.qml": "ListView {\n    delegate: Item {}\n}"},
    ], clean=[
        {"app/kiosk/A.cpp": "engine.setInitialProperties({});  // not setContextProperty"},
        {"qml/parts/A.qml": "pragma ComponentBehavior: Bound\nListView {\n    delegate: Item {}\n}"},
    ])
