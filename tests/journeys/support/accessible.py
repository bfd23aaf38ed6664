# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on a screen, as an assistive technology sees it: names, roles, rectangles.

Imported late, by kiosk.py: the client connects to the bus that the environment names at that moment.
A control without a name cannot be found here, so a journey keeps the app accessible."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

Atspi.init()
Atspi.set_timeout(3000, 15000)  # ms: a call, and the first call to a program that is starting


@dataclass(frozen=True)
class Element:
    """One named thing on the screen at the moment of looking; x, y, width, height in screen pixels."""

    name: str
    role: str
    description: str
    x: int
    y: int
    width: int
    height: int
    enabled: bool
    checked: bool
    focused: bool
    node: object

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def holds(self, other: "Element") -> bool:
        """Whether the other lies within this one on the screen."""
        x, y = other.centre
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def __str__(self) -> str:
        marks = "" if self.enabled else " disabled"
        return f"{self.role} '{self.name}' {self.width}x{self.height}+{self.x}+{self.y}{marks}"


def application(pid: int) -> object | None:
    """The running program with this process id, once it is on the bus."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        try:
            found = desktop.get_child_at_index(index)
            if found is not None and found.get_process_id() == pid:
                return found
        except GLib.Error:
            continue  # a program that is just ending
    return None


def _element(node: object, states: object, area: object) -> Element:
    return Element(node.get_name() or "", node.get_role_name() or "", node.get_description() or "", area.x, area.y,
                   area.width, area.height, states.contains(Atspi.StateType.ENABLED),
                   states.contains(Atspi.StateType.CHECKED), states.contains(Atspi.StateType.FOCUSED), node)


def _walk(node: object) -> Iterator[Element]:
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        child.clear_cache()
        states = child.get_state_set()
        area = child.get_extents(Atspi.CoordType.SCREEN)
        # What is hidden has no size; what is scrolled out of view has one, outside the screen.
        if not states.contains(Atspi.StateType.SHOWING) and (area.width <= 0 or area.height <= 0):
            continue
        if child.get_name() or child.get_description():
            yield _element(child, states, area)
        yield from _walk(child)


def elements(app: object) -> list[Element]:
    """Everything named on the page, scrolled out of view or not, in tree order; empty while the program is changing its screen."""
    try:
        app.clear_cache()
        return list(_walk(app))
    except GLib.Error:
        return []


TAKES_TAPS = ("push button", "toggle button", "check box", "text", "dialog", "page tab", "list item")


def on_top(element: Element) -> bool:
    """Whether a tap on its centre would reach it, and nothing else that lies over it."""
    try:
        at, (x, y) = element.node.get_application().get_child_at_index(0), element.centre
        while True:
            below = at.get_component_iface().get_accessible_at_point(x, y, Atspi.CoordType.SCREEN)
            if below is None or below == at:
                break
            at = below
        related = _is_part_of(element.node, at) or _is_part_of(at, element.node)
        return related or at.get_role_name() not in TAKES_TAPS
    except GLib.Error:
        return False


def sheet_of(element: Element) -> tuple[int, int, int, int] | None:
    """Where the sheet is that it lies in (x, y, width, height): what is scrolled past its edge cannot be tapped."""
    try:
        node = element.node.get_parent()
        while node is not None and node.get_role_name() != "dialog":
            node = node.get_parent()
        if node is None:
            return None
        area = node.get_extents(Atspi.CoordType.SCREEN)
        return area.x, area.y, area.width, area.height
    except GLib.Error:
        return None


def _is_part_of(node: object, whole: object) -> bool:
    while node is not None and node != whole:
        node = node.get_parent()
    return node is not None


def text_of(element: Element) -> str:
    """What is written in a field; empty when it has no text."""
    try:
        field = element.node.get_text_iface()
        return Atspi.Text.get_text(field, 0, Atspi.Text.get_character_count(field)) if field else ""
    except GLib.Error:
        return ""
