# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that people see is in each translation, and translated there."""
from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

FOLDER = "assets/translations"
LITERALS = r'((?:"(?:\\.|[^"\\\n])*"\s*)+)'
CALL = re.compile(r"\b(?:qsTr|tr)\(\s*" + LITERALS)
TRANSLATE = re.compile(r"\btranslate\(\s*\"[^\"]*\",\s*" + LITERALS)
PART = re.compile(r'"((?:\\.|[^"\\\n])*)"')


def spoken(tree: Tree) -> Iterator[tuple[str, int, str]]:
    for path in tree.files(["qml"], (".qml",)) + tree.files(["app/models"], (".cpp", ".h")):
        text = rulekit.without_comments(tree.text(path))
        for pattern in (CALL, TRANSLATE):
            for found in pattern.finditer(text):
                words = "".join(PART.findall(found.group(1))).replace('\\"', '"')
                yield path, rulekit.line_of(text, found.start()), words


def find(tree: Tree) -> Iterator[Finding]:
    texts = list(spoken(tree))
    for path in tree.files([FOLDER], (".ts",)):
        messages = list(ElementTree.fromstring(tree.text(path)).iter("message"))
        for message in messages:
            state = message.find("translation")
            if state is not None and state.get("type") == "unfinished":
                yield Finding(path, 1, f"not translated: {message.findtext('source')}")
        if path.endswith("_nl.ts"):
            continue  # Dutch is the source: only what differs by number is there
        known = {message.findtext("source") for message in messages}
        for source, line, words in texts:
            if words not in known:
                yield Finding(source, line, f"not in {path} (target drempel_lupdate): {words}")


def _ts(inside: str) -> str:
    return f"<TS><context><name>A</name><message><source>Klaar</source>{inside}</message></context></TS>"


if __name__ == "__main__":
    page = {"qml/parts/A.qml": 'Item { text: qsTr("Klaar") }\n'}
    done = "<translation>Done</translation>"
    rulekit.run(find, planted=[
        page | {f"{FOLDER}/drempel_en.ts": _ts('<translation type="unfinished"></translation>')},
        {"qml/parts/A.qml": 'Item { text: qsTr("Terug") }\n', f"{FOLDER}/drempel_en.ts": _ts(done)},
        {"app/models/A.cpp": 'x = tr("Een "\n   "twee");\n', f"{FOLDER}/drempel_en.ts": _ts(done)},
    ], clean=[
        page | {f"{FOLDER}/drempel_en.ts": _ts(done), f"{FOLDER}/drempel_nl.ts": "<TS></TS>"},
        page,
    ])
