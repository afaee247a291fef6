"""The diary: a month or a week in squares, the day one stands on in words beside it, and its file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop import settings
from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import add_calendar_months
from ecede_desktop.records.diary import EVERYBODY, DiaryEntry, DiaryView, SavedDiary
from ecede_desktop.services import diary, diary_files, users
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.diary import words
from ecede_desktop.ui.diary.day_grid import DayGrid
from ecede_desktop.ui.diary.day_list import DayList
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.scrolling import scroll_in

NARROW, LIST_HEIGHT = 860, 160
"""Pixels of the design: the width under which the day stands below the squares, and the height it needs there."""
WEEK = dt.timedelta(days=7)
FILE = "diary.ics"


@dataclass(frozen=True)
class _Reading:
    view: DiaryView
    people: tuple[tuple[str, str], ...]
    asked: tuple[dt.date, dt.date, str]


class DiaryPanel(Panel):
    """At ``diary``, or at a day of it: ``diary 2026-03-02``; its tab ``week`` shows the week of the day."""

    SHOWS = frozenset(
        {"task", "visit_plan", "case", "stage", "pupil", "school", "closure", "calendar", "concern", "school_referral",
         "plan", "handoff", "user", "hearing", "prosecution"}
    )  # fmt: skip

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._day, self._whose, self._by_week = desk.clock.today(), desk.user.name, False
        self._reading: _Reading | None = None
        self._title, self._period = label(kind="title"), label(kind="section")
        self.before, self.after, self.today = QToolButton(), QToolButton(), QPushButton()
        self.month, self.week, self.whose, self.save = QPushButton(), QPushButton(), QComboBox(), QPushButton()
        self.said = Banner("danger")
        self.grid, self.list = DayGrid(desk.pack.ladder), DayList(desk.pack.ladder)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.retranslate()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Show a day; without one, what is shown stays."""
        if place.tab in ("week", "month"):
            self._by_week = place.tab == "week"
        try:
            day = dt.date.fromisoformat(place.key) if place.key else self._day
        except ValueError:
            day = self._day
        self.go_to(day)

    def read(self) -> None:
        """Read the weeks in sight."""
        first, last, whose, desk = *self._span(), self._whose, self.desk

        def ask() -> _Reading:
            people = tuple((one.name, one.full_name) for one in users.list_users(desk) if one.active)
            return _Reading(diary.diary(desk, first, last, whose), people, (first, last, whose))

        self.operations.read(ask, self._take, owner=self, failed=self._refused)

    def go_to(self, day: dt.date) -> None:
        """Make a day the current one; what is not in sight is read."""
        self._day = day
        read = self._reading is not None and self._reading.asked == (*self._span(), self._whose)
        if read and self.grid.mark(day):
            self._show_day()
            self._say_period()
        else:
            self.refresh()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Diary"))
        self.today.setText(self.tr("Today"))
        self.month.setText(self.tr("&Month"))
        self.week.setText(self.tr("&Week"))
        self.save.setText(self.tr("&Save as a calendar file…"))
        self.save.setToolTip(self.tr("For Outlook or a telephone: days and hours, and nothing of a person."))
        self.whose.setAccessibleName(self.tr("Whose diary"))
        self.grid.setAccessibleName(self.tr("Days"))
        self.grid.setAccessibleDescription(
            self.tr("Arrow keys walk by day, Page Up and Page Down turn, Home goes to today, Enter opens.")
        )
        self._say_steps()
        self._say_period()
        if self._reading is not None:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_layout()

    # what is done

    def open_day(self, day: dt.date) -> None:
        """Open the one thing of a day, or go to the list of several."""
        self.go_to(day)
        entries = [entry for entry in self.list.entries() if entry.place[0]]
        if len(entries) == 1:
            self._open(entries[0])
        else:
            self.list.take_focus()

    def save_to(self, path: Path) -> None:
        """Save one's own diary of the weeks in sight."""
        first, last = self._span()
        kept, language, desk = settings.load().calendar_reference, i18n.language(), self.desk
        self.operations.write(
            lambda: diary_files.save_diary(desk, path, first, last, with_reference=kept, language=language),
            self,
            done=self._saved,
            owner=self,
            refused=self._refused,
        )

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a calendar file"), FILE, self.tr("Calendar file (*.ics)")
        )
        if name:
            self.save_to(Path(name) if name.lower().endswith(".ics") else Path(f"{name}.ics"))

    def _saved(self, saved: SavedDiary) -> None:
        words_ = self.tr("Your own diary of these weeks was saved as {name}. It names nobody.")
        self.said.say(words_.format(name=saved.path.name), "success")

    def _open(self, entry: DiaryEntry) -> None:
        self.go.emit(Place(*entry.place))

    def _turn(self, step: int) -> None:
        by_month = add_calendar_months(self._day, step)
        self.go_to(self._day + step * WEEK if self._by_week else by_month)

    def _show_by(self, week: bool) -> None:
        self._by_week = week
        self._say_steps()
        self.go_to(self._day)

    def _choose_whose(self) -> None:
        name = str(self.whose.currentData() or "")
        if name and name != self._whose:
            self._whose = name
            self.refresh()

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    # what is shown

    def _span(self) -> tuple[dt.date, dt.date]:
        """Whole weeks: that of the day, or those of its month."""
        first = self._day if self._by_week else self._day.replace(day=1)
        last = first if self._by_week else add_calendar_months(first, 1) - dt.timedelta(days=1)
        return first - dt.timedelta(days=first.weekday()), last + dt.timedelta(days=6 - last.weekday())

    def _take(self, reading: _Reading) -> None:
        if reading.asked != (*self._span(), self._whose):
            return  # another month was asked for meanwhile and is on its way
        self._reading = reading
        self._show()

    def _show(self) -> None:
        assert self._reading is not None
        self._show_people(self._reading.people)
        self.grid.show_view(self._reading.view, self._day, None if self._by_week else self._day.month)
        self._show_day()
        self._say_period()

    def _show_day(self) -> None:
        self.list.show_day(self.grid.current_day)

    def _show_people(self, people: tuple[tuple[str, str], ...]) -> None:
        self.whose.setVisible(self.desk.is_manager)
        self.whose.blockSignals(True)
        self.whose.clear()
        for name, full_name in people:
            self.whose.addItem(full_name or name, name)
        self.whose.addItem(self.tr("Everybody"), EVERYBODY)
        self.whose.setCurrentIndex(max(self.whose.findData(self._whose), 0))
        self.whose.blockSignals(False)

    def _say_period(self) -> None:
        self._period.setText(words.week(self._span()[0]) if self._by_week else words.month(self._day))
        (self.week if self._by_week else self.month).setChecked(True)

    def _say_steps(self) -> None:
        month = (self.tr("The month before (Page Up)"), self.tr("The month after (Page Down)"))
        week = (self.tr("The week before (Page Up)"), self.tr("The week after (Page Down)"))
        for button, said in zip((self.before, self.after), week if self._by_week else month, strict=True):
            button.setToolTip(said)
            button.setAccessibleName(said)

    def _turn_layout(self) -> None:
        direction, look = QBoxLayout.Direction, theme.look()
        narrow = self.width() < look.px(NARROW)
        self._below.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.list.setMinimumHeight(look.px(LIST_HEIGHT))
        self.list.setMinimumWidth(0 if narrow else look.px(220))

    def _fit(self) -> None:
        side = theme.look().px(18)
        for button in (self.before, self.after, self.save):
            button.setIconSize(QSize(side, side))
        self._turn_layout()

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.today.clicked.connect(lambda: self.go_to(self.desk.clock.today()))
        self.month.clicked.connect(lambda: self._show_by(week=False))
        self.week.clicked.connect(lambda: self._show_by(week=True))
        self.whose.currentIndexChanged.connect(self._choose_whose)
        self.save.clicked.connect(self._ask_where)
        self.grid.day_wanted.connect(self.go_to)
        self.grid.opened.connect(self.open_day)
        self.grid.turned.connect(self._turn)
        self.grid.home.connect(lambda: self.go_to(self.desk.clock.today()))
        self.list.opened.connect(self._open)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        self.before.setIcon(icon("chevron_left"))
        self.after.setIcon(icon("chevron_right"))
        self.save.setIcon(icon("export"))
        group = QButtonGroup(self)
        for button in (self.month, self.week):
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            group.addButton(button)
        self.whose.setVisible(self.desk.is_manager)
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        acts = FlowLayout()
        for part in (self.before, self.after, self.today, self.month, self.week, self.whose, self.save):
            acts.addWidget(part)
        self._below.setSpacing(theme.SPACE_GROUP)
        self._below.addWidget(self.grid, 3)
        self._below.addWidget(self.list, 1)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_RELATED)
        whole.setSpacing(theme.SPACE_RELATED)
        whole.addWidget(self._title)
        whole.addLayout(acts)
        whole.addWidget(self.said)
        whole.addWidget(self._period)
        whole.addLayout(self._below, 1)
        scroll = scroll_in(self, page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.grid)
