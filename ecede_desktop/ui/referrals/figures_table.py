"""Attendance of the stated window: what the school wrote beside what the marks held say, and where they differ."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.law.stated_attendance import COUNTED, Stated
from ecede_desktop.records.referrals import ReferralView
from ecede_desktop.ui import i18n, school_names, theme, wording
from ecede_desktop.ui.referrals import words
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import CharacterWidth, fit_columns, keep_fitted, row_table

LINE = 28
WIDTHS = (CharacterWidth(24, elastic=True), CharacterWidth(9), CharacterWidth(9), CharacterWidth(9))


@dataclass(frozen=True)
class FigureLine:
    """One figure: written, found, and whether they differ."""

    key: str
    written: str
    found: str
    differs: bool = False


class FiguresTable(QWidget):
    """A line a figure; a difference is said in words, not by colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReferralView | None = None
        self._window, self._whose = label(kind="muted", wraps=True), label(kind="small", wraps=True)
        self.model: RowsModel[FigureLine] = RowsModel(self._columns(), self)
        self.table: QTableView = row_table(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        for part in (self._window, self.table, self._whose):
            column.addWidget(part)
        keep_fitted(self.table, WIDTHS)
        theme.notifier().changed.connect(self._fit)

    def show_view(self, view: ReferralView) -> None:
        """Show the figures of a referral."""
        self._view = view
        self._tell()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.table.setAccessibleName(self.tr("Attendance as the school wrote it and by the marks held"))
        self.model.retranslate()
        if self._view is not None:
            self._tell()

    def _tell(self) -> None:
        assert self._view is not None
        says, computed = self._view.says, self._view.computed
        if says.first_day is None or says.last_day is None:
            self._window.setText(self.tr("The school states no period."))
        else:
            self._window.setText(
                self.tr("{first} to {last}").format(
                    first=i18n.format_day(says.first_day), last=i18n.format_day(says.last_day)
                )
            )
        counts = computed.counts if computed is not None else None
        differing = {one.key for one in computed.differences} if computed is not None else set()
        self.model.set_rows(_lines(says.stated, counts, differing, self._view))
        if computed is None and self._view.row.pupil_id is None:
            self._whose.setText(self.tr("The marks held are counted once the pupil is chosen."))
        elif computed is None:
            self._whose.setText(
                self.tr(
                    "No marks are held for this pupil and period. Import the school’s register to check the figures."
                )
            )
        elif computed.school_name:
            self._whose.setText(
                self.tr("By the marks of {school}.").format(school=school_names.own(computed.school_name))
            )
        else:
            self._whose.setText(self.tr("By the marks of every school that the pupil was at."))
        self._fit()

    def _columns(self) -> tuple[RowsColumn[FigureLine], ...]:
        return (
            RowsColumn(lambda: self.tr("Figure"), lambda line: words.figure(line.key)),
            RowsColumn(lambda: self.tr("School wrote"), lambda line: line.written or "–", figure=True),
            RowsColumn(lambda: self.tr("Marks held"), lambda line: line.found or "–", figure=True),
            RowsColumn(lambda: self.tr("Compared"), lambda line: self.tr("Differs") if line.differs else ""),
        )

    def _fit(self) -> None:
        """As high as its lines."""
        height = theme.look().px(LINE)
        self.table.verticalHeader().setDefaultSectionSize(height)
        fit_columns(self.table, WIDTHS)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + len(self.model.rows) * height + 18)


def _lines(stated: Stated, counts: Counts | None, differing: set[str], view: ReferralView) -> list[FigureLine]:
    held: dict[str, str] = {}
    if counts is not None:
        numbers = {
            "possible": counts.possible,
            "present": counts.attended,
            "authorised": counts.authorised,
            "unauthorised": counts.unauthorised,
            "late": counts.late_before_close + counts.late_after_close,
        }
        held = {key: str(number) for key, number in numbers.items()}
    percent = f"{stated.percent} %" if stated.percent is not None else ""
    found = wording.percent(attendance(counts)) if counts is not None else ""
    lines = [FigureLine("percent", percent, found, "percent" in differing)]
    for key in COUNTED:
        written = getattr(stated, key)
        lines.append(FigureLine(key, "" if written is None else str(written), held.get(key, ""), key in differing))
    if counts is not None:
        lines.append(FigureLine("missing", "", str(counts.missing)))
    lines += [FigureLine(one.key, one.stated, one.found, True) for one in view.contradictions]
    return lines
