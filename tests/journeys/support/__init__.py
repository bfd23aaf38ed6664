# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the shipped programs from outside: start at house.py, then kiosk.py."""
from .events import Events, Stored
from .house import House, journey
from .hub import Hub, Person
from .kiosk import Kiosk
from .waiting import Waited, until

__all__ = ["Events", "House", "Hub", "Kiosk", "Person", "Stored", "Waited", "journey", "until"]
