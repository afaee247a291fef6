"""The page of a school, or of the county: its head and its tabs, each read when it comes in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.schools import SchoolPage
from ecede_desktop.records.targets import TargetProgress
from ecede_desktop.services import school_people, targets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.widgets.labels import rule
from ecede_desktop.ui.widgets.scrolling import scroll_in

LEAST_HEIGHT = 280
"""Pixels of the design that the tabs need to be of use."""


@dataclass(frozen=True)
class SchoolReading:
    """A school with how it stands to this year's target."""

    page: SchoolPage
    progress: TargetProgress


def read_school(desk: Desk, number: str) -> SchoolReading:
    """What the head of a school needs."""
    year = school_year_of(desk.clock.today())
    page = school_people.view_school(desk, number)
    return SchoolReading(page, targets.progress(desk, year, page.school.number))


class TabbedPage(QWidget):
    """Signals: failed(UserError): what a tab asked for cannot be shown."""

    failed = Signal(object)

    def __init__(
        self, desk: Desk, operations: Operations, head: QWidget, tabs: Mapping[str, Tab], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.operations = desk, operations
        self.number = ""
        self.by_name = dict(tabs)
        self.tabs = QTabWidget()
        for tab in self.by_name.values():
            self.tabs.addTab(tab, "")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.currentChanged.connect(lambda _at: self.read_tab())
        self._lay_out(head)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def open_tab(self, name: str) -> None:
        """Show a tab by its name; an unknown one changes nothing."""
        tab = self.by_name.get(name)
        if tab is not None:
            self.tabs.setCurrentWidget(tab)

    @property
    def tab_name(self) -> str:
        """Name of the tab that is shown."""
        return next(name for name, tab in self.by_name.items() if tab is self.tabs.currentWidget())

    def make_stale(self, changes: Changes | None = None) -> None:
        """Something was written (None: anything may have been): tabs that show it read anew when in sight."""
        for tab in self.by_name.values():
            if changes is None or changes.kinds & tab.SHOWS:
                tab.stale = True

    def read_tab(self) -> None:
        """Read the tab in sight when what it shows is old."""
        tab = self.tabs.currentWidget()
        if not isinstance(tab, Tab) or not tab.stale or not self.isVisible():
            return
        tab.stale = False
        function = tab.ask(self.number)
        if function is not None:
            self._read(function, partial(self._take, tab, self.number))

    def _read(self, function: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self.operations.read(function, done, owner=self, failed=self._fail)

    def _take(self, tab: Tab, number: str, reading: Any) -> None:
        # An answer for a school that was left meanwhile is passed over.
        if number == self.number:
            tab.show_reading(reading)

    def _fail(self, refusal: UserError) -> None:
        self.failed.emit(refusal)

    def set_tab_words(self, words: Mapping[str, str]) -> None:
        """Names of the tabs in the language that is set now."""
        for at, name in enumerate(self.by_name):
            self.tabs.setTabText(at, words[name])
        for tab in self.by_name.values():
            tab.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.tabs.setMinimumHeight(theme.look().px(LEAST_HEIGHT))

    def _lay_out(self, head: QWidget) -> None:
        page, held = QWidget(), QWidget()
        below = QVBoxLayout(held)
        below.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_RELATED, 0)
        below.addWidget(self.tabs)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(rule())
        column.addWidget(held, 1)
        # Where head and tabs need more height than there is, the whole page scrolls.
        scroll_in(self, page)
