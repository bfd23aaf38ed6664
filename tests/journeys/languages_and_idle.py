# SPDX-License-Identifier: GPL-3.0-or-later
"""The door in another language, and the door that somebody walked away from."""
from __future__ import annotations

import re
import time

import steps
from support import House, Kiosk, journey, until

ARABIC = re.compile("[\u0600-\u06ff]")
IDLE, WARNING = 45, 10  # seconds, as screens.md has them
STILL_THERE = "Ja, nog even"
FAMILY = ("Laura", "Ruben", "Julia", "Lucas", "Oma Truus")


def middle(door: Kiosk, name: str) -> float:
    return door.find(name).centre[0] / door.display.width


def to_arabic(door: Kiosk) -> None:
    """One tap at rest: the words change, the page is mirrored."""
    dot = middle(door, steps.SYNCED)
    language = middle(door, "العربية")
    door.tap("العربية")
    door.gone(steps.DOOR_AT_REST)
    until(lambda: abs(middle(door, "العربية") - (1 - language)) < 0.15, "the languages on the other side")
    dots = [e for e in door.elements() if e.role == "push button" and e.y < 100 and ARABIC.search(e.name)]
    assert any(abs(e.centre[0] / door.display.width - (1 - dot)) < 0.15 for e in dots), dots


def a_visit_in_arabic(house: House, door: Kiosk) -> None:
    """Names and the keypad stay; the button is on the other side; afterwards the door is Dutch again."""
    door.tap(re.compile(ARABIC.pattern), "push button", within=door.all(re.compile(ARABIC.pattern), "push button")[-1])
    one, three = door.find("1"), door.find("3")
    assert one.x < three.x, "the keypad is mirrored"
    door.type(house.person("Laura").number + house.person("Laura").code)
    door.find("Julia")
    left = [e for e in door.elements() if e.role == "push button" and "Julia" in e.name]
    assert left and ARABIC.search(left[-1].name), f"the button with the names is not in Arabic: {left}"
    assert left[-1].centre[0] < door.display.width / 2, "the button is not mirrored"
    leave = [e for e in door.elements() if e.role == "push button" and e.y < 100]
    door.tap(leave[-1].name)
    door.find(steps.DOOR_AT_REST)


def walked_away(house: House, door: Kiosk) -> None:
    """Nothing for a while, a countdown that a tap stops, and at the end nothing of the family."""
    steps.come_to(door, house.person("Laura"))
    touched = time.monotonic()  # at the latest
    door.tap("Wie breng je?")
    door.find(STILL_THERE, timeout=IDLE)
    assert time.monotonic() - touched > IDLE - WARNING, "the countdown came too soon"
    touched = time.monotonic()
    door.tap(STILL_THERE)
    door.gone(STILL_THERE)
    assert door.all("Julia") and door.all("Lucas"), "a tap did not keep the family"
    door.find(STILL_THERE, timeout=IDLE)
    door.find(steps.DOOR_AT_REST, timeout=WARNING + 5)
    assert time.monotonic() - touched > IDLE, "the screen went too soon"


def nothing_of_the_family(door: Kiosk) -> None:
    """No name is left for an eye or a screen reader, on the page or behind it."""
    door.gone(STILL_THERE)
    left = [e for e in door.elements() for name in FAMILY if name in f"{e.name} {e.description}"]
    assert not left, f"still there: {[str(e) for e in left]}"


def the_door_speaks_arabic(house: House) -> None:
    house.open()
    house.person("Laura")
    door = house.kiosk("deur")
    steps.synced(door)
    to_arabic(door)
    a_visit_in_arabic(house, door)


def the_door_forgets(house: House) -> None:
    house.open()
    house.person("Laura")
    door = house.kiosk("deur")
    steps.synced(door)
    walked_away(house, door)
    nothing_of_the_family(door)


if __name__ == "__main__":
    journey(the_door_speaks_arabic, the_door_forgets)
