# SPDX-License-Identifier: GPL-3.0-or-later
"""A power cut at any moment: what a screen called kept is there after the restart, and nothing is there twice.

DREMPEL_LONG=1 does more rounds; DREMPEL_SEED=N replays the choices of a run."""
from __future__ import annotations

import os
import random
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import steps
from support import Events, House, Kiosk, Person, journey, until

ROUNDS = 100 if os.environ.get("DREMPEL_LONG") == "1" else 20
# Who has one child, planned today: one family a round.
FAMILIES = {"Karim": "Aya", "Lonneke": "Daan", "Eva": "Fenna", "Jeroen": "Finn", "Kim": "Jip", "Ellen": "Lieke",
            "Marco": "Luca", "Sanne": "Mila", "Willemijn": "Teun", "Pieter": "Zoë", "Marloes": "Emma", "Ama": "Kofi",
            "Leila": "Adam"}
TAPS = 6
LATEST = 0.6  # seconds after the chosen tap: before, while and after it is kept


@dataclass
class Kept:
    """How many of each kind a child has: as many as the screens said at least, as many as were asked at most."""

    said: Counter[tuple[str, str]] = field(default_factory=Counter)
    asked: Counter[tuple[str, str]] = field(default_factory=Counter)

    def are_in(self, events: Events, where: str) -> None:
        for (child, kind), asked in self.asked.items():
            found, said = events.counts(child).get(kind, 0), self.said[child, kind]
            assert found >= said, f"{where}: a screen said that {said} {kind} of {child} were kept; {found} are there"
            assert found <= asked, f"{where}: {asked} {kind} of {child} were asked; {found} are there"


@dataclass
class Chosen:
    """The moment of this round: after which tap, and how long after it."""

    step: int
    wait: float


class Cut(Exception):
    """The power went."""


class Hand:
    """Taps, until the chosen moment; what it saw kept is counted until the very end."""

    def __init__(self, kiosk: Kiosk, chosen: Chosen, kept: Kept) -> None:
        self.kiosk, self._chosen, self._kept, self._taps = kiosk, chosen, kept, 0

    def tap(self, name: str, within: str | None = None) -> None:
        self.kiosk.tap(name, within=self.kiosk.find(within, "dialog") if within else None)
        self._done(lambda: None)

    def ask(self, name: str, child: str, kind: str) -> None:
        """A tap that keeps something without a word about it."""
        self._kept.asked[child, kind] += 1
        self.tap(name)

    def keep(self, name: str, words: str, child: str, kind: str, within: str | None = None) -> None:
        """A tap after which these words say that it is kept."""
        self._kept.asked[child, kind] += 1
        said = []

        def look() -> None:
            if not said and self.kiosk.sees(words):
                said.append(True)
                self._kept.said[child, kind] += 1

        self.kiosk.tap(name, within=self.kiosk.find(within, "dialog") if within else None)
        self._done(look)
        until(lambda: look() or said, f"'{words}' on {self.kiosk}")

    def type(self, text: str) -> None:
        self.kiosk.type(text)
        self._done(lambda: None)

    def _done(self, look: Callable[[], None]) -> None:
        self._taps += 1
        if self._taps != self._chosen.step:
            return
        end = time.monotonic() + self._chosen.wait
        until(lambda: look() or time.monotonic() >= end, "the moment")
        self.kiosk.kill()
        raise Cut


def a_parent(hand: Hand, person: Person, child: str) -> None:
    """Six taps; the third and the fifth keep something, and the fifth says so."""
    hand.tap(steps.DOOR_AT_REST)
    hand.kiosk.see("Wie ben je?")
    hand.type(person.number + person.code)
    hand.ask(f"{child} brengen", child, "Announced")
    hand.tap("Goed geslapen")
    hand.keep("Klaar", f"{child} is aangemeld", child, "HomeTold")
    hand.tap("Fijne dag")


