"""Places of the window with an address, and the way back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

_ADDRESS = re.compile(r"(?P<panel>[\w-]+)(?: (?P<key>[^›]+?))?(?: › (?P<tab>\w+))?")


@dataclass(frozen=True)
class Place:
    """Where the window can be: ``case AWS/2026/00012 › chronology``."""

    panel: str
    key: str = ""
    tab: str = ""

    def __str__(self) -> str:
        address = f"{self.panel} {self.key}" if self.key else self.panel
        return f"{address} › {self.tab}" if self.tab else address


def parse(address: str) -> Place:
    """The place that an address names.

    Raises:
        ValueError: it is not an address.
    """
    found = _ADDRESS.fullmatch(address.strip())
    if found is None:
        raise ValueError(f"“{address}” is not a place")
    return Place(found["panel"], found["key"] or "", found["tab"] or "")


class Navigation(QObject):
    """Where we are, where we were.

    Signals:
        moved(Place): the window is to show another place.
    """

    moved = Signal(object)

    def __init__(self, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[Place] = []
        self._future: list[Place] = []
        self._here = start

    @property
    def here(self) -> Place:
        return self._here

    @property
    def can_go_back(self) -> bool:
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._future)

    def go(self, place: Place) -> None:
        """Go to a place; the way forward is forgotten."""
        if place == self._here:
            return
        self._past.append(self._here)
        self._future.clear()
        self._here = place
        self.moved.emit(place)

    def back(self) -> None:
        """To where we were before."""
        if self._past:
            self._future.append(self._here)
            self._here = self._past.pop()
            self.moved.emit(self._here)

    def forward(self) -> None:
        """To where we came back from."""
        if self._future:
            self._past.append(self._here)
            self._here = self._future.pop()
            self.moved.emit(self._here)
