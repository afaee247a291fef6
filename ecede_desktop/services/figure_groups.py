"""Of whom figures are made: the rows that a scope means, the groups that they fall into, the days that compare."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis import county as analysis
from ecede_desktop.analysis.county import UNKNOWN, Index, Rows
from ecede_desktop.errors import Refused
from ecede_desktop.law.absence import LEFT_OUT
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.citations import value_on
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_absence import absence_policy, cohorts
from ecede_desktop.law.windows import (
    DATES,
    DAYS,
    KINDS,
    LIKE,
    Window,
    same_dates,
    same_school_days,
    window_of,
)
from ecede_desktop.records.figures import BY, NOT_KNOWN, FigureChoices, SchoolChoice, Scope
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.services.calendars import council_calendar
from ecede_desktop.services.county import HeldCounty, held_county, marked_years
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import full_number
from ecede_desktop.store import county, pupils

COUNTY = "County"


@dataclass(frozen=True)
class Group:
    """A group as it is shown."""

    key: str
    label: str
    detail: str = ""


@dataclass(frozen=True)
class Groups:
    """Which group each row falls into."""

    of_row: Index
    groups: tuple[Group, ...]


def settled(desk: Desk, scope: Scope) -> Scope:
    """The scope with the number of its school in full and its pupil found.

    Raises:
        Refused: there is no such school or group.
        NoSuchPupil: nobody has that UPN.
    """
    school = full_number(desk, scope.school) if scope.school else ""
    if scope.cohort and scope.cohort not in {cohort.key for cohort in cohorts(desk.pack)}:
        text = f"“{scope.cohort}” is not a group of this council's policy."
        raise Refused("no_such_cohort", text, cohort=scope.cohort)
    pupil_id = scope.pupil_id
    if scope.upn and pupil_id is None:
        with desk.reading() as session:
            pupil_id = pupils.pupil_id_of(session, scope.upn)
    return Scope(
        school, scope.phase, scope.cluster, scope.key_stage, scope.year_group, scope.reg_group, scope.cohort,
        scope.upn, pupil_id,
    )  # fmt: skip


def check(by: str, first_day: dt.date, last_day: dt.date, like: str = DATES) -> Window:
    """The window that is asked for.

    Raises:
        Refused: the days, the grouping or the way of comparing cannot be.
    """
    if by not in BY:
        raise Refused("figures_by", f"Figures are grouped by {', '.join(BY)}; “{by}” is none of them.", by=by)
    if first_day > last_day:
        raise Refused("period", f"The period ends on {last_day}, before it begins on {first_day}.")
    if like not in LIKE:
        raise Refused("figures_like", f"Years are compared by {' or '.join(LIKE)}; “{like}” is neither.", like=like)
    return Window(first_day, last_day)


def loaded(desk: Desk, window: Window, earlier: int = 0) -> HeldCounty:
    """The county with every school year that a window touches, and so many before each."""
    years = {year - back for year in window.school_years for back in range(earlier + 1)}
    return held_county(desk, years)


def rows_of(held: HeldCounty, pack: PolicyPack, scope: Scope, window: Window) -> Rows:
    """The rows that a scope means; second registrations are left out above a school where the policy says so."""
    rows = held.rows(window)
    mask = np.ones(len(rows), np.bool_)
    if scope.school:
        mask &= rows.school == _place([school.number for school in held.schools], scope.school)
    if scope.phase:
        mask &= held.phase_of(rows) == _place(held.phases, scope.phase)
    if scope.cluster:
        mask &= held.cluster_of(rows) == _place(held.clusters, scope.cluster)
    if scope.key_stage is not None:
        mask &= rows.key_stage == scope.key_stage
    if scope.year_group:
        mask &= rows.year_group == _place(YEAR_GROUPS, scope.year_group)
    if scope.reg_group:
        mask &= rows.reg_group == _place(held.classes, scope.reg_group)
    if scope.pupil_id is not None:
        mask &= rows.pupil == _place(held.pupils, scope.pupil_id)
    if not scope.of_one_school and leaves_second_out(pack, window):
        mask &= ~rows.again
    found = rows.where(mask) if not mask.all() else rows
    return analysis.cohort_rows(held.county, found, scope.cohort, window) if scope.cohort else found


def leaves_second_out(pack: PolicyPack, window: Window) -> bool:
    """Whether second registrations are left out of figures of more than one school."""
    rule = value_on(absence_policy(pack).second_registrations, window.last_day)
    return rule is not None and rule.value == LEFT_OUT


def groups_of(desk: Desk, held: HeldCounty, rows: Rows, by: str) -> Groups:
    """The groups of some rows, in the order in which they are shown; not for cohorts, of which one may be in many."""
    if by == "county":
        return Groups(np.zeros(len(rows), np.int32), (Group(NOT_KNOWN, COUNTY),))
    if by == "school":
        return _used(rows.school, [Group(school.number, school.name, school.number) for school in held.schools])
    if by == "phase":
        return _used(held.phase_of(rows), [Group(phase, phase or "Not known") for phase in held.phases])
    if by == "cluster":
        return _used(held.cluster_of(rows), [Group(cluster, cluster or "Not known") for cluster in held.clusters])
    if by == "year_group":
        return _used(rows.year_group, [Group(group, _year_label(group)) for group in YEAR_GROUPS])
    if by == "key_stage":
        return _used(rows.key_stage, [Group(str(stage), f"Key Stage {stage}") for stage in range(6)])
    if by == "reg_group":
        return _classes(held, rows)
    return _pupils(desk, held, rows)


def _classes(held: HeldCounty, rows: Rows) -> Groups:
    width = len(held.classes) + 1
    keys, of_row = np.unique(rows.school.astype(np.int64) * width + rows.reg_group + 1, return_inverse=True)
    groups = []
    for key in keys.tolist():
        school, name = held.schools[key // width], ("", *held.classes)[key % width]
        groups.append(Group(name, name or "Not known", f"{school.name} ({school.number})"))
    return _sorted(of_row, groups, key=lambda group: (group.detail, group.key))


def _pupils(desk: Desk, held: HeldCounty, rows: Rows) -> Groups:
    keys, of_row = np.unique(rows.pupil, return_inverse=True)
    with desk.reading() as session:
        known = county.pupils(session, [held.pupils[at] for at in keys.tolist()])
    groups = []
    for at in keys.tolist():
        pupil = known[held.pupils[at]]
        groups.append(Group(pupil.upn or str(pupil.id), pupil.full_name, str(pupil.id)))
    return _sorted(of_row, groups, key=lambda group: (group.label, group.key))


def _used(of_row: Index, groups: Sequence[Group]) -> Groups:
    """Only the groups that occur, those of whom nobody told it last."""
    used = np.unique(of_row)
    places = [*used[used != UNKNOWN].tolist(), *([UNKNOWN] if UNKNOWN in used else [])]
    at = np.full(len(groups) + 1, 0, np.int32)
    at[places] = np.arange(len(places))
    named = [Group(NOT_KNOWN, "Not known") if place == UNKNOWN else groups[place] for place in places]
    return Groups(at[of_row], tuple(named))


def _sorted(of_row: NDArray[Any], groups: Sequence[Group], key: Callable[[Group], object]) -> Groups:
    order = sorted(range(len(groups)), key=lambda at: key(groups[at]))  # type: ignore[arg-type,return-value]
    at = np.zeros(len(groups), np.int32)
    at[order] = np.arange(len(order))
    return Groups(at[of_row], tuple(groups[place] for place in order))


def _place(values: Sequence[object], wanted: object) -> int:
    """The place of a value; one that occurs nowhere has none, and nobody is in it."""
    return values.index(wanted) if wanted in values else UNKNOWN - 1


def _year_label(group: str) -> str:
    return f"Year {group}" if group.isdigit() else group


def school_days(held: HeldCounty, schools: Iterable[int], school_year: int) -> tuple[dt.date, ...]:
    """The days of a school year on which at least half of some schools held a session, as their marks say."""
    wanted, opened = set(schools), dict[int, int]()
    there: set[int] = set()
    for stack in held.county.stacks:
        if stack.school_year != school_year:
            continue
        for school in wanted & set(stack.held):
            there.add(school)
            for column in np.flatnonzero(stack.held[school].reshape(-1, 2).any(axis=1)).tolist():
                day = int(stack.days[column])
                opened[day] = opened.get(day, 0) + 1
    start = first_day_of(school_year)
    return tuple(start + dt.timedelta(days=day) for day, number in sorted(opened.items()) if number * 2 >= len(there))


def earlier_window(held: HeldCounty, rows: Rows, window: Window, back: int, like: str) -> Window | None:
    """The like window so many years before; None where there is none, or the window is of several school years."""
    if len(window.school_years) != 1:
        return None
    if like == DATES:
        return same_dates(window, back)
    year, schools = window.school_years[0], np.unique(rows.school).tolist()
    return same_school_days(window, school_days(held, schools, year), school_days(held, schools, year - back))


def window_for(desk: Desk, kind: str) -> Window:
    """The window of a kind as today stands: this year to date, this term, the last weeks.

    Raises:
        Refused: there is no such kind, or the terms are not known.
    """
    if kind not in KINDS or kind == DAYS:
        text = f"“{kind}” is not a period; use one of {', '.join(one for one in KINDS if one != DAYS)}."
        raise Refused("no_such_window", text, kind=kind)
    with desk.reading() as session:
        terms = council_calendar(session, desk.pack).terms
    found = window_of(kind, desk.clock.today(), terms)
    if found is None:
        raise Refused("terms_not_known", "The terms of this school year are not known; give the days yourself.")
    return found


def choices(desk: Desk) -> FigureChoices:
    """What a scope can be made of, as the store stands."""
    held = held_county(desk, [])
    classes: dict[UUID, set[str]] = {}
    for spell in held.spells:
        if spell.reg_group:
            classes.setdefault(spell.school_id, set()).add(spell.reg_group)
    schools = tuple(SchoolChoice(s.number, s.name, tuple(sorted(classes.get(s.id, ())))) for s in held.schools)
    groups = [tuple(sorted(one for one in known if one)) for known in (held.phases, held.clusters)]
    return FigureChoices(schools, groups[0], groups[1], tuple(reversed(marked_years(desk))))


def clusters_of(desk: Desk) -> dict[str, str]:
    """The cluster of each school by its number; empty where nobody told it."""
    return {school.number: school.cluster for school in held_county(desk, []).schools}
