# SPDX-License-Identifier: GPL-3.0-or-later
"""Each folder with code has a README.md, or a folder above it (but not the top two levels) has one."""
from __future__ import annotations

from typing import Iterator

import rulekit
from rulekit import Finding, Tree

COVERED_AT_THE_TOP = ("packaging",)


def find(tree: Tree) -> Iterator[Finding]:
    known = set(tree.files(endings=("README.md",)))
    for folder in sorted({path.rpartition("/")[0] for path in tree.files(endings=rulekit.CODE)}):
        parts = folder.split("/")
        least = 1 if parts[0] in COVERED_AT_THE_TOP else 2
        if folder and not any(f"{'/'.join(parts[:n])}/README.md" in known for n in range(least, len(parts) + 1)):
            yield Finding(folder, 1, "has code and no README.md")


if __name__ == "__main__":
    rulekit.run(find,
                planted=[{"app/base/A.cpp": ""}, {"app/base/A.cpp": "", "app/README.md": ""}, {"tests/unit/domain/A.cpp": ""}, {"packaging/cmake/A.cmake": ""}],
                clean=[{"app/base/A.cpp": "", "app/base/README.md": "", "app/CMakeLists.txt": ""},
                       {"tests/unit/domain/A.cpp": "", "tests/unit/README.md": ""},
                       {"qml/screens/door/A.qml": "", "qml/screens/door/README.md": ""},
                       {"packaging/cmake/A.cmake": "", "packaging/README.md": ""}])
