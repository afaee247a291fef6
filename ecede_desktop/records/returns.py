"""The code-level return: what is asked, what would be sent, what was checked, and what became different since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True)
class AskCodeReturn:
    """Which period and schools; no school: all."""

    first_day: dt.date
    last_day: dt.date
    school_numbers: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReturnLine:
    """One code of one year group of one school in one term."""

    school_number: str
    school_name: str
    school_year: int
    term: str
    """autumn, spring, summer, or empty where no terms are known."""
    year_group: str
    """Empty where a school is returned as a whole, or where nobody said."""
    code: str
    """``-`` for sessions without a mark."""
    counts_as: str
    """P, A, AU, UN, NR, MISSING, or empty for a code that its set has not."""
    sessions: int
    pupils: int
    small: bool = False
    """Fewer pupils than may be shown by themselves."""

    @property
    def key(self) -> tuple[str, int, str, str, str]:
        """What tells it from the others."""
        return self.school_number, self.school_year, self.term, self.year_group, self.code


@dataclass(frozen=True)
class ReturnCheck:
    """Something found before sending: how many pupils of a school and how many sessions it is about."""

    key: str
    """unknown_code, not_tied, outside_age, birth_unknown, second_school, before_admission, small_numbers."""
    school_number: str
    school_name: str
    pupils: int
    sessions: int
    text: str
    """One English sentence."""
    stops: bool = False
    """Whether the return should not be sent before it is put right."""


@dataclass(frozen=True)
class CodeReturnPlan:
    """A return as it would be made now."""

    ask: AskCodeReturn
    lines: tuple[ReturnLine, ...]
    checks: tuple[ReturnCheck, ...]
    schools: int
    pupils: int
    code_sets: tuple[str, ...]
    due_on: dt.date
    rule: str
    """Where the deadline and the ages come from, with the mark of what is not confirmed."""
    certain: bool
    parts: tuple[tuple[int, str, dt.date, dt.date], ...] = ()
    """School year, term, first and last day of each part of the period."""
    meanings: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
    """English and Welsh meaning of each code, and what it counts as."""

    @property
    def stopped(self) -> bool:
        return any(check.stops for check in self.checks)


@dataclass(frozen=True)
class CodeReturnRow:
    """A return that was made: its figures never change."""

    id: UUID
    title: str
    first_day: dt.date
    last_day: dt.date
    taken_at: dt.datetime
    taken_by: str
    due_on: dt.date | None
    sent_on: dt.date | None
    sent_to: str
    sha256: str
    whole: bool
    """Whether the figures still are what they were when they were kept."""
    lines: tuple[ReturnLine, ...]
    checks: tuple[ReturnCheck, ...]


@dataclass(frozen=True)
class ReturnDifference:
    """A line that would be another one if the return were made now."""

    line: ReturnLine
    kept: int
    """Sessions in the return; 0 where it had no such line."""
    now: int


@dataclass(frozen=True)
class FigureDisagreement:
    """A pupil of a school's own return whose figures are not those of the marks held."""

    line: int
    upn: str
    name: str
    field: str
    """possible, attended, authorised, unauthorised; or pupil where we or the file do not have the pupil."""
    said: int | None
    held: int | None


@dataclass(frozen=True)
class FigureCheck:
    """A school's own figures beside the marks held."""

    file_name: str
    sha256: str
    school_number: str
    school_name: str
    rows: int
    agreed: int
    disagreements: tuple[FigureDisagreement, ...]
    missing: int
    """Sessions without a mark among those compared: a reason why figures differ, and no absence."""
