# SPDX-License-Identifier: GPL-3.0-or-later
"""A command given with a slip harms no folder, and nothing that others wrote steers the terminal it shows on."""
from __future__ import annotations

import os
import stat
import subprocess
import tempfile
from pathlib import Path

from hubkit import BINARY, Hub

ELSEWHERE = ("status", "devices", "verify", "export", "codes", "badges", "cards", "retention", "rotate-key", "audit")
BEGINNING = ("demo", "serve")


def run(*words: str) -> subprocess.CompletedProcess:
    return subprocess.run([BINARY, *words], capture_output=True, text=True, timeout=60, check=False)


def content(folder: Path) -> list[tuple[str, int]]:
    return [(str(path.relative_to(folder)), stat.S_IMODE(path.stat().st_mode)) for path in [folder, *sorted(folder.rglob("*"))]]


def a_wrong_folder_stays_as_it_was(place: Path) -> None:
    home = place / "home"
    home.mkdir()
    home.chmod(0o755)
    (home / "diary").write_text("x")
    empty = place / "empty"
    empty.mkdir()
    empty.chmod(0o755)
    for folder, commands in ((home, ELSEWHERE + BEGINNING), (empty, ELSEWHERE), (place / "nowhere", ELSEWHERE)):
        before = content(folder) if folder.exists() else None
        for command in commands:
            refused = run(command, "--data", str(folder))
            assert refused.returncode == 1 and "In deze map" in refused.stderr, f"{command} in {folder}: {refused}"
            assert (content(folder) if folder.exists() else None) == before, f"{command} changed {folder}"


def a_hub_begins_where_it_may(place: Path) -> None:
    fresh = place / "fresh"
    fresh.mkdir()
    (fresh / "hub.conf").write_text("# grenzen\n")
    assert run("demo", "--data", str(fresh)).returncode == 0
    assert stat.S_IMODE(fresh.stat().st_mode) == 0o700
    assert run("status", "--data", str(fresh)).returncode == 0


def a_name_does_not_steer_the_terminal(place: Path) -> None:
    evil = "a\x1b[2J\x07\x9b31m\u202eb\u2066"
    for words in ((evil, ), ("status", "--data", str(place / evil)), ("status", evil)):
        said = run(*words)
        assert said.returncode != 0 and "a" in said.stderr
        assert not set(said.stderr + said.stdout) & set("\x1b\x07\x9b\u202e\u2066"), ascii(said.stderr)
    with Hub() as hub:
        hub.offer("Deur\x1b[2J")
        assert "\x1b" not in hub.command("devices")


def a_crash_leaves_no_memory_on_a_disk(_: Path) -> None:
    with Hub() as hub:
        limits = Path(f"/proc/{hub.process.pid}/limits").read_text(encoding="utf-8")
        assert "Max core file size 0 0" in " ".join(limits.split()), limits
        # Who may look into a program owns its entry here: nobody but root.
        assert Path(f"/proc/{hub.process.pid}/mem").stat().st_uid == 0
        assert "Gekoppeld" in hub.command("status")  # the socket still tells who asks


if __name__ == "__main__":
    os.umask(0o022)
    with tempfile.TemporaryDirectory() as folder:
        for test in (a_wrong_folder_stays_as_it_was, a_hub_begins_where_it_may, a_name_does_not_steer_the_terminal,
                     a_crash_leaves_no_memory_on_a_disk):
            test(Path(folder))
