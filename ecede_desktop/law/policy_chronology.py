"""Reads what a council's chronologies measure, print and hold to be important: ``chronology.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ecede_desktop.law.chronology import IMPORTANCE, OWN_DAY, BeforeAfterRule, ChronologyPolicy, EntryGroup, EntryRule
from ecede_desktop.law.citations import Dated
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "chronology.toml"
SERIES = ("chronology", "stage_proof")


def chronology_policy(pack: PolicyPack) -> ChronologyPolicy:
    """The policy of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> ChronologyPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> ChronologyPolicy:
    rules = []
    for row in table.tables("before_after"):
        rules.append(Dated(_comparison(row), row.day("from"), row.day_or_none("to"), citation(row)))
        row.done()
    groups = tuple(_group(row) for row in table.tables("group", "key"))
    entries = {}
    for row in table.tables("entry", "key"):
        one = _entry(row, {group.key for group in groups})
        if one.key in entries:
            raise WrongEntry(f"{row.name} is there twice")
        entries[one.key] = one
        row.done()
    late = table.table("late_marks")
    days = late.whole("days")
    for language in ("en", "cy"):
        late.text(language)
    citation(late)
    late.done()
    series = table.table("series")
    names = {name: series.text(name) for name in SERIES}
    series.done()
    return ChronologyPolicy(tuple(rules), groups, entries, days, names)


def _comparison(row: Entry) -> BeforeAfterRule:
    weeks, own_day = row.wholes("weeks"), _one_of(row, "own_day", OWN_DAY)
    row.text("en")
    row.text("cy")
    if not weeks or list(weeks) != sorted(set(weeks)) or not 0 < weeks[0] <= weeks[-1] <= 52:
        raise WrongEntry(f"{row.name}: weeks must rise, from 1 to 52, such as [6, 12]")
    return BeforeAfterRule(weeks, own_day)


def _group(row: Entry) -> EntryGroup:
    made = EntryGroup(row.text("key"), row.text("en"), row.text("cy"))
    row.done()
    return made


def _entry(row: Entry, groups: set[str]) -> EntryRule:
    group = row.text("group", "")
    if group and group not in groups:
        raise WrongEntry(f"{row.name} is of the group “{group}”, which is none")
    return EntryRule(
        key=row.text("key"),
        english=row.text("en"),
        welsh=row.text("cy"),
        group=group,
        importance=_one_of(row, "importance", IMPORTANCE),
        prints=row.flag("prints", True),
        action=row.flag("action", False),
        citation=citation(row),
    )


def _one_of(row: Entry, key: str, known: tuple[str, ...]) -> str:
    value = row.text(key)
    if value not in known:
        raise WrongEntry(f"{row.name}: {key} is “{value}”; use one of {', '.join(known)}")
    return value
