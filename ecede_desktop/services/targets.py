"""Targets of schools and of the county: proposed from figures that are kept, consulted, ratified, issued, followed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import SchoolCalendar, school_year_of
from ecede_desktop.law.measures import Counts, percentage
from ecede_desktop.law.policy_schools import TargetMeasure, TargetPolicy, target_policy
from ecede_desktop.law.targets import (
    STEPS,
    exact_share,
    half_terms,
    is_met,
    issue_by,
    points_between,
    what_stands_in_the_way,
)
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.targets import AddTargetStep, Checkpoint, ProposeTarget, TargetProgress, TargetRow
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.school_figures import Days, counts_by_school
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import schools, targets
from ecede_desktop.store.targets import NewStep
from ecede_desktop.store.unit import Reading

STANDING = ("ratified", "issued")
"""Stages at which a target is one to be reached."""
_SENTENCES = {
    "target_not_proposed": "There is no proposal that stands; propose the target first.",
    "target_manager_only": "Targets are ratified by senior managers; ask a manager to do it.",
    "target_is_ratified": "This target is ratified already; propose a new figure if it is to change.",
    "target_not_consulted": "The school has not been consulted on this proposal; record that first.",
    "target_is_issued": "This target is issued already; propose a new figure if it is to change.",
    "target_not_ratified": "This target is not ratified; a manager ratifies it before it is issued.",
}


def propose_target(desk: Desk, command: ProposeTarget) -> Outcome[TargetRow]:
    """Propose a target; the figures, the benchmark group and the support it was made from are kept as they are now.

    Raises:
        Refused: the figure, the measure, the method or the school cannot be.
    """
    policy = target_policy(desk.pack)
    measure = _measure(policy, command.measure)
    method, support = command.method.strip(), command.support.strip()
    if not method:
        raise Refused("target_method_empty", "Say how the figure was arrived at.", field="method")
    _check_percent(command.value, "value")
    if command.fsm_percent is not None:
        _check_percent(command.fsm_percent, "fsm_percent")
    with desk.reading() as session:
        school = known_school(session, desk, command.school_number) if command.school_number else None
        earlier = _earlier(session, school, measure, command.school_year)
    inputs = _inputs(desk, replace(command, support=support), school, policy, measure, earlier)
    with desk.writing() as unit:
        target_id = targets.target_for(unit, school.id if school else None, command.school_year, measure.key)
        step = NewStep("proposed", command.value, _day(desk, command.on), method, command.note.strip(), inputs)
        row = targets.add_step(unit, target_id, step)
        shown = _with_days(unit.session, desk, row)
        return Outcome(unit.commit(), shown)


def add_step(desk: Desk, command: AddTargetStep) -> Outcome[TargetRow]:
    """Consult, challenge, ratify, issue or withdraw; a step is added and those before stay.

    Raises:
        NoSuchTarget: there is none.
        Refused: the step may not follow, or says nothing.
    """
    policy = target_policy(desk.pack)
    note = command.note.strip()
    if command.kind not in STEPS[1:]:
        text = f"“{command.kind}” is not a step of a target; use one of {', '.join(STEPS[1:])}."
        raise Refused("target_step", text, field="kind", kind=command.kind)
    if command.kind in ("challenged", "withdrawn") and not note:
        raise Refused("target_note_empty", "Say why: the reason stays with the target.", field="note")
    if command.value is not None:
        _check_percent(command.value, "value")
    with desk.writing() as unit:
        row = targets.get(unit.session, command.target_id)
        kinds = [step.kind for step in row.steps]
        wrong = what_stands_in_the_way(kinds, command.kind, manager=desk.is_manager, consult_first=policy.consult_first)
        if wrong:
            raise Refused(wrong, _SENTENCES[wrong], rule=str(policy.ratify))
        value = command.value
        if value is None and command.kind in ("ratified", "issued"):
            value = row.value
        row = targets.add_step(unit, command.target_id, NewStep(command.kind, value, _day(desk, command.on), "", note))
        shown = _with_days(unit.session, desk, row)
        return Outcome(unit.commit(), shown)


def list_targets(
    desk: Desk, *, school_year: int | None = None, school_number: str | None = None
) -> tuple[TargetRow, ...]:
    """Targets with their steps, and whether each was issued in the first half-term.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        school = known_school(session, desk, school_number) if school_number else None
        found = targets.list_targets(session, school_year=school_year, school_id=school.id if school else None)
        return tuple(_with_days(session, desk, row) for row in found)


