# SPDX-License-Identifier: GPL-3.0-or-later
"""A door whose clock is a day off, or back in 1970: nobody is locked out, and what happens reaches everybody."""
from __future__ import annotations

import time

import steps
from support import House, Kiosk, journey
from support.clock import Clock

DAY = 24 * 60 * 60
DAWN = "1970"  # a clock battery that is empty
CLOCKS = {"ahead": DAY, "behind": -DAY, DAWN: None}


def wrong(house: House, name: str) -> Clock:
    """A clock of its own for one tablet."""
    folder = house.folder / f"clock-{name}"
    folder.mkdir()
    clock = Clock(folder)
    offset = CLOCKS[name]
    clock.shift(offset if offset is not None else 2 * DAY - round(time.time()))
    return clock


def bring_and_tell(house: House, door: Kiosk) -> None:
    """The door does what it always does."""
    steps.come_to(door, house.person("Karim"))
    steps.bring(door, "Aya")
    door.tap("Onrustig")
    door.tap("Klaar")
    steps.announced(door, "Aya")
    steps.leave(door)


def on_the_right_day(house: House, group: Kiosk, door: Kiosk) -> None:
    """The child is with the others of today, on every screen and in the list of who is inside."""
    steps.hub_says(house.hub, "Aya", "aangemeld")
    group.tap("Ontvangen: Aya")
    group.see("Aya is binnen")
    assert "Nog niet gehoord" in steps.card(group, "Aya"), steps.card(group, "Aya")
    steps.hub_says(house.hub, "Aya", "binnen")
    steps.come_to(door, house.person("Karim"))
    assert "binnen" in door.find("Aya").description, door.find("Aya").description
    door.tap("Ik ben iemand anders")


def a_day_with(house: House, name: str) -> None:
    house.open()
    for person in ("Karim", "Ilse"):
        house.person(person)
    group = house.kiosk("groep", "Vlinders", group="Vlinders")
    door = house.kiosk("deur", clock=wrong(house, name))
    steps.synced(door, group)
    steps.log_in(group, house.person("Ilse"))
    steps.receive(group, "Daan")
    bring_and_tell(house, door)
    steps.synced(door)
    events = house.hub.events()
    events.once_each()
    assert events.counts("Aya") == {"Announced": 1, "HomeTold": 1}, events.counts("Aya")
    on_the_right_day(house, group, door)
    steps.hub_says(house.hub, "Daan", "binnen")
    house.hub.verify()


def a_clock_that_is_ahead(house: House) -> None:
    a_day_with(house, "ahead")


def a_clock_that_is_behind(house: House) -> None:
    a_day_with(house, "behind")


def a_clock_without_a_battery(house: House) -> None:
    a_day_with(house, DAWN)


if __name__ == "__main__":
    journey(a_clock_that_is_ahead, a_clock_that_is_behind, a_clock_without_a_battery)
