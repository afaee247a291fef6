"""What must hold before proceedings begin, rule by rule, each looked at alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from ecede_desktop.law.offences import AlsoCharged, ChargeFacts, charge_texts, counted_from, may_begin, offence

D = dt.date
FIRST, LAST = D(2025, 11, 3), D(2025, 12, 12)
DAYS = (D(2025, 11, 5), D(2025, 11, 6), D(2025, 12, 1))
AM = tuple((day, "AM") for day in DAYS)

WHOLE = ChargeFacts(
    today=D(2026, 1, 20), offence="s444_1", route="requisition", first_day=FIRST, last_day=LAST, sessions=DAYS,
    months=6, decided=True, order_considered=True, knowledge=False, attendance_order=False, is_parent=True,
    parent_born=None, age_first=D(2017, 9, 1), age_last=D(2028, 6, 30), notices=(), heard=True,
    starts="first_session", off_roll=(), elsewhere=(), other_area=False, charged=(), charged_again=False,
    died_on=None, provision="", notified_on=None, adult_confirmed=False, considered_on=LAST,
    consideration_confirmed=False,
)  # fmt: skip
ORDER: dict[str, Any] = {"offence": "s443", "sessions": (), "attendance_order": True}
PLACE: dict[str, Any] = {"offence": "s444za", "provision": "Canolfan Ffug", "notified_on": D(2025, 10, 31)}


def unmet(**said: Any) -> list[str]:
    return [check.key for check in may_begin(replace(WHOLE, **said)) if not check.met]


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ({}, []),
        # The roll: of the school, and of a school of ours.
        ({"off_roll": AM[1:2]}, ["registered"]),
        ({"elsewhere": AM}, ["in_area"]),
        ({"elsewhere": AM, "other_area": True}, []),
        ({"off_roll": AM, "elsewhere": AM, "other_area": True}, ["registered"]),
        # Nobody answers twice for the same sessions.
        ({"charged": (AlsoCharged("PR/2026/00003", False),)}, ["not_charged"]),
        ({"charged": (AlsoCharged("PR/2026/00003", False),), "charged_again": True}, []),
        ({"charged": (AlsoCharged("PR/2026/00003", True),)}, ["not_tried"]),
        ({"charged": (AlsoCharged("PR/2026/00003", True),), "charged_again": True}, ["not_tried"]),
        # An unknown birth is confirmed where a single justice decides.
        ({"route": "sjp"}, ["adult"]),
        ({"route": "sjp", "adult_confirmed": True}, []),
        ({"route": "sjp", "parent_born": D(2009, 1, 1), "adult_confirmed": True}, ["adult"]),
        ({"route": "sjp", "parent_born": D(1990, 1, 1)}, []),
        # A consideration that knew nothing of the last session is confirmed.
        ({"considered_on": D(2025, 11, 30)}, ["order_current"]),
        ({"considered_on": D(2025, 11, 30), "consideration_confirmed": True}, []),
        ({"considered_on": DAYS[-1]}, []),
        # The dead are not charged.
        ({"died_on": D(2026, 1, 2)}, ["parent_alive"]),
        # An order is complied with whether or not a register has the child.
        (ORDER, []),
        (ORDER | {"off_roll": AM, "elsewhere": AM}, []),
        (ORDER | {"attendance_order": False}, ["order_made"]),
        (ORDER | {"charged": (AlsoCharged("PR/2026/00003", False),)}, ["not_charged"]),
        # Provision elsewhere: a place, a written notice, and only what came after it.
        (PLACE, []),
        (PLACE | {"off_roll": AM, "elsewhere": AM}, []),
        (PLACE | {"provision": " "}, ["provision"]),
        (PLACE | {"notified_on": None}, ["provision"]),
        (PLACE | {"notified_on": FIRST}, ["provision"]),
        (PLACE | {"notified_on": D(2025, 11, 20)}, ["provision"]),
        (PLACE | {"sessions": ()}, ["in_time", "sessions"]),
        # Six months, counted as Legal has it.
        ({"today": D(2026, 5, 5)}, []),
        ({"today": D(2026, 5, 6)}, ["in_time"]),
        ({"today": D(2026, 6, 1), "starts": "last_session"}, []),
        ({"today": D(2026, 6, 2), "starts": "last_session"}, ["in_time_last"]),
        (ORDER | {"today": D(2026, 5, 4)}, ["in_time"]),
        (ORDER | {"today": D(2026, 6, 12), "starts": "last_session"}, []),
        (ORDER | {"today": D(2026, 6, 13), "starts": "last_session"}, ["in_time_last"]),
    ],
)
def test_each_rule_stops_what_it_is_about_and_nothing_else(said: dict[str, Any], keys: list[str]) -> None:
    assert unmet(**said) == keys


@pytest.mark.parametrize(
    ("key", "starts", "expected"),
    [
        ("s444_1", "first_session", DAYS[0]),
        ("s444_1", "last_session", DAYS[2]),
        ("s443", "first_session", FIRST),
        ("s443", "last_session", LAST),
    ],
)
def test_the_time_runs_from_the_first_or_from_the_last_as_legal_has_it(key: str, starts: str, expected: D) -> None:
    assert counted_from(DAYS, FIRST, LAST, offence(key, FIRST), starts) == expected


def test_each_rule_says_its_source_what_would_satisfy_it_and_both_languages() -> None:
    facts = replace(WHOLE, off_roll=AM, elsewhere=AM, charged=(AlsoCharged("PR/2026/00003", True),))
    told = {check.key: check for check in may_begin(facts)}
    assert "05/11/2025" in told["registered"].satisfy_en and "05/11/2025" in told["registered"].satisfy_cy
    assert "PR/2026/00003" in told["not_tried"].satisfy_cy
    for text in charge_texts().values():
        assert text.citation is not None and text.citation.act
        assert all((text.english, text.welsh, text.satisfy_en, text.satisfy_cy))
