"""A council's own choices as data: thresholds, bands, stages, clocks and terms, dated, with source and mark."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from ecede_desktop import paths
from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import Term, school_year_of
from ecede_desktop.law.citations import MARKS, Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.stages import CLOCK_UNITS, MET_BY, Ladder, Requirement, Stage, StageClock

T = TypeVar("T")

TERMS = ("autumn", "spring", "summer")


class BrokenPack(UserError):
    """A policy pack cannot be read: says which file, what is wrong and what would be right."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__("broken_pack", f"The policy pack file {file} cannot be used: {why}", file=file.name, why=why)


@dataclass(frozen=True)
class Band:
    """A band of attendance: from ``least`` percent up to the next band."""

    key: str
    english: str
    welsh: str
    least: int
    citation: Citation


@dataclass(frozen=True)
class PolicyPack:
    """Everything that a council decides for itself."""

    id: str
    authority: str
    """Number of the local authority, three digits."""
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    case_series: str
    """First part of a case reference: AWS in AWS/2026/00001."""
    extract_series: str
    numbers: Mapping[str, tuple[Dated[int], ...]]
    """Thresholds and lengths by name, dated."""
    bands: tuple[Band, ...]
    """Highest first; the last begins at 0, so that there is no gap."""
    ladder: Ladder
    terms: tuple[Term, ...]
    folder: Path = field(default_factory=lambda: paths.resources() / "policy" / "rct", compare=False)
    """Where its files are: what not every reader needs is read from there when first asked for."""

    def number(self, name: str, day: dt.date) -> Dated[int]:
        """The value that holds on ``day``, with its source.

        Raises:
            KeyError: the pack has no such value on that day.
        """
        found = value_on(self.numbers[name], day)
        if found is None:
            raise KeyError(name)
        return found

    def band(self, share: Fraction) -> Band:
        """The band of an exact share attended (0 to 1)."""
        return next(b for b in self.bands if share * 100 >= b.least)


def citation(entry: Entry) -> Citation:
    """The source of an entry: ``act``, ``section``, ``mark``; unmarked, it counts as not confirmed."""
    mark = entry.text("mark", "unconfirmed")
    if mark not in MARKS:
        raise WrongEntry(f"{entry.name}: mark “{mark}” is none of {', '.join(MARKS)}")
    return Citation(entry.text("act"), entry.text("section", ""), mark)


def load_pack(folder: Path | None = None) -> PolicyPack:
    """Read the pack of a folder: ``policy.toml``, ``stages.toml``, ``calendar.toml``; default: the one shipped.

    Raises:
        BrokenPack: a file is missing or wrong.
    """
    where = folder if folder is not None else paths.resources() / "policy" / "rct"
    ladder = read_table(where / "stages.toml", _ladder)
    terms = read_table(where / "calendar.toml", _terms)
    return replace(read_table(where / "policy.toml", lambda table: _pack(table, ladder, terms)), folder=where)


def read_table(file: Path, make: Callable[[Entry], T]) -> T:
    """The table of a file, made into what it stands for; every fault names the file."""
    try:
        table = Entry(tomllib.loads(file.read_text(encoding="utf-8")))
        made = make(table)
        table.done()
    except OSError as fault:
        raise BrokenPack(file, f"{fault.strerror}.") from None
    except UnicodeDecodeError:
        raise BrokenPack(file, "it is not UTF-8 text.") from None
    except tomllib.TOMLDecodeError as fault:
        raise BrokenPack(file, f"{fault}.") from None
    except WrongEntry as fault:
        raise BrokenPack(file, f"{fault}.") from None
    return made


def _pack(table: Entry, ladder: Ladder, terms: tuple[Term, ...]) -> PolicyPack:
    council, numbers = table.table("council"), table.table("number")
    pack = PolicyPack(
        id=council.text("id"),
        authority=council.text("authority"),
        council_en=council.text("council_en"),
        council_cy=council.text("council_cy"),
        service_en=council.text("service_en"),
        service_cy=council.text("service_cy"),
        case_series=council.text("case_series"),
        extract_series=council.text("extract_series"),
        numbers={name: tuple(_dated(row) for row in numbers.tables(name)) for name in numbers.names()},
        bands=_bands(table),
        ladder=ladder,
        terms=terms,
    )
    council.done()
    return pack


