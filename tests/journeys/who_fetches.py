# SPDX-License-Identifier: GPL-3.0-or-later
"""Who must not fetch a child goes nowhere with it, under whatever name; and the door never says why."""
from __future__ import annotations

import re

import steps
from support import House, Kiosk, Person, journey

CHILD = "Aya"
PARENT, OTHER_PARENT, GRANDFATHER = "Karim", "Nadia", "Opa Brahim"
STRANGER = "Els de Wit"
REASON = "Opa is gevallen en mama zit in de trein"
OVERRIDE = 103  # in Kinds.h
BARS, LIFTS, OVERRIDES = "Mag niet halen", f"Mag weer: {STRANGER}", "Mag vandaag, met reden"
NOBODY_HERE = "Bij deze code horen vandaag geen kinderen. Vraag even een leidster."
QUIETLY = re.compile("^Alleen met .*Vraag groepsleiding")
WHY = re.compile(r"mag niet|niet halen|lijkt op|groepsleiding|gezag|uitspraak|niet mee\b|niet met", re.IGNORECASE)


def says_no_why(door: Kiosk) -> None:
    """Nothing with a name on the door's screen tells that somebody must not fetch, let alone why."""
    told = [text for e in door.elements() for text in (e.name, e.description) if WHY.search(text)]
    assert not told, f"the door says {told}"


def inside(house: House, who: str, *others: str) -> tuple[Kiosk, Kiosk]:
    """A door, and a group where this caregiver received the child and opened its page; the others have a code."""
    house.open()
    for name in (who, *others):
        house.person(name)
    door, group = house.kiosk("deur"), house.kiosk("groep")
    steps.synced(door, group)
    steps.type_code(group, house.person(who))
    steps.receive(group, CHILD)
    open_child(group)
    return door, group


def open_child(group: Kiosk) -> None:
    group.tap(CHILD, "push button")
    group.find("Wie mag halen")


def hand_over(house: House, group: Kiosk, one: str, other: str) -> None:
    """On a child's page: the next caregiver goes on with this tablet."""
    group.tap("Bord")
    steps.log_out(group, house.person(one))
    steps.type_code(group, house.person(other))
    open_child(group)


def offered(group: Kiosk) -> set[str]:
    """With whom the child may go, by its page."""
    group.tap(f"{CHILD} gaat mee met …")
    sheet = group.find(f"Met wie gaat {CHILD} mee?", "dialog")
    group.find("Iemand anders haalt", within=sheet)
    names = {e.name for e in group.all(re.compile("."), "push button", within=sheet)}
    group.tap("Sluiten")
    group.gone("Sluiten")
    return names & {PARENT, OTHER_PARENT, GRANDFATHER, STRANGER}


def ask_for(door: Kiosk, who: str) -> None:
    """A parent at the door, on the family's page."""
    door.tap("Meer")
    door.tap("Iemand anders haalt vandaag")
    door.type(who, into="Naam")
    door.tap("Doorgeven")
    door.see("Een leidster belt je even op het nummer dat we hebben.")


def call_about(group: Kiosk, who: str) -> None:
    """On a child's page: from the request to the parent who was spoken."""
    asked = group.find(re.compile(f"^{who} wil ophalen. Bel eerst een ouder."))
    group.tap("Bellen", within=asked)
    group.tap(PARENT, within=group.find(f"Mag {who} ophalen?", "dialog"))


def who_is_barred_comes_back_by_no_way(house: House) -> None:
    """Grandfather stands on the roster; a parent brings him by the door twice more. Only the leidster reads why."""
    door, group = inside(house, "Marjan", "Rachida", PARENT, GRANDFATHER)
    assert offered(group) == {PARENT, OTHER_PARENT, GRANDFATHER}
    steps.say_who_fetches(group, GRANDFATHER, BARS)
    group.find(QUIETLY)
    assert offered(group) == {PARENT, OTHER_PARENT}
    steps.told_to(house.hub, group, door)

    door.tap(steps.DOOR_AT_REST)
    steps.type_code(door, house.person(GRANDFATHER))
    door.see(NOBODY_HERE)
    says_no_why(door)
    door.tap("Terug")

    steps.enter(door, house.person(PARENT))
    ask_for(door, GRANDFATHER.lower())
    says_no_why(door)
    door.tap("Meer")
    door.tap("Toestemmingen")
    door.tap("Iemand toevoegen")
    door.type(GRANDFATHER, into="Naam")
    door.tap("Verder")
    door.tap("Eén keer")
    door.tap("Vandaag")
    door.tap("Dit mag", "push button")
    door.see("Vraag even een leidster.")
    says_no_why(door)

    hand_over(house, group, "Marjan", "Rachida")
    call_about(group, GRANDFATHER.lower())
    group.see("lijkt op die van iemand die niet mag halen. Vraag eerst groepsleiding.")
    assert offered(group) == {PARENT, OTHER_PARENT}


