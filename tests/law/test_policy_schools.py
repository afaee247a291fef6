"""What the pack says of schools, targets and returns: with its source, and every fault named by its place."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_schools import return_rule, school_policy, target_policy

PACK = load_pack()


def test_the_shipped_pack_says_what_is_confirmed_and_what_is_not() -> None:
    lead = school_policy(PACK).role("senior_attendance_lead")
    assert lead is not None
    assert (str(lead.citation), lead.citation.certain) == ("RCT School Attendance Strategy 2014–2017 1.17", True)
    assert target_policy(PACK).issue.certain
    assert target_policy(PACK).ratify.certain
    assert not any(groups.citation.certain for groups in target_policy(PACK).benchmarks)
    assert not return_rule(PACK).citation.certain
    assert not any(document.citation.certain for document in school_policy(PACK).documents)


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        ("Primary", "primary"),
        ("Infants", "primary"),
        ("Middle (ages 3-19)", "all-through"),
        ("Special (with post-16 provision)", "special"),
        ("Pupil Referral Unit", "pru"),
        ("Something else", ""),
    ],
)
def test_the_words_of_the_address_list_name_a_phase(words: str, phase: str) -> None:
    assert school_policy(PACK).phase_of(words) == phase


@pytest.mark.parametrize(
    ("words", "medium"),
    [
        ("WM", "welsh"),
        ("English medium with significant use of Welsh", "english"),
        ("DS", "dual"),
        ("Welsh Medium", "welsh"),
        ("", ""),
        ("member", ""),
    ],
)
def test_the_words_of_the_address_list_name_a_medium(words: str, medium: str) -> None:
    assert school_policy(PACK).medium_of(words) == medium


@pytest.mark.parametrize(
    ("percent", "group", "words"),
    [("8", 1, "≤ 8 %"), ("8.1", 2, "> 8–16 %"), ("16", 2, "> 8–16 %"), ("32.1", 5, "> 32 %")],
)
def test_a_benchmark_group_has_no_gap(percent: str, group: int, words: str) -> None:
    groups = target_policy(PACK).benchmark("primary")
    assert groups is not None
    assert groups.group(Decimal(percent)) == group
    assert groups.words(group) == words
    assert target_policy(PACK).benchmark("pru") is None


def test_a_pack_without_these_files_takes_the_shipped_ones(tmp_path: Path) -> None:
    for name in ("policy.toml", "stages.toml", "calendar.toml"):
        shutil.copy(PACK.folder / name, tmp_path)
    older = load_pack(tmp_path)
    assert school_policy(older).roles == school_policy(PACK).roles


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("schools.toml", "percent = 95", "percent = 20", "from 50 to 100"),
        ("schools.toml", "several = false", "sevral = false", "sevral"),
        ("targets.toml", "[8, 16, 24, 32]", "[8, 24, 16]", "from low to high"),
        ("targets.toml", "[8, 16, 24, 32]", '[8, "16"]', "whole numbers"),
        ("returns.toml", "small = 5", "", "small"),
    ],
)
def test_a_fault_names_its_file_and_its_place(tmp_path: Path, file: str, old: str, new: str, said: str) -> None:
    for path in PACK.folder.glob("*.toml"):
        shutil.copy(path, tmp_path)
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    pack = load_pack(tmp_path)
    readers = {"schools.toml": school_policy, "targets.toml": target_policy, "returns.toml": return_rule}
    with pytest.raises(BrokenPack) as refusal:
        readers[file](pack)
    assert file in refusal.value.text
    assert said in refusal.value.text
