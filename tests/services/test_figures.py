"""Figures from a real store: groups, rules, earlier years, second registrations, and a store that changes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.cohorts import EndMembership, RecordMembership, WithdrawMembership
from ecede_desktop.records.figures import AskFigures, FigureRow, Scope
from ecede_desktop.services import cohorts, figure_pictures, figures
from ecede_desktop.services.county import held_county
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import choices, window_for
from tests.law.packs import copy_shipped
from tests.services.county_in_store import OTHER, PRIMARY, SECONDARY, County, away, present, school_days

D = dt.date
AUTUMN = (D(2025, 9, 1), D(2025, 10, 24))
SESSIONS = 80
"""Of each pupil in the autumn."""
BEFORE = (D(2024, 9, 2), D(2024, 10, 25))


@pytest.fixture
def county(desk: Desk) -> County:
    """Four pupils of two schools, this year and last."""
    made = County(desk)
    with made.together():
        _lay(made)
    return made


def _lay(made: County) -> None:
    made.pupil("Siân", PRIMARY)
    made.pupil("Gwyn", PRIMARY, year_group="6")
    made.pupil("Elin", SECONDARY, year_group="7", reg_group="7A")
    made.pupil("Huw", SECONDARY, year_group="11", reg_group="11B")
    missed = school_days(*AUTUMN)[:8]
    made.marks("Siân", present(*AUTUMN, away(missed)))
    made.marks("Gwyn", present(*AUTUMN, away(missed[:2], "II")))
    made.marks("Elin", present(*AUTUMN, away(missed[:1], "U\\")), SECONDARY)
    made.marks("Huw", present(*AUTUMN), SECONDARY)


def ask(desk: Desk, by: str, scope: Scope | None = None, **more: object) -> dict[str, FigureRow]:
    table = figures.figures(desk, AskFigures(*AUTUMN, by, scope or Scope(), **more))  # type: ignore[arg-type]
    return {row.key: row for row in table.rows}


def test_groups_add_up_to_the_total_and_rank_on_the_rounded_figure(county: County) -> None:
    table = figures.figures(county.desk, AskFigures(*AUTUMN, "school"))
    assert [row.key for row in table.rows] == [PRIMARY, SECONDARY]
    assert table.total.counts == table.rows[0].counts + table.rows[1].counts
    assert table.total.pupils == 4
    assert [row.rank for row in table.rows] == [2, 1]
    assert table.rows[0].attendance == Decimal("87.5")
    assert (table.rows[0].persistent, table.rows[0].with_figure, table.rows[0].severe) == (1, 2, 0)
    assert {band.key: band.pupils for band in table.total.bands} == {"green": 3, "yellow": 0, "amber": 0, "red": 1}
    assert table.code_sets == ("CY-2010",)
    assert table.disjoint and not table.careful


@pytest.mark.parametrize(
    ("by", "keys"),
    [
        ("year_group", ["5", "6", "7", "11"]),
        ("key_stage", ["2", "3", "4"]),
        ("phase", ["primary", "secondary"]),
        ("cluster", ["Cwm Ffug"]),
        ("reg_group", ["5A", "11B", "7A"]),
        ("county", [""]),
    ],
)
def test_what_figures_are_grouped_by(county: County, by: str, keys: list[str]) -> None:
    assert list(ask(county.desk, by)) == keys


def test_pupils_are_told_by_their_upn(county: County) -> None:
    found = ask(county.desk, "pupil", Scope(school=PRIMARY))
    assert {row.label: row.counts.absent for row in found.values()} == {"Siân Ffug-Siân": 16, "Gwyn Ffug-Gwyn": 4}
    assert county.upn("Siân") in found


@pytest.mark.parametrize(
    ("scope", "pupils"),
    [
        (Scope(school="999"), 0),
        (Scope(school=PRIMARY), 2),
        (Scope(phase="secondary"), 2),
        (Scope(cluster="Cwm Ffug"), 4),
        (Scope(cluster="Cwm Arall"), 0),
        (Scope(key_stage=2), 2),
        (Scope(year_group="7"), 1),
        (Scope(reg_group="7A"), 1),
        (Scope(school=SECONDARY, year_group="11"), 1),
        (Scope(cohort="aln"), 0),
    ],
)
def test_a_scope_means_those_for_whom_all_of_it_holds(county: County, scope: Scope, pupils: int) -> None:
    if scope.school == "999":
        scope = Scope(school="6742997")
    table = figures.figures(county.desk, AskFigures(*AUTUMN, "county", scope))
    assert table.total.pupils == pupils


def test_one_pupil_can_be_asked_for(county: County) -> None:
    by_upn = figures.figures(county.desk, AskFigures(*AUTUMN, "county", Scope(upn=county.upn("Elin"))))
    assert (by_upn.total.pupils, by_upn.total.counts.late_after_close) == (1, 1)


REFUSED = [
    ({"by": "shoe_size"}, "figures_by"),
    ({"last_day": D(2025, 8, 1)}, "period"),
    ({"like": "moon"}, "figures_like"),
    ({"compare": 9}, "figures_compare"),
    ({"scope": Scope(school="no number")}, "school_number"),
    ({"scope": Scope(cohort="left_handed")}, "no_such_cohort"),
    ({"first_day": D(2000, 9, 1), "last_day": D(2000, 10, 1)}, "no_rule_then"),
]


@pytest.mark.parametrize(("change", "key"), REFUSED)
def test_what_cannot_be_asked_is_refused_in_one_sentence(county: County, change: dict[str, object], key: str) -> None:
    with pytest.raises(Refused) as refusal:
        figures.figures(county.desk, replace(AskFigures(*AUTUMN), **change))  # type: ignore[arg-type]
    assert refusal.value.key == key


def test_a_pupil_of_two_schools_counts_once_and_second_registrations_stay_with_their_school(county: County) -> None:
    county.pupil("Huw", OTHER, status="S", year_group="11")
    county.marks("Huw", present(*AUTUMN, away(school_days(*AUTUMN)[:20])), OTHER)
    table = figures.figures(county.desk, AskFigures(*AUTUMN, "county"))
    assert table.total.pupils == 4
    assert table.total.counts.possible == 4 * SESSIONS
    assert table.second_left_out == SESSIONS
    here = figures.figures(county.desk, AskFigures(*AUTUMN, "county", Scope(school=OTHER)))
    assert (here.total.pupils, here.total.counts.absent, here.second_left_out) == (1, 40, 0)


def test_a_policy_can_count_second_registrations(county: County, tmp_path: Path) -> None:
    county.pupil("Huw", OTHER, status="S", year_group="11")
    county.marks("Huw", present(*AUTUMN), OTHER)
    folder = copy_shipped(tmp_path)
    file = folder / "absence.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"left_out"', '"counted"'), encoding="utf-8")
    desk = replace(county.desk, pack=replace(load_pack(folder), id="other"))
    table = figures.figures(desk, AskFigures(*AUTUMN, "county"))
    assert (table.total.pupils, table.total.counts.possible, table.second_left_out) == (4, 5 * SESSIONS, 0)


def test_d_counts_as_the_policy_says(county: County, tmp_path: Path) -> None:
    county.pupil("Beca", OTHER)
    county.marks("Beca", present(*AUTUMN, away(school_days(*AUTUMN), "DD")), OTHER)
    scope = Scope(school=OTHER)
    assert figures.figures(county.desk, AskFigures(*AUTUMN, "county", scope)).total.counts.approved == SESSIONS
    folder = copy_shipped(tmp_path)
    file = folder / "absence.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('class = "A"', 'class = "NR"'), encoding="utf-8")
    desk = replace(county.desk, pack=replace(load_pack(folder), id="other"))
    counts = figures.figures(desk, AskFigures(*AUTUMN, "county", scope)).total.counts
    assert (counts.approved, counts.not_required, counts.possible) == (0, SESSIONS, 0)


def test_missing_marks_stand_beside_and_are_never_absence(county: County) -> None:
    county.pupil("Beca")
    days = school_days(*AUTUMN)
    county.marks("Beca", {days[0]: "/\\", days[-1]: "/\\"})
    table = figures.figures(county.desk, AskFigures(*AUTUMN, "county", Scope(school=PRIMARY)))
    assert (table.total.counts.missing, table.total.counts.absent) == ((len(days) - 2) * 2, 20)
    assert table.careful


# like for like


def test_the_like_period_is_the_same_span_of_school_days(county: County) -> None:
    days = school_days(*BEFORE)
    county.marks("Gwyn", present(*BEFORE, away(days[:3], "II")))
    first, last = school_days(*AUTUMN)[0], school_days(*AUTUMN)[9]
    scope = Scope(school=PRIMARY)
    table = figures.figures(county.desk, AskFigures(first, last, "year_group", scope, compare=2))
    (one, two) = table.total.earlier
    assert (one.school_year, one.first_day, one.last_day) == (2024, days[0], days[9])
    assert (one.counts, one.pupils) == (Counts(present=14, authorised=6), 1)
    assert (table.total.attendance, one.attendance, one.points) == (Decimal("50.0"), Decimal("70.0"), Decimal("-20.0"))
    assert two.attendance is None and two.counts == Counts()
    # Gwyn was in Year 5 then: the groups of then are compared with those of now.
    assert {row.key: row.earlier[0].counts.possible for row in table.rows} == {"5": 20, "6": 0}


def test_the_same_dates_are_offered_and_the_29th_of_february_becomes_the_28th(county: County) -> None:
    desk = county.desk
    county.pupil("Nia", OTHER, year_group_in=2023)
    county.marks("Nia", present(D(2024, 2, 26), D(2024, 3, 1)), OTHER)
    county.marks("Nia", {D(2023, 2, 28): "/\\", D(2023, 3, 1): "II"}, OTHER)
    scope = Scope(school=OTHER)
    table = figures.figures(desk, AskFigures(D(2024, 2, 29), D(2024, 2, 29), "county", scope, compare=1, like="dates"))
    (one,) = table.total.earlier
    assert (one.first_day, one.last_day, one.counts.present) == (D(2023, 2, 28), D(2023, 2, 28), 2)
    # Persistent absence of then: by the rule of then (20 %), and by the rule of now.
    assert table.persistent_rule.value.percent == 10


def test_persistent_absence_of_an_earlier_year_is_told_by_both_rules(county: County) -> None:
    county.pupil("Nia", OTHER)
    days = school_days(D(2022, 9, 5), D(2022, 10, 21))
    county.marks("Nia", present(days[0], days[-1], away(days[:5], "II")), OTHER)
    now = school_days(D(2023, 9, 4), D(2023, 10, 20))
    county.marks("Nia", present(now[0], now[-1]), OTHER)
    ask_now = AskFigures(now[0], now[-1], "county", Scope(school=OTHER), compare=1)
    (one,) = figures.figures(county.desk, ask_now).total.earlier
    assert (one.pupils, one.persistent, one.persistent_now) == (1, 0, 1)


def test_years_that_are_not_comparable_are_said(county: County) -> None:
    table = figures.figures(county.desk, AskFigures(D(2021, 9, 1), D(2022, 3, 1), "county"))
    assert [one.first for one in table.not_comparable] == [D(2019, 9, 1)]
    assert figures.figures(county.desk, AskFigures(*AUTUMN, "county")).not_comparable == ()


def test_a_window_over_several_years_has_no_like_period(county: County) -> None:
    county.marks("Gwyn", present(*BEFORE))
    table = figures.figures(county.desk, AskFigures(BEFORE[0], AUTUMN[1], "county", compare=1))
    assert table.total.earlier[0].first_day is None
    assert table.total.counts.possible == 5 * SESSIONS


# cohorts


def test_a_cohort_counts_its_members_on_the_days_of_membership(county: County) -> None:
    middle = school_days(*AUTUMN)[4]
    county.member("Siân", "looked_after", first=middle)
    county.member("Gwyn", "looked_after", last=AUTUMN[0] - dt.timedelta(days=1))
    county.member("Elin", "aln")
    table = figures.figures(county.desk, AskFigures(*AUTUMN, "cohort"))
    found = {row.key: row for row in table.rows}
    assert set(found) == {"looked_after", "aln"}
    assert (found["looked_after"].pupils, found["looked_after"].counts.absent) == (1, 8)
    assert found["looked_after"].counts.possible == SESSIONS - 8
    assert not table.disjoint
    assert ask(county.desk, "county", Scope(cohort="aln"))[""].pupils == 1


def test_memberships_that_overlap_count_a_day_once(county: County) -> None:
    county.member("Siân", "aln", D(2025, 9, 1), D(2025, 9, 12))
    county.member("Siân", "aln", D(2025, 9, 10), D(2025, 10, 24))
    assert ask(county.desk, "cohort")["aln"].counts.possible == SESSIONS


def test_memberships_are_recorded_ended_and_withdrawn_and_figures_follow(county: County) -> None:
    desk, pupil = county.desk, county.pupils["Siân"]
    row = cohorts.record_membership(desk, RecordMembership(pupil, "aln", source="school")).value
    assert ask(desk, "cohort")["aln"].counts.possible == SESSIONS
    cohorts.end_membership(desk, EndMembership(row.id, school_days(*AUTUMN)[0]))
    assert ask(desk, "cohort")["aln"].counts.possible == 2
    cohorts.withdraw_membership(desk, WithdrawMembership(row.id, "Another pupil was meant."))
    assert "aln" not in ask(desk, "cohort")
    (kept,) = cohorts.memberships_of(desk, pupil)
    assert kept.withdrawn_at is not None and kept.to_date == school_days(*AUTUMN)[0]


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (lambda pupil: RecordMembership(pupil, "left_handed"), "no_such_cohort"),
        (lambda pupil: RecordMembership(pupil, "aln", D(2025, 9, 2), D(2025, 9, 1)), "membership_days"),
    ],
)
def test_a_membership_that_cannot_be_is_refused(county: County, command, key: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(Refused) as refusal:
        cohorts.record_membership(county.desk, command(county.pupils["Siân"]))
    assert refusal.value.key == key


def test_a_membership_is_withdrawn_with_a_reason_only(county: County) -> None:
    row = cohorts.record_membership(county.desk, RecordMembership(county.pupils["Siân"], "aln")).value
    with pytest.raises(Refused, match="Say why"):
        cohorts.withdraw_membership(county.desk, WithdrawMembership(row.id, " "))


# a store that changes


def test_what_is_written_is_seen_and_what_does_not_matter_is_not_read_again(county: County) -> None:
    held = held_county(county.desk, [2025])
    assert held_county(county.desk, [2025]) is held
    with county.desk.writing() as unit:
        unit.record("view", "case", "somebody looked")
        unit.commit()
    again = held_county(county.desk, [2025])
    assert again.county is held.county and again.line == held.line + 1
    county.pupil("Beca")
    county.marks("Beca", present(*AUTUMN))
    assert ask(county.desk, "county")[""].pupils == 5


def test_nothing_stays_in_memory_after_the_store_is_closed(county: County) -> None:
    from ecede_desktop.services import county as module

    held_county(county.desk, [2025])
    assert county.desk.store in module._held
    county.desk.store.close()
    assert county.desk.store not in module._held


# pictures


def test_weeks_of_a_year_meet_those_of_the_year_before(county: County) -> None:
    county.marks("Gwyn", present(*BEFORE))
    found = figure_pictures.trend(county.desk, Scope(school=PRIMARY), 2025, AUTUMN[1], compare=2)
    assert [year.school_year for year in found.years] == [2025, 2024]
    this, before = found.years
    assert sum((point.counts for point in this.points), Counts()).possible == 2 * SESSIONS
    assert {point.week for point in before.points} >= {1, 2, 3}
    assert found.target is None
    assert all(point.first_day.weekday() == 0 for point in this.points)


def test_codes_tell_what_absence_is_made_of(county: County) -> None:
    (primary, secondary) = figure_pictures.code_mix(county.desk, AskFigures(*AUTUMN, "phase"))
    told = {one.code: (one.sessions, one.percent) for one in primary.codes}
    assert (told["O"], told["I"]) == ((16, Decimal("10.0")), (4, Decimal("2.5")))
    assert (primary.counts.possible, primary.pupils) == (160, 2)
    assert {one.code for one in secondary.codes} == {"/", "\\", "U"}


def test_pupils_go_from_band_to_band(county: County) -> None:
    county.pupil("Beca", OTHER)
    autumn, after = present(*AUTUMN), present(D(2025, 11, 3), D(2025, 12, 19), away(school_days(*AUTUMN)))
    worse = away(school_days(D(2025, 11, 3), D(2025, 11, 28)))
    county.marks("Beca", autumn | after | worse, OTHER)
    flow = figure_pictures.band_flow(county.desk, Scope(school=OTHER), 2025, D(2025, 12, 19))
    assert [step.key for step in flow.steps] == ["autumn_1", "autumn_2"]
    assert [{band.key for band in step.bands if band.pupils} for step in flow.steps] == [{"green"}, {"red"}]
    assert [(move.from_band, move.to_band, move.pupils) for move in flow.moves] == [("green", "red", 1)]


def test_weeks_before_and_after_an_action_carry_their_counts(county: County) -> None:
    desk = replace(county.desk, clock=FixedClock(dt.datetime(2025, 10, 24, 9, tzinfo=dt.UTC)))
    action = school_days(*AUTUMN)[8]
    six, twelve = figure_pictures.change_points(desk, action, Scope(pupil_id=county.pupils["Siân"]))
    assert (six.before.absent, six.before.possible, six.after.absent) == (16, 16, 0)
    assert six.points == Decimal("100.0")
    assert six.whole and not twelve.whole
    assert six.before_days[1] == action - dt.timedelta(days=1) and six.after_days[0] == action


def test_year_groups_each_have_their_trend(county: County) -> None:
    found = figure_pictures.trends_by_year_group(county.desk, Scope(), 2025, AUTUMN[1])
    assert list(found) == ["5", "6", "7", "11"]
    only = figure_pictures.trends_by_year_group(county.desk, Scope(year_group="7"), 2025, AUTUMN[1])
    assert list(only) == ["7"]


def test_what_a_scope_can_be_made_of(county: County) -> None:
    found = choices(county.desk)
    assert {school.number: school.classes for school in found.schools}[SECONDARY] == ("11B", "7A")
    assert (found.phases, found.clusters, found.school_years) == (("primary", "secondary"), ("Cwm Ffug",), (2025,))


def test_windows_follow_the_terms_that_are_known(county: County) -> None:
    assert window_for(county.desk, "year_to_date").first_day == D(2025, 9, 1)
    assert window_for(county.desk, "term").first_day == D(2026, 1, 5)
    for kind in ("days", "fortnight"):
        with pytest.raises(Refused) as refusal:
            window_for(county.desk, kind)
        assert refusal.value.key == "no_such_window"
    early = replace(county.desk, clock=FixedClock(dt.datetime(2010, 9, 8, 9, tzinfo=dt.UTC)))
    with pytest.raises(Refused) as refusal:
        window_for(early, "term")
    assert refusal.value.key == "terms_not_known"
