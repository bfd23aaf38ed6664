# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups, keys and old disks while people work: nothing is lost from a tablet, and nobody comes back in by it."""
from __future__ import annotations

import json
import shutil
import subprocess
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import steps
from support import House, Kiosk, journey, until

NOT_NOW = "Deze hub is teruggezet naar een eerder moment"
UNPAIRED = "Dit scherm is nog niet gekoppeld"


def bring(house: House, door: Kiosk, parent: str, child: str) -> None:
    steps.enter(door, house.person(parent))
    steps.bring(door, child)
    door.tap("Alles zoals altijd")
    steps.announced(door, child)
    steps.leave(door)


def told(house: House, child: str) -> dict[str, int]:
    return house.hub.events().counts(child)


def has(house: House, child: str, state: str) -> None:
    """Waits until the hub shows the child so; it may show nothing yet, and each tablet that knows more makes it wait again."""
    def as_said() -> bool:
        day = house.hub.run("export", "--json", check=False)
        assert day.returncode == 0 or NOT_NOW in day.stderr, day
        return day.returncode == 0 and (child, state) in {(c["name"], c["state"]) for c in json.loads(day.stdout)["children"]}

    until(as_said, f"the hub to show that {child} is {state}", 60)


class Backups:
    """One after the other, until it is told to stop; a thread of its own."""

    def __init__(self, house: House) -> None:
        self._house, self._enough = house, threading.Event()
        self.made: list[subprocess.CompletedProcess[str]] = []
        self._thread = threading.Thread(target=self._go, daemon=True)
        self._thread.start()

    def _go(self) -> None:
        while not self._enough.is_set():
            last = time.monotonic()
            until(lambda: time.monotonic() > last + 1, "another second: it is the name of a backup")
            self.made.append(self._house.hub.run("backup", "--to", self._house.folder / "kopie", "--json", check=False))

    def end(self) -> list[Path]:
        self._enough.set()
        self._thread.join(60)
        bad = [done for done in self.made if done.returncode]
        assert self.made and not bad, f"{len(bad)} of {len(self.made)} backups are not good: {bad[:1]}"
        return [Path(json.loads(done.stdout)["folder"]) for done in self.made]


def sheets_of_another_hub(house: House) -> list[str]:
    elsewhere = house.folder / "ander"
    house.hub.run("demo", data=elsewhere)
    return steps.recovery_sheets(house.hub, house.folder / "andere-bladen", elsewhere)


def a_backup_is_made_while_people_write(house: House) -> None:
    """And all that burned comes back from it and from the tablets, with both halves of the recovery key and never with one."""
    house.open()
    for name in ("Karim", "Marloes", "Laura", "Rachida"):
        house.person(name)
    door, group = house.kiosk("deur"), house.kiosk("groep", group="Vlinders")
    steps.synced(door, group)
    house.hub.events()  # who reads along is in the backup too
    untested = house.hub.run("backup", "--to", house.folder / "kopie", check=False)
    assert untested.returncode == 1 and "Nog niet goed" in untested.stdout, untested
    sheets = steps.recovery_sheets(house.hub, house.folder / "bladen")
    backups = Backups(house)
    bring(house, door, "Karim", "Aya")
    steps.log_in(group, house.person("Rachida"))
    steps.receive(group, "Aya")
    steps.hub_says(house.hub, "Aya", "binnen")
    made = backups.end()
    print(f"        {len(made)} backups meanwhile")
    bring(house, door, "Marloes", "Emma")  # after the last one: only the tablets will have it
    steps.hub_says(house.hub, "Emma", "aangemeld")
    before = house.hub.events().ids()

    house.hub.stop()
    shutil.rmtree(house.hub.data)
    last = made[-1]
    nothing = [file for file in last.iterdir() if b"Aya" in file.read_bytes()]
    assert not nothing, f"a name is readable in {nothing}"
    assert len(made) > 2, "hardly a backup was made meanwhile"
    others = sheets_of_another_hub(house)
    for first, second in ((sheets[0], sheets[0]), (sheets[0], others[1]), (others[0], sheets[1]), (sheets[0], "")):
        half = house.hub.run("restore", "--from", last, "--sheet1", first, "--sheet2", second, check=False)
        assert half.returncode and not (house.hub.data / "journal.db").exists(), half
        assert not (house.hub.data / "site.key").exists(), "a key came out of one half"
    house.hub.run("restore", "--from", last, "--sheet1", sheets[0], "--sheet2", sheets[1])
    again = house.hub.run("restore", "--from", last, "--sheet1", sheets[0], "--sheet2", sheets[1], check=False)
    assert again.returncode and "lege map" in again.stderr, again
    house.hub.start()
    has(house, "Aya", "binnen")
    has(house, "Emma", "aangemeld")
    lost = before - house.hub.events().ids()
    assert not lost, f"{len(lost)} events did not come back"
    steps.synced(door, timeout=60)
    beheer_reads_what_was_done(house)
    house.hub.events().once_each()
    house.hub.verify()


