"""A school's register of one year as arrays, and the doubts that are made from where a rule's sign stands in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.marks import Marks, Mask, class_table, held_sessions, window
from ecede_desktop.analysis.school_days import closed_places
from ecede_desktop.analysis.summaries import Year
from ecede_desktop.law.calendar import SATURDAY, SchoolCalendar, bank_holiday
from ecede_desktop.law.codes import CodeSet
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.marks import MARKS_LENGTH, SESSIONS, first_day_of, position_of, session_at
from ecede_desktop.records.register_checks import (
    ChangedCode,
    Doubt,
    DoubtSession,
    MarkNote,
    RegisterSpell,
    Span,
    SpellElsewhere,
)

DAYS = MARKS_LENGTH // 2
WEEKEND, BANK_HOLIDAY = "weekend", "bank_holiday"
"""Kinds of closed day beside the kinds of closure."""
PRESENT, APPROVED, AUTHORISED, UNAUTHORISED, NOT_REQUIRED = range(1, 6)
MOST_TOLD = 1500
"""Sessions of a group that are told pupil by pupil; beyond them each session says how many."""
Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Register:
    """A school year of a school: marks and everything that the rules look at beside them."""

    year: Year
    spells: tuple[RegisterSpell, ...]
    first_day: dt.date
    last_day: dt.date
    today: dt.date
    calendar: SchoolCalendar
    """Terms and closed days of this school."""
    closed: Mapping[dt.date, str] = field(default_factory=dict)
    """Kind of closure of each closed day."""
    notes: tuple[MarkNote, ...] = ()
    changes: tuple[ChangedCode, ...] = ()
    elsewhere: Mapping[UUID, Sequence[SpellElsewhere]] = field(default_factory=dict)
    """By pupil."""
    cohorts: Mapping[str, Mapping[UUID, Sequence[Span]]] = field(default_factory=dict)
    contacts: Mapping[UUID, Sequence[dt.date]] = field(default_factory=dict)
    """Days on which we were in touch about a pupil's case, in order."""
    counting: CodeSet | None = None
    """The code set as figures count with it: D as the pack says. The rules read D as the set itself has it."""
    peers: tuple[Numbers, ...] = ()
    """How often each letter stands in the same days at other schools of the phase."""

    @property
    def school_year(self) -> int:
        return self.year.school_year

    @property
    def places(self) -> slice:
        """The places of the period."""
        return window(self.school_year, self.first_day, self.last_day)

    @cached_property
    def letters(self) -> Marks:
        """The marks in the letters of CY-2010, which the rules are written in: later sets say what maps back."""
        table = np.arange(256, dtype=np.uint8)
        for code, row in self.year.codes.codes.items():
            table[ord(code)] = ord(row.maps_to or code)
        return np.asarray(table[self.year.marks], np.uint8)

    @cached_property
    def classes(self) -> NDArray[np.uint8]:
        """Class of each mark: 0 none, 1 to 5 as ``analysis.marks.CLASSES``, 6 a code the set has not."""
        return np.asarray(class_table(self.year.codes)[self.year.marks], np.uint8)

    @cached_property
    def counted(self) -> Mask:
        """Marks that say present or absent: neither none nor not required."""
        return np.asarray((self.classes >= PRESENT) & (self.classes <= UNAUTHORISED), np.bool_)

    @cached_property
    def held(self) -> Mask:
        """Sessions that the school held; a few marks on a closed day are a slip and make no session for everybody."""
        shut = [code for code, row in self.year.codes.codes.items() if row.school_wide]
        return held_sessions(self.year.marks, shut, closed_places(self.school_year, self.closed))

    @cached_property
    def missing(self) -> Mask:
        """Sessions that were held and have no mark, while the pupil was on roll."""
        return np.asarray(self.year.missing & self.held, np.bool_)

    @cached_property
    def expected(self) -> Mask:
        """Sessions at which a mark was due, as figures count them: those marked present or absent, and the missing."""
        classes = class_table(self.counting or self.year.codes)[self.year.marks]
        return np.asarray(((classes >= PRESENT) & (classes <= UNAUTHORISED)) | self.missing, np.bool_)

    def closed_kind(self, day: dt.date) -> str:
        """Why there is no school on a day, by the calendar: weekend, bank_holiday, or the kind of closure."""
        if day.weekday() >= SATURDAY:
            return WEEKEND
        return BANK_HOLIDAY if bank_holiday(day) else self.closed.get(day, "")

    @cached_property
    def held_days(self) -> Mask:
        return np.asarray(self.held.reshape(DAYS, 2).any(axis=1), np.bool_)

    @cached_property
    def held_before(self) -> Numbers:
        """School days held up to each day, that day among them."""
        return np.asarray(np.cumsum(self.held_days), np.int64)

    @cached_property
    def marked(self) -> Numbers:
        """How many pupils have a mark in each session."""
        return np.asarray(np.count_nonzero(self.letters, axis=0), np.int64)

    @cached_property
    def rows(self) -> Mapping[UUID, int]:
        """The row of each spell."""
        return {spell.enrolment_id: row for row, spell in enumerate(self.spells)}

    @cached_property
    def firsts(self) -> Mapping[tuple[int, int], str]:
        """The code first recorded at a row and place, where it was changed."""
        found: dict[tuple[int, int], str] = {}
        for change in self.changes:
            at = (self.rows[change.enrolment_id], position_of(change.date, change.session))
            found.setdefault(at, change.old)
        return found

    def is_letter(self, *letters: str) -> Mask:
        """Where one of these letters stands."""
        wanted = np.zeros(256, np.bool_)
        wanted[[ord(letter) for letter in letters]] = True
        return np.asarray(wanted[self.letters], np.bool_)

    def within(self, rule: RegisterRule, *, whole_year: bool = False) -> Mask:
        """The places that the rule looks at: those of the period, or of the year up to its end, on which it holds."""
        first = first_day_of(self.school_year) if whole_year else self.first_day
        days = rule.window(first, self.last_day)
        looked = np.zeros(MARKS_LENGTH, np.bool_)
        if days is not None:
            looked[window(self.school_year, *days)] = True
        return looked

    def place_of_day(self, day: dt.date) -> int:
        """Place of the morning of a day, also of one outside the year: below 0 or beyond its end."""
        return (day - first_day_of(self.school_year)).days * 2

    def day_at(self, place: int) -> dt.date:
        return session_at(self.school_year, place)[0]

    def of_spans(self, pupil_id: UUID, cohort: str) -> Mask:
        """The places on which a pupil belongs to a group."""
        inside = np.zeros(MARKS_LENGTH, np.bool_)
        for span in self.cohorts.get(cohort, {}).get(pupil_id, ()):
            inside |= self.places_of(span)
        return inside

    def places_of(self, span: Span) -> Mask:
        """The places of the year that lie within some days."""
        inside = np.zeros(MARKS_LENGTH, np.bool_)
        first = 0 if span.first is None else max(self.place_of_day(span.first), 0)
        last = MARKS_LENGTH if span.last is None else max(self.place_of_day(span.last) + 2, 0)
        inside[first:last] = True
        return inside

    def groups(self) -> Iterator[tuple[str, Numbers]]:
        """Each class with its rows; pupils without one by their year group."""
        by_group: dict[str, list[int]] = {}
        for row, spell in enumerate(self.spells):
            by_group.setdefault(spell.reg_group or spell.year_group, []).append(row)
        yield from ((group, np.asarray(rows, np.int64)) for group, rows in sorted(by_group.items()))


