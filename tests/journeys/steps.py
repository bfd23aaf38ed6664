# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do in more than one journey."""
from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

from support import Hub, Kiosk, Person, until

# What the dot says in words, and what stands behind it.
SYNCED = "Alles bewaard"
KEEPING = "We bewaren het hier"
ATTENTION = "Vraagt aandacht"
NO_CONTACT = "Even geen contact"
TO_CHECK = "kijk even na of dit klopt"
DOOR_AT_REST = "Brengen of halen"
BACK_SOON = 5.0  # seconds in which everything flows after the hub is back (pitfall P5)


def identify(kiosk: Kiosk, person: Person) -> None:
    """Enters the number and the secret digits on the keypad of the screen."""
    kiosk.see("Wie ben je?")
    for digit in person.number + person.code:
        kiosk.tap(digit)


def type_code(kiosk: Kiosk, person: Person) -> None:
    """As identify, but on a keyboard."""
    kiosk.see("Wie ben je?")
    kiosk.type(person.number + person.code)


def come_to(door: Kiosk, person: Person) -> None:
    """At the door: from rest to one's own children."""
    door.tap("Brengen of halen")
    identify(door, person)
    door.see(f"Dag {person.name}")


def leave(door: Kiosk) -> None:
    door.tap("Fijne dag")
    door.see("Brengen of halen")


def enter(door: Kiosk, person: Person) -> None:
    """As come_to, but on a keyboard: for who is in a hurry."""
    door.tap(DOOR_AT_REST)
    type_code(door, person)
    door.see(f"Dag {person.name}")


def log_out(tablet: Kiosk, person: Person) -> None:
    """On a group tablet, from the board: so that somebody else goes on with it."""
    tablet.tap(person.name)
    tablet.tap("Uitloggen")
    tablet.gone("Uitloggen")


def show_badge(tablet: Kiosk, code: str) -> None:
    """As a reader does: the code and Enter, with hardly a pause."""
    tablet.display.hand("type", "--delay", "1", "--", f"{code}\n")


def wrong(person: Person, *, other: int) -> str:
    """Digits that are not theirs."""
    return f"{(int(person.code) + other) % 100_000:05}"


def log_in(tablet: Kiosk, person: Person) -> None:
    """On a group tablet: from the keypad to the board."""
    identify(tablet, person)
    tablet.find(person.name)


def help_with_a_code(tablet: Kiosk, *helpers: Person) -> None:
    """From the keypad: who says, one after the other, that somebody really forgot their code."""
    tablet.tap("Code vergeten?")
    for question, helper in zip(("Welke leidster helpt?", "En welke collega?"), helpers):
        tablet.see(question)
        tablet.type(helper.number + helper.code)


def make_code_anew(tablet: Kiosk, person: Person, digits: str) -> Person:
    """After the two have helped: whose it is, and twice the new digits. The person with their new code."""
    tablet.see("Van wie is de code?")
    for digit in person.number:
        tablet.tap(digit)
    tablet.see(f"Is dit {person.name}?")
    tablet.tap("Ja, kies een nieuwe code")
    for question in ("Kies vijf cijfers", "Nog een keer dezelfde"):
        tablet.see(question)
        tablet.type(digits)
    return replace(person, code=digits)


def bring(door: Kiosk, *children: str) -> None:
    """From the family's page to what home tells."""
    door.tap(f"{' en '.join(children)} brengen")
    door.find("Alles zoals altijd")


def announced(door: Kiosk, *children: str) -> None:
    """The words that may stand there only when it is kept."""
    door.see(f"{' en '.join(children)} {'is' if len(children) == 1 else 'zijn'} aangemeld")
    door.see("Bewaard om ")


def tell(door: Kiosk, parent: Person, child: str, words: str, stays: str = "") -> None:
    """A whole visit in which a parent brings a child and types something; `stays` is who does not come along yet."""
    enter(door, parent)
    if door.all("Ik kom brengen"):  # a brother or sister is inside, so the other way was suggested
        door.tap("Ik kom brengen")
    if stays:
        door.tap(stays, "push button")
    bring(door, child)
    door.tap("Typen")
    door.type(words, into="Je antwoord")
    door.tap("Klaar met typen")
    door.tap("Klaar")
    announced(door, child)
    leave(door)


