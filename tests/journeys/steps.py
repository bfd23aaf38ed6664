# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do in more than one journey."""
from __future__ import annotations

from support import Kiosk, Person


def identify(kiosk: Kiosk, person: Person) -> None:
    """Enters the number and the secret digits on the keypad of the screen."""
    kiosk.see("Wie ben je?")
    for digit in person.number + person.code:
        kiosk.tap(digit)


def come_to(door: Kiosk, person: Person) -> None:
    """At the door: from rest to one's own children."""
    door.tap("Brengen of halen")
    identify(door, person)
    door.see(f"Dag {person.name}")


def leave(door: Kiosk) -> None:
    door.tap("Fijne dag")
    door.see("Brengen of halen")
