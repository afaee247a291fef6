"""Days on which a register cannot hold marks: weekends, bank holidays, closures; and days outside the known terms."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from ecede_desktop.exchange.cells import slashed
from ecede_desktop.law.calendar import SchoolCalendar, bank_holiday
from ecede_desktop.law.codes import CodeSet, MarkClass
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import MarkBlock, Problem, RegisterFile
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, last_day_of
from ecede_desktop.records.schools import ClosureRow
from ecede_desktop.services.import_matching import Match

_DAY = dt.timedelta(days=1)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def required_only(codes: CodeSet) -> bytes:
    """A table for ``bytes.translate`` that takes away the marks of sessions nobody had to attend."""
    table = bytearray(range(256))
    for code, row in codes.codes.items():
        if row.mark_class is MarkClass.NOT_REQUIRED:
            table[ord(code)] = 0
    return bytes(table)


def day_problems(
    file: RegisterFile,
    pupils: Mapping[int, Match],
    closures: Sequence[ClosureRow],
    accepted: frozenset[dt.date],
    calendars: Mapping[UUID, SchoolCalendar],
    codes: Mapping[int, CodeSet],
) -> Iterator[Problem]:
    """Every mark on a day on which its school cannot have been open; ``codes`` are the sets of the school years."""
    groups: dict[tuple[UUID, int], list[MarkBlock]] = {}
    for block in file.blocks:
        if block.pupil in pupils:
            groups.setdefault((pupils[block.pupil].school.id, block.school_year), []).append(block)
    for (school_id, school_year), blocks in groups.items():
        taken_away = required_only(codes[school_year])
        required = [(block, block.marks.translate(taken_away)) for block in blocks]
        here = [c for c in closures if c.school_id in (None, school_id)]
        school = pupils[blocks[0].pupil].school.name
        calendar = calendars[school_id]
        for number in _days_used([marks for _, marks in required]):
            day = first_day_of(school_year) + number * _DAY
            fault = None if day in accepted else _closed(day, here, school)
            if fault:
                yield from _marks_on(file, required, number, *fault)
            elif not _in_term(calendar, day) and day not in accepted:
                yield _outside_terms(file, required, number, calendar, day)


def _days_used(rows: Sequence[bytes]) -> Iterator[int]:
    """Days of the year on which any row has a mark."""
    together = 0
    for row in rows:
        together |= int.from_bytes(row)
    used = together.to_bytes(MARKS_LENGTH)
    return (number for number in range(MARKS_LENGTH // 2) if used[2 * number] or used[2 * number + 1])


def _closed(day: dt.date, closures: Sequence[ClosureRow], school: str) -> tuple[str, dict[str, str]] | None:
    date = slashed(day)
    if day.weekday() >= 5:
        return "weekend", {"date": date, "weekday": _WEEKDAYS[day.weekday()]}
    if holiday := bank_holiday(day):
        return "bank_holiday", {"date": date, "name": holiday}
    for closure in closures:
        if closure.first_day <= day <= closure.last_day:
            said = f"{closure.kind}: {closure.note}" if closure.note else closure.kind
            return "school_closed", {"date": date, "school": school, "kind": said.replace("_", " ")}
    return None


def _in_term(calendar: SchoolCalendar, day: dt.date) -> bool:
    if not calendar.knows(day):
        return True
    return calendar.term_of(day) is not None and not calendar.in_half_term(day)


_Required = Sequence[tuple[MarkBlock, bytes]]


def _marks_on(
    file: RegisterFile, required: _Required, number: int, key: str, facts: dict[str, str]
) -> Iterator[Problem]:
    for block, marks in required:
        for place in (2 * number, 2 * number + 1):
            if marks[place]:
                yield mark_problem(file, block, place, key, **facts)


def mark_problem(file: RegisterFile, block: MarkBlock, place: int, key: str, **facts: object) -> Problem:
    """A problem of the mark at a place of a block."""
    day = first_day_of(block.school_year) + (place // 2) * _DAY
    column = file.column_of(day, "PM" if place % 2 else "AM")
    return problem(block.lines[place], column, chr(block.marks[place]), key, **facts)


def _outside_terms(
    file: RegisterFile, required: _Required, number: int, calendar: SchoolCalendar, day: dt.date
) -> Problem:
    """One warning for the day: the term dates may be another council's."""
    block, place = next(
        (block, place) for block, marks in required for place in (2 * number, 2 * number + 1) if marks[place]
    )
    school_year = block.school_year
    evidence = next(
        t.evidence for t in calendar.terms if first_day_of(school_year) <= t.first_day <= last_day_of(school_year)
    )
    return mark_problem(file, block, place, "outside_terms", date=slashed(day), evidence=evidence)
