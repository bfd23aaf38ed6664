# SPDX-License-Identifier: GPL-3.0-or-later
"""The wall clock is read in one file; everywhere else the time is an input."""
from __future__ import annotations

import re
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

ONE_FILE = "app/base/SystemClock.cpp"
READS = re.compile(r"\bcurrentDateTime(?:Utc)?\b|\bQDate::currentDate\b|\bQTime::currentTime\b"
                   r"|\bcurrent(?:M?Secs)SinceEpoch\b|\bsystem_clock::now\b|\bCLOCK_REALTIME\b|\bgettimeofday\b"
                   r"|\b(?:std::)?time\((?:nullptr|NULL|0)\)|\bnew Date\(\s*\)|\bDate\.now\b")


def find(tree: Tree) -> Iterator[Finding]:
    paths = tree.files(["app", "platform", "qml"], (".cpp", ".h", ".qml", ".js"))
    yield from rulekit.matches(tree, [p for p in paths if p != ONE_FILE], READS,
                               f"reads the clock ({{0}}); only {ONE_FILE} does")


if __name__ == "__main__":
    rulekit.run(find, planted=[
        {"app/domain/A.cpp": "auto t = QDateTime::currentDateTimeUtc();"},
        {"app/hub/A.cpp": "auto t = std::chrono::system_clock::now();"},
        {"app/hub/A.cpp": "auto t = std::time(nullptr);"},
        {"qml/parts/A.qml": "Text { text: new Date() }"},
    ], clean=[
        {ONE_FILE: "QDateTime::currentDateTimeUtc()", "app/base/B.cpp": "// currentDateTime is elsewhere\nclock.now();"},
        {"qml/parts/A.qml": "Text { text: new Date(model.time) }"},
    ])
