"""Lists of pupils by name: persistent absence, runs, holidays, patterns, vulnerability, transitions."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import insert

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.figures import Scope
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.services import absence, imports, patterns, transitions, vulnerability
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import snapshots
from ecede_desktop.store.tables import Address, RegisterImport, SchoolHistory
from tests.services.caseload import lay_pupil
from tests.services.county_in_store import OTHER, PRIMARY, SECONDARY, County, away, present, school_days

D = dt.date
AUTUMN = (D(2025, 9, 1), D(2025, 10, 24))
DAYS = school_days(*AUTUMN)


@pytest.fixture
def county(desk: Desk) -> County:
    return County(desk)


def names(rows: object) -> list[str]:
    return [row.pupil.name.split()[0] for row in rows]  # type: ignore[attr-defined]


def test_who_is_persistently_absent_the_most_absent_first(county: County) -> None:
    for name, days, codes in (("Siân", 4, "II"), ("Gwyn", 21, "OO"), ("Elin", 3, "II"), ("Huw", 20, "OI")):
        county.pupil(name)
        county.marks(name, present(*AUTUMN, away(DAYS[:days], codes)))
    found = absence.persistent(county.desk, Scope(), *AUTUMN)
    assert names(found.rows) == ["Gwyn", "Huw", "Siân"]
    assert [row.severe for row in found.rows] == [True, True, False]
    assert (found.rows[0].absence, found.rows[2].absence) == (Decimal("52.5"), Decimal("10.0"))
    assert (found.with_figure, found.persistent_rule.value.percent) == (4, 10)


def test_the_open_case_of_a_pupil_is_told(desk: Desk) -> None:
    from ecede_desktop.records.cases import OpenCase
    from ecede_desktop.services import cases

    laid = lay_pupil(desk)
    row = cases.open_case(desk, OpenCase("Whole days missed.", upn=laid.upn)).value
    (found,) = absence.persistent(desk, Scope(), D(2025, 9, 1), D(2026, 2, 27)).rows
    assert (found.pupil.case_reference, found.pupil.upn, found.pupil.year_group) == (row.reference, laid.upn, "9")


def test_runs_are_told_with_what_they_ask_for(county: County) -> None:
    for name, days in (("Siân", 7), ("Gwyn", 8), ("Elin", 10), ("Huw", 20)):
        county.pupil(name)
        county.marks(name, present(*AUTUMN, away(DAYS[:days])))
    county.pupil("Nia")
    county.marks("Nia", present(*AUTUMN, away(DAYS[-9:])))
    found = absence.absence_run_rows(county.desk, Scope(), *AUTUMN)
    assert [(name, row.days, row.step) for name, row in zip(names(found.rows), found.rows, strict=True)] == [
        ("Nia", 9, "alert"), ("Huw", 20, "enquiry"), ("Elin", 10, "return"), ("Gwyn", 8, "alert"),
    ]  # fmt: skip
    assert found.rows[0].ended_on is None
    assert found.rows[1].ended_on == DAYS[20]
    assert "medical certificate" in found.rule.value.not_for_en


def test_a_run_that_ended_before_the_period_is_not_told(county: County) -> None:
    county.pupil("Huw")
    county.marks("Huw", present(*AUTUMN, away(DAYS[:12])))
    assert absence.absence_run_rows(county.desk, Scope(), DAYS[20], AUTUMN[1]).rows == ()


def test_missing_marks_within_a_run_are_told_and_do_not_end_it(county: County) -> None:
    county.pupil("Huw")
    county.pupil("Siân")
    county.marks("Siân", present(*AUTUMN))
    marks = away([*DAYS[:4], *DAYS[5:10]])
    county.marks("Huw", marks | present(DAYS[12], AUTUMN[1]))
    (row,) = absence.absence_run_rows(county.desk, Scope(), *AUTUMN).rows
    assert (row.days, row.missing, row.ended_on) == (9, 2, DAYS[12])


def test_holidays_beyond_ten_days_are_told(county: County) -> None:
    for name, days in (("Siân", 10), ("Gwyn", 11), ("Elin", 0)):
        county.pupil(name)
        county.marks(name, present(*AUTUMN, away(DAYS[:days], "HF")))
    found = absence.holidays(county.desk, Scope(), 2025)
    assert [(row.sessions, row.beyond, row.days_allowed) for row in found] == [(22, True, 10), (20, False, 10)]


def test_patterns_of_a_scope(county: County) -> None:
    mondays = [day for day in DAYS if day.weekday() == 0]
    county.pupil("Siân")
    county.marks("Siân", present(*AUTUMN, away(mondays, "OO") | away(DAYS[1:2], "O\\") | away(DAYS[2:3], "/O")))
    county.pupil("Gwyn")
    county.marks("Gwyn", present(*AUTUMN, away(mondays, "II")))
    county.parent_of("Siân", "Gwyn")
    found = patterns.patterns(county.desk, Scope(), *AUTUMN)
    told = {(one.group, one.key): one.counts for one in found.patterns}
    assert told["weekday", "mon"].absent == told["weekday", "mon"].possible == len(mondays) * 4
    assert ("weekday", "sat") not in told
    assert (found.half_days.morning_only, found.half_days.afternoon_only) == (1, 1)
    assert found.half_days.whole == len(mondays) * 2
    assert told["term", "first"].possible == 2 * 10
    assert {point.weeks for point in found.sliding} == {4, 6}
    (pair,) = found.together
    assert (pair.by, pair.both_absent, pair.first_absent, pair.second_absent) == (
        "parent", len(mondays) * 2, len(mondays) * 2 + 2, len(mondays) * 2,
    )  # fmt: skip


def test_pupils_of_one_address_are_told_unless_too_many_live_there(county: County) -> None:
    desk = county.desk
    for number in range(14):
        county.pupil(f"Un{number}")
        county.marks(f"Un{number}", present(*AUTUMN, away(DAYS[:5])))
    with desk.writing() as unit:
        for number in range(14):
            here = "1 Heol Ffug" if number < 2 else "Hostel Ffug"
            said = here if number % 2 else f"{here},"  # written in two ways
            told = {"pupil_id": county.pupils[f"Un{number}"], "lines": said, "postcode": "CF99 1ZZ", "source": "test"}
            unit.session.execute(insert(Address), [told])
        for number in range(2, 4):
            told = {"pupil_id": county.pupils[f"Un{number}"], "lines": "Hen gartref", "postcode": "CF99 1ZZ"}
            unit.session.execute(insert(Address), [told | {"source": "test", "to_date": D(2025, 1, 1)}])
        unit.record("create", "address", "test")
        unit.commit()
    (pair,) = patterns.patterns(desk, Scope(), *AUTUMN).together
    assert pair.by == "address"
    assert {pair.first.name, pair.second.name} == {"Un0 Ffug-Un0", "Un1 Ffug-Un1"}


# vulnerability


def at(county: County, day: dt.date = AUTUMN[1]) -> Desk:
    """The desk on a day."""
    return replace(county.desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))


def test_profiles_show_every_part_and_order_a_list(county: County) -> None:
    county.pupil("Siân", admitted_on=D(2024, 9, 2))
    county.marks("Siân", present(D(2024, 9, 2), D(2024, 9, 13), away(school_days(D(2024, 9, 2), D(2024, 9, 4)))))
    county.pupil("Siân", OTHER)
    county.marks("Siân", present(*AUTUMN, away(DAYS[:8], "OE") | away(DAYS[10:20], "LU")), OTHER)
    county.member("Siân", "efsm")
    county.member("Siân", "looked_after", last=D(2025, 9, 30))
    county.pupil("Gwyn")
    county.marks("Gwyn", present(*AUTUMN))
    found = vulnerability.profiles(at(county), Scope())
    (row,) = found.rows
    points = {part.indicator.key: part.points for part in row.profile.parts if part.points}
    assert points == {
        "attendance_86": 4, "unauthorised": 2, "late": 1, "exclusion": 2, "persistent_before": 2, "moves": 1, "efsm": 1,
    }  # fmt: skip
    assert (row.profile.points, row.profile.cut_off.key) == (13, "red")
    assert (found.as_at, found.unconfirmed) == (AUTUMN[1], found.numbers)
    everybody = vulnerability.profiles(at(county), Scope(), least=0)
    assert names(everybody.rows) == ["Siân", "Gwyn"]
    told = {part.indicator.key: part.met for part in everybody.rows[1].profile.parts}
    assert told["persistent_before"] is None, "without marks of last year it is not known"


def test_going_up_to_secondary_school_is_no_change_of_school(county: County) -> None:
    county.pupil("Huw", PRIMARY, year_group="7")
    county.marks("Huw", present(D(2025, 6, 2), D(2025, 7, 18)))
    county.pupil("Huw", SECONDARY, year_group="7")
    county.marks("Huw", present(*AUTUMN), SECONDARY)
    (row,) = vulnerability.profiles(at(county), Scope(), least=0).rows
    assert {part.indicator.key: part.figure for part in row.profile.parts}["moves"] == "0"


def test_profiles_are_kept_as_they_were(county: County) -> None:
    county.pupil("Siân")
    county.marks("Siân", present(*AUTUMN, away(DAYS[:8])))
    desk = at(county)
    kept = vulnerability.keep_profiles(desk, Scope()).value
    with desk.reading() as session:
        found = snapshots.get(session, kept.id)
        listed = snapshots.list_snapshots(session, "vulnerability")
        assert snapshots.list_snapshots(session, "code_return") == ()
    assert found.whole and listed == (found.row,)
    (row,) = found.record["rows"]
    assert (row["points"], row["attended"], row["possible"]) == (6, 64, 80)
    assert sum(part["points"] for part in row["parts"]) == 6
    assert kept.code_sets == "CY-2010"


def test_kept_figures_say_when_they_were_sent_and_nothing_else_changes(county: County) -> None:
    desk = at(county)
    kept = vulnerability.keep_profiles(desk, Scope(), title="Early help, autumn").value
    with desk.writing() as unit:
        sent = snapshots.record_sent(unit, kept.id, D(2025, 11, 3), "Early help")
        unit.commit()
    assert (sent.title, sent.sent_on, sent.sent_to, sent.sha256) == (
        "Early help, autumn", D(2025, 11, 3), "Early help", kept.sha256,
    )  # fmt: skip
    with desk.reading() as session, pytest.raises(snapshots.NoSuchSnapshot):
        snapshots.get(session, county.schools[PRIMARY])


# transitions


def test_a_leaver_without_arrival_is_told_with_the_days_since(county: County) -> None:
    for name in ("Siân", "Gwyn", "Elin"):
        county.pupil(name)
    county.marks("Siân", present(AUTUMN[0], DAYS[9]))
    county.marks("Gwyn", present(*AUTUMN))
    county.marks("Elin", present(AUTUMN[0], DAYS[9]))
    county.pupil("Elin", OTHER)
    county.marks("Elin", present(DAYS[12], AUTUMN[1]), OTHER)
    found = transitions.transitions(at(county), Scope())
    (row,) = found.not_arrived
    assert (names([row]), row.last_mark, row.school_days) == (["Siân"], DAYS[9], len(DAYS) - 10)
    assert (row.calendar_days, row.from_year_6, row.left_on) == ((AUTUMN[1] - DAYS[9]).days, False, None)
    assert (found.threshold, found.threshold_confirmed) == (5, False)
    (move,) = found.moves
    assert [name for name, _ in move.schools] == ["Ysgol Enghraifft", "Ysgol Ffug"]
    soon = transitions.transitions(at(county), Scope(), DAYS[13])
    assert soon.not_arrived == (), "four days are below the threshold"


def test_who_did_not_come_up_from_year_6_is_told_and_who_is_past_school_age_is_not(county: County) -> None:
    summer = (D(2025, 6, 2), D(2025, 7, 18))
    for name, school, group in (("Siân", PRIMARY, "7"), ("Gwyn", SECONDARY, "12"), ("Huw", PRIMARY, "")):
        county.pupil(name, school, year_group=group)
        county.marks(name, present(*summer), school)
    county.pupil("Elin", PRIMARY)
    county.marks("Elin", present(*AUTUMN))
    county.pupil("Nia", SECONDARY)
    county.marks("Nia", present(*AUTUMN), SECONDARY)
    found = transitions.transitions(at(county), Scope())
    assert {(row.pupil.name.split()[0], row.pupil.year_group, row.from_year_6) for row in found.not_arrived} == {
        ("Siân", "7", True), ("Huw", "", False),
    }  # fmt: skip


def test_year_6_and_year_11_are_told_the_least_attending_first(county: County) -> None:
    for name, group, days in (("Siân", "6", 0), ("Gwyn", "6", 8), ("Huw", "11", 1), ("Elin", "7", 0)):
        county.pupil(name, year_group=group)
        county.marks(name, present(*AUTUMN, away(DAYS[:days])))
    county.pupil("Nia", year_group="6")
    county.marks("Nia", away(DAYS, "YY"))
    found = transitions.transitions(at(county), Scope())
    assert names(found.year_6) == ["Gwyn", "Siân", "Nia"]
    assert [(row.persistent, row.band) for row in found.year_6] == [(True, "red"), (False, "green"), (False, "")]
    assert names(found.year_11) == ["Huw"]


def test_schools_that_a_file_names_are_told_where_the_store_knows_no_spell(county: County) -> None:
    desk = county.desk
    county.pupil("Siân")
    county.marks("Siân", present(AUTUMN[0], DAYS[9]))
    county.pupil("Gwyn")
    county.marks("Gwyn", present(*AUTUMN))
    with desk.writing() as unit:
        made = RegisterImport(
            file_name="ctf.xml", sha256="0" * 64, size=1, imported_at=unit.clock.now(), user_id=unit.user.id,
            shape="ctf", encoding="utf-8", schools=PRIMARY, counts={}, acceptances={},
        )  # fmt: skip
        unit.session.add(made)
        unit.session.flush()
        for number, name, entry in ((PRIMARY, "Ysgol Enghraifft", D(2020, 9, 1)), (OTHER, "Ysgol Ffug", D(2025, 9, 29)),
                                    ("8012345", "Elsewhere", None)):  # fmt: skip
            unit.session.add(
                SchoolHistory(
                    pupil_id=county.pupils["Siân"], school_number=number, school_name=name, entry=entry, leaving=None,
                    leaving_reason="", import_id=made.id,
                )
            )  # fmt: skip
        unit.record("import", "import", made.id)
        unit.commit()
    found = transitions.transitions(at(county), Scope())
    assert [(claim.school_number, claim.school_known) for claim in found.claims] == [(OTHER, True), ("8012345", False)]
    assert found.not_arrived[0].claimed == ("Ysgol Ffug (6742998)", "Elsewhere (8012345)")


def test_an_import_makes_the_county_be_read_again(county: County, tmp_path: object) -> None:
    from pathlib import Path

    county.pupil("Gwyn")
    county.marks("Gwyn", present(*AUTUMN))
    assert absence.persistent(county.desk, Scope(), *AUTUMN).rows == ()
    lines = ["UPN,Surname,Forename,DOB,Year,School,Date,Session,Mark"]
    lines += [f"{county.upn('Gwyn')},Ffug-Gwyn,Gwyn,02/05/2015,5,{PRIMARY},{day:%d/%m/%Y},AM,O" for day in DAYS[:9]]
    file = Path(str(tmp_path)) / "register.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    imports.import_register(county.desk, ImportRegister(file))
    assert len(absence.persistent(county.desk, Scope(), *AUTUMN).rows) == 1
