"""Hand-offs by rule: exact shares between two thresholds, after Easter, the end of October; faults of the pack."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from ecede_desktop.law.handoffs import Direction, standing
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_handoffs import handoff_policy

PACK = load_pack()
POLICY = handoff_policy(PACK)
DAY = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("present", "absent", "says"),
    [
        (86, 14, "between"),
        (8599, 1401, "under"),  # 85.99 %, written 86.0
        (8999, 1001, "between"),  # 89.99 %, written 90.0
        (90, 10, "above"),
        (0, 0, ""),
    ],
)
def test_how_attendance_stands_is_told_by_the_exact_share(present: int, absent: int, says: str) -> None:
    assert standing(Counts(present=present, unauthorised=absent, missing=50), 86, 90) == says


@pytest.mark.parametrize(
    ("year_group", "present", "first"),
    [("10", 88, True), ("11", 86, True), ("9", 88, False), ("12", 88, False), ("10", 90, False), ("10", 85, False)],
)
def test_key_stage_4_between_the_thresholds_goes_to_the_youth_service_first(
    year_group: str, present: int, first: bool
) -> None:
    rule = POLICY.youth_service_on(DAY).value
    counts = Counts(present=present, unauthorised=100 - present)
    assert rule.first_to_youth_service(year_group, counts, 86, 90) is first


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (dt.date(2026, 4, 5), False),
        (dt.date(2026, 4, 6), True),
        (dt.date(2026, 8, 31), True),
        (dt.date(2026, 9, 1), False),
    ],
)
def test_the_post_16_team_takes_year_11_with_an_open_case_after_easter(day: dt.date, due: bool) -> None:
    rule = POLICY.post_16_on(day).value
    assert rule.due("11", has_open_case=True, day=day) is due
    assert not rule.due("11", has_open_case=False, day=day)
    assert not rule.due("10", has_open_case=True, day=day)


@pytest.mark.parametrize(
    ("offered", "confirmed"),
    [
        (dt.date(2026, 5, 4), dt.date(2026, 10, 31)),
        (dt.date(2026, 10, 31), dt.date(2027, 10, 31)),
        (dt.date(2026, 11, 2), dt.date(2027, 10, 31)),
    ],
)
def test_the_destination_is_confirmed_at_the_end_of_the_october_that_follows(
    offered: dt.date, confirmed: dt.date
) -> None:
    assert POLICY.post_16_on(offered).value.confirmed_on(offered) == confirmed


def test_what_is_confirmed_is_told_from_what_is_not() -> None:
    assert POLICY.youth_service_on(DAY).citation.certain
    assert not POLICY.post_16_on(DAY).citation.certain
    assert not POLICY.follow_up_on(DAY).citation.certain
    assert not any(team.citation.certain for team in POLICY.teams)
    team = POLICY.team_for(Direction.SCHOOL_TO_YOUTH_SERVICE, DAY)
    assert team is not None and team == POLICY.team("youth_service", DAY)
    assert POLICY.team("nobody", DAY) is None


def test_a_team_is_told_by_the_name_that_it_had_on_the_day(tmp_path: Path) -> None:
    folder = _copied(
        tmp_path,
        'directions = ["to_post_16"]\nfrom = 2014-09-01',
        'directions = ["to_post_16"]\nfrom = 2014-09-01\nto = 2025-08-31',
    )
    file = folder / "handoffs.toml"
    said = ('key = "post_16"', 'en = "Bridge"', 'cy = "Pont"', 'directions = ["to_post_16"]', "from = 2025-09-01")
    more = "\n".join(("", "[[team]]", *said, 'act = "Test"', ""))
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    policy = handoff_policy(load_pack(folder))
    names = [policy.team("post_16", day) for day in (dt.date(2025, 8, 31), dt.date(2025, 9, 1), dt.date(2000, 1, 1))]
    assert [team and team.english.split()[0] for team in names] == ["Post-16", "Bridge", "Bridge"]
    meant = policy.team_for(Direction.TO_POST_16, DAY)
    assert meant is not None and meant.welsh == "Pont"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("weeks = [6, 12]", "weeks = [12, 6]", "weeks must rise"),
        ('directions = ["to_post_16"]', 'directions = ["to_nowhere"]', "is no direction"),
        ("confirmed_day = 31", "confirmed_day = 32", "are no day of every year"),
        ('against = "above"', 'against = "fine"', "against is “fine”"),
        ('key = "moved"', 'key = "other"', "two [[outcome]] entries have the same key"),
        ("days_after_easter = 0", "days_after = 0", "“days_after_easter” is missing"),
    ],
)
def test_a_fault_of_the_file_is_named_by_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    folder = _copied(tmp_path, old, new)
    with pytest.raises(BrokenPack) as broken:
        handoff_policy(load_pack(folder))
    assert "handoffs.toml" in broken.value.text
    assert said in broken.value.text


def _copied(tmp_path: Path, old: str, new: str) -> Path:
    folder = tmp_path / "pack"
    shutil.copytree(PACK.folder, folder)
    file = folder / "handoffs.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder
