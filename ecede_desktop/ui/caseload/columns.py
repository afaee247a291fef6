"""The columns of the caseload as data: heading, text, what it sorts by, and the same said in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.cases import CaseRow
from ecede_desktop.records.names import fold
from ecede_desktop.ui import marker_words, school_names, wording
from ecede_desktop.ui.caseload.filters import is_overdue

Say = Callable[[CaseRow, Ladder, dt.date], str]
Sort = Callable[[CaseRow, Ladder, dt.date], Any]
_LAST = dt.date.max
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Column:
    """One column; ``in_words`` is what a screen reader and the tool tip say where the text alone is not enough."""

    key: str
    heading: Callable[[], str]
    text: Say
    sorts_by: Sort
    width: int
    """In characters of the body type."""
    in_words: Say | None = None
    figure: bool = False
    heading_in_words: Callable[[], str] | None = None
    elastic: bool = False
    """Takes its part of the room to spare."""


def _pupil(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return row.full_name


def _pupil_in_words(row: CaseRow, ladder: Ladder, today: dt.date) -> str:
    year = wording.year_group(row.year_group)
    name = f"{row.full_name}, {year}" if year else row.full_name
    warned = marker_words.in_sight(row.warning, row.markers)
    return f"{name}. {warned}" if warned else name


def _attendance(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return wording.percent(row.attendance)


def _attendance_in_words(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    counts = row.counts
    return translate(
        "CaseloadColumns", "{percent} attendance: {attended} of {possible} sessions this school year"
    ).format(percent=wording.percent(row.attendance), attended=counts.attended, possible=counts.possible)


def _trend_in_words(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    known = [value for value in row.trend if value is not None]
    if not known:
        return translate("CaseloadColumns", "No sessions in the last 12 school weeks")
    return translate("CaseloadColumns", "Last 12 school weeks: from {first} to {last}, lowest {lowest}").format(
        first=_whole(known[0]), last=_whole(known[-1]), lowest=_whole(min(known))
    )


def _whole(value: float) -> str:
    return wording.percent(Decimal(str(round(value, 1))))


def _change(row: CaseRow) -> float:
    known = [value for value in row.trend if value is not None]
    return known[-1] - known[0] if known else 0.0


def _stage(row: CaseRow, ladder: Ladder, _today: dt.date) -> str:
    return f"{row.stage_number}  {wording.stage_name(ladder, row.stage)}"


def _stage_place(row: CaseRow, ladder: Ladder, _today: dt.date) -> int:
    stage = ladder.get(row.stage)
    return stage.place if stage else -1


def _days(row: CaseRow, _ladder: Ladder, today: dt.date) -> int:
    return max((today - row.stage_since).days, 0)


def _due(row: CaseRow, _ladder: Ladder, today: dt.date) -> str:
    if row.next_due is None:
        return translate("CaseloadColumns", "Nothing set")
    return wording.short_day(row.next_due, today)


def _due_in_words(row: CaseRow, ladder: Ladder, today: dt.date) -> str:
    if row.next_due is None:
        return translate("CaseloadColumns", "Nothing is set to be done next")
    day, reason = wording.day(row.next_due), wording.due_reason(row.next_due_reason)
    if is_overdue(row, today):
        return translate("CaseloadColumns", "Overdue since {day}: {reason}").format(day=day, reason=reason)
    return translate("CaseloadColumns", "Due {day}: {reason}").format(day=day, reason=reason)


def _officer(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return row.officer_name or row.officer


def _name(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return fold(f"{row.surname} {row.forename}")


def _sortable_attendance(row: CaseRow, _ladder: Ladder, _today: dt.date) -> Decimal:
    return row.attendance if row.attendance is not None else Decimal(-1)


def _school(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return school_names.own(row.school_name)


def _language(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return wording.language(row.language)


def _reference(row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return row.reference


def _sortable_due(row: CaseRow, _ladder: Ladder, _today: dt.date) -> dt.date:
    return row.next_due or _LAST


def _says(say: Say) -> Sort:
    return lambda row, ladder, today: fold(say(row, ladder, today))


def _days_text(row: CaseRow, ladder: Ladder, today: dt.date) -> str:
    return str(_days(row, ladder, today))


def _nothing(_row: CaseRow, _ladder: Ladder, _today: dt.date) -> str:
    return ""


def _sortable_change(row: CaseRow, _ladder: Ladder, _today: dt.date) -> float:
    return _change(row)


ALL: tuple[Column, ...] = (
    Column("pupil", lambda: translate("CaseloadColumns", "Pupil"), _pupil, _name, 22, _pupil_in_words, elastic=True),
    Column("school", lambda: translate("CaseloadColumns", "School"), _school, _says(_school), 17, elastic=True),
    Column(
        "attendance",
        lambda: translate("CaseloadColumns", "Attendance"),
        _attendance,
        _sortable_attendance,
        8,
        _attendance_in_words,
        figure=True,
    ),
    Column("trend", lambda: translate("CaseloadColumns", "12 weeks"), _nothing, _sortable_change, 11, _trend_in_words),
    Column("stage", lambda: translate("CaseloadColumns", "Stage"), _stage, _stage_place, 28, elastic=True),
    Column(
        "days",
        lambda: translate("CaseloadColumns", "Days"),
        _days_text,
        _days,
        6,
        figure=True,
        heading_in_words=lambda: translate("CaseloadColumns", "Days in stage"),
    ),
    Column(
        "next_due",
        lambda: translate("CaseloadColumns", "Next due"),
        _due,
        _sortable_due,
        32,
        _due_in_words,
        elastic=True,
    ),
    Column("officer", lambda: translate("CaseloadColumns", "Officer"), _officer, _says(_officer), 16),
    Column("language", lambda: translate("CaseloadColumns", "Language"), _language, _says(_language), 10),
    Column("reference", lambda: translate("CaseloadColumns", "Reference"), _reference, _reference, 14),
)
BY_KEY = {column.key: column for column in ALL}
DEFAULT = tuple(BY_KEY)


def of(keys: Sequence[str]) -> tuple[Column, ...]:
    """The columns with these keys; all of them when none is known."""
    found = tuple(BY_KEY[key] for key in keys if key in BY_KEY)
    return found or ALL
