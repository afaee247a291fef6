"""A period of one pupil at one school: which mark stands where, and why a day has none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ecede_desktop.analysis.marks import as_marks, held_sessions
from ecede_desktop.law.calendar import SchoolCalendar, bank_holiday, school_year_of
from ecede_desktop.law.codes import CodeBook
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.extracts import DayNote
from ecede_desktop.records.marks import MARKS_LENGTH, SESSIONS, first_day_of, last_day_of, position_of
from ecede_desktop.records.schools import ClosureRow
from ecede_desktop.services import code_sets
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.closed_places import closed_by_school
from ecede_desktop.store import extracts as stored
from ecede_desktop.store.unit import Reading

CLOSURE_NOTES = {"holiday": "school_holiday", "inset": "inset", "bank_holiday": "bank_holiday"}
"""Kinds of closure as the paper calls them; the others are a closure."""


@dataclass(frozen=True)
class Period:
    """The marks of one pupil at one school in a period, with what else is known of those days."""

    first: dt.date
    last: dt.date
    spells: tuple[stored.Spell, ...]
    closures: tuple[ClosureRow, ...]
    held: dict[int, bytes]
    """By school year, a byte other than zero at each session that the school held (``analysis.marks``)."""
    others: dict[int, bytes]
    """The same, as the marks of the other pupils of the school say it."""
    calendar: SchoolCalendar
    book: CodeBook
    """The code sets in which the marks are read."""

    def mark(self, day: dt.date, session: str) -> tuple[str, str]:
        """(code, code set) of a session, both empty where there is no mark."""
        number = position_of(day, session)
        for spell in self.spells:
            for year in spell.years:
                if year.school_year == school_year_of(day) and year.marks[number]:
                    return chr(year.marks[number]), year.code_set
        return "", ""

    def on_roll(self, day: dt.date) -> bool:
        return any(
            (spell.admitted_on is None or spell.admitted_on <= day) and (spell.left_on is None or day <= spell.left_on)
            for spell in self.spells
        )

    def was_held(self, day: dt.date) -> bool:
        """Whether the school held a session on that day.

        Figures ask session by session; a paper for a court asks by day: whoever was not called in the afternoon of a
        day that was held lacks a mark there, until somebody says otherwise.
        """
        held = self.held.get(school_year_of(day), bytes(MARKS_LENGTH))
        return any(held[position_of(day, session)] for session in SESSIONS)

    def others_marked(self, day: dt.date) -> bool:
        """Whether other pupils of the school have marks in that week: then its silence on a day says something."""
        monday = day - dt.timedelta(days=day.weekday())
        week = (monday + dt.timedelta(days=number) for number in range(5))
        return any(
            any(self.others.get(school_year_of(one), b"")[position_of(one, "AM") : position_of(one, "PM") + 1])
            for one in week
        )

    def note(self, day: dt.date) -> DayNote | None:
        """Why a weekday has no session, as far as is known; None where one is expected."""
        if not self.on_roll(day):
            return DayNote(day, "not_on_roll")
        # Marks outrank the calendar, but for a few on a closed day: those are a slip.
        if self.was_held(day):
            return None
        for closure in self.closures:
            if closure.first_day <= day <= closure.last_day:
                return DayNote(day, CLOSURE_NOTES.get(closure.kind, "closure"), closure.note)
        return self._by_calendar(day)

    def _by_calendar(self, day: dt.date) -> DayNote | None:
        if name := bank_holiday(day):
            return DayNote(day, "bank_holiday", name)
        if self.calendar.knows(day) and not self.calendar.is_school_day(day):
            return DayNote(day, "school_holiday")
        # Nobody was marked in a week in which others were: the school was not open to pupils, though not known why.
        if self.others_marked(day) or not self.calendar.knows(day):
            return DayNote(day, "no_register")
        return None

    def days(self) -> Iterator[dt.date]:
        day = self.first
        while day <= self.last:
            yield day
            day += dt.timedelta(days=1)


def school_years(first: dt.date, last: dt.date) -> range:
    """The school years that a period touches."""
    return range(school_year_of(first), school_year_of(last) + 1)


def marked(spell: stored.Spell, first: dt.date, last: dt.date) -> bool:
    """Whether a spell has any mark in a period."""
    for year in spell.years:
        start = max(first, first_day_of(year.school_year))
        end = min(last, last_day_of(year.school_year))
        if start <= end and any(year.marks[position_of(start, "AM") : position_of(end, "PM") + 1]):
            return True
    return False


def read_period(
    session: Reading, pack: PolicyPack, spells: tuple[stored.Spell, ...], first: dt.date, last: dt.date
) -> Period:
    """What is known of a period at the school of these spells."""
    years = school_years(first, last)
    book = code_sets.book(session)
    used = {year.code_set for spell in spells for year in spell.years}
    shut = {code.code for name in used for code in book.get(name).codes.values() if code.school_wide}
    school = spells[0].school
    own = [spell.id for spell in spells]
    rows = stored.marks_of_school(session, school.id, years, apart=own)
    closed = closed_by_school(session, years, [school.number])
    held, others = {}, {}
    for year, (mine, rest) in rows.items():
        shut_on = closed[school.number, year]
        held[year] = held_sessions(as_marks([*mine, *rest]), shut, shut_on).tobytes()
        others[year] = held_sessions(as_marks(rest), shut, shut_on).tobytes()
    return Period(
        first=first,
        last=last,
        spells=spells,
        closures=stored.closures(session, school.id, first, last),
        held=held,
        others=others,
        calendar=calendar_of(session, pack, school.id),
        book=book,
    )
