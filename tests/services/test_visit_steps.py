"""Steps as they happen or are entered late, and who is shown that somebody is not back, whatever the clock does."""

from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import UUID

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Bug
from ecede_desktop.law.visit_steps import Level, Step
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.records.visit_plans import EscalateCheckOut, SetBackBy, StepVisit, VisitPlanRow
from ecede_desktop.services import cases, check_outs, tasks, visit_plans, visit_steps, wall_clock
from ecede_desktop.services.check_out_levels import RunningClock
from ecede_desktop.services.check_outs import overdue_checkouts, who_is_out
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import users
from ecede_desktop.store.tables import UserAccount, VisitPlan
from tests.desks import clock, desk, manager_desk, store
from tests.services.caseload import counted
from tests.services.visit_days import REFERENCE, TODAY, at, mari, open_case, plan, refused, wall

__all__ = ["clock", "desk", "manager_desk", "store"]
GWEN = UserRow(UUID("01980000-0000-7000-8000-00000000beef"), "gwen", "Gwen Ffug-Swyddog", Role.OFFICER)


def hire_gwen(desk: Desk) -> Desk:
    """Another officer, at the same store and time."""
    with mari(desk).writing() as unit:
        users.add_user(unit, GWEN.name, GWEN.full_name, GWEN.role, id=GWEN.id)
        unit.commit()
    return dataclasses.replace(desk, user=GWEN)


def set_out(desk: Desk, hour: int = 10, minute: int = 0, **said: object) -> VisitPlanRow:
    """A visit on which Aled set out at that time."""
    open_case(desk)
    row = plan(desk, **said)
    return visit_steps.step_visit(at(desk, hour, minute), StepVisit(row.id, Step.ON_WAY)).value


def test_setting_out_says_when_the_officer_is_back(desk: Desk) -> None:
    row = set_out(desk)
    assert (row.state, row.is_out, row.back_by) == (Step.ON_WAY, True, wall(11, 15))
    assert row.when(Step.ON_WAY) == wall(10)
    assert who_is_out(at(desk, 10, 30))[0].back_by == wall(11, 15)


