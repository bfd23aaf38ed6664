# SPDX-License-Identifier: GPL-3.0-or-later
"""One drempel-hub: its commands, and its service on a port that stays the same over restarts."""
from __future__ import annotations

import json
import os
import re
import signal
import ssl
import subprocess
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "support"))
import pairing  # noqa: E402

from . import processes
from .clock import Clock
from .events import Events, keys_of_hub
from .waiting import until

LISTENING = re.compile(r"listening on (https://[\d.]+:(\d+))")

CARD = re.compile(r"^([0-9A-Z]{4}-){6}[0-9A-Z]{2}$", re.M)


@dataclass(frozen=True)
class Person:
    """Somebody of the demo daycare; `of` are the children of a parent, the groups of a leidster."""

    name: str
    kind: str
    number: str
    code: str
    of: tuple[str, ...]


class Hub:
    """The program and its data folder; a command fails the journey unless `check=False`."""

    def __init__(self, program: Path, data: Path, clock: Clock | None = None) -> None:
        self.program = program
        self.data = data
        self.log = data.parent / f"{data.name}.log"
        self.clock = clock
        self.url = ""
        self._port = "0"
        self._process = None
        self._keys: dict[bytes, bytes] = {}
        self._reader: dict | None = None  # who reads along

    # -- commands --------------------------------------------------------------------------------
    def run(self, command: str, *arguments: str | Path, check: bool = True,
            data: Path | None = None) -> subprocess.CompletedProcess[str]:
        """`drempel-hub COMMAND --data DIR ARGUMENTS`, in its own folder or in another."""
        line = [self.program, command, "--data", data or self.data, *arguments]
        done = subprocess.run([str(part) for part in line], capture_output=True, text=True, timeout=120,
                              env={**os.environ, **self._env()})
        if check and done.returncode:
            raise AssertionError(f"drempel-hub {command}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done

    def demo(self) -> None:
        """The demo daycare, planned for today."""
        self.run("demo")

    def import_(self, folder: Path) -> None:
        self.run("import", folder)

    def codes(self, *names: str) -> list["Person"]:
        """New numbers and secret digits, of everybody or of who has these names; they are given once."""
        chosen = [part for name in names for part in ("--name", name)]
        listed = json.loads(self.run("codes", "--json", *chosen).stdout)
        return [Person(p["name"], p["kind"], p["number"], p["code"], tuple(p["belongsTo"])) for p in listed if p["code"]]

    def pair(self, name: str, role: str, group: str | None = None, address: str | None = None) -> Path:
        """Opens a pairing for a kiosk of that role (and of that group); what its QR holds, in a file.

        `address` is where it finds the hub, if not where that listens."""
        offer = self.data.parent / f"{name}.offer"
        of_group = ["--group", group] if group else []
        elsewhere = ["--address", address] if address else []
        self.run("pair", "--name", name, "--role", role, "--out", offer, *of_group, *elsewhere)
        return offer

    def card(self, name: str = "Marjan") -> str:
        """A new unlock card: what is printed on it."""
        return CARD.search(self.run("cards", "new", "--name", name).stdout).group()

    def day(self) -> str:
        """Today as the hub stored it: in and out."""
        return self.run("export", "--day", "today").stdout

    def words(self, *leaders: "Person", day: str = "today") -> str:
        """As `day`, with what home and daycare told: for two who give their codes."""
        codes = [part for name, who in zip(("code", "code2"), leaders) for part in (f"--{name}", f"{who.number} {who.code}")]
        return self.run("export", "--day", day, "--words", *(part for who in leaders for part in ("--checked-by", who.name)), *codes).stdout

    def day_as_data(self) -> dict:
        """As `day`, for a program."""
        return json.loads(self.run("export", "--day", "today", "--json").stdout)

    def events(self) -> Events:
        """Every event that the hub has."""
        return Events.of_hub(self.url, self._who_reads(), self.tls())

    def keys(self) -> dict[bytes, bytes]:
        """What opens the bodies in a journal file; with the hub away, as far as it was known before."""
        if self.running():
            self._keys = keys_of_hub(self.url, self._who_reads(), self.tls())
        return self._keys

    def _who_reads(self) -> dict:
        if self._reader is None:
            offer = pairing.Offer.read(self.pair("journey", "overzicht").read_text())
            self._reader = pairing.pair(offer, self.tls())
        return self._reader

    def verify(self) -> None:
        self.run("verify")

    # -- service ---------------------------------------------------------------------------------
    def start(self, *options: str, timeout: float = 20.0) -> "Hub":
        """Starts the service and waits until it listens."""
        begin = self.log.stat().st_size if self.log.exists() else 0
        line = [self.program, "serve", "--data", self.data, "--listen", f"127.0.0.1:{self._port}", *options]
        self._process = processes.start(line, self.log, self._env())

        def listening() -> "re.Match[str] | None":
            if self._process.poll() is not None:
                raise AssertionError(f"the hub ended at once: {self.tail()}")
            return LISTENING.search(self.log.read_bytes()[begin:].decode(errors="replace"))

        found = until(listening, "the hub to listen", timeout)
        self.url, self._port = found.group(1), found.group(2)
        return self

    def stop(self) -> int:
        """Ends the service in order; its exit code."""
        return processes.end(self._process) if self._process else 0

    def kill(self) -> None:
        processes.end(self._process, signal.SIGKILL)

    def move(self) -> None:
        """The next start is on another port."""
        self._port = "0"

    def restart(self) -> "Hub":
        if self.running():
            self.stop()
        return self.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def tls(self) -> ssl.SSLContext:
        """Trusts this hub's own key and no other."""
        context = ssl.create_default_context(cafile=self.data / "hub.pem")
        context.check_hostname = False
        return context

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self.url + path, timeout=5, context=self.tls()) as answer:
            return answer.read().decode()

    def tail(self, lines: int = 15) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def _env(self) -> dict[str, str]:
        return {"LC_ALL": "C.UTF-8", "TZ": "Europe/Amsterdam", **(self.clock.env if self.clock else {})}
