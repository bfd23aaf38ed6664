# SPDX-License-Identifier: GPL-3.0-or-later
"""A nervous finger: every primary button of a day is tapped twice or three times, and each thing happens once."""
from __future__ import annotations

import steps
from support import House, Kiosk, journey

CHILDREN = ("Julia", "Lucas")
BOTH = " en ".join(CHILDREN)


def bring(house: House, door: Kiosk) -> None:
    """What a second tap must not do: skip the next page, or what can be told there."""
    door.tap(steps.DOOR_AT_REST, times=3)
    steps.identify(door, house.person("Laura"))
    door.tap(f"{BOTH} brengen", times=3)
    door.see("Hoe was het thuis?")
    door.tap("Onrustig")
    door.tap("Klaar", times=2)
    door.see("Hoe was het thuis?")
    door.tap("Goed geslapen")
    door.tap("Klaar", times=3)
    steps.announced(door, *CHILDREN)
    door.tap("Fijne dag", times=2)
    door.see(steps.DOOR_AT_REST)


def in_the_group(house: House, group: Kiosk) -> None:
    steps.log_in(group, house.person("Tom"))
    group.tap(f"Ontvangen: {BOTH}", times=3)
    group.see(f"{BOTH} zijn binnen")
    group.tap("Julia", "push button", times=2)
    group.tap("Gehoord", times=2)
    group.tap("Gehoord", within=group.find("1 bericht van thuis", "dialog"), times=3)
    group.gone("1 bericht van thuis")
    group.tap("Eten", times=2)
    group.tap("Alles", within=group.find("Hoe ging het eten?", "dialog"), times=3)
    group.gone("Hoe ging het eten?")
    group.tap("Opschrijven", times=2)
    group.type("Ze zong met Emma.", into="Wat je zag")
    group.tap("Bewaren", times=3)
    group.gone("Wat je zag")


def go_home(house: House, door: Kiosk, group: Kiosk) -> None:
    steps.come_to(door, house.person("Ruben"))
    door.tap(f"{BOTH} halen", times=3)
    door.see("De dag van Julia")
    door.tap("Wij gaan", times=3)
    door.see(f"{BOTH} gaan zo mee")
    door.tap("Fijne dag", times=3)
    door.see(steps.DOOR_AT_REST)
    group.tap("Julia gaat mee met …", times=2)
    group.tap("Ruben", within=group.find("Met wie gaat Julia mee?", "dialog"), times=3)
    group.see("Julia gaat mee met Ruben")


def each_thing_once(house: House) -> None:
    steps.hub_says(house.hub, "Julia", "weg")
    steps.hub_says(house.hub, "Lucas", "wordt gehaald")
    events = house.hub.events()
    events.once_each()
    door = {"Announced": 1, "HomeTold": 1, "Received": 1, "PickUpAnnounced": 1}
    assert events.counts("Lucas") == door, f"Lucas: {events.counts('Lucas')}"
    group = {"Heard": 1, "CareLogged": 1, "Observed": 1, "Departed": 1}
    assert events.counts("Julia") == door | group, f"Julia: {events.counts('Julia')}"


def a_nervous_finger(house: House) -> None:
    house.open()
    for name in ("Laura", "Ruben", "Tom"):
        house.person(name)
    door = house.kiosk("deur")
    group = house.kiosk("groep", "Rupsen", group="Rupsen")
    bring(house, door)
    in_the_group(house, group)
    go_home(house, door, group)
    each_thing_once(house)


if __name__ == "__main__":
    journey(a_nervous_finger)
