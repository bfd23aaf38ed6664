# SPDX-License-Identifier: GPL-3.0-or-later
"""Two tablets that cannot reach each other let one child go with two people: shown, never decided by a program."""
from __future__ import annotations

import steps
from support import House, Kiosk, journey, until

CHILD = "Aya"
NOTICE = f"{CHILD}: {steps.TO_CHECK}"


def inside_on_both(house: House, front: Kiosk, back: Kiosk) -> None:
    steps.log_in(front, house.person("Rachida"))
    steps.log_in(back, house.person("Ilse"))
    steps.receive(front, CHILD)
    back.see("1 binnen")


def each_lets_it_go(house: House, front: Kiosk, back: Kiosk) -> None:
    """The hub is away; each tablet believes its own leidster."""
    house.hub.stop()
    steps.let_go(front, CHILD, "Karim")
    steps.let_go(back, CHILD, "Nadia")
    for tablet in (front, back):
        tablet.see("0 binnen")


def both_ask(house: House, front: Kiosk, back: Kiosk) -> None:
    """Until somebody has looked, the child counts as inside."""
    house.hub.start()
    for tablet in (front, back):
        tablet.see(NOTICE, timeout=60)
        tablet.see("1 binnen")
        until(lambda: "nakijken" in steps.card(tablet, CHILD), f"'nakijken' on the card on {tablet}")
    steps.hub_says(house.hub, CHILD, "binnen", to_check=True)


def a_leidster_says_how_it_was(house: House, front: Kiosk, back: Kiosk) -> None:
    steps.let_go(back, CHILD, "Nadia")
    for tablet in (front, back):
        until(lambda: not tablet.sees(steps.TO_CHECK), f"the question to leave {tablet}")
        tablet.see("0 binnen")
        until(lambda: "nakijken" not in steps.card(tablet, CHILD), f"'nakijken' to leave the card on {tablet}")
    day = steps.hub_says(house.hub, CHILD, "weg")
    assert day["stays"][-1]["leftWith"] == "Nadia", day["stays"]
    assert steps.card(front, CHILD) == steps.card(back, CHILD), (steps.card(front, CHILD), steps.card(back, CHILD))


def nothing_is_written_over(house: House) -> None:
    """All three words stay: two that disagreed, and the one that knew of both."""
    events = house.hub.events()
    events.once_each()
    gone = [events.name(e.payload[2]) for e in events.about(CHILD) if e.kind == "Departed"]
    assert sorted(gone) == ["Karim", "Nadia", "Nadia"], gone
    house.hub.verify()


def two_tablets_let_one_child_go(house: House) -> None:
    house.open()
    for name in ("Rachida", "Ilse"):
        house.person(name)
    front = house.kiosk("groep", "Voor", group="Vlinders")
    back = house.kiosk("groep", "Achter", group="Vlinders")
    steps.synced(front, back)
    inside_on_both(house, front, back)
    each_lets_it_go(house, front, back)
    both_ask(house, front, back)
    a_leidster_says_how_it_was(house, front, back)
    nothing_is_written_over(house)


if __name__ == "__main__":
    journey(two_tablets_let_one_child_go)
