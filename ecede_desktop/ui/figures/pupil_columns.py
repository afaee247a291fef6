"""Columns that every list of pupils begins with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.absence import PupilLine
from ecede_desktop.ui import school_names, wording
from ecede_desktop.ui.rows_model import RowsColumn

T = TypeVar("T")

translate = QCoreApplication.translate


def pupil_columns(pupil: Callable[[T], PupilLine]) -> tuple[RowsColumn[T], ...]:
    """Name, school, year and case of the pupil of a line."""
    return (
        RowsColumn(lambda: translate("figures", "Pupil"), lambda row: pupil(row).name),
        RowsColumn(lambda: translate("figures", "School"), lambda row: school_names.own(pupil(row).school_name)),
        RowsColumn(
            lambda: translate("figures", "Year"),
            lambda row: wording.year_group_short(pupil(row).year_group),
            sorts_by=lambda row: _place(pupil(row).year_group),
        ),
        RowsColumn(lambda: translate("figures", "Case"), lambda row: pupil(row).case_reference or "–"),
    )


def _place(group: str) -> tuple[bool, int, str]:
    return (group.isdigit(), int(group) if group.isdigit() else 0, group)


def number(
    heading: Callable[[], str], value: Callable[[T], int | None], *, text: Callable[[T], str] | None = None
) -> RowsColumn[T]:
    """A column of numbers, sorted as such."""

    def said(row: T) -> str:
        found = value(row)
        return "–" if found is None else f"{found:,}"

    def place(row: T) -> tuple[bool, int]:
        found = value(row)
        return (found is not None, found or 0)

    return RowsColumn(heading, text or said, figure=True, sorts_by=place)
