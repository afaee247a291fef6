"""All deadlines and clocks of 5,000 open cases counted anew, against walking the same dates in plain Python."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.measuring import Row, seconds
from ecede_desktop.law.calendar import DAY, SchoolCalendar
from ecede_desktop.law.citations import value_on
from ecede_desktop.law.deadlines import Rule, counted, deadlines
from ecede_desktop.law.limitation import Session, six_month_clock
from ecede_desktop.law.policy import PolicyPack, load_pack
from ecede_desktop.law.policy_clock import ClockPolicy, clock_policy
from ecede_desktop.law.sequences import Standing, WayAhead, ways_ahead

NAME = "deadlines"
CASES, SCHOOLS, ABSENCES = 5_000, 110, 40
TODAY = dt.date(2026, 3, 2)
FIRST = dt.date(2025, 10, 6)
KEYS = (
    "notice_received", "notice_lower_amount", "notice_higher_amount", "notice_bars_proceedings",
    "notice_safe_to_charge", "notice_choice", "court_papers_posted", "statement_objection_single_justice",
    "single_justice_reply", "defence_statement", "appeal", "case_stated", "supervision_order_reasons",
    "attendance_order_response", "absence_return",
)  # fmt: skip
"""Fifteen open deadlines a case; a case has fewer at any one time."""


@dataclass(frozen=True)
class OpenCase:
    """As much of a case as its deadlines and its clock are counted from."""

    triggers: tuple[tuple[Rule, dt.date], ...]
    sessions: tuple[Session, ...]
    school: int
    stage: str
    since: dt.date


def run() -> list[Row]:
    """All deadlines; all clocks with the ways to court; both together, which is the aim."""
    pack = load_pack()
    policy, work = clock_policy(pack), _cases()
    calendars = _calendars(pack)

    def days() -> None:
        for case in work:
            for rule, trigger in case.triggers:
                counted(rule, trigger, calendars[case.school])

    def clocks() -> None:
        _done(_clocks(work, pack, policy, calendars))

    def both() -> None:
        # The calendars too are made anew: a changed one is why everything is counted again.
        made = _calendars(pack)
        for case in work:
            for rule, trigger in case.triggers:
                counted(rule, trigger, made[case.school])
        _done(_clocks(work, pack, policy, made))

    whole, of_days = f"{CASES:,} cases", _days_of(work, calendars)
    of_ways = [
        (step.trigger, (step.day - step.trigger).days)
        for ways in _clocks(work, pack, policy, calendars)
        for way in ways
        for step in way.steps
    ]
    walk, walk_ways = seconds(lambda: _walk(of_days)), seconds(lambda: _walk(of_ways))
    said = "walking those days, counting none"
    return [
        Row(f"{len(of_days):,} deadlines of {whole}", seconds(days), walk, said),
        Row(f"six-month clocks and ways to court of {whole}", seconds(clocks), walk_ways, said),
        Row(f"deadlines, clocks and calendars of {whole}", seconds(both), walk + walk_ways, said, aim_value=1.0),
    ]


def _done(each: Iterable[object]) -> None:
    """Go through all of them and keep none."""
    for _ in each:
        pass


def _clocks(
    work: Sequence[OpenCase], pack: PolicyPack, policy: ClockPolicy, calendars: Sequence[SchoolCalendar]
) -> Iterator[tuple[WayAhead, ...]]:
    months = pack.number("limitation_months", TODAY)
    for case in work:
        clock = six_month_clock(case.sessions, months)
        standing = Standing(case.stage, case.since, {})
        calendar = calendars[case.school]
        clock.fall_out_after(TODAY)
        yield ways_ahead(policy.ways, policy.steps, pack.ladder, standing, clock, calendar, TODAY)


def _cases() -> list[OpenCase]:
    chance = random.Random(5)
    rules = [held.value for key in KEYS if (held := value_on(deadlines()[key], TODAY)) is not None]
    made = []
    for number in range(CASES):
        triggers = tuple((rule, FIRST + chance.randrange(140) * DAY) for rule in rules)
        away = sorted(chance.sample(range(140), ABSENCES // 2))
        sessions = tuple((FIRST + at * DAY, part) for at in away for part in ("AM", "PM"))
        stage = ("formal_warning", "penalty_notice", "prosecution_decision")[number % 3]
        made.append(OpenCase(triggers, sessions, number % SCHOOLS, stage, TODAY - chance.randrange(30) * DAY))
    return made


def _calendars(pack: PolicyPack) -> list[SchoolCalendar]:
    return [SchoolCalendar(pack.terms, frozenset({FIRST + number * DAY})) for number in range(SCHOOLS)]


def _days_of(work: Sequence[OpenCase], calendars: Sequence[SchoolCalendar]) -> list[tuple[dt.date, int]]:
    """From which day, and over how many days, each deadline runs."""
    found = []
    for case in work:
        for rule, trigger in case.triggers:
            found.append((trigger, (counted(rule, trigger, calendars[case.school]) - trigger).days))
    return found


def _walk(days: Sequence[tuple[dt.date, int]]) -> None:
    """What nobody can do without who steps from day to day: one addition and one look at the weekday a day."""
    one = dt.timedelta(days=1)
    for day, number in days:
        weekdays = 0
        for _ in range(number):
            day += one
            weekdays += day.weekday() < 5
