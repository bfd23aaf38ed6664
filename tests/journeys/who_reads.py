# SPDX-License-Identifier: GPL-3.0-or-later
"""Who reads what stands about a child leaves a trace before they read; what is of more children leaves by two people."""
from __future__ import annotations

import json
import subprocess

import steps
from support import House, Kiosk, Person, journey, until
from support.events import Events

CHILD, BROTHER = "Julia", "Lucas"
WORDS = "Ze wilde haar rode laarzen aan."
PURPOSE = 3  # the key in the payload of Viewed, and its values
CARE, EXPORT = 0, 4


def a_leidster_reads(house: House, group: Kiosk) -> None:
    """The power goes at the moment the words are on the screen: that she read them is on the disk."""
    steps.log_in(group, house.person("Tom"))
    steps.receive(group, CHILD)
    group.tap(CHILD, "push button")
    group.see(WORDS)
    group.kill()
    kept = Events.of_file(group.data / "journal.db", house.hub.keys())
    assert [(kept.name(e.author), e.payload[PURPOSE]) for e in kept.readers(CHILD)] == [("Tom", CARE)], "nobody is noted"
    group.start()


def groepsleiding_asks_who_read(house: House, review: Kiosk) -> None:
    until(lambda: house.hub.events().readers(CHILD), "the note to be on the hub")
    steps.identify(review, house.person("Marjan"))
    review.tap("Rupsen")
    review.bring(CHILD)
    review.tap(CHILD)
    review.see(WORDS)
    review.tap("Wie las dit?")
    review.see("Tom · leidster")
    review.see("voor de zorg")
    review.see("Marjan · groepsleiding")


def with_codes(*people: Person) -> list[str]:
    named = [part for who in people for part in ("--checked-by", who.name)]
    return named + [part for name, who in zip(("--code", "--code2"), people) for part in (name, f"{who.number} {who.code}")]


def inzage(house: House, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    return house.hub.run("inzage", "--for", "Laura", "--out", house.folder / "uit", *arguments, check=check)


def a_parent_learns_it_by_role(house: House) -> None:
    inzage(house, "--child", CHILD, *with_codes(house.person("Marjan")))
    page = (house.folder / "uit" / "inzage.json").read_text()
    read = {(one["role"], one["purpose"]) for one in json.loads(page)["readBy"]}
    assert {("caregiver", "care"), ("groupLead", "review")} <= read, read
    assert "Tom" not in json.dumps(json.loads(page)["readBy"]), "a parent gets the name of who read"


def who_reads_leaves_a_trace(house: House) -> None:
    house.open()
    door, group, review = house.kiosk("deur"), house.kiosk("groep", group="Rupsen"), house.kiosk("overzicht")
    steps.synced(door)
    steps.tell(door, house.person("Laura"), CHILD, WORDS, stays=BROTHER)
    a_leidster_reads(house, group)
    groepsleiding_asks_who_read(house, review)
    a_parent_learns_it_by_role(house)
    house.hub.verify()


def more_than_one_child_leaves_by_two(house: House) -> None:
    """One person inside, with a right code, tries every way to carry the words of several children out."""
    house.open()
    marjan, jose, rachida = house.person("Marjan"), house.person("José"), house.person("Rachida")
    door = house.kiosk("deur")
    steps.synced(door)
    steps.tell(door, house.person("Laura"), CHILD, WORDS, stays=BROTHER)
    until(lambda: "HomeTold" in house.hub.events().counts(CHILD), "the hub to have it")
    before = len(house.hub.events().readers(CHILD))
    for people in ((), (marjan,), (marjan, marjan), (marjan, rachida)):
        alone = house.hub.run("export", "--words", *with_codes(*people), check=False)
        assert alone.returncode == 1 and WORDS not in alone.stdout + alone.stderr, (people, alone)
        both = inzage(house, "--child", CHILD, "--child", BROTHER, *with_codes(*people), check=False)
        assert both.returncode != 0 and not (house.folder / "uit").exists(), (people, both)
    assert WORDS not in house.hub.run("export").stdout + house.hub.run("export", "--json").stdout
    assert len(house.hub.events().readers(CHILD)) == before
    assert WORDS in house.words()
    purposes = [e.payload.get(PURPOSE) for e in house.hub.events().readers(CHILD)]
    assert purposes.count(EXPORT) == 2, purposes
    inzage(house, "--child", CHILD, "--child", BROTHER, *with_codes(marjan, jose))
    assert WORDS in (house.folder / "uit" / "inzage-1.html").read_text()
    assert len(list((house.folder / "uit").iterdir())) == 4


if __name__ == "__main__":
    journey(who_reads_leaves_a_trace, more_than_one_child_leaves_by_two)