def test_the_time_to_be_back_can_be_said_and_changed_and_both_stay(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    out = visit_steps.step_visit(at(desk, 10), StepVisit(row.id, Step.ON_WAY, back_by=wall(12))).value
    assert out.back_by == wall(12)
    later = visit_steps.set_back_by(at(desk, 11), SetBackBy(row.id, wall(13), "Mother wants to talk.")).value
    assert (later.back_by, later.steps[-1].note) == (wall(13), "Mother wants to talk.")
    assert [step.back_by for step in later.steps] == [None, wall(12), wall(13)]
    assert not visit_steps.set_back_by(at(desk, 11), SetBackBy(row.id, wall(13))).changes
    refused("visit_back_by_early", visit_steps.set_back_by, at(desk, 11), SetBackBy(row.id, wall(9)))
    refused("visit_back_by_far", visit_steps.set_back_by, at(desk, 11), SetBackBy(row.id, wall(20)))
    visit_steps.step_visit(at(desk, 12), StepVisit(row.id, Step.SAFE))
    refused("visit_nobody_out", visit_steps.set_back_by, at(desk, 12), SetBackBy(row.id, wall(14)))


def test_steps_entered_late_and_in_any_order_show_when_they_were_recorded(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    evening = at(desk, 17)
    visit_steps.step_visit(evening, StepVisit(row.id, Step.SAFE, wall(11)))
    visit_steps.step_visit(evening, StepVisit(row.id, Step.ON_WAY, wall(10)))
    shown = visit_steps.step_visit(evening, StepVisit(row.id, Step.AT_DOOR, wall(10, 20))).value
    assert [(s.step, s.at, s.recorded_at, s.late) for s in shown.steps[1:]] == [
        (Step.SAFE, wall(11), wall(17), True),
        (Step.ON_WAY, wall(10), wall(17), True),
        (Step.AT_DOOR, wall(10, 20), wall(17), True),
    ]
    assert (shown.state, shown.is_out) == (Step.SAFE, False)
    assert who_is_out(evening) == ()
    refused("visit_step_order", visit_steps.step_visit, evening,
            StepVisit(row.id, Step.AT_DOOR, wall(12), note="It was later."))  # fmt: skip
    refused("visit_step_in_future", visit_steps.step_visit, evening,
            StepVisit(row.id, Step.SAFE, wall(18), note="It was later."))  # fmt: skip


def test_a_wrong_time_is_corrected_by_another_with_the_reason(desk: Desk) -> None:
    row = set_out(desk)
    refused("visit_step_again", visit_steps.step_visit, at(desk, 11), StepVisit(row.id, Step.ON_WAY, wall(9, 50)))
    asked = StepVisit(row.id, Step.ON_WAY, wall(9, 50), note="Pressed it in the car.")
    shown = visit_steps.step_visit(at(desk, 11), asked).value
    assert shown.when(Step.ON_WAY) == wall(9, 50)
    assert [s.at for s in shown.steps if s.step is Step.ON_WAY] == [wall(10), wall(9, 50)]


def test_the_same_press_twice_is_kept_once(desk: Desk) -> None:
    row = set_out(desk)
    held = counted(desk)
    again = visit_steps.step_visit(at(desk, 10, 5), StepVisit(row.id, Step.ON_WAY))
    assert (bool(again.changes), counted(desk)) == (False, held)


def test_only_steps_are_steps_and_times_are_instants(desk: Desk) -> None:
    row = set_out(desk)
    refused("visit_step", visit_steps.step_visit, desk, StepVisit(row.id, Step.CANCELLED))
    with pytest.raises(Bug):
        visit_steps.step_visit(desk, StepVisit(row.id, Step.SAFE, dt.datetime(2026, 3, 2, 11)))  # noqa: DTZ001


def test_somebody_else_says_how_they_know(desk: Desk) -> None:
    row = set_out(desk)
    refused("visit_step_by_other", visit_steps.step_visit, mari(at(desk, 12)), StepVisit(row.id, Step.SAFE))
    shown = visit_steps.step_visit(mari(at(desk, 12)), StepVisit(row.id, Step.SAFE, note="Aled rang me.")).value
    assert (shown.is_out, shown.steps[-1].recorded_by) == (False, "Mari Ffug-Reolwr")


def test_an_overdue_check_out_is_shown_to_the_officer_the_duty_contact_and_managers(desk: Desk) -> None:
    gwen = hire_gwen(desk)
    stranger = dataclasses.replace(desk, user=dataclasses.replace(GWEN, id=UUID(int=7), name="x"))
    row = set_out(desk, duty_contact="gwen")
    assert overdue_checkouts(at(desk, 11, 29)) == ()
    for who in (desk, gwen, mari(desk)):
        (found,) = overdue_checkouts(at(who, 11, 30))
        assert (found.plan_id, found.level, found.over) == (row.id, Level.OVERDUE, dt.timedelta(minutes=15))
        assert (found.names, found.officer_name) == ("Siân Ffug-Jones", "Aled Ffug-Swyddog")
        assert (found.duty_contact_name, found.since) == ("Gwen Ffug-Swyddog", wall(10))
        assert found.own is (who.user == desk.user)
    assert overdue_checkouts(at(stranger, 11, 30)) == ()
    assert overdue_checkouts(at(desk, 12))[0].level is Level.ESCALATE
    assert tasks.today(at(desk, 12)).checkouts == overdue_checkouts(at(desk, 12))
    visit_steps.step_visit(at(desk, 12, 10), StepVisit(row.id, Step.SAFE))
    assert overdue_checkouts(at(desk, 12, 30)) == tasks.today(at(desk, 12, 30)).checkouts == ()


def test_one_who_goes_along_is_told_too_and_where_nobody_is_on_duty_the_managers_are(desk: Desk) -> None:
    gwen = hire_gwen(desk)
    set_out(desk, second_officer="gwen", duty_contact="")
    assert overdue_checkouts(at(gwen, 13))[0].own
    assert overdue_checkouts(at(mari(desk), 13))[0].duty_contact_name == ""


def test_the_telephone_of_whoever_is_out_stands_beside_them(desk: Desk) -> None:
    with mari(desk).writing() as unit:
        unit.session.get_one(UserAccount, desk.user.id).phone = "07700 900456"
        unit.record("change", "user", desk.user.id)
        unit.commit()
    set_out(desk)
    assert overdue_checkouts(at(desk, 13))[0].officer_phone == "07700 900456"


def test_what_was_tried_is_kept_and_the_check_out_stays_open(desk: Desk) -> None:
    row = set_out(desk)
    noon = mari(at(desk, 12))
    asked = EscalateCheckOut(row.id, "telephone", "No answer, twice.")
    visit_steps.escalate(noon, asked)
    assert not visit_steps.escalate(noon, asked).changes
    visit_steps.escalate(noon, EscalateCheckOut(row.id, "police", "Log 123 of today.", wall(11, 58)))
    (found,) = overdue_checkouts(noon)
    assert [(s.tried, s.note, s.at) for s in found.tried] == [
        ("telephone", "No answer, twice.", wall(12)), ("police", "Log 123 of today.", wall(11, 58)),
    ]  # fmt: skip
    refused("visit_tried", visit_steps.escalate, noon, EscalateCheckOut(row.id, "pigeon", "Sent."))
    refused("visit_tried_note_empty", visit_steps.escalate, noon, EscalateCheckOut(row.id, "police", " "))
    refused("visit_step_in_future", visit_steps.escalate, noon, EscalateCheckOut(row.id, "police", "x", wall(13)))
    visit_steps.step_visit(at(desk, 12, 5), StepVisit(row.id, Step.SAFE))
    refused("visit_nobody_missing", visit_steps.escalate, noon, EscalateCheckOut(row.id, "police", "Too late."))


def test_a_check_out_of_days_ago_is_still_shown(desk: Desk) -> None:
    row = set_out(desk)
    later = at(desk, 9, day=TODAY + dt.timedelta(days=90))
    assert [found.plan_id for found in overdue_checkouts(later)] == [row.id]


@pytest.mark.parametrize(
    ("day", "left", "due"),
    [
        # Autumn: 01:30 comes twice; 75 minutes after the first 01:30 is 01:45 of winter time.
        (dt.date(2026, 10, 25), dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC), (1, 45)),
        # Spring: 00:30 and 75 minutes is 02:45 of summer time.
        (dt.date(2026, 3, 29), dt.datetime(2026, 3, 29, 0, 30, tzinfo=dt.UTC), (2, 45)),
    ],
)
def test_the_night_on_which_the_clock_changes_shortens_and_lengthens_nothing(
    desk: Desk, day: dt.date, left: dt.datetime, due: tuple[int, int]
) -> None:
    open_case(desk)
    row = plan(desk, on=day, planned_at=dt.time(0, 30))
    there = dataclasses.replace(desk, clock=FixedClock(left))
    out = visit_steps.step_visit(there, StepVisit(row.id, Step.ON_WAY)).value
    assert out.back_by is not None
    assert out.back_by - left == dt.timedelta(minutes=75)
    from ecede_desktop.clock import local

    assert (local(out.back_by).hour, local(out.back_by).minute) == due
    for minutes, number in ((89, 0), (90, 1)):
        now = dataclasses.replace(desk, clock=FixedClock(left + dt.timedelta(minutes=minutes)))
        assert len(overdue_checkouts(now)) == number


def test_a_typed_time_that_comes_twice_is_the_first_so_that_somebody_asks_sooner() -> None:
    autumn, spring = dt.date(2026, 10, 25), dt.date(2026, 3, 29)
    assert wall_clock.instant_of(autumn, dt.time(1, 30)) == dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    assert wall_clock.instant_of(autumn, dt.time(1, 30, fold=1)) == dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    assert wall_clock.instant_of(spring, dt.time(1, 30)) == dt.datetime(2026, 3, 29, 1, 30, tzinfo=dt.UTC)
    assert wall_clock.instant_of(TODAY, dt.time(9)) == wall(9)
    assert wall_clock.day_of(dt.datetime(2026, 6, 30, 23, 30, tzinfo=dt.UTC)) == dt.date(2026, 7, 1)


def test_a_clock_that_was_put_back_hides_nobody(desk: Desk) -> None:
    """Out at ten; the clock is then put back to eight: nobody knows how late it is, so the visit is shown."""
    row = set_out(desk)
    (found,) = overdue_checkouts(at(desk, 8))
    assert (found.plan_id, found.level, found.clock_behind) == (row.id, Level.DOUBTFUL, True)
    yesterday = at(desk, 12, day=TODAY - dt.timedelta(days=1))
    assert overdue_checkouts(yesterday)[0].level is Level.DOUBTFUL


def test_what_the_store_holds_from_later_tells_that_the_time_to_be_back_has_passed(desk: Desk) -> None:
    row = set_out(desk)
    cases.view_case(at(desk, 11, 40), REFERENCE)  # read at 11:40; then the clock is put back
    (found,) = overdue_checkouts(at(desk, 10, 30))
    assert (found.plan_id, found.level, found.clock_behind) == (row.id, Level.OVERDUE, True)


def test_a_counter_that_nobody_can_set_outlasts_a_clock_that_is_put_back(desk: Desk) -> None:
    set_out(desk)
    hands, ran = FixedClock(wall(10)), [0.0]
    running = RunningClock(hands, lambda: ran[0])
    hands.instant, ran[0] = wall(10, 20), 100 * 60.0
    assert running.now() == wall(11, 40)
    (found,) = overdue_checkouts(dataclasses.replace(desk, clock=hands), running.now())
    assert (found.level, found.clock_behind, found.over) == (Level.OVERDUE, True, dt.timedelta(minutes=25))
    hands.instant = wall(12)
    assert running.now() == wall(12)


def test_a_clock_that_was_ahead_when_somebody_set_out_can_still_be_told_that_they_are_safe(desk: Desk) -> None:
    row = set_out(desk, 16)
    shown = visit_steps.step_visit(at(desk, 10, 40), StepVisit(row.id, Step.SAFE)).value
    assert not shown.is_out


def test_who_is_out_follows_from_the_steps_whatever_was_recorded(desk: Desk) -> None:
    open_case(desk)
    row = plan(desk)
    for step in (Step.AT_DOOR, Step.SAFE, Step.ON_WAY):
        visit_steps.step_visit(at(desk, 10), StepVisit(row.id, step))
        with desk.reading() as session:
            kept = session.get_one(VisitPlan, row.id).out
        assert kept is visit_plans.view_visit(desk, row.id).is_out
    assert check_outs.who_is_out(desk) == ()


def test_a_step_in_a_year_before_the_rules_is_refused_in_a_sentence_and_leaves_no_trace(desk: Desk) -> None:
    open_case(desk)
    row, before = plan(desk), counted(desk)
    long_ago = wall(10).replace(year=1999)
    asked = StepVisit(row.id, Step.ON_WAY, long_ago)
    assert refused("visit_step_long_ago", visit_steps.step_visit, at(desk, 11), asked).facts["field"] == "at"
    assert counted(desk) == before
