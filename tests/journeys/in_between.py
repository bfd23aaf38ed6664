# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody answers for the hub, with a key of their own: nothing is paired, no code and no token goes through."""
from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.error
from pathlib import Path

import steps
from support import House, Kiosk, journey, until
from support.between import Between

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
import pairing  # noqa: E402

NOT_TOGETHER = "Code en hub horen niet bij elkaar"
NO_LONGER = "Deze code is niet meer geldig"
SOMEBODY_ELSE = "Op het adres van de hub antwoordt een ander apparaat"
LOCKED, UNPAIRED = "Dit scherm is op slot", "Dit scherm is nog niet gekoppeld"
BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TRIES = 5
# A kiosk that does not look for its hub elsewhere: what is asked here is what it says to who answers.
ASKS_NOBODY = ("env", "DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent")


def pair(house: House, data: Path, *how: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([house.programs / "drempel-kiosk", "pair", "--data", data, *how], capture_output=True,
                          text=True, timeout=60)


def offer_for(house: House, name: str = "Deur", role: str = "deur") -> tuple[pairing.Offer, str]:
    """What the hub shows: the offer, and the code as it is read out."""
    text = house.hub.pair(name, role).read_text()
    return pairing.Offer.read(text), text.strip().split(";")[3]


def paired(house: House) -> list[str]:
    return [device["name"] for device in json.loads(house.hub.run("devices", "--json").stdout)]


def shapes_of(code: str) -> list[bytes]:
    """Every way in which the secret part of a code could stand in a message."""
    groups = code.split("-")
    raw = 0
    for letter in "".join(groups):
        raw = raw << 5 | BASE32.index(letter)
    whole = raw.to_bytes(10, "big")
    parts = ["".join(groups), "".join(groups[1:]), code, "-".join(groups[1:]), "".join(groups[1:3]), "".join(groups[2:])]
    clear = [part.encode() for part in parts] + [part.lower().encode() for part in parts]
    packed = [pairing.pack(whole).encode(), whole.hex().encode(), whole, whole[3:]]
    return clear + packed + [pairing.pack(part.encode()).encode() for part in parts]


def nothing_of(code: str, between: Between) -> None:
    said = between.heard + between.told
    found = [shape for shape in shapes_of(code) if shape in said]
    assert not found, f"the code is on the wire: {found}"
    alone = [group for group in code.split("-")[1:] if re.search(rb"(?<![\w-])%s(?![\w-])" % group.encode(), said)]
    assert not alone, f"a group of the code is on the wire: {alone}"


def messages(said: bytes) -> list[dict]:
    """The JSON bodies in what went over the wire."""
    return [json.loads(body) for body in re.findall(rb"\r\n\r\n(\{.*?\})(?=POST|HTTP|$)", said, re.S)]


def asked(offer: pairing.Offer, house: House, words: dict) -> int | dict:
    """What the hub answers to the attacker: a status, or what it gave."""
    try:
        return pairing.post(offer, house.hub.tls(), words)
    except urllib.error.HTTPError as refused:
        return refused.code


def led_through(house: House, between: Between, code: str) -> None:
    """A tablet that was given the attacker's address, with the true code."""
    tablet = house.folder / "nieuw"
    done = pair(house, tablet, "--hub", between.url, "--code", code)
    assert done.returncode == 1 and NOT_TOGETHER in done.stderr and "niets gekoppeld" in done.stderr, done
    assert not [file for file in tablet.rglob("*") if file.is_file()], "something was kept"
    assert paired(house) == [], paired(house)
    assert between.heard.count(b"POST /v1/pair") == 1 and b'"selector"' in between.heard, between.heard
    assert b'"proof"' in between.told and b'"proof"' not in between.heard, "the tablet showed that it knows the code"
    assert b"oken" not in between.told, between.told
    nothing_of(code, between)


def tries_with_what_was_heard(house: House, between: Between, offer: pairing.Offer, times: int) -> list[int | dict]:
    """The attacker has the tablet's hello and the hub's welcome, and uses them in every way there is."""
    (hello,), (welcome,) = messages(between.heard), messages(between.told)
    public, _ = pairing.key_pair()
    own = pairing.hello_for(offer, public)
    guessed = pairing.stretched(offer.code[:4] + "0" * 12, pairing.unpack(welcome["salt"]))
    pin = offer.pin
    ways = [hello | {"proof": welcome["proof"]},  # the hub's own proof, sent back
            own | {"proof": welcome["proof"]},  # under a key of the attacker's
            hello | {"publicKey": own["publicKey"], "proof": welcome["proof"]},
            own | {"proof": pairing.pack(pairing.proof("tablet", guessed, own, welcome, pin))},
            hello | {"proof": pairing.pack(os.urandom(32))}]
    again = asked(offer, house, hello)
    assert isinstance(again, dict) and again["proof"] == welcome["proof"], "a hello that is said again costs nothing"
    return [asked(offer, house, words) for words in ways[:times]]


def a_typed_code_that_goes_through_somebody_is_refused(house: House) -> None:
    """And what they recorded is worth nothing; with tries left the true tablet still pairs with the same code."""
    house.hub.demo()
    house.hub.start()
    offer, code = offer_for(house)
    with Between(house.folder, house.hub.url) as between:
        led_through(house, between, code)
        assert tries_with_what_was_heard(house, between, offer, TRIES - 1) == [403] * (TRIES - 1)
        assert paired(house) == []
        done = pair(house, house.folder / "deur", "--hub", house.hub.url, "--code", code)
        assert done.returncode == 0 and paired(house) == ["Deur"], done
        # Nor does it open anything afterwards.
        assert set(tries_after(house, between, offer)) == {404}
        assert paired(house) == ["Deur"]


def tries_after(house: House, between: Between, offer: pairing.Offer) -> list[int | dict]:
    (hello,), (welcome,) = messages(between.heard), messages(between.told)
    return [asked(offer, house, hello), asked(offer, house, hello | {"proof": welcome["proof"]})]


def five_tries_and_the_code_is_worth_nothing(house: House) -> None:
    """Somebody in between can spoil a code, and is told of nothing by it; a new one works."""
    house.hub.demo()
    house.hub.start()
    offer, code = offer_for(house)
    with Between(house.folder, house.hub.url) as between:
        led_through(house, between, code)
        assert tries_with_what_was_heard(house, between, offer, TRIES) == [403] * TRIES
        done = pair(house, house.folder / "deur", "--hub", house.hub.url, "--code", code)
        assert done.returncode == 1 and NO_LONGER in done.stderr, done
        assert paired(house) == []
        # With the QR the tablet knows which key to expect: the next one hears not a byte.
        _, code = offer_for(house)
        heard = between.heard
        aside = house.folder / "Deur.offer"
        aside.write_text(aside.read_text().replace(house.hub.url, between.url))
        done = pair(house, house.folder / "deur", "--offer", aside)
        assert done.returncode == 1 and NOT_TOGETHER in done.stderr, done
        assert between.heard == heard, "a tablet that knows the key spoke to another"
        done = pair(house, house.folder / "deur", "--hub", house.hub.url, "--code", code)
        assert done.returncode == 0 and paired(house) == ["Deur"], done


def the_pairing_page_says_so(house: House) -> None:
    """On the screen: a clear refusal, and the same code with the right address."""
    house.hub.demo()
    house.hub.start()
    _, code = offer_for(house)
    data = house.folder / "deur"
    data.mkdir()
    door = Kiosk(house.programs / "drempel-kiosk", data, ["--data", data], house.clock)
    house.kiosks.append(door)
    door.start()
    door.see(UNPAIRED)
    with Between(house.folder, house.hub.url) as between:
        door.type(code, into="Code")
        door.type(between.url, into="Adres van de hub")
        door.tap("Koppelen")
        door.see(NOT_TOGETHER)
        assert paired(house) == [] and not (data / "tablet.json").exists()
        assert b'"proof"' not in between.heard
        nothing_of(code, between)
        door.tap("Adres van de hub")
        door.display.hand("key", "End", *["BackSpace"] * len(between.url))
        door.type(house.hub.url, into="Adres van de hub")
        door.tap("Koppelen")
        door.find(steps.DOOR_AT_REST)
        assert paired(house) == ["Deur"]


def a_paired_tablet_says_nothing_to_another(house: House) -> None:
    """Its address was changed, or another computer took over the hub's: no token, no event, no name."""
    house.open()
    house.person("Karim")
    door = house.kiosk("deur", prefix=ASKS_NOBODY)
    steps.synced(door)
    token = json.loads((door.data / "tablet.json").read_text())["token"].encode()
    port = int(house.hub.url.rsplit(":", 1)[1])
    house.hub.stop()
    house.hub.move()
    house.hub.start()
    with Between(house.folder, house.hub.url, port) as between:
        door.find(steps.ATTENTION, timeout=60)
        steps.behind_the_dot(door, steps.ATTENTION, SOMEBODY_ELSE)
        steps.enter(door, house.person("Karim"))
        steps.bring(door, "Aya")
        door.tap("Alles zoals altijd")
        steps.announced(door, "Aya")
        steps.leave(door)
        came = between.came
        until(lambda: between.came > came, "the door to try again", 60)
        door.card = None  # it is looked at while it is locked
        door.restart()
        door.find(LOCKED)
        door.see(SOMEBODY_ELSE)
        assert between.came and not between.heard, f"it heard {between.heard[:200]!r}"
        door.stop()

    # The same with its settings: to write them takes the disk, and they name only where to look.
    with Between(house.folder, house.hub.url) as between:
        settings = door.data / "tablet.json"
        kept = json.loads(settings.read_text())
        settings.write_text(json.dumps(kept | {"hub": between.url}))
        door.start()
        door.find(LOCKED)
        door.see(SOMEBODY_ELSE)
        until(lambda: between.came > 1, "the door to try again", 60)
        assert not between.heard and token not in between.heard + between.told, f"it heard {between.heard[:200]!r}"
        door.stop()
        settings.write_text(json.dumps(kept | {"hub": house.hub.url}))
    door.start()
    steps.synced(door, timeout=60)
    assert house.hub.events().counts("Aya") == {"Announced": 1, "HomeTold": 1}
    house.hub.verify()


if __name__ == "__main__":
    journey(a_typed_code_that_goes_through_somebody_is_refused, five_tries_and_the_code_is_worth_nothing,
            the_pairing_page_says_so, a_paired_tablet_says_nothing_to_another)
