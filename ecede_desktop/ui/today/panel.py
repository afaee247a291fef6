"""Today: what is out of time or nearly, which visits stand, what else is to do."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.records.allocation import HandoverRow
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.due_days import MovedDay
from ecede_desktop.records.tasks import FinishTask, SnoozeTask, TaskRow, TodayView
from ecede_desktop.services import allocation, task_recounting, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import school_names, theme, wording
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.task_history import show_history
from ecede_desktop.ui.task_titles import title_of
from ecede_desktop.ui.today.column import TodayColumn
from ecede_desktop.ui.today.model import COLUMNS, column_views
from ecede_desktop.ui.today.moved_days_dialog import MovedDaysDialog
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.day_and_reason_dialog import DayAndReasonDialog
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.side_by_side import SideBySide

COLUMN_CHARACTERS = 40
MOST_OF_NOTE = 400
"""Letters of a note in its banner; the whole of it stands in the chronology of the case."""
CALENDARS = frozenset({"calendar", "closure"})
"""Kinds of record after whose change open days may be others."""


class TodayPanel(Panel):
    """Signals: open_case_wanted(): a first case is to be opened; plan_task_wanted(TaskRow): the visit of a task."""

    open_case_wanted = Signal()
    plan_task_wanted = Signal(object)
    SHOWS = (
        frozenset(
            {
                "task",
                "case",
                "stage",
                "contact",
                "pupil",
                "parent",
                "school",
                "visit_plan",
                "concern",
                "school_referral",
                "handover",
            }
        )
        | CALENDARS
    )

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._view: TodayView | None = None
        self._unfolded: frozenset[str] = frozenset()
        self._moved: tuple[MovedDay, ...] = ()
        self._may_have_moved = True
        self.moved, self.taken_over = Banner("warning"), Banner("info")
        self._unread: tuple[HandoverRow, ...] = ()
        self._title, self._day = label(kind="title"), label(kind="muted", wraps=True)
        self.columns = {key: TodayColumn(key) for key in COLUMNS}
        self.empty = EmptyState("today")
        self._page = SideBySide(characters=COLUMN_CHARACTERS)
        self._scroll = QScrollArea()
        self._lay_out()
        self.retranslate()

    def read(self) -> None:
        """Read what is due."""
        self.operations.read(lambda: tasks.today(self.desk), self.show_view, owner=self)
        self.operations.read(lambda: allocation.unread_handovers(self.desk), self.show_handovers, owner=self)
        if self._may_have_moved:
            self._may_have_moved = False
            self.operations.read(lambda: task_recounting.moved_days(self.desk), self.show_moved, owner=self)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read anew; where a calendar or a clock changed, also which open days that moves."""
        if changes is None or changes.kinds & CALENDARS:
            self._may_have_moved = True
        super().refresh(changes)

    def show_moved(self, moved: tuple[MovedDay, ...]) -> None:
        """Say that open tasks have another day now; nothing moves before somebody has looked at them."""
        self._moved = moved
        one = self.tr("A calendar or a rule has changed: 1 open task has another day now.")
        many = self.tr("A calendar or a rule has changed: {count} open tasks have another day now.")
        said = (one if len(moved) == 1 else many).format(count=len(moved)) if moved else ""
        self.moved.say(said, action=self.tr("Look at them") if moved else "", act=self.look_at_moved)

    def show_handovers(self, unread: tuple[HandoverRow, ...]) -> None:
        """The note of a case that was taken over, the oldest first, until it is said to be read."""
        self._unread = unread
        if not unread:
            self.taken_over.say("")
            return
        row = unread[0]
        said = self.tr("{giver} handed {reference} ({pupil}) over to you on {day}: {note}")
        if len(unread) > 1:
            said = self.tr("{giver} handed {reference} ({pupil}) over to you on {day}: {note} ({count} more to read)")
        words = said.format(
            giver=row.from_name, reference=row.reference, pupil=row.pupil_name, day=wording.day(row.on),
            note=_shortened(row.note), count=len(unread) - 1,
        )  # fmt: skip
        self.taken_over.say(words, action=self.tr("I have read it"), act=self.read_note)

    def read_note(self) -> None:
        """The note in sight was read."""
        if self._unread:
            chosen = self._unread[0].id
            self.operations.write(lambda: allocation.read_handover(self.desk, chosen), self, owner=self)

    def look_at_moved(self) -> None:
        """Show which days move, from where to where and how they were counted; then move them."""

        def move() -> None:
            self.operations.write(
                lambda: task_recounting.recompute_open(self.desk),
                self,
                done=lambda _moved: dialog.accept(),
                owner=dialog,
                refused=lambda refusal: dialog.refuse(wording.error_sentence(refusal)),
            )

        dialog = MovedDaysDialog(self._moved, self.desk.pack.ladder, move, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.show_moved(()))
        dialog.open()

    def show_view(self, view: TodayView) -> None:
        """Show the day."""
        self._view = view
        nothing = not (view.open_cases or view.overdue or view.visits or view.to_do or view.checkouts)
        self.empty.setVisible(nothing)
        self._scroll.setVisible(not nothing)
        self.columns["overdue"].show_check_outs(view.checkouts, self.desk.pack)
        self._day.setText(f"{wording.day(view.day)} · {self._sum_in_words(view)}")
        for shown in column_views(view, self._unfolded):
            more = self.tr("Show {count} more").format(count=shown.hidden)
            self.columns[shown.key].show_view(shown, view.day, self.desk.pack.ladder, self._nothing(shown.key), more)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Today"))
        self.columns["overdue"].set_heading(self.tr("Out of time or nearly"))
        self.columns["visits"].set_heading(self.tr("Visits"))
        self.columns["to_do"].set_heading(self.tr("To do"))
        self.empty.say(
            self.tr("Nothing is on your desk yet"),
            self.tr("What is due, the visits that stand and what else is to do will be here once a case is open."),
            self.tr("Open a case"),
        )
        self.show_moved(self._moved)
        self.show_handovers(self._unread)
        if self._view is not None:
            self.show_view(self._view)

    def _sum_in_words(self, view: TodayView) -> str:
        parts = [self.tr("1 open case") if view.open_cases == 1 else self.tr("{count} open cases")]
        if view.stuck:
            parts.append(
                self.tr("1 past its stage’s time") if view.stuck == 1 else self.tr("{stuck} past their stage’s time")
            )
        return " · ".join(parts).format(count=view.open_cases, stuck=view.stuck)

    def _nothing(self, key: str) -> tuple[str, str]:
        words = {
            "overdue": (self.tr("Nothing is overdue."), ""),
            "visits": (self.tr("No visit is set for the next seven days."), self.tr("Choose a case to visit")),
            "to_do": (self.tr("Nothing else is to do."), self.tr("Look through the caseload")),
        }
        return words[key]

    def _unfold(self, key: str) -> None:
        self._unfolded |= {key}
        if self._view is not None:
            self.show_view(self._view)

    def _finish(self, task: TaskRow) -> None:
        self.operations.write(lambda: tasks.finish_task(self.desk, FinishTask(task.id)), self, owner=self)

    def _put_off(self, task: TaskRow) -> None:
        def take(day: dt.date, reason: str) -> None:
            self.operations.write(
                lambda: tasks.snooze_task(self.desk, SnoozeTask(task.id, day, reason)),
                self,
                done=lambda _row: dialog.accept(),
                owner=dialog,
                refused=lambda refusal: dialog.refuse(wording.error_sentence(refusal)),
            )

        about = f"{title_of(task, self.desk.pack.ladder)} · {task.pupil_name or school_names.own(task.school_name)}"
        dialog = DayAndReasonDialog(self.tr("Put off"), about, self.tr("Put off"), self.desk.clock.today(), take, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        self._day.setContentsMargins(0, 0, 0, 3)
        head.addWidget(self._day, 1, Qt.AlignmentFlag.AlignBottom)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, theme.SPACE_RELATED, theme.SPACE_GROUP)
        row.setSpacing(theme.SPACE_PAGE)
        for key, column in self.columns.items():
            row.addWidget(column, 1)
            column.finished.connect(self._finish)
            column.put_off.connect(self._put_off)
            column.history_wanted.connect(lambda row: show_history(self.desk, self.operations, row, self))
            column.opened.connect(lambda reference: self.go.emit(Place("case", reference)))
            column.school_opened.connect(lambda number: self.go.emit(Place("register-check", number, "actions")))
            column.referral_opened.connect(lambda number: self.go.emit(Place("referrals", number)))
            column.concern_opened.connect(lambda concern: self.go.emit(Place("concern", concern)))
            column.unfolded.connect(self._unfold)
            column.visit_wanted.connect(self.plan_task_wanted)
            column.check_out_opened.connect(lambda row: self.go.emit(Place("visits", str(row.plan_id))))
            column.acted.connect(lambda _key: self.go.emit(Place("caseload")))
            column.setObjectName(key)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_GROUP, 0)
        whole.setSpacing(theme.SPACE_GROUP)
        whole.addLayout(head)
        whole.addWidget(self.moved)
        whole.addWidget(self.taken_over)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.empty, 1)
        self.empty.hide()
        self.empty.acted.connect(self.open_case_wanted)


def _shortened(note: str) -> str:
    return note if len(note) <= MOST_OF_NOTE else f"{note[:MOST_OF_NOTE].rstrip()}…"
