"""What a council looks for before a hearing, read from its pack; what is wrong in the file is named."""

from __future__ import annotations

import dataclasses
import datetime as dt
import shutil
from pathlib import Path

import pytest

from ecede_desktop.law.policy import BrokenPack, PolicyPack, load_pack
from ecede_desktop.law.policy_hearings import hearing_policy


def pack_with(folder: Path, old: str, new: str) -> PolicyPack:
    """The shipped pack with one place of its hearings changed."""
    pack = load_pack()
    shutil.copytree(pack.folder, folder / "pack")
    file = folder / "pack" / "hearings.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return dataclasses.replace(pack, folder=folder / "pack")


def test_the_shipped_pack_says_how_long_and_how_far() -> None:
    policy = hearing_policy(load_pack())
    assert (policy.minutes, policy.weeks) == (60, 8)
    assert policy.needs_on(dt.date(2025, 10, 5)) == ()


def test_a_need_that_ended_is_looked_for_no_more(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, "from = 2025-10-06\n", "from = 2025-10-06\nto = 2026-01-31\n")
    held = [len(hearing_policy(pack).needs_on(dt.date(2026, month, 1))) for month in (1, 3)]
    assert held[0] == held[1] + 1


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("minutes = 60", "minutes = 0", "above 0"),
        ('key = "plea"', 'key = "luck"', "“luck” is not known"),
        ("weeks = 8", "weeks = 8\nmonths = 2", "months"),
        ('en = "No plea is recorded."', 'en = "No plea is recorded."\ncolour = "red"', "colour"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(BrokenPack) as told:
        hearing_policy(pack_with(tmp_path, old, new))
    assert said in str(told.value)
