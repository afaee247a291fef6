"""A council's own choices as data: thresholds, bands, stages, clocks and terms, dated, with source and mark."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from ecede_desktop import paths
from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import Term
from ecede_desktop.law.citations import MARKS, Citation, Dated, value_on
from ecede_desktop.law.stages import MET_BY, Ladder, Requirement, Stage, StageClock

T = TypeVar("T")


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


def citation(row: Mapping[str, Any]) -> Citation:
    """The source of a row: ``act``, ``section``, ``mark``."""
    mark = row.get("mark", "unconfirmed")
    if mark not in MARKS:
        raise ValueError(f"mark “{mark}” is none of {', '.join(MARKS)}")
    return Citation(row["act"], row.get("section", ""), mark)


def _read(file: Path, make: Callable[[Mapping[str, Any]], T]) -> T:
    """The table of a file, made into what it stands for; every fault names the file."""
    try:
        return make(tomllib.loads(file.read_text(encoding="utf-8")))
    except OSError as fault:
        raise BrokenPack(file, f"{fault.strerror}.") from None
    except UnicodeDecodeError:
        raise BrokenPack(file, "it is not UTF-8 text.") from None
    except tomllib.TOMLDecodeError as fault:
        raise BrokenPack(file, f"{fault}.") from None
    except KeyError as fault:
        raise BrokenPack(file, f"the entry {fault} is missing or names nothing that is known.") from None
    except (TypeError, ValueError) as fault:
        raise BrokenPack(file, f"{fault}.") from None


def load_pack(folder: Path | None = None) -> PolicyPack:
    """Read the pack of a folder: ``policy.toml``, ``stages.toml``, ``calendar.toml``; default: the one shipped.

    Raises:
        BrokenPack: a file is missing or wrong.
    """
    where = folder if folder is not None else paths.resources() / "policy" / "rct"
    ladder = _read(where / "stages.toml", _ladder)
    terms = _read(where / "calendar.toml", _terms)
    return _read(where / "policy.toml", lambda table: _pack(table, ladder, terms))


def _pack(table: Mapping[str, Any], ladder: Ladder, terms: tuple[Term, ...]) -> PolicyPack:
    council = table["council"]
    bands = tuple(Band(row["key"], row["en"], row["cy"], row["least"]) for row in table["band"])
    if [b.least for b in bands] != sorted((b.least for b in bands), reverse=True) or bands[-1].least != 0:
        raise ValueError("bands must go from high to low and the last must begin at 0, so that no figure falls between")
    return PolicyPack(
        id=council["id"],
        authority=council["authority"],
        council_en=council["council_en"],
        council_cy=council["council_cy"],
        service_en=council["service_en"],
        service_cy=council["service_cy"],
        case_series=council["case_series"],
        extract_series=council["extract_series"],
        numbers={name: tuple(_dated(row) for row in rows) for name, rows in table["number"].items()},
        bands=bands,
        ladder=ladder,
        terms=terms,
    )


def _dated(row: Mapping[str, Any]) -> Dated[int]:
    value = row["value"]
    if not isinstance(value, int):
        raise TypeError(f"value {value!r} is not a whole number")
    return Dated(value, row["from"], row.get("to"), citation(row))


def _terms(table: Mapping[str, Any]) -> tuple[Term, ...]:
    terms = []
    for year in table["year"]:
        for name in ("autumn", "spring", "summer"):
            if name in year:
                days = year[name]
                half = days.get("half_term", (None, None))
                terms.append(
                    Term(year["school_year"], name, days["first"], days["last"], half[0], half[1], year["evidence"])
                )
    return tuple(terms)


def _ladder(table: Mapping[str, Any]) -> Ladder:
    requirements = {key: _requirement(key, row) for key, row in table["requirement"].items()}
    stages = tuple(_stage(row, requirements) for row in table["stage"])
    keys = {s.key for s in stages}
    for stage in stages:
        for follower in stage.next:
            if follower not in keys:
                raise ValueError(f"stage “{stage.key}” is followed by “{follower}”, which is no stage")
    if table["opening"] not in keys:
        raise ValueError(f"the opening stage “{table['opening']}” is no stage")
    return Ladder(stages, table["opening"])


def _requirement(key: str, row: Mapping[str, Any]) -> Requirement:
    if row["met_by"] not in MET_BY:
        raise ValueError(
            f"requirement “{key}” is met by “{row['met_by']}”, which is not known; use one of {sorted(MET_BY)}"
        )
    return Requirement(key, row["en"], row["cy"], citation(row), row["met_by"], row.get("may_skip", True))


def _stage(row: Mapping[str, Any], requirements: Mapping[str, Requirement]) -> Stage:
    clock = row.get("clock")
    if clock is not None and clock["unit"] not in ("calendar", "working", "school"):
        raise ValueError(
            f"the clock of stage “{row['key']}” counts “{clock['unit']}” days; use calendar, working or school"
        )
    return Stage(
        key=row["key"],
        number=row["number"],
        english=row["en"],
        welsh=row["cy"],
        to_enter=tuple(requirements[key] for key in row.get("to_enter", ())),
        to_leave=tuple(requirements[key] for key in row.get("to_leave", ())),
        next=tuple(row["next"]),
        clock=StageClock(clock["days"], clock["unit"], citation(clock)) if clock else None,
        manager_approves=row.get("manager_approves", False),
        closes=row.get("closes", False),
        place=row["place"],
    )
