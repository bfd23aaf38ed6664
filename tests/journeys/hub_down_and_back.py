# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub is away for a morning: nobody at the door or in the group notices, and nothing is lost or doubled."""
from __future__ import annotations

import time

import steps
from support import House, Kiosk, journey, until

CHILDREN = ("Julia", "Lucas")


def keep_working(house: House, door: Kiosk, group: Kiosk) -> None:
    """With the hub away a parent announces and tells, and the leidster receives alone."""
    door.find(steps.KEEPING)
    steps.come_to(door, house.person("Laura"))
    steps.bring(door, *CHILDREN)
    door.tap("Onrustig")
    door.tap("Klaar")
    door.see("Alles zoals altijd")
    door.tap("Alles zoals altijd")
    steps.announced(door, *CHILDREN)
    steps.leave(door)
    steps.behind_the_dot(door, steps.KEEPING, "Er wachten 4 berichten")
    steps.receive(group, *CHILDREN)
    steps.behind_the_dot(group, "Tom", "Er wachten 2 berichten", close="Sluiten")


def everything_flows(house: House, door: Kiosk, group: Kiosk) -> None:
    """Nobody taps, and both tablets and the hub have it all."""
    house.hub.start()
    back = time.monotonic()
    door.find(steps.SYNCED, timeout=60)
    until(lambda: "Nog niet gehoord" in steps.card(group, "Julia"), "the group to get what home told", 60)
    took = time.monotonic() - back
    print(f"        flowing again after {took:.1f} s")
    for child in CHILDREN:
        steps.hub_says(house.hub, child, "binnen", to_check=False)
        assert house.hub.events().counts(child).get("HomeTold"), f"what home told of {child} is not on the hub"
    assert took < steps.BACK_SOON, f"it took {took:.1f} s after the hub was back"


def everybody_agrees(house: House, door: Kiosk, group: Kiosk) -> None:
    steps.behind_the_dot(group, "Tom", "Alles is bewaard", close="Sluiten")
    steps.come_to(door, house.person("Ruben"))
    for child in CHILDREN:
        assert "binnen" in door.find(child).description, door.find(child)
    door.tap("Ik ben iemand anders")
    events = house.hub.events()
    events.once_each()
    for child in CHILDREN:
        expected = {"Announced": 1, "Received": 1, "HomeTold": 1}
        assert events.counts(child) == expected, f"{child}: {events.counts(child)}"
    house.hub.verify()


def the_hub_goes_down_and_comes_back(house: House) -> None:
    house.open()
    for name in ("Laura", "Ruben", "Tom"):
        house.person(name)
    door = house.kiosk("deur")
    group = house.kiosk("groep", "Rupsen", group="Rupsen")
    steps.synced(door, group)
    steps.log_in(group, house.person("Tom"))
    house.hub.stop()
    keep_working(house, door, group)
    everything_flows(house, door, group)
    everybody_agrees(house, door, group)


if __name__ == "__main__":
    journey(the_hub_goes_down_and_comes_back)
