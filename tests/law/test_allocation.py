"""Who is proposed: patch, language and load, each with its points; and the pack that says so."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from ecede_desktop.law.allocation import Candidate, propose
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_allocation import FILE, allocation_policy
from tests.law.packs import copy_shipped

POLICY = allocation_policy(load_pack())
WEIGHTS = POLICY.weights(dt.date(2026, 3, 2))
PATCH = Candidate(UUID(int=1), "a", "A", has_patch=True, by_stage={"home_visit": 9})
WELSH = Candidate(UUID(int=2), "b", "B", speaks_welsh=True, by_stage={"home_visit": 3})
IDLE = Candidate(UUID(int=3), "c", "C")


def names(*candidates: Candidate, welsh: bool = False) -> str:
    return "".join(one.name for one in propose(candidates, WEIGHTS, welsh=welsh))


def test_the_patch_comes_first_then_the_language_then_the_lightest_load() -> None:
    assert names(WELSH, IDLE, PATCH, welsh=True) == "abc"
    assert names(WELSH, IDLE, PATCH) == "acb"


def test_every_point_is_told_by_a_reason() -> None:
    (one,) = propose(
        [Candidate(UUID(int=1), "a", "A", True, True, {"review": 2, "home_visit": 1}, 1)], WEIGHTS, welsh=True
    )
    assert [part.key for part in one.parts] == ["patch", "welsh", "load"]
    weight = 2 * WEIGHTS.stages["review"] + WEIGHTS.case + WEIGHTS.overdue
    assert one.points == WEIGHTS.patch + WEIGHTS.welsh - weight
    assert POLICY.sentence(one.parts[2]) == f"Open cases: 3; overdue: 1; together they weigh {weight}."
    assert POLICY.sentence(one.parts[2], "cy").startswith("Achosion agored: 3;")


def test_who_is_away_stands_last_whatever_the_points() -> None:
    away = Candidate(UUID(int=4), "d", "D", has_patch=True, away=True)
    assert names(away, IDLE) == "cd"


def test_a_weight_below_nothing_or_a_reason_without_words_is_refused(tmp_path: Path) -> None:
    for old, new in (("patch = 100", "patch = -1"), ('key = "away"', 'key = "gone"')):
        folder = copy_shipped(tmp_path / new.strip('"').replace(" ", ""))
        file = folder / FILE
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        with pytest.raises(BrokenPack):
            allocation_policy(load_pack(folder))
