"""A period of one pupil at one school: which mark stands where, and why a day has none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from ecede_desktop.law import codes
from ecede_desktop.law.calendar import SchoolCalendar, bank_holiday, school_year_of
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.extracts import DayNote
from ecede_desktop.records.schools import ClosureRow
from ecede_desktop.store import extracts as stored
from ecede_desktop.store.unit import Reading

SESSIONS = ("AM", "PM")
SCHOOL_YEAR_BYTES = 732
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
    calendar: SchoolCalendar

    def mark(self, day: dt.date, session: str) -> tuple[str, str]:
        """(code, code set) of a session, both empty where there is no mark."""
        number = index(day, session)
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

    def was_held(self, day: dt.date, session: str) -> bool:
        """Whether the school marked anybody at that session."""
        return bool(self.held.get(school_year_of(day), bytes(SCHOOL_YEAR_BYTES))[index(day, session)])

    def note(self, day: dt.date) -> DayNote | None:
        """Why a weekday has no session, as far as is known; None where one is expected."""
        if not self.on_roll(day):
            return DayNote(day, "not_on_roll")
        for closure in self.closures:
            if closure.first_day <= day <= closure.last_day:
                return DayNote(day, CLOSURE_NOTES.get(closure.kind, "closure"), closure.note)
        # Marks outrank the calendar: where the school marked anybody, it held the session.
        if any(self.was_held(day, session) for session in SESSIONS):
            return None
        if name := bank_holiday(day):
            return DayNote(day, "bank_holiday", name)
        if not self.calendar.knows(day):
            return DayNote(day, "no_register")
        return None if self.calendar.is_school_day(day) else DayNote(day, "school_holiday")

    def days(self) -> Iterator[dt.date]:
        day = self.first
        while day <= self.last:
            yield day
            day += dt.timedelta(days=1)


def index(day: dt.date, session: str) -> int:
    """Where a session lies in its school year's marks."""
    return (day - dt.date(school_year_of(day), 9, 1)).days * 2 + SESSIONS.index(session)


def school_years(first: dt.date, last: dt.date) -> range:
    """The school years that a period touches."""
    return range(school_year_of(first), school_year_of(last) + 1)


def marked(spell: stored.Spell, first: dt.date, last: dt.date) -> bool:
    """Whether a spell has any mark in a period."""
    for year in spell.years:
        start = max(first, dt.date(year.school_year, 9, 1))
        end = min(last, dt.date(year.school_year + 1, 8, 31))
        if start <= end and any(year.marks[index(start, "AM") : index(end, "PM") + 1]):
            return True
    return False


def read_period(
    session: Reading, pack: PolicyPack, spells: tuple[stored.Spell, ...], first: dt.date, last: dt.date
) -> Period:
    """What is known of a period at the school of these spells."""
    years = school_years(first, last)
    used = {year.code_set for spell in spells for year in spell.years}
    closed = {code.code for name in used for code in codes.code_set(name).codes.values() if code.school_wide}
    school = spells[0].school
    held = stored.held(session, school.id, years, "".join(sorted(closed)).encode("ascii"))
    return Period(
        first=first,
        last=last,
        spells=spells,
        closures=stored.closures(session, school.id, first, last),
        held={year: bits.to_bytes(SCHOOL_YEAR_BYTES, "big") for year, bits in held.items()},
        calendar=SchoolCalendar(pack.terms),
    )
