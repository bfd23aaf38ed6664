# SPDX-License-Identifier: GPL-3.0-or-later
"""Each folder with code has a README.md; a folder deeper than two is covered by the one above it."""
from __future__ import annotations

from typing import Iterator

import rulekit
from rulekit import Finding, Tree

COVERED_AT_THE_TOP = ("packaging",)


def find(tree: Tree) -> Iterator[Finding]:
    folders = set()
    for path in tree.files(endings=rulekit.CODE):
        parts = path.split("/")[:-1]
        if parts:
            folders.add("/".join(parts[:1] if parts[0] in COVERED_AT_THE_TOP else parts[:2]))
    for folder in sorted(folders):
        if f"{folder}/README.md" not in tree.paths:
            yield Finding(folder, 1, "has code and no README.md")


if __name__ == "__main__":
    rulekit.run(find,
                planted=[{"app/base/A.cpp": ""}, {"tests/unit/domain/A.cpp": ""}, {"packaging/cmake/A.cmake": ""}],
                clean=[{"app/base/A.cpp": "", "app/base/README.md": "", "app/CMakeLists.txt": ""},
                       {"tests/unit/domain/A.cpp": "", "tests/unit/README.md": ""},
                       {"packaging/cmake/A.cmake": "", "packaging/README.md": ""}])
