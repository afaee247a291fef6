"""What comes first: by what follows when it is not done, by how near it is, and by its day."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ecede_desktop.law.consequence import TaskFacts, is_hard, rank
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_tasks import FILE, NEEDED, task_policy
from tests.law.packs import copy_shipped

TODAY = dt.date(2026, 3, 2)
ORDER = task_policy(load_pack()).order_on(TODAY)
YESTERDAY, SOON = TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=3)
LONG_AGO = TODAY - dt.timedelta(days=300)


def facts(kind: str, due: dt.date | None, rule: str = "") -> TaskFacts:
    return TaskFacts(kind, due, rule, LONG_AGO if rule else None)


def in_order(*all_facts: TaskFacts) -> list[TaskFacts]:
    return sorted(all_facts, key=lambda one: rank(one, TODAY, ORDER)[0])


def test_what_is_out_of_time_stands_by_consequence_however_old_the_rest_is() -> None:
    wanted = [
        facts("concern", SOON),
        facts("deadline", YESTERDAY, "notice_bars_proceedings"),
        facts("stage_clock", YESTERDAY),
        facts("referral", YESTERDAY),
        facts("review", YESTERDAY),
        facts("handoff", YESTERDAY),
        facts("deadline", YESTERDAY, "notice_safe_to_charge"),
        facts("visit", YESTERDAY),
        facts("action", YESTERDAY),
        facts("task", LONG_AGO),
    ]
    assert in_order(*reversed(wanted)) == wanted


def test_within_one_consequence_the_earlier_day_comes_first() -> None:
    wanted = [facts("action", LONG_AGO), facts("action", YESTERDAY)]
    assert in_order(*reversed(wanted)) == wanted


def test_what_does_not_press_stands_by_today_this_week_later_and_no_day() -> None:
    week, later = TODAY + dt.timedelta(days=7), TODAY + dt.timedelta(days=8)
    wanted = [
        facts("task", YESTERDAY),
        facts("task", TODAY),
        facts("stage_clock", week),
        facts("task", week),
        facts("stage_clock", later),
        facts("visit", later),
        facts("visit", None),
    ]
    assert in_order(*reversed(wanted)) == wanted


@pytest.mark.parametrize(
    ("kind", "days", "state"),
    [
        ("deadline", 14, "near"), ("deadline", 15, "later"), ("deadline", -1, "past"), ("referral", 3, "near"),
        ("referral", 4, "week"), ("review", 0, "near"), ("review", 1, "week"), ("visit", 0, "today"),
        ("task", -1, "past"), ("concern", 30, "near"), ("task", 8, "later"), ("task", None, "no_day"),
        ("concern", None, "near"),
    ],
)  # fmt: skip
def test_how_near_counts_is_told_by_kind(kind: str, days: int | None, state: str) -> None:
    due = TODAY + dt.timedelta(days=days) if days is not None else None
    _, why = rank(facts(kind, due), TODAY, ORDER)
    assert (why.state, why.presses) == (state, state in ("past", "near"))
    assert why.consequence.key == kind
    assert why.consequence.english
    assert why.consequence.welsh != why.consequence.english


def test_only_a_last_day_or_a_barred_one_cannot_be_mended() -> None:
    assert is_hard("notice_lower_amount", TODAY)
    assert is_hard("notice_bars_proceedings", TODAY)
    assert not is_hard("notice_safe_to_charge", TODAY)
    assert not is_hard("notice_received", None)
    assert is_hard("", None)
    assert is_hard("not in the table", TODAY)


def test_the_order_holds_from_its_day_and_before_the_first_the_first(tmp_path: Path) -> None:
    folder = copy_shipped(tmp_path)
    text = (folder / FILE).read_text(encoding="utf-8")
    order = text[text.index("\n[[order]]") :]
    turned = order.replace("from = 2014-09-01", "from = 2030-01-01").replace("near_days = 15", "near_days = 99")
    closed = text.replace("from = 2014-09-01\n", "from = 2014-09-01\nto = 2029-12-31\n", 1)
    (folder / FILE).write_text(f"{closed}\n{turned}", encoding="utf-8")
    policy = task_policy(load_pack(folder))
    days = (dt.date(2000, 1, 1), dt.date(2029, 12, 31), dt.date(2030, 1, 1))
    assert [policy.order_on(day)["deadline"].near_days for day in days] == [15, 15, 99]
    assert set(policy.order_on(TODAY)) == NEEDED


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('key = "visit"', 'key = "vist"', "it must name each of these once"),
        ("near_days = 15", "near_days = -1", "near_days must not be below 0"),
        ("near_days = 15", "near_day = 15", "is not known"),
    ],
)
def test_a_fault_of_the_pack_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    folder = copy_shipped(tmp_path)
    file = folder / FILE
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack, match=says):
        task_policy(load_pack(folder))
