# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text file that can hold a comment names its licence in its first lines."""
from __future__ import annotations

from typing import Iterator

import rulekit
from rulekit import Finding, Tree

HEADER = "SPDX-License-Identifier: GPL-3.0-or-later"
# No comment possible (JSON, CSV), prose, or written by a tool (Qt's .ts): the licence is LICENSE.
EXEMPT = (".json", ".csv", ".md", ".ts", ".gitkeep")
# Every byte of it is input for a fuzz target.
CORPUS = "tests/fuzz/corpus/"


def find(tree: Tree) -> Iterator[Finding]:
    for path in tree.paths:
        if path == "LICENSE" or path.endswith(EXEMPT) or path.startswith(CORPUS):
            continue
        start = (tree.root / path).read_bytes()[:1000]
        if b"\0" in start or start.startswith(b"\x89PNG"):
            continue
        if HEADER not in "\n".join(start.decode("utf-8", "replace").splitlines()[:5]):
            yield Finding(path, 1, f"no {HEADER}")


if __name__ == "__main__":
    rulekit.run(find, planted=[
        {"app/base/A.cpp": "int a;\n"},
        {"assets/icons/a.svg": "<svg/>\n"},
        {"packaging/run": "#!/usr/bin/env bash\n"},
        {"app/base/Late.h": "\n" * 40 + f"// {HEADER}\n"},
        {"app/base/Other.h": "// SPDX-License-Identifier: MIT\n"},
    ], clean=[
        {"LICENSE": "text", "README.md": "# Drempel\n", "app/base/A.cpp": f"// {HEADER}\n",
         "packaging/run": f"#!/usr/bin/env bash\n# {HEADER}\n", "assets/a.png": "\x00\x01",
         "tests/fuzz/corpus/csv/one": "a;b"},
    ])
