# SPDX-License-Identifier: GPL-3.0-or-later
"""One drempel-kiosk on a screen of its own, used by name the way a hand and an eye use it."""
from __future__ import annotations

import re
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Sequence

from . import processes
from .clock import Clock
from .display import Display
from .waiting import until

if TYPE_CHECKING:
    from .accessible import Element

Name = str | re.Pattern[str]
LOADING, LOCKED, CARD_FIELD = "Even laden", "Dit scherm is op slot", "Ontgrendelkaart"
DOUBLE_TAP = 0.6  # seconds; Qt's own limit is 0.4
A_DRAG = 30  # pixels that a finger moves before a list follows it
STILL = 0.15  # seconds without a change: a page that is sliding or fading in takes no taps


class Stillness:
    """Whether what is looked at has been the same for a while."""

    def __init__(self) -> None:
        self._last: object = None
        self._since = time.monotonic()

    def holds(self, now: object) -> bool:
        if now != self._last:
            self._last, self._since = now, time.monotonic()
        return time.monotonic() - self._since >= STILL


def _says(element: "Element", name: Name, role: str | None) -> bool:
    if role is not None and element.role != role:
        return False
    return element.name == name if isinstance(name, str) else name.search(element.name) is not None


class Kiosk:
    """The program, its screen and its data folder.  Every look waits up to `timeout` seconds."""

    def __init__(self, program: Path, data: Path, arguments: Sequence[str | Path] = (), clock: Clock | None = None,
                 display: Display | None = None, prefix: Sequence[str] = (), card: str | None = None) -> None:
        self.data = data
        self.log = data.parent / f"{data.name}.log"
        self.display = display or Display(data.parent)
        self._command = [*prefix, program, *arguments]
        self.clock = clock
        self.card = card  # given when it starts locked
        self._process = None
        self._app: object | None = None
        self._last_tap = ((0, 0), 0.0)  # where and when

    # -- life ------------------------------------------------------------------------------------
    def start(self, timeout: float = 20.0) -> "Kiosk":
        """Starts the program and waits until something with a name is on its screen; with a card it is opened."""
        home = str(self.data.parent)
        env = {**self.display.env, **(self.clock.env if self.clock else {}), "LC_ALL": "C.UTF-8", "TZ": "Europe/Amsterdam", "HOME": home,
               "XDG_CONFIG_HOME": f"{home}/config", "XDG_CACHE_HOME": f"{home}/cache"}
        self._process = processes.start(self._command, self.log, env)
        self._app = None
        until(lambda: self.elements() or self._ended(), f"the first screen of {self}", timeout)
        if self._ended():
            raise AssertionError(f"{self} ended at once: {self.tail()}")
        until(lambda: self._ended() or (self.elements() and not self.all(LOADING)), f"the first page of {self}", timeout)
        if self.card and self.all(LOCKED):
            self.type(self.card, into=CARD_FIELD)
            self.key("Return")
            self.gone(LOCKED)
        return self

    def stop(self) -> int:
        return processes.end(self._process)

    def kill(self) -> None:
        """As a power cut: no chance to finish anything."""
        processes.end(self._process, signal.SIGKILL)

    def restart(self) -> "Kiosk":
        if self.running():
            self.stop()
        return self.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _ended(self) -> bool:
        return not self.running()

    def tail(self, lines: int = 15) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def __str__(self) -> str:
        return self.data.name

    # -- the eye ---------------------------------------------------------------------------------
    def elements(self) -> list["Element"]:
        """Everything named on the screen now, in the order of the tree."""
        from . import accessible

        if not self.running():
            return []
        if self._app is None:
            self._app = accessible.application(self._process.pid)
        seen = accessible.elements(self._app) if self._app is not None else []
        if not seen:
            self._app = None  # it may have started itself anew: look it up again
        return seen

    def all(self, name: Name, role: str | None = None, within: "Element | None" = None) -> list["Element"]:
        return [e for e in self.elements() if _says(e, name, role) and (within is None or within.holds(e))]

    def find(self, name: Name, role: str | None = None, timeout: float = 20.0,
             within: "Element | None" = None) -> "Element":
        """The thing with this name (or matching this pattern); of several the topmost, which comes last."""
        return until(lambda: self.all(name, role, within), f"'{_text(name)}' on {self}", timeout)[-1]

    def see(self, text: str, timeout: float = 20.0) -> "Element":
        """Something whose name or description holds this text."""
        return until(lambda: [e for e in self.elements() if text in e.name or text in e.description],
                     f"the text '{text}' on {self}", timeout)[-1]

    def sees(self, text: str) -> bool:
        return any(text in e.name or text in e.description for e in self.elements())

    def gone(self, name: Name, timeout: float = 20.0) -> None:
        """Waits until nothing has this name."""
        until(lambda: self.elements() and not self.all(name), f"'{_text(name)}' to leave {self}", timeout)

    def written(self, name: Name, timeout: float = 20.0) -> str:
        """What is written in the field with this name."""
        from . import accessible

        return accessible.text_of(self.find(name, timeout=timeout))

    def picture(self, file: Path) -> Path:
        """Takes a picture once the screen stands still (or has moved for 2 s: a clock never stops)."""
        self.display.park()
        still = Stillness()
        end = time.monotonic() + 2.0
        until(lambda: still.holds(self._mark(None)) or time.monotonic() > end, "a still screen")
        self.display.screen.write(file)
        return file

    def _mark(self, element: "Element | None") -> object:
        """Changes when the element (or the screen) moves or looks different, as while a page fades in."""
        whole = (0, 0, self.display.width, self.display.height)
        area = (element.x, element.y, element.width, element.height) if element else whole
        return area, self.display.screen.mark(*area)

    # -- the hand --------------------------------------------------------------------------------
    def tap(self, name: Name, role: str | None = None, timeout: float = 20.0, times: int = 1,
            within: "Element | None" = None) -> "Element":
        """Taps what has this name, once it is enabled, in view and standing still."""
        still = Stillness()

        def ready() -> "Element | None":
            found = [e for e in self.all(name, role, within) if e.enabled and e.width > 0]
            if not found or not still.holds(self._mark(found[-1])) or self._just_tapped(found[-1]):
                return None
            return found[-1] if self._in_view(found[-1]) else None

        found = until(ready, f"'{_text(name)}' to tap on {self}", timeout)
        self.display.tap(*found.centre, times=times)
        self._last_tap = (found.centre, time.monotonic())
        return found

    def _just_tapped(self, element: "Element") -> bool:
        """Whether a second tap here would be taken for a double tap, which the app swallows."""
        (x, y), when = self._last_tap
        near = abs(x - element.centre[0]) < 40 and abs(y - element.centre[1]) < 40
        return near and time.monotonic() - when < DOUBLE_TAP

    def _in_view(self, element: "Element") -> bool:
        """Whether a tap would reach it; if it is scrolled away, scrolls one step towards it."""
        from . import accessible

        x, y = element.centre
        sheet = accessible.sheet_of(element)
        left, top, width, height = sheet or (0, 0, self.display.width, self.display.height)
        if left <= x < left + width and top <= y < top + height and accessible.on_top(element):
            return True
        if sheet and left <= x < left + width and not top <= y < top + height:
            self._pull(element, top, height)
        else:
            self._roll(element)
        return False  # the next look waits until the list stands still

    def _pull(self, element: "Element", top: int, height: int) -> None:
        """In a sheet, where a wheel does nothing: from the edge that it lies behind towards the other."""
        x, y = element.centre
        far = min(abs(y - top - height // 2), height // 2) + A_DRAG
        begin, end = (top + 4, top + 4 + far) if y < top else (top + height - 4, top + height - 4 - far)
        self.display.drag(x, begin, end)

    def _roll(self, element: "Element") -> None:
        x, y = element.centre
        middle = self.display.height // 2
        self.display.roll(min(max(x, 0), self.display.width - 1), middle, y - middle)

    def bring(self, name: Name, role: str | None = None) -> "Element":
        """Scrolls until it is near the middle of the screen, or as near as its list goes."""
        while True:
            before = self.find(name, role)
            if abs(before.centre[1] - self.display.height // 2) < self.display.height // 5:
                return before
            self._roll(before)
            still = Stillness()
            until(lambda: still.holds(self._mark(self.find(name, role))), f"'{_text(name)}' to stop on {self}")
            after = self.find(name, role)
            if after.centre == before.centre:
                return after

    def type(self, text: str, into: Name | None = None) -> None:
        """Types on the keyboard; with `into`, taps that field first and checks that the text arrived."""
        if into is not None:
            self.tap(into)
            until(lambda: any(e.focused for e in self.all(into)), f"the cursor in '{_text(into)}' on {self}")
        self.display.type(text)
        if into is not None:
            until(lambda: text in self.written(into), f"'{text}' in '{_text(into)}' on {self}")

    def key(self, name: str) -> None:
        self.display.key(name)


def _text(name: Name) -> str:
    return name if isinstance(name, str) else name.pattern
