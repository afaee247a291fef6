"""Reads a council's code of conduct for penalty notices: ``notices.toml``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.notices import SCHOOL_YEAR, WEEKS, WINDOWS, Cap, Code, Ground, WarningLength
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "notices.toml"
UNITS = ("calendar", "working", "school")


@dataclass(frozen=True)
class Exemption:
    """A circumstance in which no notice is given."""

    key: str
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class NoticePolicy:
    """What a pack says of penalty notices."""

    series: str
    withdrawal_series: str
    certificate_series: str
    pay_en: str
    pay_cy: str
    address: tuple[str, ...]
    """Empty: the council enters its own (``services/council.py``)."""
    methods_en: tuple[str, ...]
    methods_cy: tuple[str, ...]
    proper_officer_en: str
    proper_officer_cy: str
    outside: tuple[str, ...]
    """First of the last four digits of a number of a school for which no notice is given."""
    grounds: Mapping[str, tuple[Dated[Ground], ...]]
    warnings: tuple[Dated[WarningLength], ...]
    caps: Mapping[str, tuple[Dated[Cap], ...]]
    """By whom and what they count for; of each the one of the day holds."""
    exemptions: tuple[Exemption, ...]

    def grounds_on(self, day: dt.date) -> tuple[Ground, ...]:
        """The grounds that hold on a day."""
        found = (value_on(versions, day) for versions in self.grounds.values())
        return tuple(one.value for one in found if one is not None)

    def warning_on(self, day: dt.date) -> Dated[WarningLength] | None:
        """How long a warning served on a day runs."""
        return value_on(self.warnings, day)

    def code(self, ground: str, day: dt.date) -> Code:
        """The code as it holds on a day for one ground.

        Raises:
            KeyError: the code has no such ground, no warning or no cap on that day.
        """
        held = value_on(self.grounds.get(ground, ()), day)
        warning = value_on(self.warnings, day)
        caps = tuple(found for rows in self.caps.values() if (found := value_on(rows, day)) is not None)
        if held is None or warning is None or not caps:
            raise KeyError(ground)
        return Code(held, warning, caps)


def notice_policy(pack: PolicyPack) -> NoticePolicy:
    """The code of conduct of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> NoticePolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> NoticePolicy:
    grounds: dict[str, tuple[Dated[Ground], ...]] = {}
    for row in table.tables("ground", "key"):
        ground = _ground(row)
        held = Dated(ground, row.day("from"), row.day_or_none("to"), ground.citation)
        grounds[ground.key] = (*grounds.get(ground.key, ()), held)
        row.done()
    return NoticePolicy(
        series=table.text("series"),
        withdrawal_series=table.text("withdrawal_series"),
        certificate_series=table.text("certificate_series"),
        pay_en=table.text("pay_en"),
        pay_cy=table.text("pay_cy"),
        address=table.words("address", ()),
        methods_en=table.words("methods_en"),
        methods_cy=table.words("methods_cy"),
        proper_officer_en=table.text("proper_officer_en"),
        proper_officer_cy=table.text("proper_officer_cy"),
        outside=table.words("outside"),
        grounds=grounds,
        warnings=_warnings(table),
        caps=_caps(table),
        exemptions=_exemptions(table),
    )


def _ground(row: Entry) -> Ground:
    window, weeks = row.text("window"), row.whole("weeks", 0)
    if window not in WINDOWS or (window == WEEKS) != (weeks > 0):
        raise WrongEntry(f"{row.name}: window is one of {', '.join(WINDOWS)}, and weeks (from 1 on) goes with “weeks”")
    percent = row.whole("below_percent", -1)
    least, codes = row.whole("least"), row.words("codes")
    if least < 1 or not codes:
        raise WrongEntry(f"{row.name}: a ground counts at least one session, and says which codes")
    return Ground(
        row.text("key"), row.text("en"), row.text("cy"), window, weeks, codes, least, row.flag("consecutive", False),
        None if percent < 0 else percent, row.flag("warning", True), citation(row),
    )  # fmt: skip


def _warnings(table: Entry) -> tuple[Dated[WarningLength], ...]:
    found = []
    for row in table.tables("warning"):
        length = WarningLength(row.whole("length"), row.text("unit"))
        if length.unit not in UNITS or length.length < 0:
            raise WrongEntry(f"{row.name} counts “{length.unit}” days; use {', '.join(UNITS)}, and a length from 0 on")
        found.append(Dated(length, row.day("from"), row.day_or_none("to"), citation(row)))
        row.done()
    return tuple(found)


def _caps(table: Entry) -> Mapping[str, tuple[Dated[Cap], ...]]:
    found: dict[str, tuple[Dated[Cap], ...]] = {}
    for row in table.tables("cap"):
        cap = Cap(row.whole("most"), row.text("per"), row.text("period"), row.whole("months", 12))
        if cap.per not in ("child", "parent") or cap.period not in ("months", SCHOOL_YEAR) or cap.most < 1:
            raise WrongEntry(f"{row.name}: most is 1 or more, per is child or parent, period is months or school_year")
        held = Dated(cap, row.day("from"), row.day_or_none("to"), citation(row))
        found[cap.key] = (*found.get(cap.key, ()), held)
        row.done()
    return found


def _exemptions(table: Entry) -> tuple[Exemption, ...]:
    found = []
    for row in table.tables("exemption", "key"):
        found.append(Exemption(row.text("key"), row.text("en"), row.text("cy"), citation(row)))
        row.done()
    return tuple(found)
