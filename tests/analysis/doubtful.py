"""Registers of invented pupils with one thing in them to be doubted, for tests of the register rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from ecede_desktop.analysis import summaries
from ecede_desktop.analysis.doubt_register import Register
from ecede_desktop.analysis.doubts import FINDERS
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.codes import CodeSet, code_set
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_register_rules import register_rules
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of
from ecede_desktop.records.register_checks import Doubt, RegisterSpell

YEAR = 2025
PACK = load_pack()
RULES = {rule.key: rule for rule in register_rules(PACK)}
CALENDAR = SchoolCalendar(PACK.terms)
Marks = Mapping[str, str]
"""``2025-11-03 AM`` -> code; a day alone means both halves, ``2025-11-03/2025-11-07`` its school days."""


def pupil(number: int) -> UUID:
    """The id of an invented pupil."""
    return UUID(int=0x0198_0000_0000_7000_8000_0000_0000_0000 + number)


def school_days(first: dt.date, last: dt.date) -> list[dt.date]:
    """The school days of the pack's calendar."""
    days = (first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return [day for day in days if CALENDAR.is_school_day(day)]


SCHOOL_DAYS = school_days(dt.date(YEAR, 9, 1), dt.date(YEAR, 12, 19))
"""The autumn term."""


def row_of(marks: Marks, *, usual: bool = True, days: Sequence[dt.date] = tuple(SCHOOL_DAYS)) -> bytes:
    """A row of a school year: present each school day of the autumn but for what is said."""
    row = bytearray(MARKS_LENGTH)
    if usual:
        for day in days:
            row[position_of(day, "AM")], row[position_of(day, "PM")] = ord("/"), ord("\\")
    for when, code in marks.items():
        for day, part in _sessions(when):
            row[position_of(day, part)] = ord(code) if code else 0
    return bytes(row)


def _sessions(when: str) -> list[tuple[dt.date, str]]:
    days, _, part = when.partition(" ")
    first, _, last = days.partition("/")
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last or first)
    chosen = school_days(begin, end) if last else [begin]
    return [(day, half) for day in chosen for half in ((part,) if part else ("AM", "PM"))]


@dataclass
class Class:
    """Pupils of one school; each is a row of marks and what else is known of them."""

    rows: list[bytes] = field(default_factory=list)
    spells: list[RegisterSpell] = field(default_factory=list)

    def add(self, marks: Marks | None = None, *, usual: bool = True, **facts: Any) -> int:
        """A pupil; answers with the number of their row."""
        at = len(self.rows)
        known: dict[str, Any] = {
            "year_group": "9", "reg_group": "9A", "status": "C", "admitted_on": dt.date(2023, 9, 1), "left_on": None,
            "born": dt.date(2012, 5, 4),
        }  # fmt: skip
        self.rows.append(row_of(marks or {}, usual=usual))
        self.spells.append(RegisterSpell(enrolment_id=pupil(1000 + at), pupil_id=pupil(at), **known | facts))
        return at

    def register(self, **facts: Any) -> Register:
        """The register of the school year, from September to the end of the autumn term unless said otherwise."""
        known: dict[str, Any] = {
            "first_day": first_day_of(YEAR), "last_day": dt.date(YEAR, 12, 31), "today": dt.date(2026, 1, 9),
            "calendar": CALENDAR, "codes": code_set("CY-2010"), "school_year": YEAR,
        }  # fmt: skip
        known |= facts
        codes: CodeSet = known.pop("codes")
        year = summaries.year_of_marks(
            known.pop("school_year"), codes, b"".join(self.rows), [0] * len(self.rows),
            [_place(spell.admitted_on, 0) for spell in self.spells],
            [MARKS_LENGTH - 1 if s.left_on is None else _place(s.left_on, 1) for s in self.spells],
        )  # fmt: skip
        return Register(year=year, spells=tuple(self.spells), **known)


def _place(day: dt.date | None, add: int) -> int:
    return -1 if day is None else (day - first_day_of(YEAR)).days * 2 + add


def school(number: int = 6, **marks_of: Marks) -> Class:
    """A small class of the usual kind; ``p2={...}`` gives the pupil in row 2 other marks."""
    made = Class()
    for at in range(number):
        made.add(marks_of.get(f"p{at}", {}))
    return made


def rule(key: str, **changed: Any) -> RegisterRule:
    """A rule of the pack, with other numbers or words."""
    kept = RULES[key]
    numbers = {name: value for name, value in changed.items() if name in kept.numbers}
    words = {name: value for name, value in changed.items() if name in kept.words}
    days = {name: value for name, value in changed.items() if name in ("valid_from", "valid_to")}
    return replace(kept, numbers={**kept.numbers, **numbers}, words={**kept.words, **words}, **days)


def find(register: Register, key: str, **changed: Any) -> list[Doubt]:
    """What a rule finds."""
    return list(FINDERS[key](register, rule(key, **changed)))


def told(doubt: Doubt) -> list[str]:
    """The sessions of a doubt: ``2025-11-03 AM N``."""
    return [f"{one.date} {one.session} {one.code}".strip() for one in doubt.sessions]
