# SPDX-License-Identifier: GPL-3.0-or-later
"""A daycare for one journey: a hub, kiosks, and a folder that is thrown away afterwards."""
from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Callable, Sequence

from .cable import Cable
from .clock import Clock
from .hub import Hub, Person
from .kiosk import Kiosk

ROOT = Path(__file__).resolve().parents[3]


class House:
    """Its programs come from DREMPEL_BIN; its clock starts at `time` ("07:58"), or is the machine's."""

    def __init__(self, folder: Path, programs: Path | None = None, time: str | None = None) -> None:
        self.folder = folder
        self.programs = programs or Path(os.environ.get("DREMPEL_BIN", ROOT / "build" / "dev" / "bin"))
        self.clock = Clock(folder)
        if time:
            self.clock.set(time)
        self.hub = Hub(self.programs / "drempel-hub", folder / "hub", self.clock)
        self.kiosks: list[Kiosk] = []
        self._cables: list[Cable] = []
        self.card: str | None = None  # opens a tablet while the hub is away
        self._people: dict[str, Person] = {}

    def open(self) -> "House":
        """Puts the demo daycare of today in it and starts the hub."""
        self.hub.demo()
        self.hub.start()
        self.card = self.hub.card()
        return self

    def person(self, name: str) -> Person:
        """Somebody of the daycare, who gets a code the first time."""
        if name not in self._people:
            self._people[name] = self.hub.codes(name)[0]
        return self._people[name]

    def words(self, day: str = "today") -> str:
        """What was told on a day, as the hub gives it out to two people."""
        return self.hub.words(self.person("Marjan"), self.person("José"), day=day)

    def kiosk(self, role: str, name: str | None = None, group: str | None = None, *extra: str,
              clock: Clock | None = None, prefix: Sequence[str] = (), cable: Cable | None = None) -> Kiosk:
        """Pairs and starts a kiosk of this role (deur, groep, overzicht) on a screen of its own.

        `clock` is its own clock instead of the house's; `prefix` a command that starts the program; `cable` is
        how it reaches the hub."""
        name = name or role.capitalize()
        data = self.folder / name.lower()
        self.pair(data, name, role, group or ("Vlinders" if role == "groep" else None), cable.url if cable else None)
        made = Kiosk(self.programs / "drempel-kiosk", data, ["--data", data, *extra], clock or self.clock,
                     prefix=prefix, card=self.card)
        self.kiosks.append(made)
        return made.start()

    def cable(self) -> Cable:
        """A way to the hub, which has to run, that can be pulled."""
        self._cables.append(Cable(self.hub.url))
        return self._cables[-1]

    def pair(self, data: Path, name: str, role: str, group: str | None = None, address: str | None = None) -> None:
        """Pairs the tablet of this folder with the hub, which has to run."""
        offer = self.hub.pair(name, role, group, address)
        done = subprocess.run([self.programs / "drempel-kiosk", "pair", "--data", data, "--offer", offer],
                              capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        offer.unlink()

    def close(self) -> None:
        for kiosk in self.kiosks:
            if kiosk.running():
                kiosk.stop()
            kiosk.display.close()
        for cable in self._cables:
            cable.close()
        self.hub.stop()

    def complaints(self) -> list[str]:
        """What QML complained about on any kiosk: a screen that works does not."""
        lines = (f"{k}: {line}" for k in self.kiosks if k.log.exists() for line in k.log.read_text(errors="replace").splitlines())
        return [line for line in lines if "qrc:/" in line]

    def tell(self, pictures: Path) -> None:
        """Says what was on each screen when a journey failed, and keeps a picture of it."""
        for kiosk in self.kiosks:
            print(f"-- {kiosk}: {'running' if kiosk.running() else 'ended'}")
            for element in kiosk.elements():
                print(f"   {element}")
            print(kiosk.tail())
            if kiosk.display.running():
                kiosk.display.screen.write(pictures / f"{kiosk}.png")
        if self.hub.log.exists():
            print(f"-- hub\n{self.hub.tail()}")


def journey(*steps: Callable[[House], None], time_of_day: str | None = "07:45") -> None:
    """Runs each journey in a house of its own and ends the program: 0 when all went well."""
    failed = 0
    chosen = set(sys.argv[1:])
    for step in steps:
        if chosen and step.__name__ not in chosen:
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="drempel-journey-") as folder:
            house = House(Path(folder), time=time_of_day)
            try:
                step(house)
                assert not house.complaints(), "\n".join(house.complaints())
                print(f"ok      {step.__name__} ({time.monotonic() - began:.1f} s)", flush=True)
            except Exception:
                failed += 1
                print(f"FAILED  {step.__name__}")
                traceback.print_exc(file=sys.stdout)
                house.tell(ROOT / "build" / "journeys" / step.__name__)
            finally:
                house.close()
    sys.exit(1 if failed else 0)
