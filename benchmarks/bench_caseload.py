"""A caseload of 5,000 in a county of 40,000 pupils: listed with figures, searched, read, and what is due today."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import uuid6
from sqlalchemy import insert, select, text

from benchmarks.measuring import Row, seconds
from benchmarks.registers import NOW, county_marks, fill_county, fresh_desk, upn
from ecede_desktop.clock import FixedClock
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.services import cases, search, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import search as words
from ecede_desktop.store.tables import AttendanceCase, Parent, ParentLink, Pupil, Referral, StageMove, Task

NAME = "caseload"
PUPILS, SCHOOLS, CASES, YEAR = 40_000, 110, 5_000, 2025
TODAY = dt.date(2026, 6, 30)
FORENAMES = ("Siân", "Rhys", "Carys", "Ieuan", "Dafydd", "Ffion", "Llewelyn", "Mŵr", "Angharad", "Tomos", "Owain")
NAMES = ("Jones", "Davies", "Evans", "Llwyd", "Rees", "Gruffydd", "Siencyn", "Morgan", "Prys", "Hopcyn")
SURNAMES = tuple(f"Ffug-{name}{end}" for name in NAMES for end in ("", "wyn", "an", "fawr", "goch", "son"))
SEARCHES = ("sian", "shan ffug jones", "llewellyn gruffith", "AWS/2026/00417", "cf99 7zz", upn(4711), "nobody")


def run() -> list[Row]:
    """Everything that an officer waits for in front of the caseload, without the window."""
    with tempfile.TemporaryDirectory(prefix="ecede-bench-") as folder, county_caseload(Path(folder)) as desk:
        desk.store.engine.dispose()  # the first listing finds an empty cache of pages
        cold = seconds(lambda: cases.list_cases(desk, CaseFilter()), runs=1)
        warm = seconds(lambda: cases.list_cases(desk, CaseFilter()), runs=5)
        mine = CaseFilter(officer="mari", stage="home_visit")
        found = [(typed, seconds(partial(search.find, desk, typed), runs=3)) for typed in SEARCHES]
        slowest = max(found, key=lambda pair: pair[1])
        joined = seconds(lambda: _joined(desk), runs=5)
        return [
            Row("caseload of 5,000 with figures, cold", cold, joined, "one SQL join, no figures", aim_value=0.3),
            Row("  again", warm, joined, "one SQL join, no figures", aim_value=0.3),
            Row("  one stage of one officer", seconds(lambda: cases.list_cases(desk, mine), runs=3)),
            Row("a case, read", seconds(lambda: cases.view_case(desk, "AWS/2026/00417"), runs=5), aim_value=0.1),
            Row("today, everybody's 15,000 tasks", seconds(lambda: tasks.today(desk), runs=3), aim_value=0.5),
            Row(f"find among 40,000, slowest (“{slowest[0]}”)", slowest[1], aim_value=0.2),
            Row("  a name", dict(found)["sian"], aim_value=0.1),
        ]


@contextmanager
def county_caseload(folder: Path, pupils: int = PUPILS, number: int = CASES) -> Iterator[Desk]:
    """A desk at a store with a county of pupils and cases on some of them."""
    with fresh_desk(folder, "caseload") as made:
        desk = Desk(made.store, made.user, FixedClock(dt.datetime.combine(TODAY, dt.time(9), dt.UTC)), made.pack)
        fill_county(desk, {YEAR: county_marks(pupils, YEAR)}, max(1, pupils * SCHOOLS // PUPILS))
        _name_and_index(desk)
        _fill_cases(desk, number)
        yield desk


def _name_and_index(desk: Desk) -> None:
    """The names that people have, for finding."""
    with desk.writing() as unit:
        rows = list(unit.session.execute(select(Pupil.id, Pupil.upn).order_by(Pupil.id)))
        known: dict[Any, dict[str, list[str]]] = {}
        for n, row in enumerate(rows):
            names = [FORENAMES[n * 7 % len(FORENAMES)], SURNAMES[n * 13 % len(SURNAMES)]]
            address = f"{n % 90} Heol {SURNAMES[n % len(SURNAMES)]}, Tref {n % 100}, CF99 {n % 10}ZZ"
            known[row.id] = {"name": names, "upn": [row.upn], "address": [address]}
        words.index_records(unit.session, "pupil", known)
        unit.record("change", "pupil", "measured")
        unit.commit()


def _fill_cases(desk: Desk, number: int) -> None:
    """Cases in bulk: each with its referral, a move, three tasks and two parents."""
    stages = [stage.key for stage in desk.pack.ladder.stages if not stage.closes]
    with desk.writing() as unit:
        session, mari = unit.session, desk.user.id
        ids = session.scalars(select(Pupil.id).order_by(Pupil.id)).all()[:: max(1, PUPILS // CASES)][:number]
        kept: dict[type[Any], list[dict[str, Any]]] = {
            kind: [] for kind in (Referral, AttendanceCase, StageMove, Task, Parent, ParentLink)
        }
        references: dict[Any, dict[str, list[str]]] = {}
        for n, pupil_id in enumerate(ids, start=1):
            case, reference, stage = uuid6.uuid7(), f"AWS/2026/{n:05d}", stages[n % len(stages)]
            referral = uuid6.uuid7()
            references[case] = {"reference": [reference]}
            kept[Referral].append({
                "id": referral, "pupil_id": pupil_id, "referred_on": TODAY, "referred_by": "Ysgol", "reason": "x",
                "counts": asdict(Counts()), "received_at": NOW,
            })  # fmt: skip
            kept[AttendanceCase].append({
                "id": case, "reference": reference, "referral_id": referral, "pupil_id": pupil_id, "officer_id": mari,
                "opened_on": TODAY, "stage": stage, "stage_since": TODAY, "pack_id": "rct",
            })  # fmt: skip
            kept[StageMove].append({
                "id": uuid6.uuid7(), "case_id": case, "from_stage": "", "to_stage": stage, "moved_at": NOW,
                "user_id": mari, "kind": "opened", "reason": "", "facts": {},
            })  # fmt: skip
            kept[Task] += [
                {
                    "id": uuid6.uuid7(), "case_id": case, "title": "Ring", "kind": kind,
                    "due_on": TODAY + dt.timedelta(days=n % 40 - 10), "source": "", "user_id": mari,
                    "created_at": NOW, "snooze_reason": "",
                }
                for kind in ("stage_clock", "visit", "action")
            ]  # fmt: skip
            for order in (1, 2):
                parent = uuid6.uuid7()
                kept[Parent].append({"id": parent, "surname": f"Ffug{n}", "forename": "Rhian", "language": "cy"})
                kept[ParentLink].append({"pupil_id": pupil_id, "parent_id": parent, "contact_order": order})
        blank = {"title": "", "phone": "", "email": ""}
        for kind, rows in kept.items():
            session.execute(insert(kind), [row | blank if kind is Parent else row for row in rows])
        words.index_records(session, "case", references)
        unit.record("create", "case", "measured")
        unit.commit()


def _joined(desk: Desk) -> int:
    """What the database alone needs for as many lines."""
    query = text(
        "SELECT c.*, p.surname, p.forename, p.upn, s.name FROM attendance_case c JOIN pupil p ON p.id = c.pupil_id"
        " JOIN enrolment e ON e.pupil_id = p.id JOIN school s ON s.id = e.school_id"
    )
    with desk.reading() as session:
        return len(session.execute(query).all())
