"""The demonstration store that the window opens: eight schools, two years to yesterday, cases on every rung."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from pathlib import Path

from ecede_desktop.clock import Clock, SystemClock
from ecede_desktop.demo import (
    casework,
    casework_attachments,
    casework_chronology,
    casework_concerns,
    casework_contacts,
    casework_handoffs,
    casework_people,
    casework_plans,
    casework_referrals,
    casework_same,
    casework_snippets,
    casework_tasks,
    casework_visit_plans,
    court,
    files,
    register_checks,
    schoolwork,
)
from ecede_desktop.demo.job import FULL_NAME, PASSPHRASE, USER, record_schools
from ecede_desktop.demo.marks import school_days
from ecede_desktop.law.calendar import add_working_days, school_year_of
from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.tasks import AddTask, FinishTask
from ecede_desktop.records.users import Role
from ecede_desktop.services import cases, imports, stores, tasks
from ecede_desktop.services.desk import Desk

STAGES = (
    ("referral_received", 6),
    ("referral_received", 22),
    ("first_contact", 12),
    ("first_contact", 16),
    ("home_visit", 18),
    ("home_visit", 22),
    ("attendance_meeting", 24),
    ("attendance_meeting", 28),
    ("attendance_meeting", 33),
    ("action_plan", 34),
    ("action_plan", 40),
    ("review", 42),
    ("formal_warning", 48),
    ("formal_warning", 52),
    ("penalty_notice", 58),
    ("court_warning", 60),
)
"""Stage of each case and how many days ago it was opened."""
LEFT_OVERDUE = 3

Say = Callable[[str], None]


def demo_desk(folder: Path, clock: Clock | None = None, *, seed: int = 1, say: Say = lambda _text: None) -> Desk:
    """Make the demonstration in ``folder`` and sit down in it, unlocked; the lock screen tells its passphrase."""
    clock = clock or SystemClock()
    path = folder / "demonstration.ecede"
    say("store")
    stores.create_store(path, USER, PASSPHRASE, clock, full_name=FULL_NAME, role=Role.MANAGER, demonstration=True)
    desk = stores.open_desk(path, USER, PASSPHRASE, clock)
    fill(desk, folder, seed=seed, say=say)
    return desk


def fill(desk: Desk, folder: Path, *, seed: int = 1, say: Say = lambda _text: None) -> None:
    """Registers of two school years to yesterday (the last two in the first weeks of September), then the work."""
    today = desk.clock.today()
    year = school_year_of(today)
    if len(school_days(year, today - dt.timedelta(days=1))) < 20:
        year -= 1
    as_at = min(today - dt.timedelta(days=1), dt.date(year + 1, 7, 20))
    record_schools(desk, year)
    say("registers")
    schoolwork.fill_county(desk, folder, year, as_at, seed)
    files.write_files(folder, seed, school_year=year, as_at=as_at)
    for name in (files.LONG, files.GRID, files.CORRECTED):
        say("registers")
        imports.import_register(desk, ImportRegister(folder / name))
    say("cases")
    _open_cases(desk, min(today, as_at + dt.timedelta(days=1)), seed)
    say("casework")
    _work(desk, folder, year, as_at, seed)
    say("schools")
    schoolwork.join_groups(desk, year, seed)
    schoolwork.work_with_schools(desk, year, as_at, seed)
    register_checks.check_registers(desk, year, as_at)
    say("court")
    court.fill_court(desk, folder, year, as_at, seed)


def _work(desk: Desk, folder: Path, school_year: int, as_at: dt.date, seed: int) -> None:
    """What fills a service's days around the cases; what looks back at all of it comes last."""
    casework_people.record_families(desk, seed)
    casework_contacts.write_contacts(desk)
    casework_plans.fill_plans(desk, seed)
    casework_handoffs.fill_handoffs(desk)
    casework_referrals.refer(desk, as_at)
    casework_attachments.attach_files(desk)
    casework_concerns.raise_concerns(desk)
    casework_same.keep_likely_pairs(desk, folder, school_year, as_at, seed)
    casework_tasks.set_tasks(desk)
    casework_visit_plans.plan_visits(desk)
    casework_chronology.choose_and_print(desk)
    casework_snippets.write_texts(desk, desk.user)


def _open_cases(desk: Desk, today: dt.date, seed: int) -> None:
    rng = random.Random(f"{seed}/cases")  # noqa: S311  nothing secret: people are invented
    begun_school = dt.date(school_year_of(today - dt.timedelta(days=1)), 9, 8)
    worst = casework.worst_attenders(desk, today)
    for row, (stage, days) in zip(worst, STAGES, strict=False):
        begun = max(begun_school, today - dt.timedelta(days=days))
        casework.work_case(desk, row.key, begun, stage, rng)
    _tidy(desk)


def _tidy(desk: Desk) -> None:
    """What an officer would have done since: old actions ticked off, the next visits set, a warning on one address."""
    old = [t for t in tasks.today(desk).overdue if t.kind in ("visit", "action")]
    for task in old[LEFT_OVERDUE:]:
        tasks.finish_task(desk, FinishTask(task.id))
    day = desk.clock.today()
    rows = cases.list_cases(desk, CaseFilter())
    for number, row in enumerate(r for r in rows if r.stage in ("home_visit", "action_plan", "review")):
        due = day if number == 0 else add_working_days(day, (number + 1) // 2)
        tasks.add_task(desk, AddTask(row.reference, "Home visit", due, kind="visit"))
