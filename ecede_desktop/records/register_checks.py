"""Register checks: what a school's register is looked through with, the doubts that came of it, and how they stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from ecede_desktop.law.register_rules import RegisterRule

SETTLEMENTS = ("explained", "error", "to_follow")
"""The school explained it; the register is wrong and is to be corrected; the answer is still to come."""


# What is looked through.


@dataclass(frozen=True, slots=True)
class RegisterSpell:
    """A spell at the school, as far as the rules ask."""

    enrolment_id: UUID
    pupil_id: UUID
    year_group: str
    """In the school year that is looked through; empty when not known."""
    reg_group: str
    status: str
    admitted_on: dt.date | None
    left_on: dt.date | None
    born: dt.date | None


@dataclass(frozen=True, slots=True)
class MarkNote:
    """What came beside a mark."""

    enrolment_id: UUID
    date: dt.date
    session: str
    minutes_late: int | None
    comment: str


@dataclass(frozen=True, slots=True)
class ChangedCode:
    """A mark that a later file changed."""

    enrolment_id: UUID
    date: dt.date
    session: str
    old: str
    new: str
    import_id: UUID
    changed_on: dt.date


@dataclass(frozen=True, slots=True)
class SpellElsewhere:
    """A spell of the same pupil at another school, with its marks of the year where there are any."""

    pupil_id: UUID
    school_number: str
    admitted_on: dt.date | None
    left_on: dt.date | None
    marks: bytes | None


@dataclass(frozen=True, slots=True)
class Span:
    """Days from and to; None is open."""

    first: dt.date | None
    last: dt.date | None

    def covers(self, day: dt.date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


# What is found.


@dataclass(frozen=True, slots=True)
class DoubtSession:
    """A session behind a doubt."""

    date: dt.date
    session: str
    code: str
    """As it stands; empty where there is no mark."""
    original: str = ""
    """The code first recorded, where it was changed."""
    pupil_id: UUID | None = None
    """Whose, where the doubt is about more than one pupil."""
    times: int = 1
    """How many marks, where they are not told one by one."""


@dataclass(frozen=True)
class Doubt:
    """What a rule finds: never an accusation."""

    rule: str
    number: int
    """How many sessions."""
    pupil_id: UUID | None = None
    group: str = ""
    """Class, year group, code, kind of day or day of a file, where it is not about one pupil."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    sessions: tuple[DoubtSession, ...] = ()


@dataclass(frozen=True)
class GroupSums:
    """Sessions of a class: how many were expected and how many have no mark."""

    group: str
    expected: int
    missing: int


@dataclass(frozen=True)
class CheckSums:
    """What was looked through; missing marks are shown beside every figure."""

    pupils: int
    expected: int
    """Sessions that the school held while the pupil was on roll."""
    missing: int
    doubts: Mapping[str, int]
    """By rule."""
    groups: tuple[GroupSums, ...] = ()


# What is shown.


@dataclass(frozen=True)
class RegisterCheckRow:
    """A register check as listed."""

    id: UUID
    school_number: str
    school_name: str
    first_day: dt.date
    last_day: dt.date
    run_at: dt.datetime
    run_by: str
    sums: CheckSums
    settled: int = 0
    """Doubts explained or found to be an error; what is to follow is still open."""

    @property
    def doubts(self) -> int:
        return sum(self.sums.doubts.values())


@dataclass(frozen=True)
class SettlementRow:
    """What somebody said of a doubt."""

    settlement: str
    note: str
    settled_by: str
    settled_at: dt.datetime


@dataclass(frozen=True)
class DoubtRow:
    """A doubt as shown."""

    id: UUID
    rule: str
    number: int
    pupil_id: UUID | None
    pupil_name: str
    upn: str
    year_group: str
    reg_group: str
    group: str
    facts: Mapping[str, Any]
    history: tuple[SettlementRow, ...] = ()
    """The latest last."""

    @property
    def settlement(self) -> SettlementRow | None:
        """How it stands."""
        return self.history[-1] if self.history else None

    @property
    def open(self) -> bool:
        """Whether an answer is still wanted."""
        return self.settlement is None or self.settlement.settlement == "to_follow"

    @property
    def about(self) -> tuple[str, str]:
        """What it is about, for comparison with another check."""
        return (self.rule, str(self.pupil_id) if self.pupil_id else self.group)


@dataclass(frozen=True)
class SessionOfDoubt:
    """A session behind a doubt, with the name where it is about more than one pupil."""

    date: dt.date
    session: str
    code: str
    mark_class: str
    """P, A, AU, UN, NR, MISSING, or empty for a code that the set has not."""
    original: str
    pupil_name: str
    times: int


@dataclass(frozen=True)
class DoubtView:
    """A doubt with every session behind it."""

    doubt: DoubtRow
    sessions: tuple[SessionOfDoubt, ...]


@dataclass(frozen=True)
class CheckView:
    """A register check with its doubts in the order of its rules."""

    row: RegisterCheckRow
    rules: tuple[RegisterRule, ...]
    """As they stood when it was run."""
    doubts: tuple[DoubtRow, ...]

    def of_rule(self, key: str) -> tuple[DoubtRow, ...]:
        """The doubts that a rule raised."""
        return tuple(doubt for doubt in self.doubts if doubt.rule == key)

    def rule(self, key: str) -> RegisterRule:
        """A rule by its key; the newest where it was changed within the period."""
        return next(rule for rule in reversed(self.rules) if rule.key == key)

    @property
    def raised(self) -> tuple[RegisterRule, ...]:
        """The rules that raised a doubt, each once."""
        keys = {doubt.rule for doubt in self.doubts}
        return tuple(self.rule(key) for key in dict.fromkeys(r.key for r in self.rules) if key in keys)


@dataclass(frozen=True)
class ComparedDoubt:
    """A doubt of one check beside the same of the check before."""

    state: str
    """gone, still, new or not_looked_at (its sessions lie outside the later check)."""
    doubt: DoubtRow
    """The later one where there is one."""
    before: int
    now: int
    earlier: DoubtRow | None = None
    """What was said of it then stands there."""


@dataclass(frozen=True)
class CheckComparison:
    """What became of the doubts of an earlier check."""

    earlier: RegisterCheckRow
    later: RegisterCheckRow
    doubts: tuple[ComparedDoubt, ...]

    def count(self, state: str) -> int:
        """How many stand so."""
        return sum(1 for doubt in self.doubts if doubt.state == state)


@dataclass(frozen=True)
class TrendStep:
    """A check as one step of the trend over terms: the latest of its term."""

    school_year: int
    term: str
    """autumn, spring or summer; a check that ends in a holiday belongs to the term before it."""
    check: RegisterCheckRow
    must: int
    should: int


@dataclass(frozen=True)
class SettleDoubt:
    """Say how a doubt stands; said again, the newer holds and the older stays."""

    doubt_id: UUID
    settlement: str
    note: str
