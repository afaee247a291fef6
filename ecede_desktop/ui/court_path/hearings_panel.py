"""Hearings and days of the law of the whole county, day by day; what is past without an outcome stands first."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_hearings import hearing_policy
from ecede_desktop.records.hearing_lists import Agenda, SavedHearings
from ecede_desktop.records.names import fold
from ecede_desktop.services import hearing_files, hearing_lists
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.court_path import hearing_words as words
from ecede_desktop.ui.court_path.hearing_words import Line
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.chips import Chips
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.scrolling import scroll_in
from ecede_desktop.ui.widgets.timeline import Timeline

FILE = "hearings.ics"
SPANS = (4, 13, 26, 52, -13, -52)
"""Weeks on and back that are offered beside those of the pack."""
LEAST_HEIGHT = 260


class HearingsPanel(Panel):
    """At ``hearings``. Enter or a double click opens the case at its court tab."""

    SHOWS = frozenset(
        {"hearing", "prosecution", "statement", "document", "case", "parent", "pupil", "handover", "user"}
    )

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._agenda: Agenda | None = None
        self._lines: dict[str, Line] = {}
        self._title, self.count = label(kind="title"), label(kind="muted", wraps=True)
        self.said = Banner("danger")
        self.search, self.span, self.whose = QLineEdit(), QComboBox(), QComboBox()
        self.save_button = QPushButton(icon("export"), "")
        self.chips, self.timeline, self.empty = Chips(), Timeline(), EmptyState("court")
        self._stack = QStackedWidget()
        self._lay_out()
        self._fill_span()
        self._connect()
        self.retranslate()

    def read(self) -> None:
        """Read the weeks that are chosen, everybody's: whose they are is a filter of the window."""
        weeks, desk = self._weeks(), self.desk
        days = words.days_of(weeks, desk.clock.today())
        self.operations.read(
            lambda: hearing_lists.agenda(desk, *days), partial(self._take, weeks), owner=self, failed=self._refuse
        )

    def save_to(self, path: Path) -> None:
        """Save the weeks that are shown as a calendar file, of the officer who is chosen or of everybody."""
        desk, language, whose = self.desk, i18n.language(), str(self.whose.currentData() or "")
        days = words.days_of(self._weeks(), desk.clock.today())
        self.operations.write(
            lambda: hearing_files.save_hearings(desk, path, *days, whose=whose, language=language),
            self,
            done=self._saved,
            owner=self,
            refused=self._refuse,
        )

    def clear_filter(self) -> None:
        """Show every line again."""
        self.search.clear()
        self.whose.setCurrentIndex(0)
        for key in self.chips.on:
            self.chips.set_on(key, False)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("Hearings"))
        self.search.setPlaceholderText(self.tr("Defendant, child, court, number, officer"))
        self.search.setAccessibleName(self.tr("Show only lines with these words"))
        self.span.setAccessibleName(self.tr("How far the calendar goes"))
        self.whose.setAccessibleName(self.tr("Whose cases"))
        self.timeline.setAccessibleName(self.tr("Hearings and days of the law"))
        self.save_button.setText(self.tr("&Save as a calendar file…"))
        self.save_button.setToolTip(self.tr("For Outlook or a telephone: case, court and kind, and nobody’s name."))
        self._fill_span()
        self._offer()
        self._show()

    # inside

    def _take(self, weeks: int, agenda: Agenda) -> None:
        if weeks != self._weeks():
            return  # other weeks were asked for meanwhile and are on their way
        self._agenda = agenda
        self._offer()
        self._show()

    def _show(self) -> None:
        if self._agenda is None:
            return
        found = words.lines(self._agenda)
        typed, whose = fold(self.search.text()).split(), self.whose.currentData()
        let = [
            (heading, line)
            for heading, line in found
            if (not whose or line.officer == whose) and _holds(fold(words.searched(line)), typed)
        ]
        counts = Counter(state for _, line in let for state in words.states_of(line))
        said = self.tr("{state}: {count}")
        self.chips.set_chips(
            [(key, said.format(state=name, count=counts[key])) for key, name in words.states().items()]
        )
        on = self.chips.on
        shown = [(heading, line) for heading, line in let if not on or words.states_of(line) & on]
        self._lines = {words.key_of(line): line for _, line in shown}
        self.timeline.set_entries([words.entry(heading, line) for heading, line in shown])
        self.count.setText(words.counted(len(shown), len(found)))
        self._stack.setCurrentIndex(int(bool(shown)))
        self._say_empty(bool(found))

    def _say_empty(self, any_: bool) -> None:
        if any_:
            self.empty.say(
                self.tr("Nothing is like that"),
                self.tr("No hearing and no day of the law has all of what is typed and chosen above."),
                self.tr("Show all"),
            )
        else:
            self.empty.say(
                self.tr("Nothing in these weeks"),
                self.tr("Hearings are listed in the case, under Court. Choose other weeks to look further."),
            )

    def _offer(self) -> None:
        found = words.lines(self._agenda) if self._agenda is not None else ()
        own = self.desk.user.name
        officers = {line.officer: line.officer_name for _, line in found if line.officer != own}
        named = sorted(officers.items(), key=lambda one: fold(one[1]))
        fill_box(self.whose, [("", self.tr("Everybody’s")), (own, self.tr("Mine")), *named])

    def _fill_span(self) -> None:
        usual = hearing_policy(self.desk.pack).weeks
        first = self.span.count() == 0
        offered = [*sorted({usual, *(weeks for weeks in SPANS if weeks > 0)}), *(one for one in SPANS if one < 0)]
        fill_box(self.span, [(weeks, words.span(weeks)) for weeks in offered])
        if first:
            self.span.setCurrentIndex(offered.index(usual))

    def _weeks(self) -> int:
        return int(self.span.currentData())

    def _open(self, key: str) -> None:
        line = self._lines.get(key)
        if line is not None:
            self.go.emit(Place("case", line.case_reference, "court"))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as a calendar file"), FILE, self.tr("Calendar file (*.ics)")
        )
        if name:
            self.save_to(Path(name) if name.lower().endswith(".ics") else Path(f"{name}.ics"))

    def _saved(self, saved: SavedHearings) -> None:
        said = self.tr("Hearings saved as {name}: {count}. The file names nobody.")
        self.said.say(said.format(name=saved.path.name, count=saved.events), "success")

    def _refuse(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _fit(self) -> None:
        self.search.setMinimumWidth(30 * self.fontMetrics().averageCharWidth())
        self._stack.setMinimumHeight(theme.look().px(LEAST_HEIGHT))
        self.save_button.setIconSize(QSize(*[theme.look().px(16)] * 2))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show)
        self.whose.currentIndexChanged.connect(self._show)
        self.span.currentIndexChanged.connect(lambda _at: self.refresh())
        self.chips.changed.connect(self._show)
        self.timeline.opened.connect(self._open)
        self.timeline.acted.connect(self._open)
        self.empty.acted.connect(self.clear_filter)
        self.save_button.clicked.connect(self._ask_where)
        theme.notifier().changed.connect(self._fit)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        tools, page = QWidget(), QWidget()
        flow = FlowLayout(tools)
        for part in (self.search, self.span, self.whose, self.save_button):
            flow.addWidget(part)
        for box in (self.span, self.whose):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", theme.Token.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.timeline)
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        for below in (self._title, self.said, tools, self.chips, self.count):
            column.addWidget(below)
        column.addWidget(self._stack, 1)
        scroll_in(self, page)
        self._fit()


def _holds(text: str, typed: list[str]) -> bool:
    return all(word in text for word in typed)
