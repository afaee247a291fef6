"""The head of a case: what an officer needs at the door; folded where it would leave no room for what is below."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.measures import share
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.monitoring import MonitoringView
from ecede_desktop.ui import address_words, marker_words, school_names, theme, wording
from ecede_desktop.ui.case import monitoring_words
from ecede_desktop.ui.case.clock_strip import ClockStrip
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import GAP, FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.stage_bar import Rung, StageBar

translate = QCoreApplication.translate


NARROW = 700
"""Pixels of the design under which the parts of the head stand under each other and what is not needed is folded."""


class CaseHeader(QFrame):
    """Signals: log_visit_wanted(), plan_visit_wanted(), extract_wanted(), concern_wanted(), stage_chosen(key)."""

    log_visit_wanted = Signal()
    plan_visit_wanted = Signal()
    extract_wanted = Signal()
    concern_wanted = Signal()
    stage_chosen = Signal(str)

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self.setProperty("kind", "surface")
        self.warning = Banner("warning")
        self.name, self.facts = label(kind="title", wraps=True), label(wraps=True)
        self.identity = label(kind="small", wraps=True)
        self.figure, self.band, self.counts = label(kind="figure"), label(kind="strong"), label(kind="small")
        self.stage_bar = StageBar()
        self.clock = ClockStrip()
        self.followed = label(wraps=True)
        self.followed.hide()
        self.log_visit, self.extract, self.concern = QPushButton(), QPushButton(), QPushButton()
        self.plan_visit = QPushButton()
        self.more = QPushButton()
        self.more.setProperty("kind", "link")
        self._unfolded = self._narrow = False
        self._buttons = QWidget()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.stage_bar.chosen.connect(self.stage_chosen)
        theme.notifier().changed.connect(self.fit)
        self.fit()
        self.log_visit.clicked.connect(self.log_visit_wanted)
        self.plan_visit.clicked.connect(self.plan_visit_wanted)
        self.extract.clicked.connect(self.extract_wanted)
        self.concern.clicked.connect(self.concern_wanted)
        self.more.clicked.connect(self._turn)

    def show_view(self, view: CaseView, today: dt.date) -> None:
        """Show the facts of a case."""
        pupil, row = view.pupil, view.case
        self.warning.say(marker_words.in_sight(pupil.warning, row.markers))
        self.name.setText(pupil.full_name)
        self.facts.setText(" · ".join(part for part in self._facts(view, today) if part))
        self.identity.setText(" · ".join(part for part in self._identity(view) if part))
        self._show_attendance(view)
        self.stage_bar.set_rungs(rungs(self._pack.ladder, row.stage, row.stage_since, today))
        for button in (self.log_visit, self.plan_visit, self.extract):
            button.setEnabled(row.closed_on is None)

    def show_followed(self, views: tuple[MonitoringView, ...]) -> None:
        """A line for each result after which attendance is followed now; what is over stands on the court tab alone."""
        running = [monitoring_words.in_head(view) for view in views if view.row.runs]
        self.followed.setText("\n".join(running))
        self.followed.setVisible(bool(running))

    def fit(self) -> None:
        """Icons as large as the text of their buttons."""
        side = theme.look().px(16)
        for button in (self.log_visit, self.plan_visit, self.extract, self.concern):
            button.setIconSize(QSize(side, side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With large text the ladder gets the whole width, and the buttons a line of their own.
        direction = QBoxLayout.Direction
        narrow = self._narrow = self.width() < max(theme.look().px(NARROW), self._least())
        self._fold()
        self._buttons.setMinimumWidth(0 if narrow else self._all_buttons())
        self._bottom.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._top.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._fold()
        self.retranslate()

    def _fold(self) -> None:
        """Warning, name, figure with what it counts, stage, a visit to log and a concern to raise stay in sight."""
        whole = self._unfolded or not self._narrow
        self.more.setVisible(self._narrow)
        for part in (self.identity, self.extract, self.plan_visit):
            part.setVisible(whole)

    def _all_buttons(self) -> int:
        """How wide the buttons are in one line."""
        shown = (self.concern, self.extract, self.plan_visit, self.log_visit)
        return sum(button.sizeHint().width() + GAP for button in shown)

    def _least(self) -> int:
        """Wider than ladder and buttons beside each other must be: else they would push the page wider, be found to
        have room, turn, and so on for ever."""
        return self.stage_bar.minimumSizeHint().width() + self._all_buttons() + 3 * theme.SPACE_PAGE

    def retranslate(self) -> None:
        """Say the buttons again; what is shown of the case follows by ``show_view``."""
        self.log_visit.setText(self.tr("&Log a visit"))
        self.plan_visit.setText(self.tr("Pla&n a visit"))
        self.extract.setText(self.tr("Register e&xtract"))
        self.concern.setText(self.tr("Raise a &concern"))
        self.more.setText(self.tr("Show less") if self._unfolded else self.tr("Show more"))
        self.more.setAccessibleName(
            self.tr("Show less of the case") if self._unfolded else self.tr("Show all facts and actions of the case")
        )
        self.clock.retranslate()

    def _facts(self, view: CaseView, today: dt.date) -> tuple[str, ...]:
        pupil, row = view.pupil, view.case
        age = ""
        if pupil.date_of_birth is not None:
            age = self.tr("{age} years old").format(age=age_on(pupil.date_of_birth, today))
        differs = pupil.known_as and pupil.known_as != pupil.forename
        known_as = self.tr("Known as {name}").format(name=pupil.known_as) if differs else ""
        year = wording.year_group(row.year_group) if row.year_group else ""
        language = wording.language(row.language)
        return (
            known_as,
            age,
            year,
            school_names.own(row.school_name),
            self.tr("Language: {language}").format(language=language),
        )

    def _identity(self, view: CaseView) -> tuple[str, ...]:
        pupil, row = view.pupil, view.case
        born = pupil.date_of_birth
        upn = self.tr("UPN {upn}").format(upn=pupil.upn) if pupil.upn else self.tr("No UPN")
        if pupil.upn_state == "accepted":
            upn = self.tr("{upn} (wrong, accepted)").format(upn=upn)
        stage = self._pack.ladder.get(row.stage)
        # The ladder has room for the name of the stage only where buttons and words are short.
        at = f"{stage.number} {wording.stage_name(self._pack.ladder, row.stage)}" if stage else ""
        return (
            row.reference,
            at,
            upn,
            self.tr("Born {day}").format(day=wording.day(born)) if born else "",
            self.tr("Officer: {name}").format(name=row.officer_name or row.officer),
            address_words.current(pupil.address),
        )

    def _show_attendance(self, view: CaseView) -> None:
        row = view.case
        exact = share(row.counts)
        band = wording.band_name(self._pack.band(exact)) if exact is not None else self.tr("No sessions yet")
        self.figure.setText(wording.percent(row.attendance))
        self.band.setText(band)
        counts = row.counts
        parts = [
            self.tr("{attended} of {possible} sessions").format(attended=counts.attended, possible=counts.possible),
            self.tr("{count} unauthorised").format(count=counts.unauthorised),
        ]
        if counts.missing:
            parts.append(self.tr("{count} without a mark").format(count=counts.missing))
        self.counts.setText(" · ".join(parts))
        self.figure.setAccessibleName(
            " ".join((self.tr("Attendance this school year"), self.figure.text(), band, *parts))
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.SPACE_INSIDE)
        left.addWidget(self.name)
        left.addWidget(self.facts)
        left.addWidget(self.identity)
        right = QVBoxLayout()
        right.setSpacing(0)
        figures = QHBoxLayout()
        figures.setSpacing(theme.SPACE_RELATED)
        figures.addWidget(self.figure)
        figures.addWidget(self.band, 1, Qt.AlignmentFlag.AlignBottom)
        figures.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        right.addLayout(figures)
        right.addWidget(self.counts)
        right.addStretch(1)
        top = self._top
        top.setSpacing(theme.SPACE_GROUP)
        top.addLayout(left, 1)
        top.addLayout(right)
        self.log_visit.setProperty("kind", "primary")
        self.log_visit.setIcon(icon("home_visit", theme.Token.ON_ACCENT))
        self.plan_visit.setIcon(icon("route"))
        self.extract.setIcon(icon("register"))
        self.concern.setIcon(icon("warning", theme.Token.WARNING))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, 12)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.warning)
        column.addLayout(top)
        column.addWidget(self.clock)
        column.addWidget(self.followed)
        buttons = FlowLayout(self._buttons)
        for button in (self.concern, self.extract, self.plan_visit, self.log_visit):
            buttons.addWidget(button)
        bottom = self._bottom
        bottom.setSpacing(theme.SPACE_RELATED)
        bottom.addWidget(self.stage_bar, 1)
        bottom.addWidget(self._buttons)
        column.addLayout(bottom)


def age_on(born: dt.date, day: dt.date) -> int:
    """Whole years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def rungs(ladder: Ladder, current: str, since: dt.date, today: dt.date) -> tuple[Rung, ...]:
    """The ladder as the stage bar shows it; the stage that closes is no rung unless the case is there."""
    here = ladder.get(current)
    place = here.place if here else -1
    following = here.next if here else ()
    made = []
    for stage in ladder.stages:
        if stage.closes and stage.key != current:
            continue
        state = "later"
        if stage.key == current:
            state = "current"
        elif stage.place < place:
            state = "done"
        elif stage.key in following:
            state = "next"
        name = wording.stage_name(ladder, stage.key)
        made.append(Rung(stage.key, stage.number, name, state, _rung_words(stage.number, name, state, since, today)))
    return tuple(made)


def _rung_words(number: str, name: str, state: str, since: dt.date, today: dt.date) -> str:
    patterns = {
        "current": translate("CaseHeader", "{number} {name}: the case is here since {day}, {days} days"),
        "done": translate("CaseHeader", "{number} {name}: below where the case is"),
        "next": translate("CaseHeader", "{number} {name}: can follow now"),
        "later": translate("CaseHeader", "{number} {name}: later"),
    }
    days = (today - since).days
    return patterns[state].format(number=number, name=name, day=wording.day(since), days=days)
