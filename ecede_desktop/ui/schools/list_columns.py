"""The columns of the list of schools as data: heading, text, what it sorts by, and the same said in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.names import fold
from ecede_desktop.records.schools import SchoolListRow
from ecede_desktop.ui import wording
from ecede_desktop.ui.schools import words

translate = QCoreApplication.translate
Say = Callable[[SchoolListRow, PolicyPack], str]
_LOWEST = Decimal(-1000)


@dataclass(frozen=True)
class Column:
    """One column; ``in_words`` is what a screen reader and the tool tip say where the text alone is not enough."""

    key: str
    heading: Callable[[], str]
    text: Say
    sorts_by: Callable[[SchoolListRow], Any]
    width: int
    """In characters of the body type."""
    in_words: Say | None = None
    figure: bool = False
    elastic: bool = False


def _name(row: SchoolListRow, _pack: PolicyPack) -> str:
    return words.own(row.school.name, row.school.name_cy or row.school.name)


def _name_in_words(row: SchoolListRow, pack: PolicyPack) -> str:
    return f"{_name(row, pack)}, {row.school.number}"


def _attendance_in_words(row: SchoolListRow, _pack: PolicyPack) -> str:
    if row.attendance is None:
        return translate("SchoolColumns", "No sessions yet this school year")
    return translate(
        "SchoolColumns", "{percent} attendance: {attended} of {possible} sessions this school year, {missing} missing"
    ).format(
        percent=wording.percent(row.attendance),
        attended=row.counts.attended,
        possible=row.counts.possible,
        missing=row.counts.missing,
    )


def _trend_in_words(row: SchoolListRow, _pack: PolicyPack) -> str:
    known = [value for value in row.trend if value is not None]
    if not known:
        return translate("SchoolColumns", "No sessions in the last 12 school weeks")
    first, last, lowest = (wording.percent(value) for value in (known[0], known[-1], min(known)))
    return translate("SchoolColumns", "Last 12 school weeks: from {first} to {last}, lowest {lowest}").format(
        first=first, last=last, lowest=lowest
    )


def _change(row: SchoolListRow) -> float:
    known = [value for value in row.trend if value is not None]
    return known[-1] - known[0] if known else -1000.0


def _band(row: SchoolListRow, pack: PolicyPack) -> str:
    band = next((one for one in pack.bands if one.key == row.band), None)
    return wording.band_name(band) if band else "–"


def _target(row: SchoolListRow, _pack: PolicyPack) -> str:
    return wording.percent(row.target) if row.target is not None else translate("SchoolColumns", "None")


def _gap(row: SchoolListRow, _pack: PolicyPack) -> str:
    return words.points(row.gap)


def _gap_in_words(row: SchoolListRow, _pack: PolicyPack) -> str:
    if row.gap is None:
        return translate("SchoolColumns", "No target to compare with")
    if row.gap < 0:
        return translate("SchoolColumns", "{points} percentage points below the target").format(points=abs(row.gap))
    return translate("SchoolColumns", "{points} percentage points above the target").format(points=row.gap)


def _missing(row: SchoolListRow, _pack: PolicyPack) -> str:
    return wording.percent(row.missing)


def work(row: SchoolListRow) -> str:
    """Open doubts and actions in figures; empty where there are none."""
    parts = []
    if row.open_doubts:
        said = translate("SchoolColumns", "1 doubt") if row.open_doubts == 1 else ""
        parts.append(said or translate("SchoolColumns", "{count} doubts").format(count=row.open_doubts))
    if row.open_actions:
        said = translate("SchoolColumns", "1 action") if row.open_actions == 1 else ""
        parts.append(said or translate("SchoolColumns", "{count} actions").format(count=row.open_actions))
    return ", ".join(parts)


def _work(row: SchoolListRow, _pack: PolicyPack) -> str:
    return work(row) or translate("SchoolColumns", "None")


def _phase(row: SchoolListRow, _pack: PolicyPack) -> str:
    if row.school.phase == "pru":
        return translate("SchoolColumns", "PRU")
    return words.of(words.PHASES, row.school.phase) or "–"


def _phase_in_words(row: SchoolListRow, _pack: PolicyPack) -> str:
    return words.of(words.PHASES, row.school.phase) or translate("SchoolColumns", "Phase not known")


def _pupils(row: SchoolListRow, _pack: PolicyPack) -> str:
    return str(row.pupils)


def _percent(row: SchoolListRow, _pack: PolicyPack) -> str:
    return wording.percent(row.attendance)


def _nothing(_row: SchoolListRow, _pack: PolicyPack) -> str:
    return ""


def _officer(row: SchoolListRow, _pack: PolicyPack) -> str:
    return row.school.patch_officer or "–"


def _known(value: Decimal | None) -> Decimal:
    return _LOWEST if value is None else value


ALL: tuple[Column, ...] = (
    Column(
        "name", lambda: translate("SchoolColumns", "School"), _name, lambda r: fold(r.school.name), 22, _name_in_words,
        elastic=True,
    ),
    Column("phase", lambda: translate("SchoolColumns", "Phase"), _phase, lambda r: r.school.phase, 11, _phase_in_words),
    Column(
        "pupils", lambda: translate("SchoolColumns", "Pupils"), _pupils, lambda r: r.pupils, 5, figure=True
    ),
    Column(
        "attendance", lambda: translate("SchoolColumns", "Attendance"), _percent, lambda r: _known(r.attendance), 8,
        _attendance_in_words, figure=True,
    ),
    Column("trend", lambda: translate("SchoolColumns", "12 weeks"), _nothing, _change, 9, _trend_in_words),
    Column("band", lambda: translate("SchoolColumns", "Band"), _band, lambda r: _known(r.attendance), 17),
    Column(
        "target", lambda: translate("SchoolColumns", "Target"), _target, lambda r: _known(r.target), 6, figure=True
    ),
    Column(
        "gap", lambda: translate("SchoolColumns", "Gap"), _gap, lambda r: _known(r.gap), 7, _gap_in_words, figure=True
    ),
    Column(
        "missing", lambda: translate("SchoolColumns", "No mark"), _missing, lambda r: _known(r.missing), 8, figure=True
    ),
    Column(
        "work", lambda: translate("SchoolColumns", "Open"), _work, lambda r: (r.open_doubts + r.open_actions), 11,
    ),
    Column(
        "officer", lambda: translate("SchoolColumns", "Patch officer"), _officer,
        lambda r: fold(r.school.patch_officer), 11, elastic=True,
    ),
)  # fmt: skip
BY_KEY = {column.key: column for column in ALL}
