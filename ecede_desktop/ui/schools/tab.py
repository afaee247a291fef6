"""A tab of a school: what it asks for, and how it shows the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ecede_desktop.records.schools import SchoolPage
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.schools.parts import Column


class Tab(Column):
    """The panel reads a tab when it comes in sight, and again after a change of a kind that it shows."""

    SHOWS: frozenset[str] = frozenset({"school"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.page: SchoolPage | None = None
        self.stale = True

    def show_page(self, page: SchoolPage) -> None:
        """Another school, or the same with something changed: what was read before is old."""
        self.page = page

    def ask(self, number: str) -> Callable[[], Any] | None:
        """What to run off the UI thread; None where ``show_page`` says all."""
        return None

    def show_reading(self, reading: Any) -> None:
        """Show the answer."""

    def retranslate(self) -> None:
        """Say everything again."""
