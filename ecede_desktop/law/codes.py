"""Attendance codes: dated sets, and what each mark counts as (s.434 Education Act 1996; SI 2010/1954)."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache

from ecede_desktop import paths
from ecede_desktop.law.citations import Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
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
WALES, ENGLAND = "CY", "EN"
LONG_TREND = "CY-2010"
"""The set that every other one maps back to, so that trends over many years can be drawn."""
DUAL = "D"
EVIDENCE = ("C", "P", "U")
LATENESS = ("", "before_close", "after_close")
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
    """The CY-2010 code for long trends; for a code of more than one character also the one that the store holds."""
    held_only: bool = False
    """True: stands for longer codes where a mark is held, and is no code that a file may give."""

    @property
    def held(self) -> str:
        """The one character under which a mark with this code is held: a mark has one byte (see ``records.marks``)."""
        return self.code if len(self.code) == 1 else self.maps_to


@dataclass(frozen=True)
class CodeSet:
    """The codes of one jurisdiction and the days on which they hold."""

    id: str
    jurisdiction: str
    valid_from: dt.date
    valid_to: dt.date | None
    codes: Mapping[str, MarkCode]
    """Those of one character: what a held mark can be."""
    source: str
    longer: Mapping[str, MarkCode] = field(default_factory=dict)
    """Those of more characters (England 2024: C1, J1, Y1 …): held as their core, the file's own code beside it."""

    def get(self, code: str) -> MarkCode | None:
        """The code, or None where the set has none such."""
        return self.codes.get(code) or self.longer.get(code)

    def given(self, code: str) -> MarkCode | None:
        """The code that a file may give; None where there is none such."""
        found = self.get(code)
        return None if found is None or found.held_only else found

    def class_of(self, code: str) -> MarkClass:
        """What a core code counts as; no mark is MISSING.

        Raises:
            KeyError: the set has no such code.
        """
        return MarkClass.MISSING if code in NO_MARK else self.codes[code].mark_class

    def holds_on(self, day: dt.date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    @property
    def is_placeholder(self) -> bool:
        """Whether nobody has said yet which codes it has; such a set is never read with."""
        return not self.codes

    def with_class(self, code: str, mark_class: MarkClass) -> CodeSet:
        """The set with one code counted otherwise."""
        return replace(self, codes={**self.codes, code: replace(self.codes[code], mark_class=mark_class)})


@dataclass(frozen=True)
class CodeBook:
    """Every code set there is, the council's own among them, with how D counts by year."""

    sets: Mapping[str, CodeSet]
    dual: Sequence[Dated[MarkClass]] = ()
    """What D counts as in figures of Wales, dated: whether the national return counts it is not confirmed."""

    def get(self, name: str) -> CodeSet:
        """The set with this id as it was written.

        Raises:
            KeyError: there is none such.
        """
        return self.sets[name]

    def on(self, day: dt.date, jurisdiction: str = WALES) -> CodeSet | None:
        """The set that holds on ``day``: the latest begun. A past year is never read with a newer set."""
        holding = [
            s for s in self.sets.values() if s.jurisdiction == jurisdiction and s.holds_on(day) and not s.is_placeholder
        ]
        return max(holding, key=lambda s: s.valid_from) if holding else None

    def for_year(self, name: str, school_year: int) -> CodeSet:
        """The set in which the marks of a school year are held, with D counted as the policy of that year says."""
        found = self.sets[name]
        treatment = value_on(self.dual, dt.date(school_year, 9, 1))
        if treatment is None or found.jurisdiction != WALES or DUAL not in found.codes:
            return found
        return found.with_class(DUAL, treatment.value)

    def with_sets(self, more: Sequence[CodeSet]) -> CodeBook:
        """The book with these sets added, or in place of those of the same id."""
        return replace(self, sets={**self.sets, **{one.id: one for one in more}})


def read_code_sets(text: str) -> tuple[CodeSet, ...]:
    """The sets of a table in the form of ``tables/codes.toml``.

    Raises:
        WrongEntry: something in it cannot be; says what and where.
    """
    try:
        table = Entry(tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        raise WrongEntry(f"it is not a TOML table: {fault}") from None
    sets = tuple(_code_set(entry) for entry in table.tables("set", "id"))
    table.done()
    if len({one.id for one in sets}) != len(sets):
        raise WrongEntry("two sets have the same id")
    return sets


def _code_set(entry: Entry) -> CodeSet:
    rows = [_code(row) for row in entry.tables("codes", "code")] if "codes" in entry.names() else []
    name = entry.text("id")
    if len({row.code for row in rows}) != len(rows):
        raise WrongEntry(f"set “{name}” has the same code twice")
    made = CodeSet(
        id=name,
        jurisdiction=entry.text("jurisdiction"),
        valid_from=entry.day("valid_from"),
        valid_to=entry.day_or_none("valid_to"),
        codes={row.code: row for row in rows if len(row.code) == 1},
        source=entry.text("source"),
        longer={row.code: row for row in rows if len(row.code) > 1},
    )
    entry.done()
    if made.jurisdiction not in (WALES, ENGLAND):
        raise WrongEntry(f"set “{name}” is for “{made.jurisdiction}”; use {WALES} or {ENGLAND}")
    if made.valid_to is not None and made.valid_to < made.valid_from:
        raise WrongEntry(f"set “{name}” ends before it begins")
    for row in made.longer.values():
        core = made.codes.get(row.maps_to)
        if core is None or core.mark_class != row.mark_class:
            raise WrongEntry(
                f"set “{name}”: “{row.code}” is held as “{row.maps_to}”, which must be one of its codes and count alike"
            )
    return made


def _code(row: Entry) -> MarkCode:
    made = MarkCode(
        code=row.text("code"),
        english=row.text("en"),
        welsh=row.text("cy"),
        mark_class=_mark_class(row),
        confirmed=row.text("mark"),
        welsh_checked=row.flag("cy_checked", False),
        lateness=row.text("lateness", ""),
        school_wide=row.flag("school_wide", False),
        maps_to=row.text("maps_to", ""),
        held_only=row.flag("held_only", False),
    )
    row.done()
    code = made.code
    if not is_code(code):
        raise WrongEntry(f"“{code}” cannot be a code: use one or a few signs of the keyboard, and no hyphen alone")
    if made.confirmed not in EVIDENCE or made.lateness not in LATENESS:
        raise WrongEntry(
            f"code “{code}”: mark must be one of {', '.join(EVIDENCE)}, lateness one of {', '.join(LATENESS[1:])}"
        )
    return made


def is_code(code: str) -> bool:
    """Whether these signs can be a code: signs of the keyboard, and none that means no mark."""
    return bool(code) and code not in NO_MARK and all("!" <= sign <= "~" for sign in code)


def _mark_class(row: Entry) -> MarkClass:
    name = row.text("class")
    known = [one.value for one in MarkClass if one is not MarkClass.MISSING]
    if name not in known:
        raise WrongEntry(f"{row.name} counts as “{name}”; use one of {', '.join(known)}")
    return MarkClass(name)


@cache
def shipped_book() -> CodeBook:
    """The sets of ``tables/codes.toml``."""
    sets = read_code_sets((paths.law_tables() / "codes.toml").read_text(encoding="utf-8"))
    return CodeBook({one.id: one for one in sets})


def code_sets() -> Mapping[str, CodeSet]:
    """Every code set of ``tables/codes.toml`` by its id."""
    return shipped_book().sets


def code_set(name: str) -> CodeSet:
    """The shipped set with this id, e.g. ``CY-2010``.

    Raises:
        KeyError: there is none such.
    """
    return shipped_book().get(name)


def code_set_on(day: dt.date, jurisdiction: str = WALES) -> CodeSet | None:
    """The shipped set that holds on ``day``: the latest begun. A past year is never read with a newer set."""
    return shipped_book().on(day, jurisdiction)


def long_trend_code(code: str, codes: CodeSet, welsh: CodeSet) -> str:
    """The CY-2010 code that a held code of another set stands for in trends over many years; empty: none."""
    row = codes.codes.get(code)
    mapped = row.maps_to or row.code if row is not None else ""
    return mapped if mapped in welsh.codes else ""


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