def receive(group: Kiosk, *children: str) -> None:
    """On the board: children who were not announced on this tablet are chosen by hand."""
    group.tap("Meerdere kinderen")
    for child in children:
        group.tap(child, "push button")
    group.tap(f"Ontvangen: {' en '.join(children)}")
    group.see(f"{' en '.join(children)} {'is' if len(children) == 1 else 'zijn'} binnen")


def let_go(group: Kiosk, child: str, who: str) -> None:
    """From the board: the child's page, and with whom it goes."""
    group.tap(child, "push button")
    group.tap(f"{child} gaat mee met …")
    group.tap(who, within=group.find(f"Met wie gaat {child} mee?", "dialog"))
    group.see(f"{child} gaat mee met {who}")
    group.tap("Bord")


def say_who_fetches(group: Kiosk, name: str, button: str, why: str = "") -> None:
    """On a child's page: "Wie mag halen", a name, perhaps who that is or why, and the button that says it."""
    group.tap("Wie mag halen")
    group.type(name, into="Naam van wie haalt")
    if why:
        group.type(why, into="Wie het is, of waarom")
    group.tap(button)
    group.gone(button)


def card(group: Kiosk, child: str) -> str:
    """What a child's card on the board says, as somebody hears it."""
    return group.find(child, "push button").description


def behind_the_dot(kiosk: Kiosk, dot: str, words: str, close: str = "Begrepen") -> None:
    """Taps the dot, reads these words, and closes the sheet."""
    kiosk.tap(dot, "push button")
    kiosk.see(words)
    kiosk.tap(close)
    kiosk.gone(close)


def synced(*kiosks: Kiosk, timeout: float = 20.0) -> None:
    """Everything is elsewhere too; on the pages where the dot has words."""
    for kiosk in kiosks:
        kiosk.find(SYNCED, timeout=timeout)


def recovery_sheets(hub: Hub, out: Path, data: Path | None = None) -> list[str]:
    """Makes a hub's recovery key, and tries it: what stands on its two printed sheets."""
    hub.run("recovery", "new", "--out", out, data=data)
    sheets = [re.search(r"monospace\">([^<]+)<", file.read_text())[1] for file in sorted(out.iterdir())]
    hub.run("recovery", "test", "--sheet1", sheets[0], "--sheet2", sheets[1], data=data)
    return sheets


def unread(hub: Hub, name: str) -> int | None:
    """How much the hub says that a tablet has not read, None while it has read nothing."""
    devices = json.loads(hub.run("devices", "--json").stdout)
    return next(device.get("unread") for device in devices if device["name"] == name)


def told_to(hub: Hub, tablet: Kiosk, *others: Kiosk) -> None:
    """What was said on this tablet is kept, and the others have read it."""
    synced(tablet)
    for other in others:
        until(lambda: unread(hub, str(other).capitalize()) == 0, f"{other} to have read it all")


def state_on_hub(hub: Hub, child: str) -> dict:
    """The child's day as the hub exports it; an unknown child has no state."""
    nobody = {"state": "", "toCheck": False, "stays": []}
    return next((day for day in hub.day_as_data()["children"] if day["name"] == child), nobody)


def hub_says(hub: Hub, child: str, state: str, to_check: bool = False, timeout: float = 10.0) -> dict:
    """Waits until the hub's day has the child so, and gives it."""
    seen: dict = {}

    def as_said() -> bool:
        seen.update(state_on_hub(hub, child))
        return seen["state"] == state and seen["toCheck"] == to_check

    try:
        until(as_said, f"{child} to be {state}", timeout)
    except AssertionError as problem:
        raise AssertionError(f"{problem}; the hub has {seen}") from None
    return seen
