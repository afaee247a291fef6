"""The county in memory: loaded once for an open store, and anew after something was written that figures are made of.

What was written is seen in the audit, because nothing is written without a line of it: so it makes no difference which
window, command or colleague wrote it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar
from uuid import UUID
from weakref import WeakKeyDictionary

import numpy as np

from ecede_desktop.analysis import county as analysis
from ecede_desktop.analysis.county import UNKNOWN, County, Intervals, Rows, Spells, Stack
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.codes import CodeSet
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.windows import Window
from ecede_desktop.records.cohorts import Membership
from ecede_desktop.services import code_sets
from ecede_desktop.services.attendance_years import on_roll
from ecede_desktop.services.closed_places import ClosedPlaces, closed_by_school
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cohorts, county
from ecede_desktop.store.county import CountyMarks, CountySchool, CountySpell
from ecede_desktop.store.engine import Store
from ecede_desktop.store.unit import Reading

T = TypeVar("T")

KINDS = frozenset(
    {"mark", "import", "batch", "enrolment", "pupil", "school", "closure", "cohort", "code_set", "parent"}
)
"""Kinds of record that figures are made of."""
_WINDOWS_KEPT = 12
_EVER, _ALWAYS = 1, 3_000_000
"""Ordinals before and after every day that a membership with open days can meet."""
_SECOND = ("S", "G")


@dataclass(frozen=True)
class HeldCounty:
    """The county's arrays with what their numbers stand for; it answers for one state of the store."""

    county: County
    pupils: tuple[UUID, ...]
    spells: tuple[CountySpell, ...]
    schools: tuple[CountySchool, ...]
    classes: tuple[str, ...]
    phases: tuple[str, ...]
    clusters: tuple[str, ...]
    pack: PolicyPack
    line: int
    """The last audit line that it knows of."""
    school_years: frozenset[int] = frozenset()
    """Those that were asked for so far."""
    windows: OrderedDict[Window, Rows] = field(default_factory=OrderedDict, repr=False)

    def rows(self, window: Window) -> Rows:
        """Counts of every row within a window; the last windows that were asked for are kept."""
        if window in self.windows:
            self.windows.move_to_end(window)
        else:
            self.windows[window] = analysis.rows_of(self.county, window)
            if len(self.windows) > _WINDOWS_KEPT:
                self.windows.popitem(last=False)
        return self.windows[window]

    def phase_of(self, rows: Rows) -> analysis.Index:
        """Place of each row's phase."""
        return _places([school.phase for school in self.schools], self.phases)[rows.school]

    def cluster_of(self, rows: Rows) -> analysis.Index:
        """Place of each row's cluster."""
        return _places([school.cluster for school in self.schools], self.clusters)[rows.school]


_held: WeakKeyDictionary[Store, HeldCounty] = WeakKeyDictionary()
_loading = threading.Lock()


def held_county(desk: Desk, school_years: Collection[int]) -> HeldCounty:
    """The county with at least some school years of marks, as the store has it now."""
    with _loading, desk.reading() as session:
        held = _held.get(desk.store)
        if held is None:
            desk.store.when_closed(partial(_forget, desk.store))
        if held is not None and not _is_current(session, desk.pack, held):
            held = None
        if held is None:
            held = _empty(session, desk.pack)
        lacking = sorted(set(school_years) - held.school_years)
        if lacking:
            held = _with_years(session, desk.pack, held, lacking)
        line = county.last_line(session)
        _held[desk.store] = held if held.line == line else replace(held, line=line)
        return _held[desk.store]


def _forget(store: Store) -> None:
    """No marks stay in memory after a store is closed."""
    _held.pop(store, None)


def marked_years(desk: Desk) -> tuple[int, ...]:
    """The school years that marks are held of, the oldest first."""
    with desk.reading() as session:
        return tuple(county.school_years(session))


def _is_current(session: Reading, pack: PolicyPack, held: HeldCounty) -> bool:
    if (held.pack, held.pack.folder) != (pack, pack.folder):
        return False
    return county.last_line(session) == held.line or not county.kinds_after(session, held.line) & KINDS


