"""The head of a school: what it is, how it attends, and how far that is from its target; in sight on every tab."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.measures import Counts, attendance, share
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.schools import SchoolPage
from ecede_desktop.records.targets import TargetProgress
from ecede_desktop.services import targets
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import heading
from ecede_desktop.ui.widgets.labels import label

NARROW = 700
"""Pixels of the design under which the parts of the head stand under each other."""


class SchoolHeader(QFrame):
    """Signals: back_wanted(), edit_wanted(), report_wanted(), visit_wanted()."""

    back_wanted = Signal()
    edit_wanted = Signal()
    report_wanted = Signal()
    visit_wanted = Signal()

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self.setProperty("kind", "surface")
        self.back, self.edit, self.visit = QPushButton(), QPushButton(), QPushButton()
        self.report = QPushButton()
        self.name, self.facts = label(kind="title", wraps=True), label(wraps=True)
        self.more = label(kind="small", wraps=True)
        self.figure, self.band = label(kind="figure"), label(kind="strong")
        self.counts, self.gap = label(kind="small"), label(kind="strong")
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.back.clicked.connect(self.back_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.report.clicked.connect(self.report_wanted)
        self.visit.clicked.connect(self.visit_wanted)
        theme.notifier().changed.connect(self.fit)
        self.fit()

    def show_school(self, page: SchoolPage, progress: TargetProgress) -> None:
        """Show a school and its figures."""
        school = page.school
        self.name.setText(words.own(school.name, school.name_cy or school.name))
        pupils = self.tr("1 pupil") if page.pupils == 1 else self.tr("{count} pupils").format(count=page.pupils)
        facts = (
            words.of(words.PHASES, school.phase), words.of(words.MEDIA, school.language_medium), school.cluster, pupils,
        )  # fmt: skip
        self.facts.setText(" · ".join(part for part in facts if part))
        officer = school.patch_officer or self.tr("nobody")
        more = [school.number, self.tr("Patch officer: {name}").format(name=officer)]
        if school.closed_on is not None:
            more.append(self.tr("Closed {day}").format(day=i18n.format_day(school.closed_on)))
        self.more.setText(" · ".join(more))
        self._show_figures(progress)

    def _show_figures(self, progress: TargetProgress) -> None:
        last = progress.checkpoints[-1] if progress.checkpoints else None
        counts = last.counts if last else Counts()
        exact = share(counts)
        self.figure.setText(wording.percent(attendance(counts)))
        band = wording.band_name(self._pack.band(exact)) if exact is not None else self.tr("No sessions yet")
        self.band.setText(band)
        said = self.tr("{attended} of {possible} sessions").format(attended=counts.attended, possible=counts.possible)
        if counts.missing:
            said += " · " + self.tr("{count} without a mark").format(count=counts.missing)
        self.counts.setText(said)
        target = progress.target
        if target is None or target.value is None or target.stage not in targets.STANDING:
            gap, kind = self.tr("No target that stands"), "muted"
        elif last is None or last.gap is None:
            gap, kind = self.tr("Target {value} %").format(value=target.value), "muted"
        else:
            gap = self.tr("Target {value} %: {points} points").format(value=target.value, points=words.points(last.gap))
            kind = "error" if last.met is False else "success"
        self.gap.setText(gap)
        self.gap.setProperty("kind", kind)
        self.gap.style().unpolish(self.gap)
        self.gap.style().polish(self.gap)
        self.figure.setAccessibleName(
            " ".join((self.tr("Attendance this school year"), self.figure.text(), band, said, gap))
        )

    def fit(self) -> None:
        """Icons as large as the text of their buttons."""
        side = theme.look().px(16)
        for button in (self.back, self.edit, self.report, self.visit):
            button.setIconSize(QSize(side, side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.look().px(NARROW)
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def retranslate(self) -> None:
        """Say the buttons again; what is shown of the school follows by ``show_school``."""
        self.back.setText(self.tr("All schools"))
        self.edit.setText(self.tr("&Correct"))
        self.report.setText(self.tr("Attendance &report"))
        self.visit.setText(self.tr("Record a &visit"))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.SPACE_INSIDE)
        for part in (self.name, self.facts, self.more):
            left.addWidget(part)
        left.addStretch(1)
        figures = QHBoxLayout()
        figures.setSpacing(theme.SPACE_RELATED)
        figures.addWidget(self.figure)
        figures.addWidget(self.band, 1, Qt.AlignmentFlag.AlignBottom)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(figures)
        right.addWidget(self.counts)
        right.addWidget(self.gap)
        right.addStretch(1)
        self._top.setSpacing(theme.SPACE_PAGE)
        self._top.addLayout(left, 1)
        self._top.addLayout(right)
        self.back.setProperty("kind", "quiet")
        self.back.setIcon(icon("back"))
        self.edit.setIcon(icon("note"))
        self.report.setIcon(icon("document"))
        self.visit.setProperty("kind", "primary")
        self.visit.setIcon(icon("school_visit", theme.Token.ON_ACCENT))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, 12)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(heading(self.back, self.edit, self.report, self.visit))
        column.addLayout(self._top)
