# SPDX-License-Identifier: GPL-3.0-or-later
"""Who gets in at the door: a badge at once, a guessed code never, and no key or mouse leads out of the app."""
from __future__ import annotations

import steps
from support import House, Kiosk, Person, journey, until
from support import hub as hubs

WALK_ON = "Loop gerust door. Een leidster meldt jullie aan."
TAG = "04A2B3C4D5E6"
WORDS = "Ze wilde haar rode laarzen aan."
CHORDS = ("alt+F4", "ctrl+q", "ctrl+w", "super", "F11", "ctrl+alt+Delete", "Menu", "Escape")


def guess(door: Kiosk, person: Person, digits: str) -> None:
    door.see("Wie ben je?")
    door.type(person.number[0])
    door.gone(WALK_ON)  # what was said to the one before
    door.type(person.number[1:] + digits)


def a_badge_opens_at_once(house: House) -> None:
    """From rest, without a tap; and no more once it is revoked."""
    house.open()
    house.person("Ruben")
    door = house.kiosk("deur")
    steps.synced(door)
    house.hub.run("badges", "--name", "Laura", "--tag", TAG)

    def opened() -> bool:
        steps.show_badge(door, TAG)
        return door.sees("Dag Laura")

    until(opened, "the badge to open the door")
    door.tap("Ik ben iemand anders")
    door.find(steps.DOOR_AT_REST)
    house.hub.run("badges", "--revoke", "Laura")

    def refused() -> bool:
        steps.show_badge(door, TAG)
        if door.sees("Dag Laura"):
            door.tap("Ik ben iemand anders")
        return door.sees("Deze badge kennen we niet")

    until(refused, "the revoked badge to be refused")
    assert TAG not in "".join(e.name + e.description for e in door.elements()), "what was read is on the screen"


def a_guessed_code_opens_nothing(house: House) -> None:
    """Three tries a day, whatever happens to the tablet and its clock; the next family is not kept waiting."""
    house.open()
    laura, oma = house.person("Laura"), house.person("Oma Truus")
    door = house.kiosk("deur")
    steps.synced(door)
    door.tap(steps.DOOR_AT_REST)
    for other in (1, 2):
        guess(door, laura, steps.wrong(laura, other=other))
        door.see("Die code kennen we niet")
        until(lambda: door.all("Je nummer: "), "the boxes to be empty again")
    guess(door, laura, steps.wrong(laura, other=3))
    door.find(WALK_ON)
    guess(door, laura, laura.code)  # the right one comes too late today
    door.find(WALK_ON)
    door.kill()
    door.start()
    steps.synced(door)
    door.tap(steps.DOOR_AT_REST)
    guess(door, laura, laura.code)
    door.find(WALK_ON)
    assert not door.sees("Dag Laura")
    guess(door, oma, oma.code)
    door.see(f"Dag {oma.name}")


def who_is_no_parent_sees_whom_they_bring_and_no_more(house: House) -> None:
    """From code to Klaar, in the morning and at pick-up: no words of home, no age, no questions."""
    house.open()
    laura, oma = house.person("Laura"), house.person("Oma Truus")
    door = house.kiosk("deur")
    steps.synced(door)
    steps.enter(door, laura)
    door.tap("Lucas", "push button")
    steps.bring(door, "Julia")
    door.tap("Onrustig")
    door.tap("Typen")
    door.type(WORDS, into="Je antwoord")
    door.tap("Klaar met typen")
    door.tap("Klaar")
    steps.announced(door, "Julia")
    steps.leave(door)

    def learns_nothing() -> None:
        seen = " ".join(element.name + element.description for element in door.elements())
        for theirs in (WORDS, "nrustig", "maanden", "Laura", "Alles zoals altijd", "Ik wil iemand spreken", "Komt niet"):
            assert theirs not in seen, f"{oma.name} sees {theirs!r}: {seen}"

    steps.enter(door, oma)
    learns_nothing()
    door.tap("Ik kom brengen")
    door.find("Ik breng Lucas")
    learns_nothing()
    door.tap("Ik breng Lucas")
    steps.announced(door, "Lucas")
    learns_nothing()
    steps.leave(door)
    steps.enter(door, oma)
    door.tap("Ik haal Julia en Lucas")
    door.see("Vraag gerust even hoe de dag was.")
    learns_nothing()
    door.tap("Wij gaan")
    door.see("Julia en Lucas gaan zo mee")
    learns_nothing()


