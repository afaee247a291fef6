"""Figures: attendance of any group over any period, with its counts, and what lies behind it in tabs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QTabBar, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_absence import cohorts
from ecede_desktop.records.absence import PupilLine
from ecede_desktop.records.attendance_reports import COUNTY
from ecede_desktop.records.figure_tables import ShownTable
from ecede_desktop.records.figures import FigureChoices, FigureTable
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services import figure_tables, figures, vulnerability
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import choices
from ecede_desktop.ui import school_names, theme, wording
from ecede_desktop.ui.figures.absence_tab import AbsenceTab
from ecede_desktop.ui.figures.flow_tab import FlowTab
from ecede_desktop.ui.figures.groups_tab import GroupsTab
from ecede_desktop.ui.figures.headline import Headline
from ecede_desktop.ui.figures.overview_tab import OverviewTab
from ecede_desktop.ui.figures.patterns_tab import PatternsTab
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.schools_tab import SchoolsTab
from ecede_desktop.ui.figures.scope_bar import ScopeBar
from ecede_desktop.ui.figures.tab import FigureTab, Make
from ecede_desktop.ui.figures.transitions_tab import TransitionsTab
from ecede_desktop.ui.figures.vulnerability_tab import VulnerabilityTab
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label

PAUSE = 250
"""Milliseconds after the last choice until the figures are read."""
TABS = ("overview", "groups", "schools", "absence", "patterns", "vulnerability", "transitions", "flow")


class FiguresPanel(Panel):
    """Signals: case_for_wanted(FoundRow): a case is to be opened on this pupil."""

    case_for_wanted = Signal(object)
    SHOWS = frozenset(
        {"mark", "import", "batch", "pupil", "enrolment", "school", "cohort", "code_set", "calendar", "target", "case"}
    )

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._asked = 0
        self._table: FigureTable | None = None
        self._school = ""
        self._read_tabs: set[str] = set()
        self._title = label(kind="title")
        self.report = QPushButton()
        self.bar = ScopeBar(desk, cohorts(desk.pack))
        self.said = Banner("danger")
        self.headline = Headline()
        self.empty = EmptyState("figures")
        self.tabs = QTabBar()
        self.pages: dict[str, FigureTab] = {
            "overview": OverviewTab(desk),
            "groups": GroupsTab(desk),
            "schools": SchoolsTab(desk),
            "absence": AbsenceTab(desk),
            "patterns": PatternsTab(desk),
            "vulnerability": VulnerabilityTab(desk),
            "transitions": TransitionsTab(desk),
            "flow": FlowTab(desk),
        }
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """``figures 6742999 › absence``: a school and a tab."""
        if place.tab in TABS:
            self.tabs.setCurrentIndex(TABS.index(place.tab))
        self._school = place.key
        if place.key:
            self.bar.choose_school(place.key)

    def read(self) -> None:
        """Read the choices, then the figures of what is chosen."""
        self.operations.read(lambda: choices(self.desk), self._offer, owner=self, failed=self._refuse)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Figures"))
        self.report.setText(self.tr("Attendance &report"))
        names = {
            "overview": self.tr("Overview"),
            "groups": self.tr("Groups"),
            "schools": self.tr("Schools"),
            "absence": self.tr("Absence"),
            "patterns": self.tr("Patterns"),
            "vulnerability": self.tr("Vulnerability"),
            "transitions": self.tr("Transitions"),
            "flow": self.tr("Band flow"),
        }
        for at, key in enumerate(TABS):
            self.tabs.setTabText(at, names[key])
        self.tabs.setAccessibleName(self.tr("What lies behind the figure"))
        self.bar.retranslate()
        self.empty.say(
            self.tr("No register has gone in yet"),
            self.tr("The county’s attendance will stand here as soon as a school’s register is imported."),
            self.tr("Import a register"),
        )
        for page in self.pages.values():
            page.retranslate()
        if self._table is not None:
            self.headline.show_table(self._table)

    @property
    def tab(self) -> str:
        """The tab in sight."""
        return TABS[self.tabs.currentIndex()]

    # reading

    def _offer(self, found: FigureChoices) -> None:
        self.bar.offer(found)
        if self._school:
            self.bar.choose_school(self._school)
        there = bool(found.school_years)
        self.empty.setVisible(not there)
        for part in (self.bar, self.headline, self.tabs, self.report):
            part.setVisible(there)
        self._show_page()
        if there:
            self.ask()

    def ask(self) -> None:
        """Read what is chosen: the headline, then the tab in sight; answers to older questions are let go."""
        question = self.bar.question
        if not question.whole:
            return
        self._pause.stop()
        self._asked += 1
        self._read_tabs.clear()
        self.said.say("")
        ask = self._asked
        self.operations.read(
            lambda: figures.figures(self.desk, question.ask(self.desk, "county")),
            lambda table: self._show_headline(ask, table),
            owner=self,
            failed=self._refuse,
        )
        self._ask_tab()

    def _turn(self) -> None:
        self._show_page()
        self._ask_tab()

    def _ask_tab(self) -> None:
        name, question, ask = self.tab, self.bar.question, self._asked
        if name in self._read_tabs or not question.whole or not ask:
            return
        self._read_tabs.add(name)
        self.operations.read(
            self.pages[name].work(question),
            lambda answer: self._show_tab(ask, name, answer),
            owner=self,
            failed=self._refuse,
        )

    def _ask_again(self, name: str) -> None:
        self._read_tabs.discard(name)
        self._ask_tab()

    def _show_headline(self, ask: int, table: FigureTable) -> None:
        if ask == self._asked:
            self._table = table
            self.headline.show_table(table)

    def _show_tab(self, ask: int, name: str, answer: Any) -> None:
        if ask == self._asked:
            self.pages[name].show_answer(answer)

    def _refuse(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    # what tabs want

    def save(self, make: Make, path: Path) -> None:
        """Make a table and save it, off the UI thread."""

        def saved() -> Path:
            table: ShownTable | None = make()
            return path if table is None else figure_tables.save_table(self.desk, table, path)

        said = self.tr("The table is saved as {path}.").format(path=path)
        self.operations.read(saved, lambda _path: self.said.say(said, "success"), owner=self, failed=self._refuse)

    def _keep_profiles(self, question: Question) -> None:
        def keep() -> Any:
            day = question.window(self.desk).last_day
            return vulnerability.keep_profiles(self.desk, question.scope, day)

        said = self.tr("The profiles are kept as “{title}”.")
        self.operations.write(
            keep,
            self,
            done=lambda row: self.said.say(said.format(title=row.title), "success"),
            owner=self,
            refused=self._refuse,
        )

    def _open_report(self) -> None:
        """The paper of the school that is chosen; of the county where none is."""
        self.go.emit(Place("attendance-report", self.bar.question.scope.school or COUNTY))

    def _open_case(self, pupil: PupilLine) -> None:
        detail = f"{wording.year_group(pupil.year_group)}, {school_names.own(pupil.school_name)}"
        found = FoundRow("pupil", pupil.pupil_id, pupil.name, detail, "", "exact", pupil.upn)
        self.case_for_wanted.emit(found)

    # putting it together

    def _lay_out(self) -> None:
        for _ in TABS:
            self.tabs.addTab("")
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.report)
        column.addLayout(top)
        for part in (self.bar, self.said, self.headline):
            column.addWidget(part)
        column.addWidget(self.tabs)
        for tab in self.pages.values():
            column.addWidget(tab)
        column.addWidget(self.empty, 1)
        column.addStretch(0)
        self.empty.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._show_page()

    def _show_page(self) -> None:
        """Only the tab in sight takes room, so that the whole page scrolls as one."""
        for name, page in self.pages.items():
            page.setVisible(name == self.tab and not self.tabs.isHidden())

    def _connect(self) -> None:
        self._pause.timeout.connect(self.ask)
        self.bar.changed.connect(self._pause.start)
        self.tabs.currentChanged.connect(self._turn)
        self.empty.acted.connect(lambda: self.go.emit(Place("import")))
        self.report.clicked.connect(self._open_report)
        for name, page in self.pages.items():
            page.go.connect(self.go)
            page.save_wanted.connect(self.save)
            page.case_wanted.connect(self._open_case)
            page.asked_anew.connect(self._again(name))
        profiles = self.pages["vulnerability"]
        assert isinstance(profiles, VulnerabilityTab)
        profiles.keep_wanted.connect(self._keep_profiles)

    def _again(self, name: str) -> Callable[[], None]:
        return lambda: self._ask_again(name)
