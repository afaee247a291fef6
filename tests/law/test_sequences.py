"""What still lies before a charge: the steps of the shipped pack, counted by hand, and what they leave of the clock."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.limitation import SixMonthClock, six_month_clock
from ecede_desktop.law.policy import BrokenPack, load_pack
from ecede_desktop.law.policy_clock import clock_policy
from ecede_desktop.law.sequences import Standing, WayAhead, ways_ahead

D = dt.date
PACK = load_pack()
POLICY = clock_policy(PACK)
COUNCIL = SchoolCalendar(PACK.terms)
MONTHS = PACK.number("limitation_months", D(2026, 3, 2))
TODAY = D(2026, 1, 12)
LATER = {(D(2025, 11, 3), "AM"), (D(2025, 11, 3), "PM"), (D(2026, 1, 8), "AM")}


def clock(*sessions: tuple[dt.date, str]) -> SixMonthClock:
    return six_month_clock(sessions, MONTHS)


def ahead(
    stage: str, since: dt.date, of: SixMonthClock, known: dict[str, dt.date] | None = None, today: dt.date = TODAY
) -> dict[str, WayAhead]:
    standing = Standing(stage, since, known or {})
    found = ways_ahead(POLICY.ways, POLICY.steps, PACK.ladder, standing, of, COUNCIL, today)
    return {one.way.key: one for one in found}


def days(way: WayAhead) -> list[tuple[str, dt.date]]:
    return [(one.step.key, one.day) for one in way.steps]


def test_a_case_at_warning_goes_through_warning_post_42_days_and_the_file() -> None:
    found = ahead("formal_warning", TODAY, clock(*LATER))
    assert days(found["notice"]) == [
        ("warning_post", D(2026, 1, 14)),  # two working days after Monday 12 January
        ("warning_runs", D(2026, 2, 4)),  # fifteen school days
        ("notice_post", D(2026, 2, 6)),
        ("notice_runs", D(2026, 3, 21)),  # 43 days after receipt
        ("file", D(2026, 4, 14)),  # fifteen working days from a Saturday, over Easter
    ]
    assert found["notice"].ready_on == D(2026, 4, 14)
    assert found["notice"].whole
    assert days(found["court"]) == [
        ("warning_post", D(2026, 1, 14)),
        ("warning_runs", D(2026, 2, 4)),
        ("final_warning_runs", D(2026, 3, 4)),  # fifteen school days, half-term between
        ("file", D(2026, 3, 25)),
    ]


def test_sessions_that_fall_out_on_the_way_are_told_and_the_shorter_way_may_save_them() -> None:
    of = clock((D(2025, 9, 26), "AM"), (D(2025, 9, 26), "PM"), *LATER)
    found = ahead("formal_warning", TODAY, of)
    assert [(one.day, one.session) for one in found["notice"].lost] == [
        (D(2025, 9, 26), "AM"), (D(2025, 9, 26), "PM"),
    ]  # fmt: skip
    assert found["notice"].possible and not found["notice"].whole
    assert found["court"].ready_on <= D(2026, 3, 26) and found["court"].whole


def test_where_everything_falls_out_on_the_way_it_is_not_possible() -> None:
    of = clock((D(2025, 9, 26), "AM"))
    found = ahead("formal_warning", TODAY, of)["notice"]
    assert not found.possible
    assert len(found.lost) == 1


def test_a_recorded_receipt_stands_instead_of_the_counted_one() -> None:
    found = ahead("penalty_notice", D(2026, 1, 5), clock(*LATER), {"notice_post": D(2026, 1, 9)})
    assert list(found) == ["notice"]
    first, second, _ = found["notice"].steps
    assert (first.day, first.known) == (D(2026, 1, 9), True)
    assert second.day == D(2026, 2, 21)
    assert second.citation.mark == "inference"


def test_steps_that_are_past_are_left_out_and_no_step_begins_before_today() -> None:
    found = ahead("prosecution_decision", D(2025, 11, 3), clock(*LATER))
    for way in found.values():
        assert days(way) == [("file", D(2025, 11, 24))]
        assert way.ready_on == TODAY
    late = ahead("formal_warning", D(2025, 10, 1), clock(*LATER))["notice"]
    assert late.steps[1].day < TODAY
    assert late.steps[2].trigger == TODAY


def test_a_case_that_goes_without_a_notice_does_not_wait_for_one() -> None:
    found = ahead("court_warning", TODAY, clock(*LATER))
    assert list(found) == ["court"]
    assert [step.step.key for step in found["court"].steps] == ["final_warning_runs", "file"]


def test_where_the_terms_are_not_known_working_days_are_counted_and_said_to_be() -> None:
    found = ahead("formal_warning", D(2040, 3, 5), clock((D(2040, 2, 1), "AM")), today=D(2040, 3, 5))["notice"]
    runs = found.steps[1]
    assert runs.terms_unknown
    assert runs.rule.unit == "working"
    assert found.possible


def test_the_clock_stands_from_the_warning_until_proceedings_begin() -> None:
    shown = [stage.key for stage in PACK.ladder.stages if POLICY.shown_at(PACK, stage.key)]
    assert shown == ["formal_warning", "penalty_notice", "court_warning", "interview", "prosecution_decision"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('value = "first_session"', 'value = "middle"', "first_session"),
        ('law = "notice_received"', 'law = "no_such"', "no deadline"),
        ('unit = "working"', 'unit = "moon"', "moon"),
        ('length_of = "warning"', 'length_of = "patience"', "length_of"),
        ('stage = "penalty_notice"', 'stage = "nowhere"', "no stage"),
        ("soon_days = 14", "soon_days = 14\nother = 1", "other"),
    ],
)
def test_a_broken_clock_file_says_what_is_wrong(tmp_path: Path, old: str, new: str, said: str) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACK.folder, folder)
    file = folder / "clock.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BrokenPack, match=said):
        clock_policy(load_pack(folder))


def test_what_the_council_only_assumes_says_so() -> None:
    own = [step for step in POLICY.steps if not step.law]
    assert {step.citation.mark for step in own} <= {"unconfirmed", "inference"}
    assert POLICY.starts_on(TODAY) is not None
    assert all(row.citation.mark == "inference" for row in POLICY.starts)


def test_a_warning_is_as_long_as_the_code_of_conduct_says_on_that_day(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(PACK.folder, folder)
    file = folder / "notices.toml"
    more = """
[[warning]]
length = 28
unit = "calendar"
from = 2026-02-01
act = "Code of a test"
mark = "confirmed"
"""
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    pack = load_pack(folder)
    runs = next(step for step in clock_policy(pack).steps if step.key == "warning_runs")
    before, after = runs.rule_on(D(2026, 1, 31)), runs.rule_on(D(2026, 2, 1))
    assert (before[0].length, before[0].unit, before[1].mark) == (15, "school", "unconfirmed")
    assert (after[0].length, after[0].unit, str(after[1])) == (28, "calendar", "Code of a test")
