# SPDX-License-Identifier: GPL-3.0-or-later
"""A private screen (Xvfb) per kiosk, and one private accessibility bus for all of them.

The accessibility client in this process knows one bus, so the bus is shared; a kiosk is told from
another by its process id."""
from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from . import processes
from .screen import Screen
from .waiting import until

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class Bus:
    """A private message bus with the accessibility bus on it; one for the whole script."""

    _the_one: "Bus | None" = None

    @classmethod
    def get(cls) -> "Bus":
        if cls._the_one is None:
            cls._the_one = cls()
        return cls._the_one

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="drempel-bus-")
        folder = Path(self._folder.name)
        # The accessibility bus has its socket here; in the usual place it would be shared with others.
        os.environ["XDG_RUNTIME_DIR"] = str(folder)
        # A Qt program that is given the accessibility bus itself does not register (measured on Qt 6.4):
        # it has to ask for it on the session bus.  So does the client here, when there is no DISPLAY.
        for name in ("DISPLAY", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)
        read, write = os.pipe()
        self._daemon = processes.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"],
                                       folder / "bus.log", pass_fds=(write,))
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = processes.read_line(pipe)
        launcher = next(path for path in LAUNCHERS if Path(path).exists())
        self._launcher = processes.start([launcher, "--launch-immediately"], folder / "at-spi.log")
        until(self._address, "the accessibility bus")

    @staticmethod
    def _address() -> str:
        answer = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus",
                                 "/org/a11y/bus", "org.a11y.Bus.GetAddress"], capture_output=True, text=True)
        return answer.stdout.strip() if answer.returncode == 0 else ""


class Display:
    """One virtual screen and the hand that taps and types on it."""

    def __init__(self, folder: Path, width: int = 1280, height: int = 800) -> None:
        Bus.get()
        self._pixels = tempfile.TemporaryDirectory(prefix="drempel-screen-")
        read, write = os.pipe()
        self._server = processes.start(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24",
                                        "-fbdir", self._pixels.name, "-nolisten", "tcp", "-noreset"],
                                       folder / "xvfb.log", pass_fds=(write,))
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            number = processes.read_line(pipe)
        if not number:
            raise RuntimeError("no virtual screen: " + (folder / "xvfb.log").read_text(errors="replace"))
        self.width, self.height = width, height
        self.name = f":{number}"
        self.screen = Screen(Path(self._pixels.name) / "Xvfb_screen0")
        self.env = {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software",
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "XDG_SESSION_TYPE": "x11"}

    def hand(self, *arguments: str) -> None:
        """One xdotool command line."""
        subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": self.name}, check=True,
                       stdout=subprocess.DEVNULL)

    def tap(self, x: int, y: int, times: int = 1) -> None:
        """Taps at a point; `times` > 1 as fast as a nervous finger does."""
        self.hand("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "40", "1")

    def park(self) -> None:
        """Moves the pointer out of the picture."""
        self.hand("mousemove", str(self.width - 1), str(self.height - 1))

    def roll(self, x: int, y: int, distance: int) -> None:
        """Scrolls at a point by about this many pixels; down is above zero."""
        steps = min(max(abs(distance) // 80, 1), 6)
        self.hand("mousemove", str(x), str(y), "click", "--repeat", str(steps), "5" if distance > 0 else "4")

    def drag(self, x: int, y: int, to: int) -> None:
        """A finger that goes from (x, y) up or down to height `to`, and rests there, so that nothing runs on."""
        way = [part for step in range(1, 5) for part in ("mousemove", str(x), str(y + (to - y) * step // 4), "sleep", "0.03")]
        self.hand("mousemove", str(x), str(y), "mousedown", "1", *way, "sleep", "0.1", "mouseup", "1")

    def type(self, text: str) -> None:
        self.hand("type", "--delay", "20", "--", text)

    def key(self, name: str) -> None:
        """Presses one key by its X name: Return, Escape, Tab, ctrl+a."""
        self.hand("key", name)

    def running(self) -> bool:
        return self._server.poll() is None

    def close(self) -> None:
        processes.end(self._server)
        self._pixels.cleanup()
