# SPDX-License-Identifier: GPL-3.0-or-later
"""No code file grows beyond 400 lines: split it along a seam that has a name."""
from __future__ import annotations

from typing import Iterator

import rulekit
from rulekit import Finding, Tree

LIMIT = 400


def find(tree: Tree) -> Iterator[Finding]:
    for path in tree.files(endings=rulekit.CODE + ("CMakeLists.txt",)):
        lines = len(tree.text(path).splitlines())
        if lines > LIMIT:
            yield Finding(path, lines, f"{lines} lines; at most {LIMIT}")


if __name__ == "__main__":
    rulekit.run(find,
                planted=[{"app/base/A.cpp": "\n" * 401}, {"qml/parts/A.qml": "\n" * 500}],
                clean=[{"app/base/A.cpp": "\n" * 400, "LICENSE": "\n" * 900}])
