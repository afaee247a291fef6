"""Register checks of a school: run one, answer its doubts, agree what is to be done, compare, write to the head."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.register_checks import CheckView, DoubtRow, RegisterCheckRow
from ecede_desktop.records.school_visits import AgreeAction, FinishAction, RecordSchoolVisit, SchoolActionRow
from ecede_desktop.services import register_checks, school_visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Cancelled, Operations, Progress
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.register_checks import visit_dialogs, words
from ecede_desktop.ui.register_checks.actions_tab import ActionsTab
from ecede_desktop.ui.register_checks.doubts_tab import DoubtsTab
from ecede_desktop.ui.register_checks.paper_tab import PaperTab
from ecede_desktop.ui.register_checks.run_bar import RunBar
from ecede_desktop.ui.register_checks.since_tab import SinceTab
from ecede_desktop.ui.register_checks.trend_tab import TrendTab
from ecede_desktop.ui.register_checks.work import SchoolWork, read_work
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.scrolling import scroll_in

FORM = "school_visit"
TABS = ("doubts", "actions", "since", "trend", "paper")
T = TypeVar("T")


class RegisterCheckPanel(Panel):
    """Addresses: ``register-check 6742999 › doubts``; the tabs are ``TABS``."""

    SHOWS = frozenset({"register_check", "school_visit", "school_action", "school", "import", "task"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._number = ""
        self._check_id: UUID | None = None
        self._work: SchoolWork | None = None
        self._stop: Callable[[], None] = lambda: None
        today = desk.clock.today()
        self._title = label(kind="title", wraps=True)
        self.check_box, self.said = QComboBox(), Banner("danger")
        self.run_bar = RunBar(today, self.check_box)
        self._figures = label(kind="strong", wraps=True)
        self.tabs = QTabWidget()
        self.doubts, self.agreed = DoubtsTab(desk, operations), ActionsTab(today)
        self.since, self.trend, self.paper = SinceTab(), TrendTab(), PaperTab(desk, operations)
        self.empty = EmptyState("register")
        self._lay_out()
        self._connect()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Show a school's checks, at a tab."""
        if place.key and place.key != self._number:
            self._number, self._check_id = place.key, None
            self.said.say("")
            self.refresh()
        if place.tab in TABS:
            self.tabs.setCurrentIndex(TABS.index(place.tab))

    def read(self) -> None:
        """Read the school, its checks and what was agreed."""
        number, check_id = self._number, self._check_id
        self.operations.read(lambda: read_work(self.desk, number, check_id), self.show_work, owner=self)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Register checks"))
        self.tabs.setAccessibleName(self.tr("Parts of the register check"))
        names = (
            self.tr("Doubts"),
            self.tr("Visits and actions"),
            self.tr("Since the check before"),
            self.tr("Trend"),
            self.tr("Paper for the head"),
        )
        for at, name in enumerate(names):
            self.tabs.setTabText(at, name)
        for part in (self.run_bar, self.doubts, self.agreed, self.since, self.trend, self.paper):
            part.retranslate()
        if self._work is not None:
            self.show_work(self._work)
        else:
            self._say_empty()

    @property
    def work(self) -> SchoolWork | None:
        """What was last read."""
        return self._work

    # checks

    def show_work(self, work: SchoolWork) -> None:
        """Show a school's checks."""
        if work.number != self._number and self._number and work.number:
            return
        self._work = work
        self.run_bar.show_schools(work.schools, work.number)
        self._fill_checks(work.checks, work.view)
        self._say_empty()
        self.agreed.show_work(work)
        self.trend.show_steps(work.trend)
        if work.view is not None:
            self._check_id = work.view.row.id
            self._figures.setText(self._sum(work.view))
            self.doubts.show_check(work.view)
            self.since.show_comparison(work.view, work.comparison)
            self.paper.show_check(work.view)
        self._stack.setCurrentIndex(1 if work.view is not None else 0)

    def run_check(self, first: dt.date, last: dt.date) -> None:
        """Look the register through; nothing is kept when it is stopped."""
        number = self._number
        self.said.say("")
        self.run_bar.show_going(0, 0)

        def run(progress: Progress, cancelled: Cancelled) -> Outcome[RegisterCheckRow]:
            return register_checks.check_register(self.desk, number, first, last, progress, cancelled)

        self._stop = self.operations.run(
            run, self._checked, progress=self.run_bar.show_going, owner=self, failed=self._refused
        )

    def _checked(self, row: RegisterCheckRow) -> None:
        self.run_bar.show_ready()
        self._check_id = row.id
        self.tabs.setCurrentIndex(0)
        self.read()

    def _refused(self, refusal: UserError) -> None:
        self.run_bar.show_ready()
        self.said.say(wording.error_sentence(refusal), "danger")

    def _choose_school(self, number: str) -> None:
        if number:
            self.go.emit(Place("register-check", number))

    def _choose_check(self, at: int) -> None:
        self._check_id = self.check_box.itemData(at)
        self.read()

    # visits and actions

    def record_visit(self) -> FormDialog | None:
        """Ask for a visit and record it."""
        if self._work is None or not self._number:
            return None

        def take(command: RecordSchoolVisit) -> None:
            self._write(lambda: school_visits.record_visit(self.desk, command), dialog)

        work = self._work
        kind = "visit" if work.view is None else "register_check" if work.comparison is None else "recheck"
        dialog = visit_dialogs.visit_dialog(self._number, work.view, kind, self.desk.clock.today(), take, self)
        return self._opened(dialog, f"{self._number} visit")

    def agree_action(self, doubt: DoubtRow | None = None) -> FormDialog | None:
        """Ask for a finding and an action; it belongs to the latest visit about this check."""
        work = self._work
        if work is None or not self._number:
            return None
        view = work.view
        visit = next((v.id for v in work.visits if view is not None and v.check_id == view.row.id), None)

        def take(command: AgreeAction) -> None:
            self._write(lambda: school_visits.agree_action(self.desk, command), dialog)

        about = (doubt, view.rule(doubt.rule)) if doubt is not None and view is not None else None
        rules = view.rules if view is not None else ()
        dialog = visit_dialogs.action_dialog(self._number, rules, about, visit, self.desk.clock.today(), take, self)
        return self._opened(dialog, f"{self._number} action {doubt.id if doubt is not None else ''}".strip())

    def finish_action(self, action: SchoolActionRow) -> FormDialog:
        """Ask what came of an action."""

        def take(command: FinishAction) -> None:
            self._write(lambda: school_visits.finish_action(self.desk, command), dialog)

        view = self._work.view if self._work is not None else None
        recheck = view.row.id if view is not None and view.row.run_at > action.recorded_at else None
        dialog = visit_dialogs.done_dialog(action, recheck, self.desk.clock.today(), take, self)
        return self._opened(dialog, f"{self._number} done {action.id}")

    def _opened(self, dialog: FormDialog, about: str) -> FormDialog:
        """Show it; what is typed in it outlives a power cut."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        FormDraft(dialog, self.desk, self.operations, FORM, about)
        dialog.open()
        return dialog

    def _write(self, service: Callable[[], Outcome[T]], dialog: FormDialog) -> None:
        self.operations.write(
            service, self, done=lambda _row: dialog.accept(), owner=dialog, refused=dialog.refuse
        )  # fmt: skip

    # words

    def _sum(self, view: CheckView) -> str:
        must = sum(1 for doubt in view.doubts if view.rule(doubt.rule).weight == "must")
        still_open = sum(1 for doubt in view.doubts if doubt.open)
        return words.figures(view.row.sums, must, len(view.doubts) - must, still_open)

    def _fill_checks(self, checks: tuple[RegisterCheckRow, ...], view: CheckView | None) -> None:
        self.check_box.blockSignals(True)
        self.check_box.clear()
        for row in checks:
            self.check_box.addItem(words.check(row), row.id)
        if view is not None:
            self.check_box.setCurrentIndex(max(self.check_box.findData(view.row.id), 0))
        self.run_bar.shown_field.setVisible(view is not None)
        self.check_box.blockSignals(False)

    def _say_empty(self) -> None:
        if self._work is not None and self._work.number:
            self.empty.say(
                self.tr("This register has not been checked yet"),
                self.tr("Choose the days above and run the check: its doubts, each with the sessions, will be here."),
            )
        else:
            self.empty.say(
                self.tr("Choose a school"),
                self.tr("Its register is looked through rule by rule; a doubt is a question, no verdict."),
            )

    def _tab_shown(self, at: int) -> None:
        if TABS[at] == "paper":
            self.paper.ensure_drawn()

    def _lay_out(self) -> None:
        for part in (self.doubts, self.agreed, self.since, self.trend, self.paper):
            self.tabs.addTab(part, "")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.check_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.check_box.setMinimumContentsLength(30)
        shown = QWidget()
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE_RELATED)
        inside.addWidget(self._figures)
        inside.addWidget(self.tabs, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(shown)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_RELATED)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self._title)
        column.addWidget(self.run_bar)
        column.addWidget(self.said)
        column.addWidget(self._stack, 1)
        scroll = scroll_in(self, page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _connect(self) -> None:
        self.run_bar.school_chosen.connect(self._choose_school)
        self.run_bar.run_wanted.connect(self.run_check)
        self.run_bar.stop_wanted.connect(lambda: self._stop())
        self.check_box.activated.connect(self._choose_check)
        self.tabs.currentChanged.connect(self._tab_shown)
        self.doubts.action_wanted.connect(self.agree_action)
        self.agreed.visit_wanted.connect(self.record_visit)
        self.agreed.action_wanted.connect(partial(self.agree_action, None))
        self.agreed.done_wanted.connect(self.finish_action)