def _empty(session: Reading, pack: PolicyPack) -> HeldCounty:
    """Spells, schools and memberships, with no marks yet."""
    spells, schools = county.spells(session), county.schools(session)
    pupils = tuple(dict.fromkeys(spell.pupil_id for spell in spells))
    pupil_at, school_at = _at(pupils), _at([school.id for school in schools])
    classes = tuple(dict.fromkeys(spell.reg_group for spell in spells if spell.reg_group))
    groups, class_at = _at(YEAR_GROUPS), _at(classes)
    arrays = Spells(
        pupil=np.array([pupil_at[spell.pupil_id] for spell in spells], np.int32),
        school=np.array([school_at[spell.school_id] for spell in spells], np.int32),
        year_group=np.array([groups.get(spell.year_group, UNKNOWN) for spell in spells], np.int32),
        year_group_in=np.array([spell.year_group_in or 0 for spell in spells], np.int32),
        reg_group=np.array([class_at.get(spell.reg_group, UNKNOWN) for spell in spells], np.int32),
        second=np.array([spell.status in _SECOND for spell in spells], np.bool_),
    )
    members = _intervals(cohorts.memberships(session), pupil_at)
    return HeldCounty(
        county=analysis.county_of(arrays, (), members, [school.phase == "secondary" for school in schools]),
        pupils=pupils,
        spells=tuple(spells),
        schools=tuple(schools),
        classes=classes,
        phases=tuple(dict.fromkeys(school.phase for school in schools)),
        clusters=tuple(dict.fromkeys(school.cluster for school in schools)),
        pack=pack,
        line=county.last_line(session),
    )


def _with_years(session: Reading, pack: PolicyPack, held: HeldCounty, school_years: Sequence[int]) -> HeldCounty:
    """The same with the marks of more school years."""
    book, begun = code_sets.book(session, pack), county.first_years(session)
    rows: dict[tuple[int, str], list[CountyMarks]] = {}
    for row in county.marks(session, school_years):
        rows.setdefault((row.school_year, row.code_set), []).append(row)
    spell_at = _at([spell.key for spell in held.spells])
    closed = closed_by_school(session, school_years, [school.number for school in held.schools])
    stacks = [*held.county.stacks]
    for (school_year, name), some in sorted(rows.items()):
        spells = np.array([spell_at[row.spell] for row in some], np.int32)
        stacks.append(_stack(held, school_year, book.for_year(name, school_year), some, spells, begun, closed))
    old = held.county
    made = analysis.county_of(old.spells, stacks, old.cohorts, old.secondary.tolist())
    years = held.school_years | set(school_years)
    return replace(held, county=made, school_years=frozenset(years), windows=OrderedDict())


def _stack(
    held: HeldCounty,
    school_year: int,
    codes: CodeSet,
    rows: Sequence[CountyMarks],
    spells: analysis.Index,
    begun: Mapping[Hashable, int],
    closed: ClosedPlaces,
) -> Stack:
    told = [held.spells[at] for at in spells.tolist()]
    spans = [on_roll(school_year, one.admitted_on, one.left_on, begun[one.key] < school_year) for one in told]
    return analysis.stack_of(
        school_year,
        codes,
        b"".join([row.marks for row in rows]),
        spells,
        held.county.spells.school[spells],
        np.array([first for first, _ in spans], np.int64),
        np.array([last for _, last in spans], np.int64),
        {at: closed[school.number, school_year] for at, school in enumerate(held.schools)},
    )


def _intervals(members: Sequence[Membership], pupil_at: Mapping[UUID, int]) -> dict[str, Intervals]:
    """Memberships by cohort; days that two memberships of one pupil share count once."""
    days: dict[str, dict[int, list[tuple[int, int]]]] = {}
    for one in members:
        if one.pupil_id in pupil_at:
            first = one.from_date.toordinal() if one.from_date else _EVER
            last = one.to_date.toordinal() if one.to_date else _ALWAYS
            days.setdefault(one.cohort, {}).setdefault(pupil_at[one.pupil_id], []).append((first, last))
    found = {}
    for cohort, pupils in days.items():
        rows = [(pupil, *span) for pupil, spans in pupils.items() for span in _merged(spans)]
        columns = np.array(rows, np.int32).reshape(-1, 3)
        found[cohort] = Intervals(columns[:, 0], columns[:, 1], columns[:, 2])
    return found


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def _at(values: Sequence[T]) -> dict[T, int]:
    return {value: number for number, value in enumerate(values)}


def _places(values: Sequence[str], known: Sequence[str]) -> analysis.Index:
    at = _at(known)
    return np.array([at[value] for value in values], np.int32)
