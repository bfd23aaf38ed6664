# SPDX-License-Identifier: GPL-3.0-or-later
"""A tablet is stolen: whoever takes its disk apart finds no name and no sentence, and it opens for nobody."""
from __future__ import annotations

import json
import os
import re
import shutil
import urllib.error
import urllib.request
from pathlib import Path

import steps
from support import House, Kiosk, journey, until

CHILDREN = 225  # each brings a first and a last name, a parent and a sentence of care
REVOKED, LOCKED = "Dit scherm is nog niet gekoppeld", "Dit scherm is op slot"


def word(number: int) -> str:
    """A name that nobody has: the number in syllables."""
    syllables = ("bra", "klo", "sti", "vee", "zwu", "plo", "gra", "dri", "fnu", "wex")
    return "Q" + "".join(syllables[int(digit)] for digit in f"{number:04d}")


def plant(house: House, folder: Path) -> list[str]:
    """A roster beside that of the demo; what to look for afterwards."""
    shutil.copytree(house.hub.data / "demo", folder)
    for other in ("ophalers.csv", "planning.csv"):
        (folder / other).unlink()
    children = ["kind_id;voornaam;achternaam;geboortedatum;groep;mentor_id;ma;di;wo;do;vr;van;tot;startdatum;einddatum;taal;bijzonderheden_zorg"]
    parents = ["ouder_id;kind_id;roepnaam;relatie;gezag;mobiel;taal;mag ophalen"]
    planted = []
    for n in range(CHILDREN):
        first, last, parent, thing = (word(4 * n + i) for i in range(4))
        children.append(f"Z{n};{first};{last};2024-05-0{n % 9 + 1};Vlinders;M01;x;x;x;x;x;08:00;17:30;2025-01-06;;nl;Slaapt met {thing} in bed")
        parents.append(f"ZO{n};Z{n};{parent};moeder;ja;06-1{n:07d};nl;ja")
        planted += [first, last, parent, f"Slaapt met {thing} in bed"]
    (folder / "kinderen.csv").write_text("\n".join(children) + "\n")
    (folder / "ouders.csv").write_text("\n".join(parents) + "\n")
    house.hub.import_(folder)
    return planted


def found_in(folders: list[Path], planted: list[str]) -> list[str]:
    """Where a planted text lies readable, as the program or Qt would write it."""
    shapes = [(text, shape) for text in planted for shape in
              (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.lower().encode())]
    hits = []
    for folder in folders:
        for path in folder.rglob("*") if folder.is_dir() else [folder]:
            if path.is_file() and not path.is_symlink():
                content = path.read_bytes()
                hits += [f"{path}: {text}" for text, shape in shapes if shape in content]
    return hits


def rest(house: House) -> list[str]:
    """What else the hub knows in words: at least the hundred that make it a thousand."""
    words: set[str] = set()
    for file, column in (("kinderen.csv", 2), ("ouders.csv", 5)):
        for line in (house.hub.data / "demo" / file).read_text(encoding="utf-8-sig").splitlines()[1:]:
            words.update(re.split("[;,\t]", line)[column:column + 1])
    words = {word for word in words if len(word) > 5}
    assert len(words) >= 100, len(words)
    return sorted(words)


def written_by(kiosk: Kiosk) -> list[Path]:
    """Everything the program may write to: its folder, its own home, its log."""
    return [kiosk.data, kiosk.data.parent / "config", kiosk.data.parent / "cache", kiosk.data.parent / ".cache",
            kiosk.data.parent / ".config", kiosk.data.parent / ".local", kiosk.log]


def open_to_others(kiosk: Kiosk) -> list[str]:
    """The files of the program that another user of the machine may read or write."""
    files = [path for place in written_by(kiosk)[:-1] for path in place.rglob("*") if path.is_file()]
    assert files, "nothing was written"
    return [f"{path}: {path.stat().st_mode & 0o777:o}" for path in files if path.stat().st_mode & 0o077]


