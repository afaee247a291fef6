"""What the law counts from events of proceedings and back from hearings, and until when somebody waits for it."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law import proceedings
from ecede_desktop.law.deadlines import deadlines

D = dt.date


@pytest.mark.parametrize(
    ("kind", "route", "expected"),
    [
        ("first", "requisition", {
            "initial_details": D(2026, 4, 7), "written_guilty_plea": D(2026, 4, 2),
            "statement_objection_before_hearing": D(2026, 3, 27),
        }),  # r.8.2, r.24.8(4), r.16.4(4): Easter between
        ("first", "sjp", {}),
        ("trial", "summons", {}),
    ],
)  # fmt: skip
def test_days_are_counted_back_from_a_hearing(kind: str, route: str, expected: dict[str, dt.date]) -> None:
    assert {one.rule.key: one.day for one in proceedings.precede(kind, D(2026, 4, 7), route)} == expected


def test_before_a_rule_was_in_force_it_counts_nothing() -> None:
    assert proceedings.precede("first", D(2020, 4, 7), "summons") == ()
    assert [one.rule.key for one in proceedings.follows("sentence", D(2020, 4, 7), "summons")] == ["case_stated"]


@pytest.mark.parametrize(
    ("key", "happened", "is_open"),
    [
        ("single_justice_reply", (), True),
        ("single_justice_reply", ("plea",), False),
        ("statement_objection", ("plea",), True),
        ("statement_objection", ("objection",), False),
        ("initial_details", ("ended",), False),
        ("appeal", ("sentence", "ended"), True),
        ("appeal", ("sentence", "appeal", "ended"), False),
        ("supervision_order_reasons", ("ended",), True),
        ("defence_statement", ("verdict",), False),
    ],
)
def test_a_deadline_is_open_until_it_is_answered_or_the_proceedings_end(
    key: str, happened: tuple[str, ...], is_open: bool
) -> None:
    assert proceedings.is_open(key, happened) is is_open


def test_every_deadline_that_is_counted_is_one_of_the_table() -> None:
    events = {key for kind in proceedings.DETAILS for key in proceedings._FROM.get(kind, ())}
    before = {key for keys in proceedings._BEFORE.values() for key in keys}
    named = set(proceedings._ANSWERS) | proceedings.OURS | proceedings._AFTER_END
    assert events | before | named <= set(deadlines())
