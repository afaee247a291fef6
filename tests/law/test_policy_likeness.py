"""The points of likeness are dated, in both languages, and every fault is named by its place."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from ecede_desktop.law.likeness import KINDS, PARTS, Strength
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_likeness import LIKENESS, likeness_policy, likeness_rules

PACK = load_pack()
TODAY = dt.date(2026, 11, 25)


def broken(folder: Path, old: str, new: str) -> BrokenPack:
    shutil.copytree(PACK.folder, folder, dirs_exist_ok=True)
    file = folder / LIKENESS
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack) as caught:
        likeness_policy(replace(PACK, folder=folder))
    return caught.value


def test_every_part_has_points_and_words_in_both_languages() -> None:
    rules = likeness_rules(PACK, TODAY)
    assert set(rules.points) == set(PARTS)
    for point in rules.points.values():
        assert point.english and point.welsh and set(point.worth) == set(KINDS)
        assert not point.citation.certain


def test_strong_takes_more_than_possible_for_each_kind() -> None:
    cut_offs = likeness_rules(PACK, TODAY).cut_offs
    assert all(cut_offs[Strength.STRONG][kind] > cut_offs[Strength.POSSIBLE][kind] for kind in KINDS)


def test_a_register_extract_is_for_a_manager() -> None:
    rule = likeness_policy(PACK).merge_rule(TODAY)
    assert rule.papers == {"register_extract"}
    assert rule.english and rule.welsh and str(rule.citation)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('key = "names_same"', 'key = "names_alike"', "names_alike"),
        ('key = "strong"', 'key = "sure"', "use possible or strong"),
        ("pupil = 40", 'pupil = "forty"', "whole number"),
        ("[[merging]]", "[[joining]]", "merging"),
        ('key = "email_same"', 'key = "phone_same"', "email_same"),
    ],
)
def test_a_fault_of_the_file_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert told in broken(tmp_path / "pack", old, new).text
