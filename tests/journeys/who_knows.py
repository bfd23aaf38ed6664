# SPDX-License-Identifier: GPL-3.0-or-later
"""Who must not fetch a child is told by mouth where a tablet does not know it yet, and nowhere once all do."""
from __future__ import annotations

import steps
from support import House, Kiosk, Person, journey, until

CHILD = "Aya"
ANOTHER_PARENT = "Marieke"
STRANGER = "Piet Puk"
CONSENT = "Foto in de nieuwsbrief"
GROUP_DOES_NOT_KNOW = "Vlinders weet dit nog niet. Zeg het daar even."


def forbid(group: Kiosk) -> None:
    """From the board to the child's page, where groepsleiding writes down who must not fetch."""
    group.tap(CHILD, "push button")
    steps.say_who_fetches(group, STRANGER, "Mag niet halen")


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
    assert steps.unread(house.hub, "Voordeur") > 0
    door.start()
    group.gone("Voordeur weet dit nog niet: zeg het daar.", timeout=60)
    until(lambda: steps.unread(house.hub, "Voordeur") == 0, "the hub to say that the door has read it all")


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


def open_permissions(door: Kiosk, parent: Person) -> None:
    steps.come_to(door, parent)
    door.tap("Meer")
    door.tap("Toestemmingen")


def a_parent_hears_that_the_group_does_not_know(house: House) -> None:
    """At the door, of what they took back just now. The line goes by itself, and with the visit."""
    house.open()
    father, other = house.person("Karim"), house.person(ANOTHER_PARENT)
    cable = house.cable()
    door = house.kiosk("deur", "Voordeur")
    group = house.kiosk("groep", "Vlinders", group="Vlinders", cable=cable)
    steps.synced(door, group)
    open_permissions(door, father)
    door.tap(CONSENT)
    steps.synced(group)
    door.tap("Terug")
    cable.pull()
    group.find(steps.KEEPING)
    door.tap("Meer")
    door.tap("Toestemmingen")
    door.tap(CONSENT)  # not any more
    door.see(GROUP_DOES_NOT_KNOW)
    cable.put_back()
    door.gone(GROUP_DOES_NOT_KNOW, timeout=40)
    assert door.all("Mag ook halen"), "the line went with the page"
    cable.pull()
    door.tap(CONSENT)
    door.see(GROUP_DOES_NOT_KNOW)
    door.tap("Terug")
    door.see(GROUP_DOES_NOT_KNOW)  # and until they leave
    door.tap("Ik ben iemand anders")
    steps.come_to(door, other)
    assert not door.all(GROUP_DOES_NOT_KNOW), "the next family reads of the one before"


def the_office_hears_which_tablet_does_not_know(house: House) -> None:
    """Below what it wrote: a code made anew, a badge, and with the hub stopped."""
    house.open()
    house.person("Karim")
    cable = house.cable()
    door = house.kiosk("deur", "Voordeur")
    group = house.kiosk("groep", "Vlinders", group="Vlinders", cable=cable)
    steps.synced(door, group)
    until(lambda: steps.unread(house.hub, "Vlinders") == 0 == steps.unread(house.hub, "Voordeur"), "both to have read it all")
    renew = ("codes", "--renew", "Karim")
    assert house.hub.run(*renew).stdout.endswith("Elke tablet weet dit nu.\n")
    cable.pull()
    group.find(steps.KEEPING)
    assert house.hub.run(*renew).stdout.endswith("Vlinders weet dit nog niet: zeg het daar.\n")
    house.hub.run("badges", "--name", "Karim", "--out", house.folder / "badge.pdf")
    revoked = house.hub.run("badges", "--revoke", "Karim").stdout
    assert revoked.startswith("Ingetrokken: ") and revoked.endswith("Vlinders weet dit nog niet: zeg het daar.\n")
    cable.put_back()
    until(lambda: steps.unread(house.hub, "Vlinders") == 0, "the group to have read it all", timeout=60)
    house.hub.stop()
    stopped = house.hub.run(*renew).stdout
    assert stopped.endswith("geen tablet weet dit nog. Zeg het tot dan bij Voordeur en Vlinders.\n"), stopped


if __name__ == "__main__":
    journey(the_group_hears_that_the_door_does_not_know, without_the_hub_nobody_else_knows,
            a_door_without_the_hub_lets_nobody_go_alone, a_parent_hears_that_the_group_does_not_know,
            the_office_hears_which_tablet_does_not_know)
