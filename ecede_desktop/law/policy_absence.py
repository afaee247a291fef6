"""Reads how a council measures absence (``absence.toml``) and its vulnerable groups (``cohorts.toml``)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from ecede_desktop.law.absence import (
    COMPARATORS,
    COUNTED,
    HALF_DAYS,
    LATE_DAYS,
    LEFT_OUT,
    METHODS,
    PHASES,
    AbsencePolicy,
    AbsenceRule,
    HolidayRule,
    NotComparable,
    RunRule,
)
from ecede_desktop.law.citations import Citation, Dated
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

T = TypeVar("T")

ABSENCE, COHORTS = "absence.toml", "cohorts.toml"
SHOWN_TO = ("everybody", "case_officer", "managers")
NUMBERS = ("suppress_below", "missing_percent", "break_days", "arrival_days", "together_sessions")


@dataclass(frozen=True)
class Cohort:
    """A vulnerable group that attendance is followed for."""

    key: str
    english: str
    welsh: str
    restricted: bool
    """Shown with names only to those who work with the child."""
    citation: Citation
    shown_to: str = "everybody"
    """Who is told that a pupil belongs to it: everybody, case_officer (and managers) or managers."""

    def seen_by(self, *, manager: bool, case_officer: bool) -> bool:
        """Whether a manager, or the officer of the pupil's open case, or anybody else, is told of it."""
        return manager or self.shown_to == "everybody" or (case_officer and self.shown_to == "case_officer")


def absence_policy(pack: PolicyPack) -> AbsencePolicy:
    """How the council of a pack measures absence.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _absence_of(pack.folder)


def cohorts(pack: PolicyPack) -> tuple[Cohort, ...]:
    """The vulnerable groups of a pack, in its order.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _cohorts_of(pack.folder)


@cache
def _absence_of(folder: Path) -> AbsencePolicy:
    return read_table(folder / ABSENCE, _absence)


@cache
def _cohorts_of(folder: Path) -> tuple[Cohort, ...]:
    return read_table(folder / COHORTS, _cohorts)


def _absence(table: Entry) -> AbsencePolicy:
    numbers = table.table("number")
    if lacking := set(NUMBERS) - set(numbers.names()):
        raise WrongEntry(f"[number] needs {', '.join(sorted(lacking))}")
    policy = AbsencePolicy(
        persistent=_dated(table, "persistent", _rule),
        severe=_dated(table, "severe", _rule),
        runs=_dated(table, "run", _run),
        holidays=_dated(table, "holiday", _holiday),
        dual=_dated(table, "dual_registered", _dual),
        second_registrations=_dated(table, "second_registration", _second),
        numbers={name: _dated(numbers, name, lambda row: row.whole("value")) for name in numbers.names()},
        not_comparable=tuple(_not_comparable(row) for row in table.tables("not_comparable")),
    )
    numbers.done()
    return policy


def _dated(table: Entry, key: str, make: Callable[[Entry], T]) -> tuple[Dated[T], ...]:
    rows = []
    for row in table.tables(key):
        rows.append(Dated(make(row), row.day("from"), row.day_or_none("to"), citation(row)))
        row.done()
    return tuple(rows)


def _one_of(row: Entry, key: str, known: tuple[str, ...]) -> str:
    value = row.text(key)
    if value not in known:
        raise WrongEntry(f"{row.name}: {key} is “{value}”; use one of {', '.join(known)}")
    return value


def _rule(row: Entry) -> AbsenceRule:
    percent, sessions = row.whole("percent"), row.table("sessions")
    if not 0 < percent <= 100:
        raise WrongEntry(f"{row.name}: percent is {percent}; use 1 to 100")
    by_phase = {phase: sessions.whole(phase) for phase in PHASES}
    sessions.done()
    return AbsenceRule(percent, _one_of(row, "method", METHODS), _one_of(row, "comparator", COMPARATORS), by_phase)


def _run(row: Entry) -> RunRule:
    rule = RunRule(
        alert=row.whole("alert"),
        return_=row.whole("return"),
        enquiry=row.whole("enquiry"),
        half_day=_one_of(row, "half_day", HALF_DAYS),
        late_after_close=_one_of(row, "late_after_close", LATE_DAYS),
        not_for_en=row.text("not_for_en"),
        not_for_cy=row.text("not_for_cy"),
    )
    if not 0 < rule.alert <= rule.return_ <= rule.enquiry:
        raise WrongEntry(f"{row.name}: alert, return and enquiry must follow each other, from 1 day on")
    return rule


def _holiday(row: Entry) -> HolidayRule:
    return HolidayRule(row.whole("days"), row.words("codes"))


def _dual(row: Entry) -> MarkClass:
    return MarkClass(_one_of(row, "class", (MarkClass.APPROVED.value, MarkClass.NOT_REQUIRED.value)))


def _second(row: Entry) -> str:
    return _one_of(row, "sessions", (LEFT_OUT, COUNTED))


def _not_comparable(row: Entry) -> NotComparable:
    first: dt.date = row.day("first")
    made = NotComparable(first, row.day("last"), row.text("en"), row.text("cy"), citation(row))
    row.done()
    if made.last < made.first:
        raise WrongEntry(f"{row.name} ends before it begins")
    return made


def _cohorts(table: Entry) -> tuple[Cohort, ...]:
    found = []
    for row in table.tables("cohort", "key"):
        restricted = row.flag("restricted", False)
        shown_to = row.text("shown_to", "case_officer" if restricted else "everybody")
        if shown_to not in SHOWN_TO:
            raise WrongEntry(f"{row.name} is shown to “{shown_to}”; use one of {', '.join(SHOWN_TO)}")
        found.append(Cohort(row.text("key"), row.text("en"), row.text("cy"), restricted, citation(row), shown_to))
        row.done()
    if len({cohort.key for cohort in found}) != len(found):
        raise WrongEntry("two cohorts have the same key")
    return tuple(found)
