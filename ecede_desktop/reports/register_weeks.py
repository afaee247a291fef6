"""The register of an extract as weeks and terms: which mark, note or gap stands in which place, before it is drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.records.extracts import DayNote, RegisterExtract, TermTotals

SESSIONS = ("AM", "PM")
NO_TERM = "none"


@dataclass(frozen=True)
class Slot:
    """The place of one session: a mark, or why there is none."""

    date: dt.date
    session: str
    cell: MarkCell | None
    note: DayNote | None
    inside: bool
    """Whether the day belongs to the period."""
    corrections: tuple[int, ...] = ()
    """Lines of the list of corrected marks."""

    @property
    def shows_mark(self) -> bool:
        """A mark, or a mark that ought to be there."""
        return self.cell is not None and (bool(self.cell.code) or self.cell.mark_class == "MISSING")


@dataclass(frozen=True)
class Week:
    """Monday to Friday, ten places."""

    monday: dt.date
    slots: tuple[Slot, ...]
    counts: Counts | None


@dataclass(frozen=True)
class TermStart:
    term: TermTotals


@dataclass(frozen=True)
class TermEnd:
    term: TermTotals


Row = Week | TermStart | TermEnd


def monday_of(day: dt.date) -> dt.date:
    """The Monday of a day's week."""
    return day - dt.timedelta(days=day.weekday())


def weeks(extract: RegisterExtract) -> tuple[Week, ...]:
    """Every week that has a day of the period."""
    cells = {(cell.date, cell.session): cell for cell in extract.cells}
    notes = {note.date: note for note in extract.day_notes}
    counts = {week.monday: week.counts for week in extract.weeks}
    corrected = _corrected(extract)
    found = []
    monday = monday_of(extract.first_day)
    while monday <= extract.last_day:
        slots = tuple(
            Slot(
                day,
                session,
                cells.get((day, session)),
                notes.get(day),
                extract.first_day <= day <= extract.last_day,
                corrected.get((day, session), ()),
            )
            for day in (monday + dt.timedelta(days=number) for number in range(5))
            for session in SESSIONS
        )
        found.append(Week(monday, slots, counts.get(monday)))
        monday += dt.timedelta(days=7)
    return tuple(found)


def rows(extract: RegisterExtract) -> tuple[Row, ...]:
    """The weeks with the start and the total of each term around them; holidays between terms stand alone."""
    every = weeks(extract)
    terms = [_term_of(week, extract.terms) for week in every]
    last = {term: number for number, term in enumerate(terms) if term is not None}
    named = any(term.name != NO_TERM for term in extract.terms)
    found: list[Row] = []
    current: TermTotals | None = None
    for number, (week, term) in enumerate(zip(every, terms, strict=True)):
        if term is not None and term != current and named:
            found.append(TermStart(term))
            current = term
        found.append(week)
        if term is not None and named and last[term] == number:
            found.append(TermEnd(term))
    return tuple(found)


def weekend_marks(extract: RegisterExtract) -> tuple[MarkCell, ...]:
    """Marks on a Saturday or Sunday: they have no place in the grid and are written out."""
    return tuple(cell for cell in extract.cells if cell.date.weekday() >= 5 and cell.code)


def spans(week: Week) -> Iterator[tuple[int, int, Slot]]:
    """Runs of places without a mark for one and the same reason: (first, past the last, one of them)."""
    start = 0
    slots = week.slots
    while start < len(slots):
        if slots[start].shows_mark:
            start += 1
            continue
        end = start + 1
        while end < len(slots) and not slots[end].shows_mark and _reason(slots[end]) == _reason(slots[start]):
            end += 1
        yield start, end, slots[start]
        start = end


def _reason(slot: Slot) -> tuple[bool, str, str]:
    if not slot.inside:
        return (False, "", "")
    return (True, slot.note.kind, slot.note.name) if slot.note else (True, "", "")


def _corrected(extract: RegisterExtract) -> dict[tuple[dt.date, str], tuple[int, ...]]:
    found: dict[tuple[dt.date, str], tuple[int, ...]] = {}
    for number, change in enumerate(extract.corrections, start=1):
        place = (change.date, change.session)
        found[place] = (*found.get(place, ()), number)
    return found


def _term_of(week: Week, terms: tuple[TermTotals, ...]) -> TermTotals | None:
    friday = week.monday + dt.timedelta(days=4)
    for term in terms:
        if term.name != NO_TERM and term.first_day <= friday and week.monday <= term.last_day:
            return term
    has_mark = any(slot.shows_mark for slot in week.slots)
    return next((term for term in terms if term.name == NO_TERM and has_mark), None)
