"""Targets: proposed from kept figures, ratified by managers only, issued in time or said to be late, followed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
import uuid6

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import UserError
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.records.targets import AddTargetStep, ProposeTarget, TargetRow
from ecede_desktop.services import school_figures, schools, targets
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from tests.desks import MARI, NOW
from tests.services.schools_in_store import (
    OTHER,
    SCHOOL,
    THIRD,
    YEAR,
    absent_on,
    lay_pupils,
    lay_school,
    lay_spell,
    marks,
)

PROPOSAL = ProposeTarget(YEAR, Decimal("95"), "Last year and half a point.", SCHOOL)
AWAY = absent_on([dt.date(2025, 9, 8) + dt.timedelta(days=n) for n in range(5)])


def at(desk: Desk, day: dt.date) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime(day.year, day.month, day.day, 9, tzinfo=dt.UTC)))


def step(desk: Desk, row: TargetRow, kind: str, **more: object) -> TargetRow:
    return targets.add_step(desk, AddTargetStep(row.id, kind, **more)).value  # type: ignore[arg-type]


def issued(desk: Desk, manager: Desk, command: ProposeTarget = PROPOSAL) -> TargetRow:
    row = targets.propose_target(desk, command).value
    row = step(desk, row, "consulted", note="Talked to the head.")
    row = step(manager, row, "ratified")
    return step(desk, row, "issued")


def test_a_target_goes_its_way_and_every_step_stays(desk: Desk, manager_desk: Desk):
    lay_school(desk)
    row = issued(desk, manager_desk)
    assert (row.stage, row.value) == ("issued", Decimal("95"))
    assert [one.kind for one in row.steps] == ["proposed", "consulted", "ratified", "issued"]
    assert [one.user for one in row.steps][2] == "Mari Ffug-Reolwr"


def test_an_officer_cannot_ratify_and_nothing_is_written(desk: Desk):
    lay_school(desk)
    row = targets.propose_target(desk, PROPOSAL).value
    step(desk, row, "consulted")
    with pytest.raises(UserError) as refusal:
        step(desk, row, "ratified")
    assert refusal.value.key == "target_manager_only"
    assert [one.kind for one in targets.list_targets(desk)[0].steps] == ["proposed", "consulted"]


def test_a_new_proposal_supersedes_and_the_old_one_stays(desk: Desk, manager_desk: Desk):
    lay_school(desk)
    issued(desk, manager_desk)
    targets.propose_target(desk, replace(PROPOSAL, value=Decimal("94.5"), method="After the school's challenge."))
    (row,) = targets.list_targets(desk, school_year=YEAR)
    assert (row.stage, row.value, len(row.steps)) == ("proposed", Decimal("94.5"), 5)
    assert row.steps[0].value == Decimal("95")


def test_a_manager_may_ratify_another_figure_than_was_proposed(desk: Desk, manager_desk: Desk):
    lay_school(desk)
    row = targets.propose_target(desk, PROPOSAL).value
    step(desk, row, "challenged", note="Too high after the floods.", value=Decimal("93"))
    step(desk, row, "consulted")
    row = step(manager_desk, row, "ratified", value=Decimal("94"))
    assert row.value == Decimal("94")
    assert step(desk, row, "issued").value == Decimal("94")


def test_what_a_proposal_was_made_from_is_kept_as_it_was(desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=AWAY))
    lay_pupils(desk, SCHOOL, marks(desk, 2024, until=dt.date(2025, 7, 21)), year=2024, first=2)
    command = replace(PROPOSAL, fsm_percent=Decimal("17.5"), support="Weekly visits.")
    before = targets.propose_target(desk, command).value.steps[-1].inputs
    lay_pupils(desk, SCHOOL, marks(desk), first=3)
    (row,) = targets.list_targets(desk)
    kept = row.steps[-1].inputs
    assert kept == before
    figures = {one["school_year"]: one for one in kept["figures"]}
    assert figures[2024]["percent"] == "100.0"
    assert figures[2025]["possible"] - figures[2025]["attended"] == 10
    assert kept["benchmark"]["words"] == "> 15–20 %"
    assert kept["benchmark"]["mark"] == "unconfirmed"
    assert kept["support"] == "Weekly visits."


@pytest.mark.parametrize(
    ("day", "stage_day", "late"),
    [(dt.date(2025, 10, 20), "in time", False), (dt.date(2025, 10, 27), "after the half-term began", True)],
)
def test_a_late_issue_is_said_with_the_day_it_should_have_been(
    desk: Desk, manager_desk: Desk, day: dt.date, stage_day: str, late: bool
):
    lay_school(desk)
    row = issued(at(desk, day), at(manager_desk, day))
    assert (row.issue_by, row.late) == (dt.date(2025, 10, 24), late), stage_day


def test_a_target_that_is_not_issued_yet_is_late_once_the_day_is_past(desk: Desk):
    lay_school(desk)
    assert not targets.propose_target(at(desk, dt.date(2025, 10, 1)), PROPOSAL).value.late
    assert targets.list_targets(desk)[0].late


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (replace(PROPOSAL, value=Decimal("101")), "target_percent"),
        (replace(PROPOSAL, value=Decimal("94.555")), "target_percent"),
        (replace(PROPOSAL, fsm_percent=Decimal(-1)), "target_percent"),
        (replace(PROPOSAL, measure="smiles"), "target_measure"),
        (replace(PROPOSAL, method=" "), "target_method_empty"),
        (replace(PROPOSAL, on=dt.date(2026, 3, 3)), "target_in_future"),
        (replace(PROPOSAL, school_number="6740000"), "no_such_school"),
    ],
)
def test_a_proposal_that_cannot_be_is_refused(desk: Desk, command: ProposeTarget, key: str):
    lay_school(desk)
    with pytest.raises(UserError) as refusal:
        targets.propose_target(desk, command)
    assert refusal.value.key == key
    assert targets.list_targets(desk) == ()


def test_a_step_that_cannot_be_is_refused(desk: Desk):
    lay_school(desk)
    row = targets.propose_target(desk, PROPOSAL).value
    wrong = {
        "target_step": AddTargetStep(row.id, "proposed"),
        "target_note_empty": AddTargetStep(row.id, "challenged"),
        "no_such_target": AddTargetStep(uuid6.uuid7(), "consulted"),
        "target_not_ratified": AddTargetStep(row.id, "issued"),
    }
    for key, command in wrong.items():
        with pytest.raises(UserError) as refusal:
            targets.add_step(desk, command)
        assert refusal.value.key == key


def test_attendance_stands_beside_the_target_like_for_like(any_store: Store):
    manager = Desk(any_store, MARI, FixedClock(NOW), load_pack())
    lay_school(manager)
    lay_pupils(manager, SCHOOL, marks(manager, mark=AWAY), marks(manager))
    lay_pupils(manager, SCHOOL, marks(manager, 2024, until=dt.date(2025, 7, 21)), year=2024, first=3)
    issued(manager, manager, replace(PROPOSAL, value=Decimal("95")))
    found = targets.progress(manager, YEAR, SCHOOL)
    assert [point.number for point in found.checkpoints] == [1, 2, 3, 4]
    first, *_, running = found.checkpoints
    # Forty school days of two pupils to 24 October, ten sessions missed.
    assert (first.counts.possible, first.counts.absent, first.figure) == (160, 10, Decimal("93.8"))
    assert (first.gap, first.met) == (Decimal("-1.3"), False)
    assert (first.before_last, first.before_figure) == (dt.date(2024, 10, 27), Decimal("100.0"))
    assert not running.complete
    assert running.last_day == dt.date(2026, 3, 2)
    # 21 February to 2 March are nine days into the half-term: so many of last year's.
    assert running.before_last == dt.date(2025, 3, 1) + dt.timedelta(days=9)


def test_the_county_has_a_target_of_its_own(desk: Desk):
    for number in (SCHOOL, OTHER):
        lay_school(desk, number, number)
        lay_pupils(desk, number, marks(desk))
    row = targets.propose_target(desk, replace(PROPOSAL, school_number=None)).value
    assert (row.school_number, row.school_name) == ("", "")
    found = targets.progress(desk, YEAR)
    assert found.checkpoints[0].counts.possible == 160
    assert found.target is not None
    assert targets.list_targets(desk, school_number=SCHOOL) == ()


def test_a_child_at_two_schools_counts_once_in_the_county_and_at_each_school(desk: Desk):
    for number in (SCHOOL, OTHER):
        lay_school(desk, number, number)
    (pupil_id,) = lay_pupils(desk, SCHOOL, marks(desk), status="M")
    lay_spell(desk, OTHER, pupil_id, marks(desk), status="S")
    assert targets.progress(desk, YEAR).checkpoints[0].counts.possible == 80
    assert targets.progress(desk, YEAR, OTHER).checkpoints[0].counts.possible == 80


def test_schools_without_a_target_are_listed_and_closed_ones_are_not(desk: Desk):
    for number in (SCHOOL, OTHER, THIRD):
        lay_school(desk, number, number)
    schools.record_school(desk, RecordSchool(THIRD, closed_on=dt.date(2025, 7, 21)))
    row = targets.propose_target(desk, PROPOSAL).value
    assert [school.number for school in targets.schools_without_target(desk, YEAR)] == [OTHER]
    step(desk, row, "withdrawn", note="Wrong school.")
    assert {school.number for school in targets.schools_without_target(desk, YEAR)} == {SCHOOL, OTHER}


def test_the_list_of_schools_shows_a_gap_only_to_a_target_that_stands(desk: Desk, manager_desk: Desk):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=AWAY), marks(desk))
    lay_school(desk, OTHER, "Yr Ail")
    targets.propose_target(desk, PROPOSAL)
    rows = {row.school.number: row for row in school_figures.list_with_figures(desk)}
    assert rows[SCHOOL].target is None
    issued(desk, manager_desk)
    rows = {row.school.number: row for row in school_figures.list_with_figures(desk)}
    row = rows[SCHOOL]
    assert (row.pupils, row.target, row.band) == (2, Decimal("95"), "green")
    assert row.gap is not None
    assert row.gap > 0
    assert row.missing == Decimal("0.0")
    assert len(row.trend) == 12
    assert set(row.trend) == {100.0}
    assert (rows[OTHER].attendance, rows[OTHER].band, rows[OTHER].trend) == (None, "", ())
