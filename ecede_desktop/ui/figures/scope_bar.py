"""Of whom and over which days: the choices above the tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.policy_absence import Cohort
from ecede_desktop.law.windows import DATES, DAYS, KINDS, SCHOOL_DAYS
from ecede_desktop.records.figures import FigureChoices, Scope
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import school_names, theme, wording
from ecede_desktop.ui.figures import words
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.flow_layout import FlowLayout

MOST_COMPARED = 3
Choice = tuple[str, str]


class ScopeBar(QWidget):
    """Signals: changed(): something else is asked."""

    changed = Signal()

    def __init__(self, desk: Desk, cohorts: Sequence[Cohort], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cohorts = tuple(cohorts)
        self._choices = FigureChoices((), (), (), ())
        self.place, self.years, self.group = QComboBox(), QComboBox(), QComboBox()
        self.window_of, self.compare, self.like = QComboBox(), QComboBox(), QComboBox()
        self.first, self.last = DayEdit(), DayEdit()
        row = FlowLayout(self)
        for part in (*self._combos, self.first, self.last):
            row.addWidget(part)
        for combo in self._combos:
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(13)
        self.place.setMinimumContentsLength(20)
        for combo in (self.window_of, self.compare, self.like):  # few words, all known: none is cut
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        today = desk.clock.today()
        for day in (self.first, self.last):
            day.set_today(today)
        self.retranslate()
        self.compare.setCurrentIndex(1)
        self._connect()
        self._show_days()

    @property
    def _combos(self) -> tuple[QComboBox, ...]:
        return (self.place, self.years, self.group, self.window_of, self.compare, self.like)

    @property
    def question(self) -> Question:
        """What is chosen now."""
        kind, _, key = str(self.place.currentData() or "").partition(":")
        years, _, group = str(self.years.currentData() or "").partition(":")
        scope = Scope(
            school=key if kind == "school" else "",
            phase=key if kind == "phase" else "",
            cluster=key if kind == "cluster" else "",
            key_stage=int(group) if years == "stage" else None,
            year_group=group if years == "year" else "",
            reg_group=group if years == "class" else "",
            cohort=str(self.group.currentData() or ""),
        )
        return Question(
            scope,
            str(self.window_of.currentData()),
            self.first.day(),
            self.last.day(),
            int(self.compare.currentData() or 0),
            str(self.like.currentData()),
        )

    def offer(self, choices: FigureChoices) -> None:
        """The schools, phases, clusters and classes that there are."""
        self._choices = choices
        self._fill_places()
        self._fill_years()

    def choose_school(self, number: str) -> None:
        """Ask for one school; for the county where there is no such school."""
        self.place.setCurrentIndex(max(self.place.findData(f"school:{number}"), 0))

    def retranslate(self) -> None:
        """Say every choice again, keeping what is chosen."""
        self._fill_places()
        self._fill_years()
        _fill(self.group, [("", self.tr("All pupils")), *((one.key, words.cohort(one)) for one in self._cohorts)])
        _fill(self.window_of, [(kind, words.window(kind)) for kind in KINDS])
        earlier = [(str(n), self.tr("With {count} earlier years").format(count=n)) for n in range(2, MOST_COMPARED + 1)]
        _fill(self.compare, [("0", self.tr("No comparison")), ("1", self.tr("With last year")), *earlier])
        _fill(self.like, [(SCHOOL_DAYS, self.tr("Same school days")), (DATES, self.tr("Same dates"))])
        named = (
            (self.place, self.tr("County, phase, cluster or school")),
            (self.years, self.tr("Years or class")),
            (self.group, self.tr("Group of pupils")),
            (self.window_of, self.tr("Period")),
            (self.compare, self.tr("Earlier years")),
            (self.like, self.tr("How earlier years are matched")),
            (self.first, self.tr("First day")),
            (self.last, self.tr("Last day")),
        )
        for part, name in named:
            part.setAccessibleName(name)
            part.setToolTip(name)
        self.first.set_hint(self.tr("First day"))
        self.last.set_hint(self.tr("Last day"))

    def _fill_places(self) -> None:
        choices = self._choices
        found: list[Choice] = [("", self.tr("Whole county"))]
        found += [(f"phase:{one}", words.phase(one)) for one in choices.phases]
        found += [(f"cluster:{one}", self.tr("Cluster {name}").format(name=one)) for one in choices.clusters]
        found += [(f"school:{one.number}", f"{school_names.own(one.name)} ({one.number})") for one in choices.schools]
        _fill(self.place, found)

    def _fill_years(self) -> None:
        found: list[Choice] = [("", self.tr("All years"))]
        found += [(f"stage:{number}", words.key_stage(str(number))) for number in range(1, 6)]
        found += [(f"year:{group}", wording.year_group(group)) for group in YEAR_GROUPS]
        kind, _, key = str(self.place.currentData() or "").partition(":")
        school = next((one for one in self._choices.schools if kind == "school" and one.number == key), None)
        classes = school.classes if school else ()
        found += [(f"class:{name}", self.tr("Class {name}").format(name=name)) for name in classes]
        _fill(self.years, found)

    def _take_place(self) -> None:
        self._fill_years()
        self.changed.emit()

    def _take_window(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        own = self.window_of.currentData() == DAYS
        for day in (self.first, self.last):
            day.setVisible(own)
        self.like.setEnabled(self.compare.currentData() != "0")

    def _connect(self) -> None:
        self.place.currentIndexChanged.connect(self._take_place)
        self.window_of.currentIndexChanged.connect(self._take_window)
        self.compare.currentIndexChanged.connect(self._take_window)
        for combo in (self.years, self.group, self.like):
            combo.currentIndexChanged.connect(self.changed)
        for day in (self.first, self.last):
            day.day_changed.connect(self.changed)


def _fill(combo: QComboBox, choices: Sequence[Choice]) -> None:
    """Offer these, no wider than beside the other boxes of the bar."""
    fill_box(combo, choices)
    combo.setMaximumWidth(theme.look().px(320))
