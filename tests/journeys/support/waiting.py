# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a condition: the only place of the journeys that sleeps."""
from __future__ import annotations

import time
from typing import Callable, TypeVar

T = TypeVar("T")
POLL = 0.03  # seconds between two looks


class Waited(AssertionError):
    """What was waited for did not come in time."""


def until(condition: Callable[[], T], what: str, timeout: float = 20.0) -> T:
    """Returns the first truthy answer of the condition; raises Waited after `timeout` seconds."""
    end = time.monotonic() + timeout
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() >= end:
            raise Waited(f"waited {timeout:g} s in vain for {what}")
        time.sleep(POLL)
