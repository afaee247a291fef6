"""How a council plans its visits, read from its pack; what is wrong in the file is named."""

from __future__ import annotations

import dataclasses
import datetime as dt
import shutil
from pathlib import Path

import pytest

from ecede_desktop.law.policy import BrokenPack, PolicyPack, load_pack
from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.law.policy_visits import visit_policy

DAY = dt.date(2026, 3, 2)


def pack_with(folder: Path, old: str, new: str) -> PolicyPack:
    """The shipped pack with one place of its visits changed."""
    pack = load_pack()
    shutil.copytree(pack.folder, folder / "pack")
    file = folder / "pack" / "visits.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return dataclasses.replace(pack, folder=folder / "pack")


def test_the_shipped_pack_says_how_long_and_when_to_ask() -> None:
    policy = visit_policy(load_pack())
    home = policy.kind("home_visit")
    assert home is not None
    assert (home.minutes, home.at_home) == (45, True)
    assert policy.minutes("overdue_minutes", DAY) == dt.timedelta(minutes=15)
    assert policy.minutes("overdue_minutes", DAY) < policy.minutes("escalate_minutes", DAY)
    assert policy.kind("no such") is None
    with pytest.raises(KeyError):
        policy.minutes("overdue_minutes", dt.date(1999, 1, 1))


def test_everything_of_it_has_both_languages_and_a_mark() -> None:
    policy = visit_policy(load_pack())
    said = [(row.english, row.welsh, row.citation) for row in policy.kinds]
    said += [(row.english, row.welsh, row.citation) for row in (*policy.risks, *policy.tries)]
    for english, welsh, citation in said:
        assert english and welsh and english != welsh
        assert citation.mark == "unconfirmed"
    assert policy.risks[0].words("cy") == policy.risks[0].welsh
    assert policy.risks[0].words("en") == policy.risks[0].english
    police = policy.try_of("police")
    assert police is not None and police.english == "Called the police"


def test_the_markers_that_ask_for_two_are_markers_of_the_same_pack() -> None:
    pack = load_pack()
    known = {choice.key for choice in people_policy(pack).markers}
    second = visit_policy(pack).second_officer
    assert second.markers | second.not_at_home <= known


@pytest.mark.parametrize(
    ("categories", "warnings", "needed"),
    [
        (["violence"], [], True),
        (["dog"], ["Dog loose in the garden."], False),
        ([], ["DO NOT  visit alone (incident in March)."], True),
        ([], ["Peidiwch ag ymweld ar eich pen eich hun"], True),
        ([], [], False),
    ],
)
def test_two_go_where_a_marker_or_the_words_of_a_warning_say_so(
    categories: list[str], warnings: list[str], needed: bool
) -> None:
    assert visit_policy(load_pack()).second_officer.needed_for(categories, warnings) is needed


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("minutes = 45", "minutes = 0", "lasts 0 minutes"),
        ("longest_minutes = [{ value = 240", "longest_minutes = [{ value = -5", "-5 minutes"),
        ("escalate_minutes = [{ value = 45", "escalate_minutes = [{ value = 5", "must not come before"),
        ("travel_minutes", "travelling_minutes", "needs travel_minutes"),
        ('key = "colleague"', 'key = "telephone"', "have the same key"),
        ("[second_officer]", "[second_officer]\nof = 1", "“of” is not known"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(BrokenPack, match=r"visits\.toml") as refused:
        visit_policy(pack_with(tmp_path, old, new))
    assert said in refused.value.text


def test_a_pack_from_before_has_what_ships_and_one_may_ask_nothing_first(tmp_path: Path) -> None:
    pack = pack_with(tmp_path, "# Asked once", "# Asked once")
    (pack.folder / "visits.toml").unlink()
    assert visit_policy(pack) == visit_policy(load_pack())
    text = (load_pack().folder / "visits.toml").read_text(encoding="utf-8")
    first, last = text.index("[[risk]]"), text.index("# What is tried")
    (pack.folder / "visits.toml").write_text(text[:first] + text[last:], encoding="utf-8")
    (tmp_path / "other").mkdir()
    moved = dataclasses.replace(pack, folder=pack.folder.rename(tmp_path / "other" / "pack"))
    assert visit_policy(moved).risks == ()