def _bands(table: Entry) -> tuple[Band, ...]:
    bands = []
    for row in table.tables("band", "key"):
        bands.append(Band(row.text("key"), row.text("en"), row.text("cy"), row.whole("least"), citation(row)))
        row.done()
    least = [band.least for band in bands]
    if least != sorted(set(least), reverse=True) or least[-1] != 0:
        raise WrongEntry("bands must go from high to low and the last must begin at 0, so that no figure falls between")
    return tuple(bands)


def _dated(row: Entry) -> Dated[int]:
    value = Dated(row.whole("value"), row.day("from"), row.day_or_none("to"), citation(row))
    row.done()
    return value


def _terms(table: Entry) -> tuple[Term, ...]:
    terms: list[Term] = []
    for year in table.tables("year", "school_year"):
        evidence, number = year.text("evidence"), year.whole("school_year")
        year.text("source")
        known = [(name, year.table_or_none(name)) for name in TERMS]
        for (_, before), (name, days) in pairwise(known):
            if days is not None and before is None:
                raise WrongEntry(f"{year.name}: {name} is given without the term before it")
        terms += [_term(days, number, name, evidence) for name, days in known if days is not None]
        year.done()
    terms.sort(key=lambda term: term.first_day)
    for one, after in pairwise(terms):
        if after.first_day <= one.last_day:
            raise WrongEntry(f"the {after.name} term of {after.school_year} begins before the term before it ends")
    return tuple(terms)


def _term(days: Entry, school_year: int, name: str, evidence: str) -> Term:
    half = days.days("half_term") or (None, None)
    term = Term(school_year, name, days.day("first"), days.day("last"), half[0], half[1], evidence)
    days.done()
    marks = [day for day in (term.first_day, *half, term.last_day) if day is not None]
    if marks != sorted(marks) or {school_year_of(day) for day in marks} != {school_year}:
        raise WrongEntry(f"{days.name} must run within its school year, with the half-term inside it")
    return term


def _ladder(table: Entry) -> Ladder:
    named = table.table("requirement")
    requirements = {key: _requirement(key, named.table(key)) for key in named.names()}
    stages = tuple(_stage(row, requirements) for row in table.tables("stage", "key"))
    keys = [stage.key for stage in stages]
    if len(set(keys)) != len(keys):
        raise WrongEntry("two stages have the same key")
    for stage in stages:
        for follower in stage.next:
            if follower not in keys:
                raise WrongEntry(f"stage “{stage.key}” is followed by “{follower}”, which is no stage")
    opening = table.text("opening")
    if opening not in keys:
        raise WrongEntry(f"the opening stage “{opening}” is no stage")
    return Ladder(stages, opening)


def _requirement(key: str, row: Entry) -> Requirement:
    met_by = row.text("met_by")
    if met_by not in MET_BY:
        raise WrongEntry(f"requirement “{key}” is met by “{met_by}”, which is not known; use one of {sorted(MET_BY)}")
    need = Requirement(
        key, row.text("en"), row.text("cy"), citation(row), met_by, row.flag("may_skip", True),
        row.flag("or_confirmed", False),
    )  # fmt: skip
    row.done()
    return need


def _stage(row: Entry, requirements: Mapping[str, Requirement]) -> Stage:
    stage = Stage(
        key=row.text("key"),
        number=row.text("number"),
        english=row.text("en"),
        welsh=row.text("cy"),
        to_enter=_needs(row, "to_enter", requirements),
        to_leave=_needs(row, "to_leave", requirements),
        to_close=_needs(row, "to_close", requirements),
        next=row.words("next"),
        clock=_clock(row.table_or_none("clock")),
        manager_approves=row.flag("manager_approves", False),
        closes=row.flag("closes", False),
        place=row.whole("place"),
    )
    row.done()
    return stage


def _needs(row: Entry, key: str, requirements: Mapping[str, Requirement]) -> tuple[Requirement, ...]:
    names = row.words(key, ())
    for name in names:
        if name not in requirements:
            raise WrongEntry(f"{row.name}, “{key}” names “{name}”, which is no requirement")
    return tuple(requirements[name] for name in names)


def _clock(row: Entry | None) -> StageClock | None:
    if row is None:
        return None
    unit = row.text("unit")
    if unit not in CLOCK_UNITS:
        raise WrongEntry(f"{row.name} counts “{unit}” days; use {', '.join(CLOCK_UNITS)}")
    clock = StageClock(row.whole("days"), unit, citation(row))
    row.done()
    return clock
