# SPDX-License-Identifier: GPL-3.0-or-later
"""A database that was damaged while the program was off: clear words, the file kept aside, and nothing pretended."""
from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import steps
from support import House, Kiosk, journey, until

PAGE = 4096  # SQLite's own; the file is written over in whole pages


def damage(database: Path) -> None:
    """Writes over every fourth page but the first few, as bad blocks do."""
    with closing(sqlite3.connect(database)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what ran for weeks has its pages here, not in the log beside it
    pages = database.stat().st_size // PAGE
    assert pages > 20, f"{database} has {pages} pages: nothing in the middle to write over"
    with open(database, "r+b") as file:
        for page in range(3, pages, 4):
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE)


def kept_aside(database: Path, damaged: bytes) -> None:
    """The damaged file is beside the new one under another name, byte for byte."""
    aside = [path for path in database.parent.glob(f"{database.name}.corrupt-*") if path.suffix not in ("-wal", "-shm")]
    aside = [path for path in aside if path.read_bytes() == damaged]
    assert aside, f"not kept: {sorted(path.name for path in database.parent.iterdir())}"


def announce(house: House, door: Kiosk, parent: str, child: str) -> None:
    steps.come_to(door, house.person(parent))
    steps.bring(door, child)
    door.tap("Alles zoals altijd")
    steps.announced(door, child)
    steps.leave(door)


def start_in_words(door: Kiosk, database: Path, damaged: bytes) -> None:
    door.start()
    kept_aside(database, damaged)
    steps.behind_the_dot(door, steps.ATTENTION, "waren beschadigd")


def a_damaged_tablet(house: House) -> None:
    """The door starts with words behind its dot, and all that the hub has comes back to it."""
    house.open()
    for name in ("Karim", "Marloes"):
        house.person(name)
    door = house.kiosk("deur")
    announce(house, door, "Karim", "Aya")
    steps.synced(door)
    house.hub.stop()
    announce(house, door, "Marloes", "Emma")  # only the damaged file will have it
    door.stop()
    database = door.data / "journal.db"
    damage(database)
    damaged = database.read_bytes()
    start_in_words(door, database, damaged)
    door.tap(steps.DOOR_AT_REST)  # it knows nobody: it says so, and does not pretend to
    door.type(house.person("Karim").number + house.person("Karim").code)
    door.see("Dit scherm kent nog niemand")
    door.tap("Terug")
    house.hub.start()
    steps.hub_says(house.hub, "Emma", "verwacht")
    steps.behind_the_dot(door, steps.ATTENTION, "waren beschadigd")
    steps.come_to(door, house.person("Karim"))
    assert "aangemeld" in door.find("Aya").description, door.find("Aya")
    door.tap("Ik ben iemand anders")
    announce(house, door, "Marloes", "Emma")
    steps.hub_says(house.hub, "Emma", "aangemeld")
    events = house.hub.events()
    events.once_each()
    for child in ("Aya", "Emma"):
        assert events.counts(child) == {"Announced": 1, "HomeTold": 1}, f"{child}: {events.counts(child)}"
    house.hub.verify()


def a_damaged_hub(house: House) -> None:
    """The hub refuses in words until it is told to begin anew; then the tablets give it back what they have."""
    house.open()
    house.person("Karim")
    door = house.kiosk("deur")
    announce(house, door, "Karim", "Aya")
    steps.synced(door)
    before = house.hub.events()
    house.hub.stop()
    database = house.hub.data / "journal.db"
    damage(database)
    damaged = database.read_bytes()
    for command in ("serve", "export", "status"):
        refused = house.hub.run(command, check=False)
        assert refused.returncode == 1, f"{command}: {refused.returncode}"
        assert "beschadigd" in refused.stderr and "--set-aside" in refused.stderr, refused.stderr
        assert not refused.stdout, f"{command} printed: {refused.stdout}"
    assert database.read_bytes() == damaged, "a refusal changed the file"
    house.hub.start("--set-aside")
    kept_aside(database, damaged)
    # It was further once: it shows nothing before a tablet told what was erased since.
    until(lambda: "Aya" in house.hub.run("export", "--day", "today", check=False).stdout, "the hub to show the day again", 60)
    steps.hub_says(house.hub, "Aya", "aangemeld", timeout=60)
    steps.synced(door)
    lost = before.ids() - house.hub.events().ids()
    assert not lost, f"{len(lost)} events that the tablet has did not come back"
    house.hub.verify()


if __name__ == "__main__":
    journey(a_damaged_tablet, a_damaged_hub)
