# SPDX-License-Identifier: GPL-3.0-or-later
"""A wall clock that the programs of a journey share and the journey sets; monotonic time stays true.

libfaketime reads the offset from a file at every look at the clock, so programs that run follow at once."""
from __future__ import annotations

import subprocess
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Amsterdam")


class Clock:
    """Offsets are whole seconds, so two programs never disagree by more than the clock's own step."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock"
        # It fails now and then, where an earlier program with the same number left its memory behind.
        tries = (subprocess.run(["faketime", "-m", "-f", "+0", "printenv", "LD_PRELOAD"], capture_output=True, text=True)
                 for _ in range(5))
        library = next(done.stdout.strip() for done in tries if done.returncode == 0)
        self.env = {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(self._file), "FAKETIME_NO_CACHE": "1",
                    "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"}
        self._offset = 0
        self._write()

    def set(self, time_of_day: str) -> None:
        """Sets the time of today in Amsterdam, as "07:58"."""
        hour, minute = (int(part) for part in time_of_day.split(":"))
        real = datetime.now(ZONE)
        wanted = real.replace(hour=hour, minute=minute, second=0, microsecond=0)
        self._offset = round((wanted - real).total_seconds())
        self._write()

    def shift(self, seconds: int) -> None:
        """Sets the clock so many seconds ahead of the true time (or behind, below zero)."""
        self._offset = seconds
        self._write()

    def _write(self) -> None:
        new = self._file.with_suffix(".new")
        new.write_text(f"{self._offset:+d}\n")
        new.replace(self._file)
