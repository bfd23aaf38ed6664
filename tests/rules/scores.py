# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing scores, ranks or rates a child, a family or a colleague: no name in code or schema does."""
from __future__ import annotations

import re
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

WORDS = {"score", "scores", "scored", "scoring", "risk", "risks", "risky", "rank", "ranks", "ranked", "ranking",
         "rankings", "rating", "ratings", "rated", "risico", "cijfer", "ranglijst", "beoordeling"}
# (path, word) that says something else; each with its reason.
ALLOWED: set[tuple[str, str]] = set()
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def find(tree: Tree) -> Iterator[Finding]:
    for path in tree.files(["app", "platform", "qml", "assets"], (".cpp", ".h", ".qml", ".js", ".sql", ".csv", ".yaml")):
        text = rulekit.without_comments(tree.text(path))
        for name in NAME.finditer(text):
            for part in PART.findall(name.group()):
                if part.lower() in WORDS and (path, part.lower()) not in ALLOWED:
                    yield Finding(path, rulekit.line_of(text, name.start()), f"'{name.group()}' scores somebody")


if __name__ == "__main__":
    rulekit.run(find, planted=[
        {"app/domain/A.h": "int familyRisk;"},
        {"app/journal/A.cpp": 'auto sql = "CREATE TABLE child (id BLOB, risk_score INTEGER)";'},
        {"app/models/A.h": "int ranking() const;"},
        {"assets/demo/kinderen.csv": "kind;risico\n"},
    ], clean=[
        {"app/domain/A.h": "// there is no score\nint operating; int frank; bool underscore;"},
    ])