def a_fourth_door_is_not_paired(house: House) -> None:
    """More doors would give who guesses more tries."""
    house.open()
    for name in ("Voordeur", "Achterdeur", "Zijdeur"):
        hubs.pairing.pair(hubs.pairing.Offer.read(house.hub.pair(name, "deur").read_text()), house.hub.tls())
    refused = house.hub.run("pair", "--name", "Kelder", "--role", "deur", check=False)
    assert refused.returncode == 1 and "drie" in refused.stderr, refused
    house.hub.run("devices", "revoke", "Zijdeur")
    house.hub.run("pair", "--name", "Kelder", "--role", "deur")


def offers_count_as_doors(house: House) -> None:
    """Three pairings that are still open are three doors: a fourth would be one too many once all are taken up."""
    house.open()
    for name in ("Voordeur", "Achterdeur", "Zijdeur"):
        house.hub.run("pair", "--name", name, "--role", "deur")
    refused = house.hub.run("pair", "--name", "Kelder", "--role", "deur", check=False)
    assert refused.returncode == 1 and "drie" in refused.stderr, refused
    house.hub.run("pair", "--name", "Zijdeur", "--role", "deur")  # in the place of its own
    house.hub.run("pair", "--name", "Rupsen", "--role", "groep")  # no door


def a_leidsters_code_is_guessed_no_more_often(house: House) -> None:
    """On a group tablet too: three tries a day for one person, also after the power was off; a colleague goes on."""
    house.open()
    rachida, ilse = house.person("Rachida"), house.person("Ilse")
    group = house.kiosk("groep")
    steps.synced(group)
    for other in (1, 2):
        group.see("Wie ben je?")
        group.type(rachida.number + steps.wrong(rachida, other=other))
        group.see("Die code kennen we niet")
        until(lambda: group.all("Je nummer: "), "the boxes to be empty again")
    group.type(rachida.number + steps.wrong(rachida, other=3))
    group.see("Met deze code lukt het hier vandaag niet meer")
    group.kill()
    group.start()
    steps.synced(group)
    group.see("Wie ben je?")
    group.type(rachida.number + rachida.code)  # the right one comes too late today
    group.see("Met deze code lukt het hier vandaag niet meer")
    assert not group.all(rachida.name)
    steps.log_in(group, ilse)


def a_forgotten_code_is_made_anew_in_the_group(house: House) -> None:
    """Two colleagues help; at the door its owner is told so once."""
    house.open()
    laura, helpers = house.person("Laura"), [house.person("Rachida"), house.person("Ilse")]
    door = house.kiosk("deur")
    group = house.kiosk("groep")
    steps.synced(door, group)
    steps.help_with_a_code(group, *helpers)
    anew = steps.make_code_anew(group, laura, "80246")
    group.see("De nieuwe code is bewaard.")
    steps.synced(door, group)
    steps.enter(door, anew)
    door.see("Je code is op ")
    door.tap("Dat was ik")
    door.gone("Dat was ik")
    door.tap("Ik ben iemand anders")
    steps.enter(door, anew)
    assert not door.sees("Je code is op "), "told twice"


def there_is_no_way_out(house: House) -> None:
    """Keys, menus and a long press do nothing at the door."""
    house.open()
    door = house.kiosk("deur")
    steps.synced(door)
    x, y = door.display.width // 3, door.display.height // 2
    for chord in CHORDS:
        door.key(chord)
        assert door.running(), f"{chord} ended the program"
    for button in ("2", "3"):
        door.display.hand("mousemove", str(x), str(y), "click", button)
    door.display.hand("mousemove", str(x), str(y), "mousedown", "1", "sleep", "1.2", "mouseup", "1")
    door.find(steps.DOOR_AT_REST)
    assert door.running()
    steps.enter(door, house.person("Laura"))


if __name__ == "__main__":
    journey(a_badge_opens_at_once, a_guessed_code_opens_nothing, who_is_no_parent_sees_whom_they_bring_and_no_more,
            a_fourth_door_is_not_paired, offers_count_as_doors, a_leidsters_code_is_guessed_no_more_often,
            a_forgotten_code_is_made_anew_in_the_group, there_is_no_way_out)
