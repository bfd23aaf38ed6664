# SPDX-License-Identifier: GPL-3.0-or-later
"""The main journey: a day from the door in the morning to the door in the evening, and a look back."""
from __future__ import annotations

import re
from pathlib import Path

import steps
from support import House, Kiosk, journey, until


class Album:
    """Takes a picture of each screen on the way, if somebody wants to have them."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def take(self, kiosk: Kiosk, name: str) -> None:
        if self._folder:
            kiosk.picture(self._folder / f"{name}.png")
            print(f"  {name}.png", flush=True)


def bring(house: House, door: Kiosk, album: Album) -> None:
    """Anneke announces Noor and Sem and tells how the night was."""
    door.see("Brengen of halen")
    album.take(door, "deur-1-rust")
    door.tap("Brengen of halen")
    album.take(door, "deur-2-wie-ben-je")
    steps.identify(door, house.person("Anneke"))
    door.find("Noor en Sem brengen")
    album.take(door, "deur-3-jullie")
    door.tap("Noor en Sem brengen")
    door.see("de leidsters van Vlinders")
    door.tap("Onrustig")
    door.tap("Ontbeten")
    door.tap("Typen")
    door.type("Ze wilde haar rode laarzen aan.", into="Je antwoord")
    door.tap("Klaar met typen")
    album.take(door, "deur-4-van-thuis")
    door.tap("Klaar")
    door.see("de leidsters van Rupsen")
    door.tap("Goed geslapen")
    door.tap("Klaar")
    door.see("Noor en Sem zijn aangemeld")
    door.see("Bewaard om 07:5")
    album.take(door, "deur-5-klaar")
    steps.leave(door)


def receive(house: House, group: Kiosk, rupsen: Kiosk, album: Album) -> None:
    """The leidsters receive both children, each in the own group, and Rachida hears what home told."""
    steps.identify(group, house.person("Rachida"))
    group.find("Ontvangen: Noor B.")
    album.take(group, "groep-1-bord")
    group.tap("Ontvangen: Noor B.")
    group.see("Binnen · 1")
    group.tap("Noor B.")
    group.see("Ze wilde haar rode laarzen aan.")
    group.tap("Gehoord")
    group.find("Je antwoord")
    album.take(group, "groep-2-gehoord")
    group.tap("Gehoord", within=group.find(re.compile("van thuis"), "dialog"))
    group.see("Gehoord. Van Rachida")
    steps.identify(rupsen, house.person("Tom"))
    rupsen.tap("Ontvangen: Sem")
    rupsen.see("Binnen · 1")


def play(house: House, group: Kiosk, album: Album) -> None:
    """Rachida writes down what she sees during the day."""
    house.clock.set("10:20")
    group.tap("Opschrijven")
    group.type("Ze bouwde een toren met Mila.", into="Wat je zag")
    group.tap("Bewaren")
    group.see("10:20: Ze bouwde een toren met Mila")
    house.clock.set("12:35")
    group.tap("Slaap")
    group.find("Wakker")
    house.clock.set("14:05")
    group.tap("Wakker")
    group.find("Slaap")
    album.take(group, "groep-3-kind")


def fetch(house: House, door: Kiosk, album: Album) -> None:
    """Joost comes for both, and sees how the day was."""
    house.clock.set("17:20")
    steps.come_to(door, house.person("Joost"))
    door.tap("Noor en Sem halen")
    door.see("Ze bouwde een toren met Mila.")
    album.take(door, "deur-6-de-dag")
    door.tap("Wij gaan")
    door.see("Noor en Sem gaan zo mee")
    album.take(door, "deur-7-wij-gaan")
    steps.leave(door)


def let_go(tablet: Kiosk, child: str, album: Album | None = None) -> None:
    """A leidster confirms who goes with whom."""
    tablet.tap(f"{child} gaat mee met …")
    tablet.find("Joost")
    if album:
        album.take(tablet, "groep-4-gaat-mee")
    tablet.tap("Joost")
    tablet.see(f"{child} gaat mee met Joost")


def look_back(house: House, review: Kiosk, album: Album) -> None:
    """The group leader sees the day: what home told was heard, and the child was handed over."""
    steps.identify(review, house.person("Marjan"))
    review.tap("Vlinders")
    review.bring("Noor B.")
    album.take(review, "overzicht-1-vandaag")
    review.tap("Noor B.")
    review.see("Ze wilde haar rode laarzen aan.")
    review.see("Joost")
    album.take(review, "overzicht-2-dag-van-noor")


def a_morning_at_the_door(house: House, album: Album = Album()) -> None:
    house.open()
    door = house.kiosk("deur")
    group = house.kiosk("groep", "Vlinders", group="Vlinders")
    rupsen = house.kiosk("groep", "Rupsen", group="Rupsen")
    review = house.kiosk("overzicht")
    bring(house, door, album)
    receive(house, group, rupsen, album)
    play(house, group, album)
    fetch(house, door, album)
    let_go(group, "Noor B.", album)
    rupsen.tap("Sem")
    let_go(rupsen, "Sem")
    look_back(house, review, album)
    for child in ("Noor B.", "Sem"):
        until(lambda: re.search(rf"^{child} .* weg .*Anneke.*Joost", house.hub.day(), re.M), f"{child} to be away on the hub")
    assert "rode laarzen" in house.words()
    house.hub.verify()


if __name__ == "__main__":
    journey(a_morning_at_the_door, time_of_day="07:52")
