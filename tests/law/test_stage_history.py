"""What became of each stage: taken, passed over by a reason or by the ladder itself, a branch, or not reached."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.stage_history import Move, stage_histories

LADDER = load_pack().ladder
START = dt.datetime(2026, 1, 12, 9, tzinfo=dt.UTC)


def moved(*steps: tuple[str, str]) -> list[Move]:
    """Moves a week apart: (kind, to)."""
    found, here = [], ""
    for number, (kind, to) in enumerate(steps):
        found.append(Move(here, to, START + dt.timedelta(weeks=number), kind))
        here = to
    return found


def states(*steps: tuple[str, str]) -> dict[str, str]:
    return {one.stage.key: one.state for one in stage_histories(LADDER, moved(*steps))}


OPENED = ("opened", "referral_received")
TABLE = [
    # steps, stage, state
    ((), "school_support", "before"),
    ((), "referral_received", "not_reached"),
    ((OPENED,), "referral_received", "current"),
    ((OPENED, ("advance", "first_contact")), "referral_received", "taken"),
    ((OPENED, ("advance", "first_contact")), "home_visit", "not_reached"),
    ((OPENED, ("skip", "attendance_meeting")), "first_contact", "skipped"),
    ((OPENED, ("skip", "attendance_meeting")), "home_visit", "skipped"),
    ((OPENED, ("skip", "attendance_meeting"), ("back", "home_visit")), "home_visit", "current"),
    ((OPENED, ("skip", "formal_warning"), ("advance", "court_warning")), "penalty_notice", "branch"),
    ((OPENED, ("skip", "penalty_notice"), ("advance", "prosecution_decision")), "interview", "passed"),
    ((OPENED, ("closed", "closed")), "closed", "taken"),
    ((OPENED, ("closed", "closed")), "home_visit", "not_reached"),
]


@pytest.mark.parametrize(("steps", "stage", "state"), TABLE)
def test_what_became_of_a_stage(steps: tuple[tuple[str, str], ...], stage: str, state: str) -> None:
    assert states(*steps)[stage] == state


def test_every_stage_of_the_ladder_is_told_in_its_order() -> None:
    assert [one.stage.key for one in stage_histories(LADDER, moved(OPENED))] == [one.key for one in LADDER.stages]


def test_a_stage_that_was_come_back_to_has_two_stays() -> None:
    steps = moved(OPENED, ("advance", "first_contact"), ("back", "referral_received"))
    (here,) = [one for one in stage_histories(LADDER, steps) if one.stage.key == "referral_received"]
    assert [(stay.entered, stay.left) for stay in here.stays] == [
        (START, START + dt.timedelta(weeks=1)),
        (START + dt.timedelta(weeks=2), None),
    ]


def test_the_last_move_past_a_stage_is_the_one_that_answers_for_it() -> None:
    steps = moved(OPENED, ("skip", "review"), ("back", "first_contact"), ("skip", "action_plan"))
    (here,) = [one for one in stage_histories(LADDER, steps) if one.stage.key == "home_visit"]
    assert here.by_move == 3