def a_leidster(hand: Hand, person: Person, child: str) -> None:
    """Six taps: log-in, the child, food and a diaper; the fourth and the sixth keep something and say so."""
    hand.kiosk.see("Wie ben je?")
    hand.type(person.number + person.code)
    hand.kiosk.find(person.name)
    hand.tap(child)
    hand.tap("Eten")
    hand.keep("Alles", "Alles opgegeten", child, "CareLogged", within="Hoe ging het eten?")
    hand.tap("Luier")
    hand.keep("Nat", "Luier: nat", child, "CareLogged", within="Wat zat er in de luier?")


@dataclass
class Tablet:
    """A kiosk of the journey, and what is done on it."""

    kiosk: Kiosk
    round: Callable[[Hand, int], None]
    saves: tuple[int, ...]  # which of its taps keep something
    kept: Kept = field(default_factory=Kept)  # over all rounds


def read_the_file(tablet: Tablet, house: House) -> None:
    """The tablet's own journal as the cut left it: whole, and with all that was called kept on this tablet."""
    copy = house.folder / "looked-at"
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(mode=0o700)
    for part in ("journal.db", "journal.db-wal"):
        if (tablet.kiosk.data / part).exists():
            shutil.copyfile(tablet.kiosk.data / part, copy / part)
    # Who the hub is, and which key each device signs with: without them every signature would look wrong.
    for part in ("hub.json", "site.key", "site.key.id", "sign.key", "devices.json"):
        if (house.hub.data / part).exists():
            shutil.copy(house.hub.data / part, copy / part)
    looked = house.hub.run("verify", check=False, data=copy)
    assert looked.returncode == 0, f"the journal of {tablet.kiosk} after the cut: {looked.stdout}{looked.stderr}"
    events = Events.of_file(copy / "journal.db", house.hub.keys())
    events.once_each()
    tablet.kept.are_in(events, f"the journal of {tablet.kiosk}")


def cut(house: House, tablet: Tablet, number: int, chosen: Chosen) -> None:
    try:
        tablet.round(Hand(tablet.kiosk, chosen, tablet.kept), number)
        tablet.kiosk.kill()
    except Cut:
        pass
    read_the_file(tablet, house)
    if not house.hub.running():
        house.hub.start()  # a tablet that was off opens with the hub, or a card
    tablet.kiosk.start()


def nothing_lost_nothing_twice(house: House, tablets: list[Tablet]) -> None:
    for tablet in tablets:
        steps.synced(tablet.kiosk, timeout=60)
    events = house.hub.events()
    events.once_each()
    for tablet in tablets:
        tablet.kept.are_in(events, "the hub")
    house.hub.verify()


def the_power_is_cut(house: House) -> None:
    seed = int(os.environ.get("DREMPEL_SEED") or random.SystemRandom().randrange(1 << 32))
    print(f"        DREMPEL_SEED={seed} ({ROUNDS} rounds)", flush=True)
    choose = random.Random(seed)
    house.open()
    parents = list(FAMILIES.items())
    people = {name: house.person(name) for name in ("Tom", *FAMILIES)}
    door, group = house.kiosk("deur"), house.kiosk("groep", "Rupsen", group="Rupsen")
    steps.synced(door, group)
    house.hub.keys()
    doors = iter(parents)

    def parent(hand: Hand, number: int) -> None:
        name, child = next(doors)
        a_parent(hand, people[name], child)

    def leidster(hand: Hand, number: int) -> None:
        a_leidster(hand, people["Tom"], "Julia")

    both = [Tablet(door, parent, (3, 5)), Tablet(group, leidster, (4, 6))]
    for number in range(ROUNDS):
        if choose.random() < 0.3:
            house.hub.stop()
        tablet = both[number % 2] if number // 2 < len(parents) else both[1]
        chosen = Chosen(choose.choice([choose.randint(1, TAPS), *tablet.saves]), choose.uniform(0, LATEST))
        try:
            cut(house, tablet, number, chosen)
        except Exception as problem:
            raise AssertionError(f"round {number}, {tablet.kiosk}, {chosen}: {problem}") from problem
    said = [sum(tablet.kept.said.values()) for tablet in both]
    print(f"        kept by word of a screen: {said[0]} at the door, {said[1]} in the group", flush=True)
    assert any(said), "no screen ever said that something was kept: nothing was tried"
    nothing_lost_nothing_twice(house, both)


if __name__ == "__main__":
    journey(the_power_is_cut)
