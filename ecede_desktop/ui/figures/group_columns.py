"""Columns of a table of groups: figures with the counts behind them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law import measures
from ecede_desktop.records.figures import FigureRow
from ecede_desktop.ui import wording
from ecede_desktop.ui.figures import words
from ecede_desktop.ui.figures.pupil_columns import number
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate


def group_columns(heading: Callable[[], str], label: Callable[[FigureRow], str]) -> tuple[RowsColumn[FigureRow], ...]:
    """The name first; then place, figure, change, persistent absence, bands, counts and missing marks."""
    return (
        RowsColumn(heading, label),
        number(lambda: translate("figures", "Place"), lambda row: row.rank),
        _percent(lambda: translate("figures", "Attendance"), lambda row: row.attendance),
        RowsColumn(
            lambda: translate("figures", "Points since last year"),
            lambda row: words.points(row.earlier[0].points) if row.earlier else "–",
            figure=True,
            sorts_by=lambda row: _order(row.earlier[0].points if row.earlier else None),
        ),
        number(lambda: translate("figures", "Pupils"), lambda row: row.pupils),
        _share(lambda: translate("figures", "Persistently absent"), lambda row: row.persistent),
        _share(lambda: translate("figures", "Severely absent"), lambda row: row.severe),
        _percent(
            lambda: translate("figures", "Unauthorised"),
            lambda row: measures.percentage(row.counts.unauthorised, row.counts.possible),
        ),
        _percent(lambda: translate("figures", "Marks missing"), lambda row: row.missing),
        RowsColumn(
            lambda: translate("figures", "Pupils by band"), lambda row: " · ".join(str(b.pupils) for b in row.bands)
        ),
        number(lambda: translate("figures", "Attended"), lambda row: row.counts.attended),
        number(lambda: translate("figures", "Possible"), lambda row: row.counts.possible),
        number(lambda: translate("figures", "Late, before and after close"), _late, text=_late_said),
    )


def _percent(heading: Callable[[], str], value: Callable[[FigureRow], Decimal | None]) -> RowsColumn[FigureRow]:
    return RowsColumn(
        heading, lambda row: wording.percent(value(row)), figure=True, sorts_by=lambda row: _order(value(row))
    )


def _share(heading: Callable[[], str], value: Callable[[FigureRow], int]) -> RowsColumn[FigureRow]:
    """A number of pupils with its share of those who have a figure."""

    def said(row: FigureRow) -> str:
        return f"{value(row)} ({wording.percent(measures.percentage(value(row), row.with_figure))})"

    return RowsColumn(
        heading, said, figure=True, sorts_by=lambda row: _order(measures.percentage(value(row), row.with_figure))
    )


def _order(value: Decimal | None) -> tuple[bool, Decimal]:
    return (value is not None, value or Decimal(0))


def _late(row: FigureRow) -> int:
    return row.counts.late_before_close + row.counts.late_after_close


def _late_said(row: FigureRow) -> str:
    return f"{row.counts.late_before_close} + {row.counts.late_after_close}"
