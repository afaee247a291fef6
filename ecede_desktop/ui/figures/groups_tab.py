"""Groups: a line a year group, key stage, class, group of pupils, phase or cluster."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from ecede_desktop.law.policy_absence import cohorts
from ecede_desktop.records.figure_tables import ShownTable
from ecede_desktop.records.figures import FigureRow, FigureTable
from ecede_desktop.services import figure_tables, figures
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.figures import words
from ecede_desktop.ui.figures.group_columns import group_columns
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.tab import FigureTab
from ecede_desktop.ui.figures.table_box import TableBox

BY = ("year_group", "key_stage", "reg_group", "cohort", "phase", "cluster")


class GroupsTab(FigureTab):
    """One table, grouped as chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: FigureTable | None = None
        self.by = QComboBox()
        self.by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box: TableBox[FigureRow] = TableBox(
            group_columns(lambda: words.by(self._grouped_by), self._label), stem="groups"
        )
        self.column.addWidget(self.by, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.box)
        self.column.addStretch(1)
        self.by.currentIndexChanged.connect(self.asked_anew)
        self.let_out(self.box, self._make)
        self.retranslate()

    @property
    def _grouped_by(self) -> str:
        return self._shown.ask.by if self._shown is not None else str(self.by.currentData() or BY[0])

    def work(self, question: Question) -> Callable[[], FigureTable]:
        by = str(self.by.currentData() or BY[0])
        return lambda: figures.figures(self.desk, question.ask(self.desk, by))

    def show_answer(self, answer: FigureTable) -> None:
        self._shown = answer
        self._say()

    def retranslate(self) -> None:
        chosen = self.by.currentData()
        self.by.blockSignals(True)
        self.by.clear()
        for key in BY:
            self.by.addItem(words.by(key), key)
        self.by.setCurrentIndex(max(self.by.findData(chosen), 0))
        self.by.blockSignals(False)
        self.by.setAccessibleName(self.tr("Group by"))
        self._say()

    def _say(self) -> None:
        self.box.say(self.tr("Groups"), self.tr("Nobody has a mark in this period for what is chosen above."))
        if self._shown is not None:
            bands = ", ".join(wording.band_name(band) for band in self.desk.pack.bands)
            note = self.tr("Pupils by band: {bands}. Places are made from the rounded figures.").format(bands=bands)
            if not self._shown.disjoint:
                note += " " + self.tr("A pupil can be in several groups; each counts on its days of membership.")
            self.box.show_rows(self._shown.rows, note)

    def _label(self, row: FigureRow) -> str:
        names = {one.key: words.cohort(one) for one in cohorts(self.desk.pack)}
        named = words.row_label(row, self._grouped_by, names)
        return f"{named}, {row.detail}" if self._grouped_by == "reg_group" else named

    def _make(self) -> ShownTable | None:
        return None if self._shown is None else figure_tables.figure_table(self.desk, self._shown, self.language)
