"""Visits: the day's route with its dangers, big buttons for each step, and who is not back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.day_sheets import DaySheet
from ecede_desktop.records.visit_plans import CheckOutRow, VisitPlanRow
from ecede_desktop.services import check_outs, day_sheets, users, visit_plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.check_out_card import CheckOutCard
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.visit_plans.visit_detail import VisitDetail
from ecede_desktop.ui.visit_plans.visit_list import VisitList
from ecede_desktop.ui.visit_plans.work import VisitWork
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.scrolling import scroll_in

NARROW, LIST_HEIGHT, DETAIL_HEIGHT = 820, 150, 320
"""Pixels of the design: the width under which the visit stands below the list, and the height either needs."""
DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class DayReading:
    """A day as the panel shows it, read together."""

    sheet: DaySheet
    late: tuple[CheckOutRow, ...]
    officers: tuple[tuple[str, str], ...]


class VisitsPanel(Panel):
    """Signals: plan_wanted(day) a visit is to be planned; write_up_wanted(VisitPlanRow);
    day_sheet_wanted(day, officer)."""

    plan_wanted = Signal(object)
    write_up_wanted = Signal(object)
    day_sheet_wanted = Signal(object, str)
    SHOWS = frozenset(
        {"visit_plan", "case", "contact", "task", "pupil", "parent", "person", "marker", "mark", "import", "school"}
    )

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._day, self._officer = desk.clock.today(), desk.user.name
        self._wanted: UUID | None = None
        self._reading: DayReading | None = None
        self.work = VisitWork(desk, operations, self)
        self._title = label(kind="title")
        self.day, self.officer = DayEdit(), QComboBox()
        self.before, self.after, self.today = QToolButton(), QToolButton(), QPushButton()
        self.plan, self.sheet = QPushButton(), QPushButton()
        self.up, self.down = QToolButton(), QToolButton()
        self.said = Banner("danger")
        self._late = QVBoxLayout()
        self.list, self.detail = VisitList(), VisitDetail(desk.pack)
        self.empty = EmptyState("route")
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Show a day (``visits 2026-03-02``) or the day of one visit (``visits`` and its id)."""
        if not place.key:
            return
        try:
            self.go_to(dt.date.fromisoformat(place.key))
        except ValueError:
            self._open_visit(place.key)

    def read(self) -> None:
        """Read the day, and who is not back."""
        day, officer, desk = self._day, self._officer, self.desk

        def ask() -> DayReading:
            people = tuple((user.name, user.full_name) for user in users.list_users(desk) if user.active)
            return DayReading(day_sheets.day_sheet(desk, day, officer), check_outs.overdue_checkouts(desk), people)

        self.operations.read(ask, self.show_day, owner=self, failed=self._refused)

    def show_day(self, reading: DayReading) -> None:
        """Show the visits of a day; another day that was asked for meanwhile is on its way."""
        if (reading.sheet.day, reading.sheet.officer) != (self._day, self._officer):
            return
        self._reading = reading
        self._show_late(reading.late)
        self._show_officers(reading.officers)
        visits = reading.sheet.visits
        current = self._wanted or (self.list.current.plan.id if self.list.current else None)
        self._wanted = None
        nothing = not visits
        self.empty.setVisible(nothing)
        self._left.setVisible(not nothing)
        self.detail.setVisible(not nothing)
        for button in (self.up, self.down):
            button.setEnabled(len(visits) > 1)
        self.sheet.setEnabled(bool(reading.sheet.to_make))
        self.list.show_visits(visits, current)
        self._say_empty()

    def go_to(self, day: dt.date, officer: str = "") -> None:
        """Show another day, of another officer where one is named."""
        self._day = day
        self._officer = officer or self._officer
        self.day.set_day(day)
        self.said.say("")
        self.refresh()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Visits"))
        self.plan.setText(self.tr("P&lan a visit"))
        self.sheet.setText(self.tr("Day s&heet"))
        self.today.setText(self.tr("Today"))
        for button, words in (
            (self.before, self.tr("The day before")),
            (self.after, self.tr("The day after")),
            (self.up, self.tr("Earlier in the day (Alt+Up)")),
            (self.down, self.tr("Later in the day (Alt+Down)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.day.setAccessibleName(self.tr("Day"))
        self.officer.setAccessibleName(self.tr("Officer"))
        self.list.setAccessibleName(self.tr("Visits of the day, in their order"))
        self._say_empty()
        if self._reading is not None:
            self.show_day(self._reading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    # what is done

    def _open_visit(self, key: str) -> None:
        try:
            plan_id = UUID(key)
        except ValueError:
            return
        self._wanted = plan_id
        desk = self.desk
        self.operations.read(
            lambda: visit_plans.view_visit(desk, plan_id),
            lambda row: self.go_to(row.on, row.officer),
            owner=self,
            failed=self._refused,
        )

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _with_plan(self, act: object) -> None:
        visit = self.detail.visit
        if visit is not None and callable(act):
            self.said.say("")
            act(visit.plan)

    def _step(self, step: Step) -> None:
        self._with_plan(lambda plan: self.work.step(plan, step))

    def _write_up(self, plan: VisitPlanRow) -> None:
        self.write_up_wanted.emit(plan)

    def _move(self, plan_id: UUID, step: int) -> None:
        ids = self.list.ids()
        at = ids.index(plan_id)
        ids.insert(at + step, ids.pop(at))
        self._wanted = plan_id
        visits = self._reading.sheet.visits if self._reading else ()
        own = {visit.plan.id for visit in visits if visit.plan.officer == self._officer}
        self.work.order(self._day, [one for one in ids if one in own])

    def _choose(self, plan_id: UUID | None) -> None:
        visits = self._reading.sheet.visits if self._reading else ()
        self.detail.show_visit(next((visit for visit in visits if visit.plan.id == plan_id), None))

    def _take_day(self) -> None:
        day = self.day.day()
        if day is not None and day != self._day:
            self.go_to(day)

    def _take_officer(self) -> None:
        name = str(self.officer.currentData() or "")
        if name and name != self._officer:
            self.go_to(self._day, name)

    # what is shown

    def _show_late(self, rows: tuple[CheckOutRow, ...]) -> None:
        while (item := self._late.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        # One's own stands in the window's banner already, and on the visit itself.
        for row in (row for row in rows if not row.own):
            card = CheckOutCard(row, self.desk.pack)
            card.opened.connect(lambda found: self._open_visit(str(found.plan_id)))
            self._late.addWidget(card)

    @property
    def late(self) -> tuple[CheckOutCard, ...]:
        """The cards of those who are not back."""
        found = (self._late.itemAt(at) for at in range(self._late.count()))
        return tuple(w for item in found if item is not None and isinstance(w := item.widget(), CheckOutCard))

    def _show_officers(self, people: tuple[tuple[str, str], ...]) -> None:
        shown = [(self.officer.itemData(at), self.officer.itemText(at)) for at in range(self.officer.count())]
        self.officer.blockSignals(True)
        if shown != list(people):
            self.officer.clear()
            for name, full_name in people:
                self.officer.addItem(full_name, name)
        self.officer.setCurrentIndex(max(self.officer.findData(self._officer), 0))
        self.officer.blockSignals(False)

    def _say_empty(self) -> None:
        day = wording.day(self._day)
        self.empty.say(
            self.tr("No visit is planned for {day}").format(day=day),
            self.tr("The route of the day will be here, with the dangers, the address and what to ask."),
            self.tr("Plan a visit"),
        )

    def _turn(self) -> None:
        direction = QBoxLayout.Direction
        narrow = self.width() < theme.look().px(NARROW)
        self._below.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._below.setStretch(0, 2)
        self._below.setStretch(1, 3)
        look = theme.look()
        self.list.setMinimumHeight(look.px(LIST_HEIGHT))
        self.detail.setMinimumHeight(look.px(DETAIL_HEIGHT))

    def _fit(self) -> None:
        """Icons as large as the words."""
        side = theme.look().px(18)
        for button in (self.before, self.after, self.up, self.down, self.plan, self.sheet):
            button.setIconSize(QSize(side, side))
        self._turn()

    def _connect(self) -> None:
        self.day.set_today(self.desk.clock.today())
        self.day.set_day(self._day)
        self.day.editingFinished.connect(self._take_day)
        self.before.clicked.connect(lambda: self.go_to(self._day - DAY))
        self.after.clicked.connect(lambda: self.go_to(self._day + DAY))
        self.today.clicked.connect(lambda: self.go_to(self.desk.clock.today()))
        self.officer.currentIndexChanged.connect(self._take_officer)
        self.plan.clicked.connect(lambda: self.plan_wanted.emit(self._day))
        self.empty.acted.connect(lambda: self.plan_wanted.emit(self._day))
        self.sheet.clicked.connect(lambda: self.day_sheet_wanted.emit(self._day, self._officer))
        self.up.clicked.connect(lambda: self.list.move_current(-1))
        self.down.clicked.connect(lambda: self.list.move_current(1))
        self.list.moved.connect(self._move)
        self.list.chosen.connect(self._choose)
        self.work.refused.connect(self._refused)
        detail, work = self.detail, self.work
        detail.stepped.connect(self._step)
        detail.write_up_wanted.connect(lambda: self._with_plan(self._write_up))
        detail.late_step_wanted.connect(lambda: self._with_plan(work.late_step))
        detail.back_by_wanted.connect(lambda: self._with_plan(work.back_by))
        detail.move_wanted.connect(lambda: self._with_plan(work.move))
        detail.cancel_wanted.connect(lambda: self._with_plan(work.cancel))
        detail.ask_after_wanted.connect(lambda: self._with_plan(work.ask_after))
        detail.case_wanted.connect(lambda reference: self.go.emit(Place("case", reference)))
        theme.notifier().changed.connect(self._fit)
        self._fit()
        printing = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        printing.activated.connect(self.sheet.click)

    def _lay_out(self) -> None:
        for button, name in ((self.before, "chevron_left"), (self.after, "chevron_right"), (self.up, "chevron_up"),
                             (self.down, "chevron_down")):  # fmt: skip
            button.setIcon(icon(name))
        self.plan.setProperty("kind", "primary")
        self.plan.setIcon(icon("plus", theme.Token.ON_ACCENT))
        self.sheet.setIcon(icon("print"))
        acts = FlowLayout()
        for part in (self.before, self.day, self.after, self.today, self.officer, self.sheet, self.plan):
            acts.addWidget(part)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        moving = QHBoxLayout()
        moving.addStretch(1)
        moving.addWidget(self.up)
        moving.addWidget(self.down)
        column.addLayout(moving)
        column.addWidget(self.list, 1)
        self._below.setSpacing(theme.SPACE_RELATED)
        self._below.addWidget(left, 2)
        self._below.addWidget(self.detail, 3)
        self.officer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_RELATED)
        whole.setSpacing(theme.SPACE_RELATED)
        whole.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(acts)
        whole.addWidget(self.said)
        whole.addLayout(self._late)
        whole.addLayout(self._below, 1)
        whole.addWidget(self.empty, 1)
        self._left = left
        # Where the head, the list and the visit need more height than there is, the whole page scrolls.
        scroll = scroll_in(self, page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty.hide()
