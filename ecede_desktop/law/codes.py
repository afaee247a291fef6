"""Attendance codes: dated sets, and what each mark counts as (s.434 Education Act 1996; SI 2010/1954)."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from ecede_desktop import paths
from ecede_desktop.law.measures import Counts


class MarkClass(StrEnum):
    """What a mark counts as."""

    PRESENT = "P"
    APPROVED = "A"
    AUTHORISED = "AU"
    UNAUTHORISED = "UN"
    NOT_REQUIRED = "NR"
    MISSING = "MISSING"


MORNING_ONLY, AFTERNOON_ONLY = "/", "\\"
NO_MARK = frozenset({"", "-"})
"""A gap of the system, not a code: never absence."""


@dataclass(frozen=True)
class MarkCode:
    """One code of a set, with its whole meaning in both languages."""

    code: str
    english: str
    welsh: str
    mark_class: MarkClass
    confirmed: str
    """C confirmed, P confirmed in substance, U unconfirmed."""
    welsh_checked: bool = False
    lateness: str = ""
    """before_close, after_close or empty."""
    school_wide: bool = False
    """True: says that the school is closed to all, so it holds no session."""
    maps_to: str = ""
    """The CY-2010 code for long trends, in sets of other years."""


@dataclass(frozen=True)
class CodeSet:
    """The codes of one jurisdiction and the days on which they hold."""

    id: str
    jurisdiction: str
    valid_from: dt.date
    valid_to: dt.date | None
    codes: Mapping[str, MarkCode]
    source: str

    def get(self, code: str) -> MarkCode | None:
        """The code, or None where the set has none such."""
        return self.codes.get(code)

    def class_of(self, code: str) -> MarkClass:
        """What a core code counts as; no mark is MISSING.

        Raises:
            KeyError: the set has no such code.
        """
        return MarkClass.MISSING if code in NO_MARK else self.codes[code].mark_class

    def holds_on(self, day: dt.date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def _code(row: Mapping[str, Any]) -> MarkCode:
    return MarkCode(
        code=row["code"],
        english=row["en"],
        welsh=row["cy"],
        mark_class=MarkClass(row["class"]),
        confirmed=row["mark"],
        welsh_checked=row.get("cy_checked", False),
        lateness=row.get("lateness", ""),
        school_wide=row.get("school_wide", False),
        maps_to=row.get("maps_to", ""),
    )


@cache
def code_sets() -> Mapping[str, CodeSet]:
    """Every code set of ``tables/codes.toml`` by its id."""
    table = tomllib.loads((paths.law_tables() / "codes.toml").read_text(encoding="utf-8"))
    sets = {}
    for entry in table["set"]:
        codes = {row["code"]: _code(row) for row in entry["codes"]}
        sets[entry["id"]] = CodeSet(
            entry["id"], entry["jurisdiction"], entry["valid_from"], entry.get("valid_to"), codes, entry["source"]
        )
    return sets


def code_set(name: str) -> CodeSet:
    """The set with this id, e.g. ``CY-2010``.

    Raises:
        KeyError: there is none such.
    """
    return code_sets()[name]


def code_set_on(day: dt.date, jurisdiction: str = "CY") -> CodeSet | None:
    """The set that holds on ``day``: the latest begun. A past year is never read with a newer set."""
    holding = [s for s in code_sets().values() if s.jurisdiction == jurisdiction and s.holds_on(day)]
    return max(holding, key=lambda s: s.valid_from) if holding else None


def wrong_way(code: str, session: str) -> bool:
    """Whether a slash stands in the other session: the sharpest sign of marks shifted by one."""
    return (code == MORNING_ONLY and session == "PM") or (code == AFTERNOON_ONLY and session == "AM")


_FIELDS = {
    MarkClass.PRESENT: "present",
    MarkClass.APPROVED: "approved",
    MarkClass.AUTHORISED: "authorised",
    MarkClass.UNAUTHORISED: "unauthorised",
    MarkClass.NOT_REQUIRED: "not_required",
    MarkClass.MISSING: "missing",
}


def count(by_code: Mapping[str, int], codes: CodeSet, missing: int = 0) -> Counts:
    """Counts by class from counts by code."""
    sums = dict.fromkeys(_FIELDS.values(), 0) | {"missing": missing, "late_before_close": 0, "late_after_close": 0}
    for code, number in by_code.items():
        row = codes.codes[code]
        sums[_FIELDS[row.mark_class]] += number
        if row.lateness:
            sums[f"late_{row.lateness}"] += number
    return Counts(**sums)