def somebody_else_goes_along_after_a_call_only(house: House) -> None:
    """What a parent says at the door is a request; the leidster who called makes it one who fetches."""
    door, group = inside(house, "Rachida", PARENT)
    steps.enter(door, house.person(PARENT))
    ask_for(door, STRANGER)
    group.find(re.compile(f"^{STRANGER} wil ophalen. Bel eerst een ouder."))
    assert STRANGER not in offered(group)
    call_about(group, STRANGER)
    group.gone(re.compile("wil ophalen"))
    assert STRANGER in offered(group)
    group.tap("Bord")
    steps.let_go(group, CHILD, STRANGER)
    steps.hub_says(house.hub, CHILD, "weg")


def an_override_takes_groepsleiding_and_a_reason(house: House) -> None:
    """For today; and it is kept with the reason and by whom."""
    door, group = inside(house, "Rachida", "Marjan")
    group.tap("Wie mag halen")
    group.find("Vandaag, ik bel eerst")
    assert not group.all(OVERRIDES) and not group.all(BARS), "a leidster decides what is for groepsleiding"
    group.tap("Sluiten")
    hand_over(house, group, "Rachida", "Marjan")
    group.tap("Wie mag halen")
    group.type(STRANGER, into="Naam van wie haalt")
    group.tap(OVERRIDES)  # without a reason: nothing happens
    group.type(REASON, into="Wie het is, of waarom")
    group.tap(OVERRIDES)
    group.gone(OVERRIDES)
    steps.told_to(house.hub, group)
    assert STRANGER in offered(group)
    (given,) = [e for e in house.hub.events().about(CHILD) if e.number == OVERRIDE]
    assert REASON in given.payload.values(), given
    assert house.hub.events().name(given.author) == "Marjan"


def lift_as(house: House, group: Kiosk, *, refused: dict[str, str], by: str) -> None:
    """On the page that asks for a second person: who is refused with which words, and who is enough."""
    group.see("Dit heeft een ander gezegd. Kijkt een collega mee?")
    for name, words in refused.items():
        steps.type_code(group, house.person(name))
        group.see(words)
    steps.type_code(group, house.person(by))
    group.gone("Even zeker weten")


def what_another_one_barred_takes_two_to_lift(house: House) -> None:
    """Who said it takes it back alone; another of groepsleiding with a colleague, who is no trainee and not herself."""
    door, group = inside(house, "Marjan", "José", "Noël", "Rachida")
    steps.say_who_fetches(group, STRANGER, BARS)
    group.find(QUIETLY)
    group.tap("Wie mag halen")
    group.tap(LIFTS)
    group.gone(QUIETLY)
    steps.say_who_fetches(group, STRANGER, BARS)
    group.find(QUIETLY)
    hand_over(house, group, "Marjan", "José")
    group.find(QUIETLY)
    group.tap("Wie mag halen")
    group.tap(LIFTS)
    lift_as(house, group, by="Rachida", refused={"José": "Dit is dezelfde persoon. Vraag een collega.",
                                                 "Noël": "Dit doet een vaste leidster. Vraag even een collega."})
    group.gone(QUIETLY)


def two_refuse_a_parent(house: House, group: Kiosk, parent: str, *, keeps_authority: bool) -> None:
    """Groepsleiding and a colleague, on the child's page: a ruling was seen."""
    group.tap("Wie mag halen")
    group.tap(f"Uitspraak over {parent}")
    if keeps_authority:
        group.tap("Houdt gezag, mag niet halen")
    group.tap("6 maanden")
    group.see("Dit doen we met z'n tweeën.")
    steps.type_code(group, house.person("Marjan"))
    group.see("Dit is dezelfde persoon. Vraag een collega.")
    steps.type_code(group, house.person("Rachida"))
    group.find(re.compile(f"^Alleen met .*niet met .*{parent}"))


def a_refused_parent_takes_nobody_along(house: House) -> None:
    """One keeps authority, sees the child and cannot fetch, also who is at the door at that moment; one sees nothing."""
    door, group = inside(house, "Marjan", "Rachida", PARENT, OTHER_PARENT)
    steps.told_to(house.hub, group, door)
    steps.enter(door, house.person(PARENT))
    door.tap(f"{CHILD} halen")
    door.find("Wij gaan")
    two_refuse_a_parent(house, group, PARENT, keeps_authority=True)
    steps.told_to(house.hub, group, door)
    door.tap("Wij gaan")
    door.see("Vraag even een leidster.")
    says_no_why(door)
    door.tap("Ik ben iemand anders")
    steps.enter(door, house.person(PARENT))
    door.tap(f"{CHILD} halen")
    door.see("Vraag even een leidster.")
    says_no_why(door)
    assert not door.all("Leidster is erbij") and not door.all("Wij gaan")
    door.tap("Ik ben iemand anders")
    assert offered(group) == {OTHER_PARENT, GRANDFATHER}
    two_refuse_a_parent(house, group, OTHER_PARENT, keeps_authority=False)
    steps.told_to(house.hub, group, door)
    door.tap(steps.DOOR_AT_REST)
    steps.type_code(door, house.person(OTHER_PARENT))
    door.see(NOBODY_HERE)
    says_no_why(door)
    assert "PickUpAnnounced" not in house.hub.events().counts(CHILD)


if __name__ == "__main__":
    journey(who_is_barred_comes_back_by_no_way, somebody_else_goes_along_after_a_call_only,
            an_override_takes_groepsleiding_and_a_reason, what_another_one_barred_takes_two_to_lift,
            a_refused_parent_takes_nobody_along)
