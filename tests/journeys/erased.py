# SPDX-License-Identifier: GPL-3.0-or-later
"""A child is erased: two ask for it on two devices, it goes from the hub and from every tablet, and no backup brings it back."""
from __future__ import annotations

import re
import shutil
import sqlite3
from pathlib import Path

import steps
from support import House, Kiosk, journey, until

CHILD, BROTHER = "Julia", "Lucas"
WORDS, OTHER_WORDS = "Ze wilde haar rode laarzen aan.", "Hij heeft slecht geslapen."


def back_up(house: House) -> Path:
    house.hub.run("backup", "--to", house.folder / "kopie")
    (made,) = (house.folder / "kopie").iterdir()
    return made


def two_people_ask(house: House, first: Kiosk, second: Kiosk, child: bytes) -> None:
    erase = ("erase", "--child", str_of(child), "--yes")
    steps.identify(first, house.person("Marjan"))
    first.tap("Rupsen")
    first.bring(CHILD)
    first.tap(CHILD)
    first.tap("Wissen")
    first.tap("Vraag het aan")
    first.gone("Vraag het aan")
    steps.identify(second, house.person("José"))
    alone = house.hub.run(*erase, check=False)
    assert alone.returncode == 1 and "Het kan nog niet" in alone.stderr, alone
    second.tap(re.compile("Marjan vraagt om alles van Julia.* te wissen"))
    second.tap("Ja, dat klopt")
    until(lambda: house.hub.run(*erase, check=False).returncode == 0, "the hub to have both words, and to erase")


def str_of(child: bytes) -> str:
    return re.sub(r"(.{8})(.{4})(.{4})(.{4})(.{12})", r"\1-\2-\3-\4-\5", child.hex())


def nothing_left_on(tablet: Kiosk, child: bytes, keys: dict[bytes, bytes]) -> None:
    """With every key that there was before: none of the child's words lie on this disk, nor a place for them."""
    with sqlite3.connect(f"file:{tablet.data / 'journal.db'}?mode=ro", uri=True) as db:
        assert db.execute("SELECT count(*) FROM log WHERE subject = ?", [child]).fetchone() == (0,), f"{tablet} kept it"
        assert db.execute("SELECT count(*) FROM log WHERE body IS NULL").fetchone() > (0,)
    content = b"".join(file.read_bytes() for file in tablet.data.rglob("*") if file.is_file())
    assert not [key for key, secret in keys.items() if secret in content]


def a_child_is_erased(house: House) -> None:
    house.open()
    door, group = house.kiosk("deur"), house.kiosk("groep", group="Rupsen")
    reviews = house.kiosk("overzicht", "Kantoor"), house.kiosk("overzicht", "Boven")
    steps.synced(door)
    laura = house.person("Laura")
    steps.tell(door, laura, CHILD, WORDS, stays=BROTHER)
    steps.tell(door, laura, BROTHER, OTHER_WORDS)
    steps.log_in(group, house.person("Tom"))
    until(lambda: "HomeTold" in house.hub.events().counts(BROTHER), "the hub to have both")
    child = house.hub.events().about(CHILD)[0].subject
    sheets = steps.recovery_sheets(house.hub, house.folder / "bladen")
    old = back_up(house)
    before = house.hub.keys()
    assert WORDS in house.words()

    group.stop()  # away while it happens
    two_people_ask(house, *reviews, child)
    assert WORDS not in house.words() and OTHER_WORDS in house.words()
    gone = before.keys() - house.hub.keys().keys()
    assert gone, "no key was destroyed"
    lost = {key: before[key] for key in gone}
    group.start()
    steps.log_in(group, house.person("Tom"))
    group.gone(CHILD)
    group.find(BROTHER, "push button")
    steps.enter(door, laura)
    door.gone(CHILD)
    for tablet in (door, group, *reviews):
        tablet.stop()
        nothing_left_on(tablet, child, lost)

    # The hub breaks, and all there is of it is from before.
    house.hub.stop()
    shutil.rmtree(house.hub.data)
    house.hub.run("restore", "--from", old, "--sheet1", sheets[0], "--sheet2", sheets[1])
    house.hub.start()
    waiting = house.hub.run("export", "--day", "today", check=False)
    assert waiting.returncode != 0 and CHILD not in waiting.stdout + waiting.stderr, waiting
    group.start()
    until(lambda: house.hub.run("export", "--day", "today", check=False).returncode == 0, "a tablet to tell what was erased")
    assert CHILD not in house.hub.run("export", "--day", "today", "--json").stdout
    assert OTHER_WORDS in house.words() and WORDS not in house.words()
    house.hub.verify()


if __name__ == "__main__":
    journey(a_child_is_erased)
