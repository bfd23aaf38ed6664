# SPDX-License-Identifier: GPL-3.0-or-later
"""A test waits for a condition, never for a while; only the helpers that poll may sleep."""
from __future__ import annotations

import re
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

MAY_POLL = ("tests/support/", "tests/journeys/support/", "tests/rules/")
SLEEPS = re.compile(r"\bsleep_(?:for|until)\b|\bQThread::m?u?sleep\b|\bQTest::q(?:Sleep|Wait)\(|\busleep\("
                    r"|\btime\.sleep\(|^\s*wait\(\d+\)", re.M)


def find(tree: Tree) -> Iterator[Finding]:
    paths = [p for p in tree.files(["tests"], (".cpp", ".h", ".qml", ".py")) if not p.startswith(MAY_POLL)]
    yield from rulekit.matches(tree, paths, SLEEPS, "{0}: wait for a condition")


if __name__ == "__main__":
    rulekit.run(find, planted=[
        {"tests/unit/A.cpp": "std::this_thread::sleep_for(1s);"},
        {"tests/unit/A.cpp": "QTest::qWait(100);"},
        {"tests/qml/tst_A.qml": "function test_a() {\n    wait(50)\n}"},
        {"tests/journeys/a.py": "time.sleep(1)"},
    ], clean=[
        {"tests/unit/A.cpp": "QTRY_VERIFY(done); QTest::qWaitFor(f, 100);", "tests/support/Poll.h": "sleep_for(1ms)"},
    ])
