"""What became of each stage of the ladder, from the moves of a case: taken, passed over and how, or not reached."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ecede_desktop.law.stages import Ladder, Stage

TAKEN, CURRENT, SKIPPED, BRANCH, PASSED, NOT_REACHED, BEFORE = (
    "taken", "current", "skipped", "branch", "passed", "not_reached", "before",
)  # fmt: skip


@dataclass(frozen=True)
class Move:
    """A move on the ladder."""

    frm: str
    to: str
    at: dt.datetime
    kind: str


@dataclass(frozen=True)
class Stay:
    """A time at a stage; ``left`` None: still there."""

    entered: dt.datetime
    left: dt.datetime | None


@dataclass(frozen=True)
class StageHistory:
    """What became of one stage.

    taken or current: with its stays; skipped: a move with a reason went past it; branch: another stage of the same
    place was taken; passed: the pack lets a case go on without it; before: it is the school's, before any case;
    not_reached: the case did not come so far.
    """

    stage: Stage
    state: str
    stays: tuple[Stay, ...] = ()
    by_move: int | None = None
    """Which move went past it."""


def stage_histories(ladder: Ladder, moves: Sequence[Move]) -> tuple[StageHistory, ...]:
    """For each stage of the ladder in its order; without a move no stage of the service was reached."""
    stays = _stays(moves)
    opening = ladder.get(ladder.opening)
    first = opening.place if opening is not None else 0
    taken_places = {stage.place for stage in ladder.stages if stays.get(stage.key)}
    return tuple(_history(ladder, stage, moves, stays, taken_places, first) for stage in ladder.stages)


def _stays(moves: Sequence[Move]) -> dict[str, list[Stay]]:
    found: dict[str, list[Stay]] = {}
    for number, move in enumerate(moves):
        left = moves[number + 1].at if number + 1 < len(moves) else None
        found.setdefault(move.to, []).append(Stay(move.at, left))
    return found


def _history(
    ladder: Ladder,
    stage: Stage,
    moves: Sequence[Move],
    stays: dict[str, list[Stay]],
    taken_places: set[int],
    first: int,
) -> StageHistory:
    here = tuple(stays.get(stage.key, ()))
    if here:
        return StageHistory(stage, CURRENT if here[-1].left is None and not stage.closes else TAKEN, here)
    if stage.place < first:
        return StageHistory(stage, BEFORE)
    if stage.place in taken_places:
        return StageHistory(stage, BRANCH)
    passing = None if stage.closes else _passing(ladder, stage, moves)
    if passing is None:
        return StageHistory(stage, NOT_REACHED)
    return StageHistory(stage, SKIPPED if moves[passing].kind == "skip" else PASSED, (), passing)


def _passing(ladder: Ladder, stage: Stage, moves: Sequence[Move]) -> int | None:
    """The last move that went past the stage upwards; closing passes nothing."""
    found = None
    for number, move in enumerate(moves):
        frm, to = ladder.get(move.frm), ladder.get(move.to)
        if frm is not None and to is not None and not to.closes and frm.place < stage.place < to.place:
            found = number
    return found
