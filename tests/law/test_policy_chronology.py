"""What a chronology compares, and how its entries stand until somebody says otherwise: dated, unconfirmed, editable."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ecede_desktop.law.chronology import BeforeAfterRule
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_chronology import FILE, chronology_policy
from ecede_desktop.law.policy_contacts import contact_policy
from tests.law.packs import copy_shipped

SHIPPED = chronology_policy(load_pack())
DAY = dt.date(2026, 3, 4)


def test_the_shipped_policy_compares_6_and_12_weeks_and_none_of_it_is_confirmed() -> None:
    assert SHIPPED.rule_on(DAY) == BeforeAfterRule((6, 12), "neither")
    assert not any(rule.citation.certain for rule in SHIPPED.before_after)
    assert not any(entry.citation.certain for entry in SHIPPED.entries.values())


def test_a_day_before_the_first_rule_is_compared_by_the_first() -> None:
    assert SHIPPED.rule_on(dt.date(2001, 1, 1)).weeks == (6, 12)


def test_the_day_itself_belongs_to_neither_side_and_either_side_has_as_many_of_each_weekday() -> None:
    before, after = SHIPPED.rule_on(DAY).sides(DAY, 6)
    assert before == (dt.date(2026, 1, 21), dt.date(2026, 3, 3))
    assert after == (dt.date(2026, 3, 5), dt.date(2026, 4, 15))


def test_a_policy_may_give_the_day_to_the_days_after() -> None:
    before, after = BeforeAfterRule((6,), "after").sides(DAY, 6)
    assert (before[1], after) == (dt.date(2026, 3, 3), (DAY, dt.date(2026, 4, 14)))


def test_an_entry_goes_by_its_own_key_before_its_kind() -> None:
    assert SHIPPED.entry("home_visit", "contact_home_visit") == SHIPPED.entries["home_visit"]
    assert SHIPPED.entry("home_visit", "task") == SHIPPED.entries["task"]
    assert SHIPPED.entry("of_another_council", "of_another_council") is None


def test_kinds_that_are_no_contact_stand_in_a_group_and_the_others_are_kinds_of_contact() -> None:
    contacts = contact_policy(load_pack()).by_key
    assert {key for key, entry in SHIPPED.entries.items() if not entry.group} <= set(contacts)
    assert {entry.group for entry in SHIPPED.entries.values()} - {""} == {group.key for group in SHIPPED.groups}


def test_a_concern_never_prints_by_itself_and_a_home_visit_does() -> None:
    assert not SHIPPED.entries["concern"].prints
    assert SHIPPED.entries["home_visit"].prints and SHIPPED.entries["home_visit"].action


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("weeks = [6, 12]", "weeks = [12, 6]", "weeks must rise"),
        ("weeks = [6, 12]", "weeks = [0]", "weeks must rise"),
        ('own_day = "neither"', 'own_day = "both"', "use one of neither, after"),
        ('importance = "minor"', 'importance = "small"', "use one of key, usual, minor"),
        ('key = "doorstep"', 'key = "home_visit"', "is there twice"),
        ('group = "plans"', 'group = "plan"', "is of the group “plan”, which is none"),
        ("action = true", "acton = true", "“acton” is not known"),
    ],
)
def test_a_fault_of_the_file_is_named(tmp_path: Path, was: str, becomes: str, said: str) -> None:
    folder = copy_shipped(tmp_path)
    text = (folder / FILE).read_text(encoding="utf-8")
    assert was in text
    (folder / FILE).write_text(text.replace(was, becomes, 1), encoding="utf-8")
    with pytest.raises(BrokenPack, match=said):
        chronology_policy(load_pack(folder))
