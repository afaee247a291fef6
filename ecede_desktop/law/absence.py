"""Persistent and severe absence, continuous unauthorised absence, and leave for holidays: what each rule counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.codes import MarkClass

METHODS = ("rate_to_date", "sessions_reached")
COMPARATORS = ("ge", "gt")
HALF_DAYS = ("neutral", "counts", "ends")
LATE_DAYS = ("counts", "ends")
PHASES = ("primary", "secondary")
LEFT_OUT, COUNTED = "left_out", "counted"


@dataclass(frozen=True)
class AbsenceRule:
    """From how much absence on a pupil counts as persistently (or severely) absent."""

    percent: int
    method: str
    """rate_to_date: absent of possible so far; sessions_reached: sessions of a whole year, by phase."""
    comparator: str
    """ge: at least; gt: more than."""
    sessions: Mapping[str, int]
    """By phase, for ``sessions_reached``."""

    def reached(self, absent: int, possible: int, phase: str = "primary") -> bool:
        """Whether so much absence reaches the rule; nobody does without a possible session (facts 2.6)."""
        if possible == 0:
            return False
        if self.method == "rate_to_date":
            have, need = absent * 100, self.percent * possible
        else:
            have, need = absent, self.sessions[phase]
        return have > need if self.comparator == "gt" else have >= need


@dataclass(frozen=True)
class RunRule:
    """Continuous unauthorised absence in school days (WSI 2010/1954 reg 12(1)(b), reg 8(1)(h))."""

    alert: int
    return_: int
    enquiry: int
    half_day: str
    late_after_close: str
    not_for_en: str
    not_for_cy: str

    def step(self, days: int) -> str:
        """What a run of so many days asks for: enquiry, return, alert or nothing."""
        for name, number in (("enquiry", self.enquiry), ("return", self.return_), ("alert", self.alert)):
            if days >= number:
                return name
        return ""


@dataclass(frozen=True)
class HolidayRule:
    """Leave that a school may grant for holidays in a school year (reg 7(4))."""

    days: int
    codes: tuple[str, ...]

    def beyond(self, sessions: int) -> bool:
        """Whether more sessions than those of the days allowed were marked as holiday."""
        return sessions > self.days * 2


@dataclass(frozen=True)
class NotComparable:
    """Days that are not to be set beside others, and why."""

    first: dt.date
    last: dt.date
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class AbsencePolicy:
    """Everything of ``absence.toml``, dated."""

    persistent: tuple[Dated[AbsenceRule], ...]
    severe: tuple[Dated[AbsenceRule], ...]
    runs: tuple[Dated[RunRule], ...]
    holidays: tuple[Dated[HolidayRule], ...]
    dual: tuple[Dated[MarkClass], ...]
    second_registrations: tuple[Dated[str], ...]
    numbers: Mapping[str, tuple[Dated[int], ...]]
    not_comparable: tuple[NotComparable, ...]

    def number(self, name: str, day: dt.date) -> Dated[int]:
        """A number that holds on ``day``, with its source.

        Raises:
            KeyError: the policy has none such on that day.
        """
        found = value_on(self.numbers[name], day)
        if found is None:
            raise KeyError(name)
        return found

    def breaks(self, first: dt.date, last: dt.date) -> tuple[NotComparable, ...]:
        """What a period touches that is not to be compared."""
        return tuple(one for one in self.not_comparable if one.first <= last and first <= one.last)


@dataclass(frozen=True)
class SchoolDay:
    """The two sessions of a day as they count; MISSING where there is no mark."""

    date: dt.date
    morning: MarkClass
    afternoon: MarkClass
    late: bool = False
    """Whether a session of it was unauthorised only because the pupil came after the register closed."""


@dataclass(frozen=True)
class AbsenceRun:
    """School days of continuous unauthorised absence; days neither way (not required, no mark) lie within it."""

    first_day: dt.date
    last_day: dt.date
    days: int
    missing: int
    """Sessions without a mark between the first day and the last: they count neither way."""
    ended_on: dt.date | None
    """The day that ended it; None: it goes on."""


_ENDS = frozenset({MarkClass.PRESENT, MarkClass.APPROVED, MarkClass.AUTHORISED})


def counts_in_run(day: SchoolDay, rule: RunRule) -> bool | None:
    """Whether a day counts (True), ends a run (False) or does neither (None) (reg 12(1)(b))."""
    sessions = (day.morning, day.afternoon)
    if _ENDS & set(sessions):
        return False
    unauthorised = sessions.count(MarkClass.UNAUTHORISED)
    if unauthorised and day.late and rule.late_after_close == "ends":
        return False
    if unauthorised == 1:
        return {"neutral": None, "counts": True, "ends": False}[rule.half_day]
    return True if unauthorised else None


def absence_runs(days: Sequence[SchoolDay], rule: RunRule) -> tuple[AbsenceRun, ...]:
    """Every run of continuous unauthorised absence in the days of one pupil at one school (reg 12(1)(b))."""
    found: list[AbsenceRun] = []
    run: list[SchoolDay] = []
    between: list[SchoolDay] = []
    for day in days:
        counts = counts_in_run(day, rule)
        if counts:
            run += [*between, day] if run else [day]
            between = []
        elif counts is None:
            between += [day] if run else []
        else:
            found += _closed(run, rule, day.date)
            run, between = [], []
    return (*found, *_closed(run, rule, None))


def _closed(run: Sequence[SchoolDay], rule: RunRule, ended_on: dt.date | None) -> Iterable[AbsenceRun]:
    if run:
        days = sum(counts_in_run(day, rule) is True for day in run)
        gaps = sum((day.morning, day.afternoon).count(MarkClass.MISSING) for day in run)
        yield AbsenceRun(run[0].date, run[-1].date, days, gaps, ended_on)
