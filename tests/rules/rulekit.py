# SPDX-License-Identifier: GPL-3.0-or-later
"""What every rule shares: the tree it looks at, its findings, and the self-check that runs first.

A rule is a function `find(tree)` that yields findings.  `run()` first plants the rule's own
violations in a temporary tree, where each must be found, then its clean examples, where nothing may
be found, and only then looks at the real tree.
"""
from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
CODE = (".cpp", ".h", ".qml", ".js", ".py", ".cmake", ".sh")
SKIPPED = 77


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


class Tree:
    """A source tree: its files (the tracked ones when it is a git checkout) and their text."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.paths = sorted(self._tracked() if (root / ".git").exists() else self._walk())

    def _tracked(self) -> list[str]:
        command = ["git", "-c", f"safe.directory={self.root}", "-C", str(self.root), "ls-files", "-z"]
        names = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
        return [name for name in names if name and (self.root / name).is_file()]

    def _walk(self) -> list[str]:
        names = (p.relative_to(self.root) for p in self.root.rglob("*") if p.is_file())
        return [str(n) for n in names if n.parts[0] != "build" and "__pycache__" not in n.parts]

    def files(self, folders: Iterable[str] = ("",), endings: tuple[str, ...] = ("",)) -> list[str]:
        starts = tuple(f"{folder}/" if folder else "" for folder in folders)
        return [p for p in self.paths if p.startswith(starts) and p.endswith(endings)]

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8", errors="replace")


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found.group())


_TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|`[^`]*`', re.S)


def without_comments(text: str) -> str:
    """C++, QML or JavaScript with its comments blanked; lines and columns stay where they are."""
    return _TOKEN.sub(lambda m: _blank(m) if m.group().startswith("/") else m.group(), text)


def without_comments_and_strings(text: str) -> str:
    return _TOKEN.sub(_blank, text)


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def matches(tree: Tree, paths: Iterable[str], pattern: re.Pattern[str], what: str,
            clean: Callable[[str], str] = without_comments) -> Iterator[Finding]:
    """A finding for each match of the pattern; `{0}` in `what` is the text found."""
    for path in paths:
        text = clean(tree.text(path))
        for found in pattern.finditer(text):
            yield Finding(path, line_of(text, found.start()), what.format(found.group().strip()))


Case = dict[str, str]  # path -> text
Rule = Callable[[Tree], Iterable[Finding]]


def _in_a_temporary_tree(find: Rule, case: Case) -> list[Finding]:
    with tempfile.TemporaryDirectory(prefix="drempel-rule-") as folder:
        for path, text in case.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return list(find(Tree(Path(folder))))


def run(find: Rule, planted: Iterable[Case], clean: Iterable[Case]) -> None:
    """Checks the rule itself, then the tree; ends the program."""
    wrong = [f"planted and not found: {case}" for case in planted if not _in_a_temporary_tree(find, case)]
    for case in clean:
        wrong += [f"clean and yet found: {finding}" for finding in _in_a_temporary_tree(find, case)]
    if wrong:
        print("The rule itself is broken:", *wrong, sep="\n  ")
        sys.exit(2)
    findings = sorted(find(Tree(ROOT)), key=lambda f: (f.path, f.line))
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)