def beheer_reads_what_was_done(house: House) -> None:
    """Also of before it burned; by role, and of nobody by name."""
    listed = house.hub.run("audit", "--json").stdout
    done = {(line["who"], line["what"]) for line in json.loads(listed)}
    for what in ("maakte een reservekopie", "maakte een herstelsleutel", "maakte een ontgrendelkaart",
                 "opende een koppeling", "koppelde een tablet"):
        assert ("de hub", what) in done, (what, done)
    assert ("leidster", "schreef over aanwezigheid") in done, done
    assert not [name for name in ("Aya", "Emma", "Karim", "Rachida", "Marjan") if name in listed], listed


def opens(house: House, data: Path, command: str) -> subprocess.CompletedProcess[str]:
    return house.hub.run(command, data=data, check=False)


def the_key_of_the_hub_is_changed(house: House) -> None:
    """The tablets go on, and whoever has the old key has nothing."""
    house.open()
    for name in ("Karim", "Rachida"):
        house.person(name)
    door, group = house.kiosk("deur"), house.kiosk("groep", group="Vlinders")
    steps.synced(door, group)
    bring(house, door, "Karim", "Aya")
    running = house.hub.run("rotate-key", check=False)
    assert running.returncode == 1 and "Stop de hub eerst" in running.stderr, running
    steps.log_in(group, house.person("Rachida"))
    steps.receive(group, "Aya")
    steps.hub_says(house.hub, "Aya", "binnen")
    old = (house.hub.data / "site.key").read_bytes()
    house.hub.stop()
    house.hub.run("rotate-key")
    assert (house.hub.data / "site.key").read_bytes() != old
    shutil.copytree(house.hub.data, house.folder / "buit", ignore=shutil.ignore_patterns("*.sock"))
    (house.folder / "buit" / "site.key").write_bytes(old)
    for command in ("export", "status", "codes", "cards", "audit"):
        closed = opens(house, house.folder / "buit", command)
        assert closed.returncode == 1 and not closed.stdout, (command, closed)

    # What was open stays open and hands over what it has; what is started opens, with the hub and with the card.
    house.hub.start()
    steps.synced(door, timeout=60)
    group.restart()
    steps.log_in(group, house.person("Rachida"))
    group.find("Aya", "push button")
    house.hub.stop()
    door.restart()  # House gives it the card of before
    door.find(steps.DOOR_AT_REST)
    house.hub.start()
    steps.synced(door, timeout=60)
    steps.let_go(group, "Aya", "Karim")
    steps.hub_says(house.hub, "Aya", "weg", timeout=60)
    house.hub.verify()


def refused(house: House, token: str) -> int:
    request = urllib.request.Request(f"{house.hub.url}/v1/unlock", headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request, timeout=10, context=house.hub.tls()) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def an_old_disk_is_put_back(house: House) -> None:
    """Without `restore`, by somebody with an image: the hub notices by itself, and what was revoked stays so."""
    house.open()
    for name in ("Karim", "Marloes", "Rachida"):
        house.person(name)
    door, group = house.kiosk("deur"), house.kiosk("groep", group="Vlinders")
    lost = house.kiosk("deur", "Achterdeur")
    steps.synced(door, group, lost)
    bring(house, door, "Karim", "Aya")
    until(lambda: "Announced" in told(house, "Aya"), "the hub to have it")
    house.hub.stop()
    shutil.copytree(house.hub.data, house.folder / "image", ignore=shutil.ignore_patterns("*.sock"))
    house.hub.start()

    token = json.loads((lost.data / "tablet.json").read_text())["token"]
    assert refused(house, token) == 200
    lost.stop()
    house.hub.run("devices", "revoke", "Achterdeur")
    house.hub.run("cards", "revoke", "Marjan")
    steps.log_in(group, house.person("Rachida"))
    steps.receive(group, "Aya")
    bring(house, door, "Marloes", "Emma")
    steps.hub_says(house.hub, "Emma", "aangemeld")
    before = house.hub.events().ids()
    steps.synced(door)
    until(lambda: all(device["unread"] == 0 for device in devices(house) if device["name"] in ("Deur", "Groep")),
          "both tablets to have read all of it")

    house.hub.stop()
    shutil.rmtree(house.hub.data)
    shutil.copytree(house.folder / "image", house.hub.data)
    assert [device["revoked"] for device in devices(house) if device["name"] == "Achterdeur"] == [False]
    house.hub.start()
    until(lambda: [device["revoked"] for device in devices(house) if device["name"] == "Achterdeur"] == [True],
          "the hub to hear what was revoked", 60)
    assert refused(house, token) == 401
    assert "ingetrokken" in house.hub.run("cards").stdout
    has(house, "Aya", "binnen")
    has(house, "Emma", "aangemeld")
    gone = before - house.hub.events().ids()
    assert not gone, f"{len(gone)} events did not come back"
    lost.start()
    lost.find(UNPAIRED)

    # What the hub writes from here on is under another name: the tablets know the old one further.
    house.hub.run("badges", "--name", "Laura", "--tag", "04A2B3C4D5E6")
    steps.let_go(group, "Aya", "Karim")
    steps.hub_says(house.hub, "Aya", "weg", timeout=60)
    steps.synced(door, timeout=60)
    house.hub.events().once_each()
    house.hub.verify()


def devices(house: House) -> list[dict]:
    return json.loads(house.hub.run("devices", "--json").stdout)


if __name__ == "__main__":
    journey(a_backup_is_made_while_people_write, the_key_of_the_hub_is_changed, an_old_disk_is_put_back)