def schools_without_target(desk: Desk, school_year: int, measure: str = "attendance") -> tuple[SchoolRow, ...]:
    """Open schools for which no target of the year stands (a proposal that was withdrawn is none)."""
    today = min(max(desk.clock.today(), first_day_of(school_year)), last_day_of(school_year))
    with desk.reading() as session:
        held = targets.list_targets(session, school_year=school_year, measure=measure)
        have = {row.school_number for row in held if row.value is not None}
        return tuple(row for row in schools.list_schools(session) if row.number not in have and row.is_open(today))


def progress(
    desk: Desk, school_year: int, school_number: str | None = None, measure: str = "attendance"
) -> TargetProgress:
    """Attendance to the end of each half-term beside the target and, like for like, beside the year before.

    Raises:
        Refused: the school or the measure is not known.
    """
    chosen = _measure(target_policy(desk.pack), measure)
    with desk.reading() as session:
        school = known_school(session, desk, school_number) if school_number else None
        calendar = calendar_of(session, desk.pack, school.id if school else None)
        held = targets.list_targets(session, school_year=school_year, measure=chosen.key)
        number = school.number if school else ""
        target = next((_with_days(session, desk, row) for row in held if row.school_number == number), None)
        spans = _spans(calendar, school_year, desk.clock.today())
    windows = [window for span in spans for window in (span.now, span.before) if window is not None]
    counted = _counted(desk, windows, school)
    return TargetProgress(
        school_number=number,
        school_name=school.name if school else "",
        school_year=school_year,
        measure=chosen.key,
        higher_is_better=chosen.higher_is_better,
        target=target,
        checkpoints=tuple(_checkpoint(span, counted, chosen, target) for span in spans),
    )


@dataclass(frozen=True)
class _Span:
    """A half-term, to today where it is running, with the windows that are compared."""

    number: int
    first: dt.date
    last: dt.date
    complete: bool
    now: Days
    before: Days | None


def _spans(calendar: SchoolCalendar, school_year: int, today: dt.date) -> list[_Span]:
    earlier = {number: (first, last) for number, first, last in half_terms(calendar, school_year - 1)}
    found = []
    for number, first, last in half_terms(calendar, school_year):
        if first > today:
            continue
        until = min(last, today)
        now = (first_day_of(school_year), until)
        before = None
        if number in earlier:
            begin, end = earlier[number]
            # The running half-term is compared with the same number of days of last year's.
            same_place = end if until == last else min(end, begin + (until - first))
            before = (first_day_of(school_year - 1), same_place)
        found.append(_Span(number, first, until, last <= today, now, before))
    return found


def _checkpoint(
    span: _Span, counted: Mapping[Days, Counts], measure: TargetMeasure, target: TargetRow | None
) -> Checkpoint:
    counts = counted.get(span.now, Counts())
    before = counted.get(span.before) if span.before else None
    exact = exact_share(measure.key, counts)
    # What is only proposed is nothing yet that anybody must reach.
    value = target.value if target and target.stage in STANDING else None
    known = exact is not None and value is not None
    return Checkpoint(
        number=span.number,
        first_day=span.first,
        last_day=span.last,
        complete=span.complete,
        counts=counts,
        figure=_figure(measure.key, counts),
        gap=points_between(exact, value) if exact is not None and value is not None else None,
        met=is_met(exact, value, higher_is_better=measure.higher_is_better) if known and exact and value else None,
        before_first=span.before[0] if span.before else None,
        before_last=span.before[1] if span.before else None,
        before=before,
        before_figure=_figure(measure.key, before) if before else None,
    )


