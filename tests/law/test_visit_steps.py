"""Steps of a visit: where it has got to, what may follow, and when somebody asks after whoever is out."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law import visit_steps
from ecede_desktop.law.visit_steps import AskStep, Level, Limits, Step, Taken

MORNING = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
LIMITS = Limits(dt.timedelta(minutes=15), dt.timedelta(minutes=45), dt.timedelta(minutes=240))
SLACK = dt.timedelta(minutes=5)


def at(minutes: int) -> dt.datetime:
    return MORNING + dt.timedelta(minutes=minutes)


def taken(*steps: tuple[Step, int], back_by: int | None = None) -> tuple[Taken, ...]:
    """Steps in the order of recording, each at so many minutes; the last says when to be back."""
    rows = [Taken(step, at(minutes), at(minutes)) for step, minutes in steps]
    if back_by is not None:
        last = rows[-1]
        rows[-1] = Taken(last.step, last.at, last.recorded_at, at(back_by))
    return tuple(rows)


PLANNED = (Step.PLANNED, -60)
ON_WAY, AT_DOOR, SAFE, WRITTEN = (Step.ON_WAY, 0), (Step.AT_DOOR, 20), (Step.SAFE, 60), (Step.WRITTEN_UP, 90)


@pytest.mark.parametrize(
    ("steps", "where", "out"),
    [
        ((), Step.PLANNED, False),
        ((PLANNED,), Step.PLANNED, False),
        ((PLANNED, ON_WAY), Step.ON_WAY, True),
        ((PLANNED, ON_WAY, AT_DOOR), Step.AT_DOOR, True),
        ((PLANNED, AT_DOOR, ON_WAY), Step.AT_DOOR, True),
        ((PLANNED, ON_WAY, AT_DOOR, SAFE), Step.SAFE, False),
        ((PLANNED, SAFE, ON_WAY), Step.SAFE, False),
        ((PLANNED, ON_WAY, (Step.ESCALATED, 90)), Step.ON_WAY, True),
        ((PLANNED, ON_WAY, (Step.BACK_BY, 30)), Step.ON_WAY, True),
        ((PLANNED, ON_WAY, WRITTEN), Step.WRITTEN_UP, True),
        ((PLANNED, WRITTEN), Step.WRITTEN_UP, False),
        ((PLANNED, (Step.CANCELLED, 5)), Step.CANCELLED, False),
        ((PLANNED, ON_WAY, SAFE, (Step.MOVED, 70)), Step.MOVED, False),
    ],
)
def test_a_visit_is_where_its_furthest_step_says_and_out_until_somebody_is_safe(
    steps: tuple[tuple[Step, int], ...], where: Step, out: bool
) -> None:
    assert (visit_steps.where(taken(*steps)), visit_steps.is_out(taken(*steps))) == (where, out)


@pytest.mark.parametrize(
    ("steps", "following"),
    [
        ((PLANNED,), "on_way at_door safe written_up cancelled moved"),
        ((PLANNED, ON_WAY), "at_door safe written_up back_by escalated"),
        ((PLANNED, ON_WAY, AT_DOOR), "safe written_up back_by escalated"),
        ((PLANNED, ON_WAY, AT_DOOR, SAFE), "written_up cancelled moved"),
        ((PLANNED, ON_WAY, WRITTEN), "safe back_by escalated"),
        ((PLANNED, ON_WAY, AT_DOOR, SAFE, WRITTEN), ""),
        ((PLANNED, (Step.CANCELLED, 5)), ""),
    ],
)
def test_what_may_follow(steps: tuple[tuple[Step, int], ...], following: str) -> None:
    assert " ".join(visit_steps.following(taken(*steps))) == following


def test_the_newest_time_that_was_said_holds_for_a_step_and_for_being_back() -> None:
    steps = taken(PLANNED, (Step.ON_WAY, 5), (Step.ON_WAY, 0), back_by=80)
    assert visit_steps.time_of(steps, Step.ON_WAY) == at(0)
    assert visit_steps.time_of(steps, Step.SAFE) is None
    lasting = dt.timedelta(minutes=75)
    assert visit_steps.back_by(steps, lasting) == at(80)
    assert visit_steps.back_by(taken(PLANNED, ON_WAY, AT_DOOR), lasting) == at(75)
    assert visit_steps.back_by(taken(PLANNED), lasting) is None


@pytest.mark.parametrize(
    ("steps", "asked", "key"),
    [
        ((PLANNED,), AskStep(Step.ON_WAY, None), ""),
        ((PLANNED,), AskStep(Step.SAFE, at(-5)), ""),
        ((PLANNED, SAFE), AskStep(Step.AT_DOOR, at(20)), ""),
        ((PLANNED, SAFE), AskStep(Step.AT_DOOR, at(61)), "visit_step_order"),
        ((PLANNED, AT_DOOR), AskStep(Step.SAFE, at(10)), "visit_step_order"),
        ((PLANNED, AT_DOOR), AskStep(Step.SAFE, None), ""),
        ((PLANNED,), AskStep(Step.AT_DOOR, at(101)), "visit_step_in_future"),
        ((PLANNED, ON_WAY), AskStep(Step.ON_WAY, at(3)), "visit_step_again"),
        ((PLANNED, ON_WAY), AskStep(Step.ON_WAY, at(3), "Wrote the wrong time."), ""),
        ((PLANNED, ON_WAY), AskStep(Step.SAFE, None, own=False), "visit_step_by_other"),
        ((PLANNED, ON_WAY), AskStep(Step.SAFE, None, "He rang me.", own=False), ""),
        ((PLANNED, (Step.CANCELLED, 5)), AskStep(Step.ON_WAY, None), "visit_is_over"),
        ((PLANNED, (Step.MOVED, 5)), AskStep(Step.CANCELLED, None, "Ill."), "visit_is_over"),
        ((PLANNED, ON_WAY), AskStep(Step.CANCELLED, None, "Turned back."), "visit_still_out"),
        ((PLANNED, WRITTEN), AskStep(Step.MOVED, None, "Another day."), "visit_is_written_up"),
        ((PLANNED,), AskStep(Step.MOVED, None, "  "), "visit_reason_empty"),
        ((PLANNED, ON_WAY, SAFE), AskStep(Step.CANCELLED, None, "Nobody could park."), ""),
        ((PLANNED, ON_WAY, WRITTEN), AskStep(Step.SAFE, None), ""),
    ],
)
def test_what_stands_against_a_step(steps: tuple[tuple[Step, int], ...], asked: AskStep, key: str) -> None:
    assert visit_steps.fault_of(taken(*steps), asked, at(100)) == key


def test_safe_is_never_refused_for_a_wrong_clock() -> None:
    """Set out on a clock that was three hours ahead, safe on the right one: the press counts."""
    steps = taken(PLANNED, (Step.ON_WAY, 180))
    assert visit_steps.fault_of(steps, AskStep(Step.SAFE, None), at(40)) == ""


@pytest.mark.parametrize(
    ("wanted", "now", "key"),
    [(60, 0, ""), (0, 0, "visit_back_by_early"), (240, 0, ""), (241, 0, "visit_back_by_far"), (300, 70, "")],
)
def test_a_time_to_be_back_is_after_setting_out_and_not_too_far_off(wanted: int, now: int, key: str) -> None:
    assert visit_steps.fault_of_back_by(taken(PLANNED, ON_WAY), at(wanted), at(now), LIMITS) == key


@pytest.mark.parametrize(
    ("now", "surely_past", "level", "over"),
    [
        (74, 60, Level.OUT, 14),
        (75, 60, Level.OVERDUE, 15),
        (104, 60, Level.OVERDUE, 44),
        (105, 60, Level.ESCALATE, 45),
        (-1000, 60, Level.DOUBTFUL, 0),
        (-1000, 76, Level.OVERDUE, 16),
        (57, 60, Level.OUT, 0),
        (3 * 24 * 60, 60, Level.ESCALATE, 3 * 24 * 60 - 60),
    ],
)
def test_a_check_out_is_overdue_then_escalated_and_never_hidden_by_a_clock_that_went_back(
    now: int, surely_past: int, level: Level, over: int
) -> None:
    found = visit_steps.level(at(60), at(now), at(surely_past), LIMITS, SLACK)
    assert found == (level, dt.timedelta(minutes=over))