def rows_with(sign: Mask) -> Iterator[tuple[int, Numbers]]:
    """Each row in which the sign stands, with its places."""
    for row in np.flatnonzero(sign.any(axis=1)).tolist():
        yield row, np.flatnonzero(sign[row])


def runs(sign: Mask) -> Iterator[tuple[int, int, int]]:
    """Row, first column and column after the last of each run of the sign."""
    edge = np.zeros((len(sign), 1), np.int8)
    steps = np.diff(np.hstack([edge, sign.astype(np.int8), edge]), axis=1)
    rows, begins = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    yield from zip(rows.tolist(), begins.tolist(), ends.tolist(), strict=True)


def days_of(sessions: int) -> str:
    """Half-days as days: 21 are 10.5."""
    return f"{sessions / 2:g}"


def of_pupil(register: Register, rule: RegisterRule, row: int, places: Numbers, **facts: Any) -> Doubt:
    """A doubt about one pupil."""
    sessions = tuple(_session(register, row, place) for place in places.tolist())
    told = _always(register, places, len(sessions))
    return Doubt(rule.key, len(sessions), register.spells[row].pupil_id, "", told | facts, sessions)


def of_group(
    register: Register, rule: RegisterRule, group: str, sign: Mask, among: Numbers | None = None, **facts: Any
) -> Doubt:
    """A doubt about a class, a year group or the school; the sign stands in rows of the register, or in ``among``."""
    rows, places = np.nonzero(sign)
    rows = rows if among is None else among[rows]
    told = _always(register, places, len(places)) | {"pupils": len(np.unique(rows))}
    if len(places) > MOST_TOLD:
        sessions = _summed(register, rows, places)
    else:
        order = np.lexsort((rows, places))
        at = zip(rows[order].tolist(), places[order].tolist(), strict=True)
        sessions = tuple(_session(register, row, place, whose=True) for row, place in at)
    return Doubt(rule.key, len(places), None, group, told | facts, sessions)


def by_session(register: Register, sign: Mask) -> tuple[DoubtSession, ...]:
    """The sessions of a sign with how many marks each has, not pupil by pupil."""
    return _summed(register, *np.nonzero(sign))


def _always(register: Register, places: Numbers, number: int) -> dict[str, Any]:
    if not number:
        return {"number": 0, "first_on": "", "last_on": ""}
    first, last = register.day_at(int(places.min())), register.day_at(int(places.max()))
    return {"number": number, "first_on": first.isoformat(), "last_on": last.isoformat()}


def _session(register: Register, row: int, place: int, *, whose: bool = False) -> DoubtSession:
    day, part = session_at(register.school_year, place)
    value = int(register.year.marks[row, place])
    pupil = register.spells[row].pupil_id if whose else None
    return DoubtSession(day, part, chr(value) if value else "", register.firsts.get((row, place), ""), pupil)


def _summed(register: Register, rows: Numbers, places: Numbers) -> tuple[DoubtSession, ...]:
    keys, times = np.unique(places * 256 + register.year.marks[rows, places], return_counts=True)
    found = []
    for key, number in zip(keys.tolist(), times.tolist(), strict=True):
        place, value = divmod(key, 256)
        day = register.day_at(place)
        found.append(DoubtSession(day, SESSIONS[place % 2], chr(value) if value else "", times=number))
    return tuple(found)
