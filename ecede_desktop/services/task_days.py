"""Days that tasks are due: by the law's table or a number of days, counted on the school's calendar and explained."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.citations import Citation, value_on
from ecede_desktop.law.day_counting import explained
from ecede_desktop.law.deadlines import Rule, deadlines
from ecede_desktop.records.due_days import DueDay
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import known_school
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import enrolments, schools
from ecede_desktop.store.unit import Reading

BY_HAND = "count"
COUNT_UNITS = ("calendar", "working", "business", "school")
MOST_COUNTED = 366


def due_from_rule(desk: Desk, key: str, trigger: dt.date, school: str = "") -> DueDay:
    """The day that a deadline of the law's table gives, counted step by step; ``school`` is a number.

    Raises:
        Refused: there is no such deadline on that day, or the terms are not known that far.
    """
    with desk.reading() as session:
        school_id = known_school(session, desk, school).id if school else None
        return counted_in(session, desk, key, trigger, school_id)


def due_by_count(desk: Desk, number: int, unit: str, trigger: dt.date, school: str = "") -> DueDay:
    """The day so many days of a unit after another, counted step by step.

    Raises:
        Refused: the number or the unit cannot be, or the terms are not known that far.
    """
    with desk.reading() as session:
        school_id = known_school(session, desk, school).id if school else None
        return counted_in(session, desk, count_rule(number, unit), trigger, school_id)


def due_in_case(desk: Desk, reference: str, rule: str, trigger: dt.date) -> DueDay:
    """The same for a case, on the calendar of the pupil's school; ``rule`` is a key of the table or ``count_rule``.

    Raises:
        NoSuchCase: there is none.
        Refused: there is no such rule on that day, or the terms are not known that far.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return counted_in(session, desk, rule, trigger, schools_of(session, [case.pupil_id]).get(case.pupil_id))


def deadline_choices(desk: Desk) -> tuple[tuple[Rule, Citation], ...]:
    """The deadlines of the law's table as they hold today, in its order."""
    today = desk.clock.today()
    held = (value_on(dated, today) for dated in deadlines().values())
    return tuple((one.value, one.citation) for one in held if one is not None)


def count_rule(number: int, unit: str) -> str:
    """How a number of days by hand is kept with a task.

    Raises:
        Refused: the number or the unit cannot be.
    """
    if unit not in COUNT_UNITS:
        text = f"“{unit}” is no way to count days; use one of {', '.join(COUNT_UNITS)}."
        raise Refused("count_unit", text, field="unit", unit=unit, known=", ".join(COUNT_UNITS))
    if not 0 < number <= MOST_COUNTED:
        text = f"Count from 1 to {MOST_COUNTED} days."
        raise Refused("count_number", text, field="count", most=MOST_COUNTED)
    return f"{BY_HAND}:{number}:{unit}"


def counted_in(session: Reading, desk: Desk, rule: str, trigger: dt.date, school_id: UUID | None) -> DueDay:
    """The day that a kept rule gives, within a reading.

    Raises:
        Refused: there is no such rule on that day, or the terms are not known that far.
    """
    found, citation = rule_of(rule, trigger)
    needs_school = found.unit == "school"
    calendar = calendar_of(session, desk.pack, school_id) if needs_school else None
    name = schools.by_id(session, [school_id])[school_id].name if needs_school and school_id else ""
    return counted_by(found, citation, trigger, calendar, name)


def counted_by(
    rule: Rule, citation: Citation | None, trigger: dt.date, calendar: SchoolCalendar | None, school_name: str
) -> DueDay:
    """The day that a rule gives on a calendar.

    Raises:
        Refused: the terms are not known that far.
    """
    try:
        steps = explained(rule, trigger, calendar)
    except (ValueError, OverflowError):
        text = (
            f"School days cannot be counted from {trigger}: the terms are not known that far. Set them under Schools."
        )
        raise Refused("count_terms_unknown", text, field="trigger_on", day=trigger) from None
    return DueDay(steps[-1].day, trigger, rule, steps, citation, school_name)


def rule_of(rule: str, trigger: dt.date) -> tuple[Rule, Citation | None]:
    """What a kept rule says on a day.

    Raises:
        Refused: there is no such rule on that day.
    """
    kind, _, rest = rule.partition(":")
    if kind == BY_HAND:
        number, _, unit = rest.partition(":")
        return Rule(BY_HAND, "", int(number), unit, False, False, "last", "", ""), None
    held = value_on(deadlines().get(rule, ()), trigger)
    if held is None:
        text = f"“{rule}” is no deadline of the law's table on {trigger}. Choose one that holds on that day."
        raise Refused("deadline_unknown", text, field="rule", deadline=rule, day=trigger)
    return held.value, held.citation


def schools_of(session: Reading, pupil_ids: list[UUID]) -> Mapping[UUID, UUID]:
    """The school that each pupil goes to, where one is known."""
    spells = enrolments.spells(session, pupil_ids)
    here = {pupil_id: current_spell(spells.get(pupil_id, [])) for pupil_id in pupil_ids}
    return {pupil_id: spell.school_id for pupil_id, spell in here.items() if spell is not None}
