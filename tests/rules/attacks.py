# SPDX-License-Identifier: GPL-3.0-or-later
"""Every promise in tests/ATTACKS.md names tests that are there: the function in its file, and the file among what its
folder gives to ctest."""
from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

TABLE = "tests/ATTACKS.md"
NAME = re.compile(r"`([a-z]+\.[\w.]+)::(\w+)`")
ROW = re.compile(r"^\|(?! promise \|)(?!---).*\|$")


def file_of(tree: Tree, suite: str) -> str | None:
    """Where the functions of a suite stand: the test tree mirrors the names."""
    path = "tests/" + suite.replace(".", "/")
    return next((file for file in (f"{path}.cpp", f"{path}.py") if file in tree.paths), None)


def defines(text: str, name: str) -> bool:
    return re.search(rf"\bvoid (?:\w+::)?{name}\(\)|^def {name}\(", text, re.M) is not None


def runs(tree: Tree, file: str) -> bool:
    """Whether the folder's CMakeLists.txt names the file, whole or as it is written in a list: Access for AccessTest.cpp."""
    lists = str(PurePosixPath(file).parent / "CMakeLists.txt")
    stem = PurePosixPath(file).stem
    return lists in tree.paths and re.search(rf"\b{stem.removesuffix('Test')}(Test)?\b", tree.text(lists)) is not None


def find(tree: Tree) -> Iterator[Finding]:
    if TABLE not in tree.paths:
        return
    for number, line in enumerate(tree.text(TABLE).splitlines(), 1):
        named = NAME.findall(line)
        if ROW.match(line) and not named:
            yield Finding(TABLE, number, "a promise without a test")
        for suite, name in named:
            file = file_of(tree, suite)
            if file is None or not defines(tree.text(file), name):
                yield Finding(TABLE, number, f"there is no test {suite}::{name}")
            elif not runs(tree, file):
                yield Finding(TABLE, number, f"ctest does not run {suite}")


if __name__ == "__main__":
    tests = {"tests/unit/a/BTest.cpp": "    void opensNothing() {}\n", "tests/unit/a/CMakeLists.txt": "foreach(name A B)",
             "tests/journeys/c.py": "def opens(house):\n", "tests/journeys/CMakeLists.txt": "drempel_journey(c.py)"}
    rulekit.run(find, planted=[
        {**tests, TABLE: "| a | `unit.a.BTest::opensAll` |"},
        {**tests, TABLE: "| a | `unit.a.CTest::opensNothing` |"},
        {**tests, TABLE: "| a | `journeys.c::closes` |"},
        {**tests, TABLE: "| a promise | we trust that |"},
        {**tests, "tests/unit/a/DTest.cpp": "    void holds() {}\n", TABLE: "| a | `unit.a.DTest::holds` |"},  # not in ctest
    ], clean=[
        {**tests, TABLE: "| promise | tests |\n|---|---|\n| a | `unit.a.BTest::opensNothing` `journeys.c::opens` |"},
    ])