def use(house: House, door: Kiosk, group: Kiosk) -> None:
    """A parent brings her child and writes a note; the group has its board with all the names on it."""
    steps.come_to(door, house.person("Laura"))
    steps.bring(door, "Julia", "Lucas")
    door.tap("Onrustig")
    door.tap("Klaar")
    door.see("Alles zoals altijd")
    door.tap("Alles zoals altijd")
    steps.announced(door, "Julia", "Lucas")
    steps.leave(door)
    steps.synced(door, group)
    steps.log_in(group, house.person("Rachida"))


def refused(house: House, tablet: dict) -> str:
    request = urllib.request.Request(f"{house.hub.url}/v1/unlock", headers={"Authorization": f"Bearer {tablet['token']}"})
    try:
        with urllib.request.urlopen(request, timeout=10, context=house.hub.tls()) as answer:
            return f"{answer.status}"
    except urllib.error.HTTPError as error:
        return json.load(error)["error"]


def a_stolen_tablet(house: House) -> None:
    os.umask(0)  # a machine with careless habits
    house.open()
    planted = plant(house, house.folder / "roster")
    names = [word(4 * n) for n in range(CHILDREN)]
    for name in ("Laura", "Rachida"):
        house.person(name)
    door, group = house.kiosk("deur"), house.kiosk("groep")
    steps.synced(door, group)
    use(house, door, group)
    until(lambda: any(group.sees(name) for name in names), "a planted name on the board: it is there to be stolen")

    for pid in (group.pid, house.hub.pid):
        limits = " ".join(Path(f"/proc/{pid}/limits").read_text(encoding="utf-8").split())
        assert "Max core file size 0 0" in limits, "a crash would write names and keys to the disk"
    group.kill()  # the plug is pulled: WAL and all
    assert not (loose := open_to_others(group)), loose
    taken = house.folder / "buit"
    shutil.copytree(group.data, taken / "groep")
    assert len(found_in([house.folder / "roster"], planted)) >= len(planted) == 900, "the search finds nothing"
    hits = found_in([taken, *written_by(group), *written_by(door)], [*planted, *rest(house)])
    assert not hits, f"{len(hits)} planted texts are readable: {hits[:5]}"

    # Before anybody noticed: without the hub (the thief has no network of ours) it is locked.
    tablet = json.loads((taken / "groep" / "tablet.json").read_text())
    house.hub.stop()
    thief = Kiosk(house.programs / "drempel-kiosk", taken / "groep", ["--data", taken / "groep"], house.clock)
    house.kiosks.append(thief)
    thief.start()
    thief.find(LOCKED)
    shows_nothing(thief, [*names, "Julia", "Rachida"])
    thief.type("0000-0000-0000-0000-0000-0000-00", into="Ontgrendelkaart")
    thief.key("Return")
    thief.see("Deze kaart opent dit scherm niet")
    thief.stop()

    house.hub.start()
    house.hub.run("devices", "revoke", "Groep")
    assert refused(house, tablet) == "revoked"
    thief.start()
    thief.find(REVOKED)
    shows_nothing(thief, [*names, "Julia", "Rachida"])
    thief.stop()
    # Nor does the card of a groepsleider open it any more.
    house.hub.stop()
    thief.start()
    thief.find(REVOKED)


def a_tablet_that_is_revoked_while_open(house: House) -> None:
    """Nobody has to touch it: within seconds it shows nothing, and its keys are gone from memory with the program."""
    house.open()
    house.person("Rachida")
    group = house.kiosk("groep")
    steps.log_in(group, house.person("Rachida"))
    group.see("Noor")
    house.hub.run("devices", "revoke", "Groep")
    group.find(REVOKED)
    shows_nothing(group, ["Noor", "Rachida"])


def shows_nothing(kiosk: Kiosk, names: list[str]) -> None:
    seen = [name for name in names if kiosk.sees(name)]
    assert not seen, f"{kiosk} shows {seen[:5]}"


if __name__ == "__main__":
    journey(a_stolen_tablet, a_tablet_that_is_revoked_while_open)