def _counted(desk: Desk, windows: Sequence[Days], school: SchoolRow | None) -> dict[Days, Counts]:
    found = counts_by_school(desk, windows, school.number if school else None, once=school is None)
    return {window: sum((row[at] for row in found.values()), Counts()) for at, window in enumerate(windows)}


def _figure(measure: str, counts: Counts) -> Decimal | None:
    part = counts.attended if measure == "attendance" else counts.unauthorised
    return percentage(part, counts.possible)


def _inputs(
    desk: Desk, command: ProposeTarget, school: SchoolRow | None, policy: TargetPolicy, measure: TargetMeasure,
    earlier: Sequence[TargetRow],
) -> dict[str, Any]:  # fmt: skip
    """What the proposal is made from, as plain values that stay as they are."""
    today = desk.clock.today()
    years = range(command.school_year - policy.earlier_years, command.school_year + 1)
    windows = [(first_day_of(year), min(last_day_of(year), today)) for year in years if first_day_of(year) <= today]
    counted = _counted(desk, windows, school)
    before = {row.school_year: row for row in earlier}
    inputs: dict[str, Any] = {
        "taken_at": desk.clock.now().isoformat(),
        "figures": [
            {
                "school_year": school_year_of(first),
                "first_day": first.isoformat(),
                "last_day": last.isoformat(),
                "possible": counts.possible,
                "attended": counts.attended,
                "unauthorised": counts.unauthorised,
                "missing": counts.missing,
                "percent": str(_figure(measure.key, counts) or ""),
                "target": str(before[school_year_of(first)].value or "") if school_year_of(first) in before else "",
            }
            for (first, last), counts in counted.items()
        ],
        "support": command.support,
    }
    if command.fsm_percent is not None:
        inputs["benchmark"] = _benchmark(policy, school.phase if school else "", command.fsm_percent)
    return inputs


def _earlier(session: Reading, school: SchoolRow | None, measure: TargetMeasure, school_year: int) -> list[TargetRow]:
    found = targets.list_targets(session, school_id=school.id if school else None, measure=measure.key)
    number = school.number if school else ""
    return [row for row in found if row.school_number == number and row.school_year < school_year]


def _benchmark(policy: TargetPolicy, phase: str, percent: Decimal) -> dict[str, Any]:
    groups = policy.benchmark(phase)
    if groups is None:
        return {"fsm_percent": str(percent), "group": "", "words": "", "source": "", "mark": ""}
    group = groups.group(percent)
    return {
        "fsm_percent": str(percent),
        "group": group,
        "words": groups.words(group),
        "source": str(groups.citation),
        "mark": groups.citation.mark,
    }


def _with_days(session: Reading, desk: Desk, row: TargetRow) -> TargetRow:
    """The target with the day by which it should have been issued, and whether it was late."""
    school_id: UUID | None = None
    if row.school_number:
        school_id = schools.by_number(session, [row.school_number])[row.school_number].id
    by = issue_by(calendar_of(session, desk.pack, school_id), row.school_year)
    done = row.issued_on or desk.clock.today()
    late = by is not None and done > by and row.stage != "withdrawn"
    return replace(row, issue_by=by, late=late)


def _measure(policy: TargetPolicy, key: str) -> TargetMeasure:
    measure = policy.measure(key)
    if measure is None:
        known = ", ".join(one.key for one in policy.measures)
        raise Refused("target_measure", f"Targets are set for {known}; “{key}” is none of them.", field="measure")
    return measure


def _check_percent(value: Decimal, field: str) -> None:
    if not 0 <= value <= 100 or value != round(value, 2):
        text = f"“{value}” cannot be a percentage: write a number from 0 to 100 with at most two decimals, like 94.5."
        raise Refused("target_percent", text, field=field, value=value)


def _day(desk: Desk, on: dt.date | None) -> dt.date:
    day = on or desk.clock.today()
    if day > desk.clock.today():
        raise Refused("target_in_future", "The day is still to come; record the step when it is done.", field="on")
    return day
