"""The court path of the demonstration: made through the services, so that what the law asks stands behind each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.demo import court, court_cases, schoolwork
from ecede_desktop.demo.files import CORRECTED, GRID, LONG, write_files
from ecede_desktop.demo.job import record_schools
from ecede_desktop.law.bundle_checks import BundleCheck
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.users import Role
from ecede_desktop.services import (
    bundle_checks,
    bundles,
    cases,
    imports,
    notice_rows,
    notices,
    orders,
    prosecutions,
    statements,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import users
from tests.desks import MARI, file_store

TODAY = dt.date(2026, 3, 2)
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The county's registers to yesterday, and the court path over them."""
    folder = tmp_path_factory.mktemp("court")
    store = file_store(folder / "court.ecede")
    clock = FixedClock(dt.datetime.combine(TODAY, dt.time(9), dt.UTC))
    desk = Desk(store=store, user=MARI, clock=clock, pack=load_pack())
    with store.writing(MARI, clock) as unit:
        users.add_user(unit, court_cases.SECOND, court_cases.SECOND_NAME, Role.MANAGER)
        unit.commit()
    fill(desk, folder)
    yield desk
    store.close()


def fill(desk: Desk, folder: Path) -> None:
    as_at = TODAY - dt.timedelta(days=1)
    record_schools(desk, 2025)
    schoolwork.fill_county(desk, folder, 2025, as_at, 1)
    write_files(folder, 1, school_year=2025, as_at=as_at)
    for name in (LONG, GRID, CORRECTED):
        imports.import_register(desk, ImportRegister(folder / name))
    schoolwork.work_with_schools(desk, 2025, as_at, 1)
    court.fill_court(desk, folder, 2025, as_at)


def test_there_is_a_notice_in_every_standing_and_one_in_doubt(filled: Desk) -> None:
    rows = notice_rows.notices(filled)
    assert {row.stands.standing for row in rows} == set(Standing)
    assert any(row.stands.standing is Standing.LOWER and row.stands.paid_pence > 0 for row in rows)
    assert any(row.stands.standing is Standing.PAID and row.stands.to_repay_pence for row in rows)
    assert any(row.stands.standing is Standing.CHOOSE and row.stands.to_repay_pence for row in rows)
    doubts = [doubt for row in rows for doubt in notice_rows.notice_view(filled, row.number).doubts]
    assert doubts == ["sessions_changed"]
    waiting = notices.requests(filled)
    assert [row.decision for row in waiting] == [""]
    answers = {row.decision for one in references(filled) for row in notices.requests(filled, one)}
    assert answers == {"", "issued", "refused"}


def test_proceedings_stand_at_every_point_and_two_people_decided_each(filled: Desk) -> None:
    rows = prosecutions.prosecutions(filled)
    assert [row.route for row in rows].count("sjp") == 1
    coming = sorted(one.on for row in rows for one in row.hearings if not one.outcome)
    assert coming[0] == TODAY + dt.timedelta(days=1) and coming[1] == dt.date(2026, 3, 9)
    assert sorted(one.outcome for row in rows for one in row.hearings if one.outcome) == ["adjourned", "heard", "heard"]
    assert sum(row.ended for row in rows) == 1
    running = [row for row in rows if row.last("sentence") is not None and not row.ended]
    view = prosecutions.court_view(filled, running[0].case_reference)
    assert any(one.key == "appeal" and one.day > TODAY for one in view.deadlines[running[0].number])
    for row in rows:
        decided = prosecutions.court_view(filled, row.case_reference).decisions
        assert all(one.proposed_by != one.decided_by for one in decided if one.decision)


def test_one_file_is_ready_for_the_morning_and_the_next_says_what_it_lacks(filled: Desk) -> None:
    made = {}
    for row in prosecutions.prosecutions(filled):
        bundle = bundles.case_bundle(filled, row.case_reference, row.parent_id)
        made[row.number] = (bool(bundle.made) and not bundle.changed, row)
    ready = [row for done, row in made.values() if done]
    assert [min(one.on for one in row.hearings) for row in ready] == [TODAY + dt.timedelta(days=1)]
    assert all(row.signed_on for row in statements.statements_of(filled, ready[0].case_reference))
    drafts = [row for done, row in made.values() if not done and statements.statements_of(filled, row.case_reference)]
    unmet = {check.key for check in preflight(filled, drafts[0].case_reference, drafts[0].parent_id)}
    assert {"has_officer_statement", "charge_certified", "charge_stands", "figures_agree"} <= unmet


def test_parents_are_heard_and_orders_taken_step_by_step(filled: Desk) -> None:
    heard = {
        one.outcome
        for reference in references(filled)
        for row in prosecutions.court_view(filled, reference).interviews
        for one in row.outcomes
    }
    assert {"held", "wrote", "no_show", "declined"} <= heard
    steps = [view.order.steps[-1].step for reference in references(filled)
             for view in orders.orders_of(filled, reference=reference)]  # fmt: skip
    assert steps == ["order_served"]


def preflight(desk: Desk, reference: str, parent_id: UUID) -> list[BundleCheck]:
    return [check for check in bundle_checks.preflight(desk, reference, parent_id) if not check.met]


def references(desk: Desk) -> list[str]:
    return [row.reference for row in cases.list_cases(desk, CaseFilter())]
