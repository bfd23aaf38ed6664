# SPDX-License-Identifier: GPL-3.0-or-later
"""C++ is laid out as .clang-format says.  Judged by clang-format 14, Debian 12's: others differ in details."""
from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

COMPLAINT = re.compile(r"^(.*?):(\d+):\d+: error: (.*)$", re.M)


def find(tree: Tree) -> Iterator[Finding]:
    paths = tree.files(endings=(".cpp", ".h"))
    if not paths:
        return
    style = f"--style=file:{rulekit.ROOT / '.clang-format'}"
    done = subprocess.run(["clang-format", style, "--dry-run", "--Werror", *paths], cwd=tree.root,
                          capture_output=True, text=True)
    for path, line, _ in COMPLAINT.findall(done.stderr):
        yield Finding(path, int(line), "clang-format -i would change this")
    if done.returncode and not COMPLAINT.search(done.stderr):
        yield Finding(".clang-format", 1, done.stderr.strip())


if __name__ == "__main__":
    program = shutil.which("clang-format")
    version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout if program else "none"
    if "version 14." not in version:
        print(f"skipped: clang-format 14 is asked for, here is {version.strip()}")
        sys.exit(rulekit.SKIPPED)
    rulekit.run(find, planted=[{"app/base/A.cpp": "int  a ;\n"}], clean=[{"app/base/A.cpp": "int a;\n"}])
