# SPDX-License-Identifier: GPL-3.0-or-later
"""What was kept long enough goes, everywhere, and nothing else does: after a look that takes nothing."""
from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from pathlib import Path

import steps
from support import Events, House, Kiosk, journey, until
from support.clock import ZONE

CHILD = "Aya"
WORDS = "Ze wilde haar rode laarzen aan."
DAY = 86_400  # seconds


def bring(house: House, door: Kiosk) -> None:
    steps.tell(door, house.person("Karim"), CHILD, WORDS)


def read(house: House, group: Kiosk) -> None:
    """A leidster receives the child, reads and hears what home told: that is kept too."""
    steps.log_in(group, house.person("Rachida"))
    steps.receive(group, CHILD)
    group.tap(CHILD, "push button")
    group.see(WORDS)
    group.tap("Bord")


def due(house: House, *words: str) -> dict[str, int]:
    return json.loads(house.hub.run("retention", "--json", *words).stdout)["due"]


def stubs(journal: Path) -> int:
    """How many events of this file have nothing left but their place."""
    with sqlite3.connect(f"file:{journal}?mode=ro", uri=True) as db:
        return db.execute("SELECT count(*) FROM log WHERE body IS NULL").fetchone()[0]


def unread(house: House) -> list[int]:
    """How much each of the three tablets has not read; who reads along for the journey counts for none."""
    devices = json.loads(house.hub.run("devices", "--json").stdout)
    return [device["unread"] for device in devices if device["name"] in ("Deur", "Groep", "Boven")]


def later(house: House, days: int) -> None:
    house.clock.shift(days * DAY)


def setting(house: House, text: str) -> None:
    (house.hub.data / "hub.conf").write_text(text)


def nothing_goes_before_its_time(house: House) -> None:
    later(house, 28)
    assert not due(house), due(house)
    # Who may write the settings may be whom the list of readers is about.
    setting(house, "retention-access = 30\n")
    short = house.hub.run("retention", check=False)
    assert short.returncode == 1 and "retention-access" in short.stderr, short
    setting(house, "retention-day = lang\n")
    wrong = house.hub.run("retention", "--apply", check=False)
    assert wrong.returncode == 1 and "retention-day" in wrong.stderr, wrong


def what_was_kept_long_enough_goes(house: House) -> None:
    house.open()
    for name in ("Karim", "Rachida"):
        house.person(name)
    house.hub.events()
    door, group = house.kiosk("deur"), house.kiosk("groep", group="Vlinders")
    away = house.kiosk("overzicht", "Boven")
    steps.synced(door, group)
    later(house, 0)
    bring(house, door)
    read(house, group)
    until(lambda: house.hub.events().readers(CHILD) and "Received" in house.hub.events().counts(CHILD), "the hub to have it")
    today = datetime.now(ZONE).date().isoformat()
    assert WORDS in house.words(today)
    away.stop()
    whole = house.hub.events()
    told = whole.counts(CHILD)["HomeTold"]
    nothing_goes_before_its_time(house)

    # Of the day itself after 28 days, or after as many as the house wants.
    setting(house, "retention-day = 10\n")
    later(house, 11)
    shown = due(house)
    assert shown == {"day": told}, shown
    assert "Geef --apply" in house.hub.run("retention").stdout
    assert [e.payload for e in house.hub.events().about(CHILD)] == [e.payload for e in whole.about(CHILD)], "a look took something"
    assert due(house, "--apply") == shown
    until(lambda: not due(house), "nothing to be due any more")
    left = house.hub.events()
    assert left.counts(CHILD) == {kind: count for kind, count in whole.counts(CHILD).items() if kind != "HomeTold"}
    assert len(left.readers(CHILD)) == len(whole.readers(CHILD))
    log = house.hub.log.read_text()
    assert f"retention: {told} events of day purged" in log, log
    assert not [name for name in (CHILD, "Karim", "Rachida", WORDS) if name in log], "the log tells of whom"
    assert WORDS not in house.words(today)

    # On the tablets too, also on one that was away.
    away.start()
    until(lambda: not any(unread(house)), "all tablets to have read it", 60)
    keys = house.hub.keys()
    for tablet in (door, group, away):
        tablet.stop()
        kept = Events.of_file(tablet.data / "journal.db", keys)
        assert stubs(tablet.data / "journal.db") == told, f"{tablet}: {stubs(tablet.data / 'journal.db')}"
        assert kept.counts(CHILD) == left.counts(CHILD), f"{tablet}: {kept.counts(CHILD)}"
    # Who read it is known for a year, and where the child was for eight weeks.
    later(house, 57)
    assert set(due(house)) == {"attendance"}, due(house)
    later(house, 365)
    assert "access" not in due(house)
    later(house, 366 + 1)
    gone = due(house, "--apply")
    assert gone["access"] >= len(whole.readers(CHILD)), gone
    readers = {e.id for e in house.hub.events().readers(CHILD)}
    assert not readers & {e.id for e in whole.readers(CHILD)}, "who read is kept longer than a year"
    assert readers, "who read later goes later"
    house.hub.verify()


if __name__ == "__main__":
    journey(what_was_kept_long_enough_goes)
