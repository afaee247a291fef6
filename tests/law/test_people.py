"""What the council decides about persons: every list is whole, every tie has its reverse, and a slip is named."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_people import ADDRESS_KINDS, GENOGRAM, people_policy

SHIPPED = load_pack()


def test_every_entry_has_words_in_both_languages_and_says_where_it_comes_from() -> None:
    policy = people_policy(SHIPPED)
    choices = (*policy.markers, *policy.needs, *policy.bases, *policy.addresses)
    assert all(choice.english and choice.welsh and choice.citation.act for choice in choices)
    assert all(side.english and side.welsh for side in policy.sides())
    assert {choice.key for choice in policy.addresses} == set(ADDRESS_KINDS)


def test_what_nobody_confirmed_is_marked_so() -> None:
    policy = people_policy(SHIPPED)
    assert {choice.citation.mark for choice in (*policy.markers, *policy.needs, *policy.bases)} == {"unconfirmed"}


@pytest.mark.parametrize(
    ("key", "reverse", "mutual"),
    [
        ("grandparent", "grandchild", False),
        ("sibling", "sibling", True),
        ("social_worker", "social_work_client", False),
        ("married", "married", True),
    ],
)
def test_a_tie_is_read_from_either_side(key: str, reverse: str, mutual: bool) -> None:
    policy = people_policy(SHIPPED)
    tie, backward = policy.tie(key) or pytest.fail(key)
    assert (tie.reverse, tie.mutual, backward) == (reverse, mutual, False)
    assert policy.tie(reverse) == (tie, not mutual)


def test_every_tie_is_drawn_in_a_known_way() -> None:
    assert {side.genogram for side in people_policy(SHIPPED).sides()} <= GENOGRAM


def test_a_marker_is_looked_at_again_after_the_months_of_the_pack() -> None:
    assert people_policy(SHIPPED).review_by(dt.date(2026, 3, 2)) == dt.date(2027, 3, 2)


def test_a_marker_from_before_the_setting_is_held_to_the_first_one() -> None:
    assert people_policy(SHIPPED).review_by(dt.date(2010, 1, 31)) == dt.date(2011, 1, 31)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('key = "dog"', 'key = "violence"', "two entries of “marker”"),
        ('key = "grandchild"', 'key = "sibling"', "two entries of “tie”"),
        ('genogram = "twin"', 'genogram = "zigzag"', "zigzag"),
        ('key = "no_fixed_abode"', 'key = "nowhere"', "no_fixed_abode"),
        ("marker_review_months", "marker_review", "marker_review_months"),
        ('mark = "unconfirmed" }', 'mark = "guessed" }', "guessed"),
        ('section = "ties between persons"', 'sektion = "ties"', "sektion"),
    ],
)
def test_a_slip_in_the_file_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    folder = shutil.copytree(SHIPPED.folder, tmp_path / "pack")
    file = folder / "people.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack, match=said):
        people_policy(load_pack(folder))
