# SPDX-License-Identifier: GPL-3.0-or-later
"""Dependencies run one way: by #include, by CMake link and by QML import."""
from __future__ import annotations

import re
from typing import Iterator

import rulekit
from rulekit import Finding, Tree

BELOW: dict[str, set[str]] = {
    "base": set(),
    "domain": {"base"},
    "journal": {"base", "domain"},
    "sync": {"base", "domain"},
    "ports": {"base"},
    "linux": {"base", "ports"},
    "fake": {"base", "ports"},
    "models": {"base", "domain", "ports"},
    "hub": {"base", "domain", "journal", "sync"},
    "kiosk": {"base", "domain", "journal", "sync", "models", "ports", "linux", "fake", "qml"},
}
FOLDERS = {f"platform/{n}" if n in ("ports", "linux", "fake") else f"app/{n}": n for n in BELOW}
QML_BELOW: dict[str, set[str]] = {
    "theme": set(),
    "controls": {"theme"},
    "parts": {"theme", "controls", "models"},
    "screens": {"theme", "controls", "parts", "models"},
    "shell": {"theme", "controls", "parts", "screens", "models"},
}
QT_CORE_ONLY = ("base", "domain", "journal")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]', re.M)
LINK = re.compile(r"\bDrempel::(\w+)|\bdrempel_(\w+)")
QT_LINK = re.compile(r"\bQt6?::(\w+)")
IMPORT = re.compile(r"^[ \t]*import[ \t]+Drempel\.(\w+)", re.M)
NOT_A_LAYER = {"library", "test", "warnings", "qml_warnings", "hardening"}


def layer_of_include(path: str) -> str | None:
    parts = path.split("/")
    if parts[0] in ("app", "platform") and len(parts) > 2:
        parts = parts[1:]
    if parts[0] in ("tests", "support", "qml") and len(parts) > 1:
        return parts[0]
    return parts[0] if parts[0] in BELOW and len(parts) > 1 else None


def find_in_cpp(tree: Tree, folder: str, layer: str) -> Iterator[Finding]:
    for path in tree.files([folder], (".cpp", ".h")):
        text = tree.text(path)
        for found in INCLUDE.finditer(text):
            other = layer_of_include(found.group(1))
            if other and other != layer and other not in BELOW[layer]:
                yield Finding(path, rulekit.line_of(text, found.start(1)), f"{layer} may not include {found.group(1)}")


def find_in_cmake(tree: Tree, folder: str, layer: str) -> Iterator[Finding]:
    for path in tree.files([folder], ("CMakeLists.txt",)):
        text = re.sub(r"#[^\n]*", "", tree.text(path))
        for found in LINK.finditer(text):
            other = re.sub(r"^platform_", "", found.group(1) or found.group(2))
            if other in BELOW and other != layer and other not in BELOW[layer]:
                yield Finding(path, rulekit.line_of(text, found.start()), f"{layer} may not link {found.group()}")
        for found in QT_LINK.finditer(text) if layer in QT_CORE_ONLY else ():
            if found.group(1) != "Core":
                yield Finding(path, rulekit.line_of(text, found.start()), f"{layer} uses Qt Core only, not {found.group()}")


def find_in_qml(tree: Tree) -> Iterator[Finding]:
    for path in tree.files(["qml"], (".qml", ".js")):
        layer = path.split("/")[1]
        if layer not in QML_BELOW:
            continue
        text = tree.text(path)
        for found in IMPORT.finditer(text):
            other = found.group(1).lower()
            if other != layer and other not in QML_BELOW[layer]:
                yield Finding(path, rulekit.line_of(text, found.start(1)), f"qml/{layer} may not import {found.group().strip()}")


def find(tree: Tree) -> Iterator[Finding]:
    for folder, layer in FOLDERS.items():
        yield from find_in_cpp(tree, folder, layer)
        yield from find_in_cmake(tree, folder, layer)
    yield from find_in_qml(tree)


if __name__ == "__main__":
    rulekit.run(find, planted=[
        {"app/domain/A.cpp": '#include "journal/Journal.h"\n'},
        {"app/domain/A.h": "#include <hub/Server.h>\n"},
        {"app/sync/A.cpp": '#include "app/journal/Journal.h"\n'},
        {"app/models/A.cpp": '#include "platform/linux/Screen.h"\n'},
        {"app/base/A.cpp": '#include "support/Fake.h"\n'},
        {"platform/ports/A.h": '#include "domain/Event.h"\n'},
        {"app/models/CMakeLists.txt": "drempel_library(models LINK Drempel::journal)\n"},
        {"app/sync/CMakeLists.txt": "target_link_libraries(drempel_sync PRIVATE drempel_journal)\n"},
        {"app/domain/CMakeLists.txt": "drempel_library(domain LINK Qt6::Network)\n"},
        {"qml/controls/A.qml": "import Drempel.Models\n"},
        {"qml/parts/A.qml": "import Drempel.Screens\n"},
    ], clean=[
        {"app/journal/A.cpp": '#include "journal/A.h"\n#include "domain/Event.h"\n#include <QFile>\n'},
        {"app/kiosk/A.cpp": '#include "models/Board.h"\n#include "platform/fake/Screen.h"\n'},
        {"app/models/CMakeLists.txt": "drempel_library(models LINK Drempel::domain Drempel::ports)  # not Drempel::hub\n"},
        {"qml/screens/A.qml": "import Drempel.Parts\nimport Drempel.Models\n"},
    ])
