# SPDX-License-Identifier: GPL-3.0-or-later
"""The tablet's disk is full: it says so, keeps what was told on the screen, and saves with the same tap once there is room."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import steps
from support import House, Kiosk, journey

WORDS = "Ze vroeg naar Emma."
PLACE = "/mnt"  # hidden under the small disk, for this one program only
# As root, or as somebody who may make a namespace of his own.
ALONE = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
ON_A_SMALL_DISK = [*ALONE, "sh", "-c", f'mount -t tmpfs -o size=8m small {PLACE} && exec "$@"', "sh"]
BRING = ["sh", "-c", f'cp -a "$0" {PLACE}/ && exec "$@"']  # a paired folder, then the program
SKIPPED = 77  # ctest: SKIP_RETURN_CODE


class SmallDisk:
    """The disk that only this kiosk sees, reached through its process."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._filler = Path(f"/proc/{kiosk.pid}/root{PLACE}/filler")

    def fill(self) -> None:
        """To the last byte."""
        with open(self._filler, "wb", buffering=0) as file:
            for size in (1 << 16, 1 << 12, 1):
                try:
                    while file.write(b"\0" * size) == size:
                        pass
                except OSError:
                    continue

    def free(self) -> None:
        self._filler.unlink()


def told_but_not_kept(door: Kiosk) -> None:
    """Nothing pretends: no "bewaard", and all that was told is still there."""
    door.see("Het is nog niet bewaard")
    assert not door.sees("aangemeld") and not door.sees("Bewaard om"), "it says that it is kept"
    assert door.find("Onrustig").checked, "the chip that was tapped is gone"
    assert door.written("Je antwoord") == WORDS, door.written("Je antwoord")


def a_full_disk(house: House) -> None:
    house.open()
    house.person("Laura")
    door = house.kiosk("deur", None, None, "--data", f"{PLACE}/deur", prefix=[*ON_A_SMALL_DISK, *BRING, house.folder / "deur"])
    steps.synced(door)
    disk = SmallDisk(door)
    steps.come_to(door, house.person("Laura"))
    door.tap("Lucas", "push button")
    steps.bring(door, "Julia")
    door.tap("Onrustig")
    door.tap("Typen")
    door.type(WORDS, into="Je antwoord")
    door.tap("Klaar met typen")
    disk.fill()
    door.tap("Klaar")
    told_but_not_kept(door)
    door.tap("Klaar")
    told_but_not_kept(door)
    disk.free()
    door.tap("Klaar")
    steps.announced(door, "Julia")
    assert not door.sees("nog niet bewaard"), "the warning stays while it is kept"
    steps.leave(door)
    steps.synced(door)
    events = house.hub.events()
    events.once_each()
    assert events.counts("Julia") == {"Announced": 1, "HomeTold": 1}, events.counts("Julia")
    assert WORDS in house.words()
    house.hub.verify()


if __name__ == "__main__":
    if subprocess.run([*ON_A_SMALL_DISK, "true"], capture_output=True).returncode:
        print("skipped: this user may not mount a small disk in a namespace of its own")
        sys.exit(SKIPPED)
    journey(a_full_disk)
