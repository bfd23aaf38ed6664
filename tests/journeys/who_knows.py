# SPDX-License-Identifier: GPL-3.0-or-later
"""Who must not fetch a child is told by mouth where a tablet does not know it yet, and nowhere once all do."""
from __future__ import annotations

import json

import steps
from support import House, Kiosk, journey, until

CHILD = "Aya"
STRANGER = "Piet Puk"


def forbid(group: Kiosk) -> None:
    """From the board to the child's page, where groepsleiding writes down who must not fetch."""
    group.tap(CHILD, "push button")
    group.tap("Wie mag halen")
    group.type(STRANGER, into="Naam van wie haalt")
    for key in ("Tab", "Tab", "Tab", "Tab", "Return"):  # past the reason and two buttons, to "Mag niet halen"
        group.key(key)


def missed(house: House, name: str) -> int:
    """How much the hub says that a tablet has not read; for who told something at the hub itself."""
    devices = json.loads(house.hub.run("devices", "--json").stdout)
    return next(device["unread"] for device in devices if device["name"] == name)


def the_group_hears_that_the_door_does_not_know(house: House) -> None:
    """Also when the door was off before; the line goes by itself."""
    house.open()
    house.person("Marjan")
    door = house.kiosk("deur", "Voordeur")
    group = house.kiosk("groep", "Vlinders", group="Vlinders")
    steps.synced(door, group)
    door.stop()
    steps.log_in(group, house.person("Marjan"))
    forbid(group)
    group.see("Voordeur weet dit nog niet: zeg het daar.")
    group.tap("Bord")
    group.see(f"Voordeur weet het nieuws over {CHILD} nog niet: zeg het daar.")
    group.restart()  # it is not only in memory
    steps.log_in(group, house.person("Marjan"))
    group.tap(CHILD, "push button")
    group.see("Voordeur weet dit nog niet: zeg het daar.")
    assert missed(house, "Voordeur") > 0
    door.start()
    group.gone("Voordeur weet dit nog niet: zeg het daar.", timeout=60)
    until(lambda: missed(house, "Voordeur") == 0, "the hub to say that the door has read it all")


def without_the_hub_nobody_else_knows(house: House) -> None:
    """The tablet on which it was told says so by itself, also after it was switched off in between."""
    house.open()
    house.person("Marjan")
    group = house.kiosk("groep", "Vlinders", group="Vlinders")
    house.kiosk("deur", "Voordeur")
    steps.synced(group)
    steps.log_in(group, house.person("Marjan"))
    house.hub.stop()
    forbid(group)
    group.see("Geen ander scherm weet dit nog: zeg het overal.")
    house.hub.start()
    group.gone("Geen ander scherm weet dit nog: zeg het overal.", timeout=60)
    group.gone("Voordeur weet dit nog niet: zeg het daar.", timeout=60)


def a_door_without_the_hub_lets_nobody_go_alone(house: House) -> None:
    """It was started without: who must not fetch since then it cannot know. It says how old its list is."""
    house.open()
    father, leidster = house.person("Karim"), house.person("Rachida")
    door = house.kiosk("deur", "Voordeur")
    group = house.kiosk("groep", "Vlinders", group="Vlinders")
    steps.synced(door, group)
    steps.log_in(group, leidster)
    steps.receive(group, CHILD)
    steps.hub_says(house.hub, CHILD, "binnen")
    steps.come_to(door, father)  # it has read that the child is inside
    door.find(f"{CHILD} halen")
    house.hub.stop()
    door.restart()
    steps.come_to(door, father)
    door.tap(f"{CHILD} halen")
    door.see("Lijst van de vorige keer")
    door.tap("Wij gaan")
    door.see("Vraag een leidster om mee te kijken")
    for digit in leidster.number + leidster.code:
        door.tap(digit)
    door.see(f"{CHILD} gaat mee met {father.name}")


if __name__ == "__main__":
    journey(the_group_hears_that_the_door_does_not_know, without_the_hub_nobody_else_knows,
            a_door_without_the_hub_lets_nobody_go_alone)
