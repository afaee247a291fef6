"""Attendance as counted: exact, with missing marks beside every figure and never among them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.attendance import AskSummary, SummaryRow
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.pupils import RecordEnrolment
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import attendance, imports, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.pupils import NoSuchPupil
from ecede_desktop.store.tables import Enrolment, Pupil, School

GWYN, LOWRI, NIA = "W674299908001", "K674299908002", "W674299915017"
PRIMARY, UNIT = "6742999", "6741100"
MON, TUE, WED = dt.date(2026, 1, 12), dt.date(2026, 1, 13), dt.date(2026, 1, 14)
HEADER = "UPN,Surname,Forename,DOB,Year,Reg,School"
SESSIONS = [(day, s) for day in (MON, TUE, WED) for s in ("AM", "PM")]


def grid(*rows: tuple[str, str, str, str, str], sessions: list[tuple[dt.date, str]] = SESSIONS) -> str:
    """Rows of (UPN, forename, year, school, one mark a session with ``.`` for none)."""
    lines = [",".join([HEADER, *(f"{day:%d/%m/%Y} {s}" for day, s in sessions)])]
    for upn, forename, year, school, marks in rows:
        lines.append(",".join([upn, "Ffug-Jones", forename, "", year, "", school, *(m.strip(".") for m in marks)]))
    return "\n".join(lines)


@pytest.fixture
def counted(desk: Desk, tmp_path: Path) -> Desk:
    """Three pupils, two schools, three days; Gŵyn lacks a mark on Tuesday, Nia begins on Tuesday."""
    schools.record_school(desk, RecordSchool(PRIMARY, "Ysgol Enghraifft"))
    schools.record_school(desk, RecordSchool(UNIT, "Uned Enghraifft"))
    take(
        desk,
        tmp_path,
        grid(
            (GWYN, "Gŵyn", "4", PRIMARY, "/\\.\\LO"),
            (LOWRI, "Lowri", "5", PRIMARY, "I\\/\\U#"),
            (NIA, "Nia", "5", UNIT, "..B\\GH"),
        ),
    )
    return desk


def take(desk: Desk, folder: Path, content: str, school: str | None = None) -> None:
    path = folder / "grid.csv"
    path.write_text(content, encoding="utf-8")
    imports.import_register(desk, ImportRegister(path, school))


def rows(desk: Desk, by: str, first: dt.date = MON, last: dt.date = WED, **only: str) -> dict[str, SummaryRow]:
    return {row.key: row for row in attendance.summary(desk, AskSummary(by, first, last, **only))}


def test_counts_by_pupil_are_exact_and_missing_stands_apart(counted: Desk):
    found = rows(counted, "pupil")
    assert found[GWYN].counts == Counts(present=4, unauthorised=1, missing=1, late_before_close=1)
    assert found[LOWRI].counts == Counts(present=3, authorised=1, unauthorised=1, not_required=1, late_after_close=1)
    assert found[NIA].counts == Counts(present=1, approved=1, authorised=1, unauthorised=1)
    assert found[GWYN].attendance == Decimal("80.0")
    assert (found[GWYN].label, found[GWYN].pupils) == ("Gŵyn Ffug-Jones", 1)


def test_a_pupil_is_not_missing_before_the_first_mark_nor_after_leaving(counted: Desk, tmp_path: Path):
    assert rows(counted, "pupil")[NIA].counts.missing == 0
    later = [(dt.date(2026, 1, 15), "AM"), (dt.date(2026, 1, 15), "PM")]
    take(counted, tmp_path, grid((LOWRI, "Lowri", "5", PRIMARY, "/\\"), sessions=later))
    assert rows(counted, "pupil", last=later[0][0])[GWYN].counts.missing == 3
    schools.record_enrolment(counted, RecordEnrolment(spell(counted, GWYN), None, WED))
    assert rows(counted, "pupil", last=later[0][0])[GWYN].counts.missing == 1


def test_a_pupil_admitted_before_the_first_mark_is_missing_from_the_admission_on(counted: Desk, tmp_path: Path):
    take(counted, tmp_path, grid((NIA, "Nia", "5", PRIMARY, "....LO")))
    schools.record_enrolment(counted, RecordEnrolment(spell(counted, NIA, PRIMARY), TUE, None))
    assert rows(counted, "pupil", school_number=PRIMARY)[NIA].counts.missing == 2


def test_counts_by_school_add_up_to_those_of_the_pupils(counted: Desk):
    found = rows(counted, "school")
    assert set(found) == {PRIMARY, UNIT}
    assert (found[PRIMARY].label, found[PRIMARY].pupils, found[UNIT].pupils) == ("Ysgol Enghraifft", 2, 1)
    total = sum((row.counts for row in found.values()), Counts())
    assert total == sum((row.counts for row in rows(counted, "pupil").values()), Counts())
    assert total == sum((row.counts for row in rows(counted, "code").values()), Counts())
    assert total == sum((row.counts for row in rows(counted, "month").values()), Counts())


def test_counts_by_year_group_follow_the_school_year(counted: Desk, tmp_path: Path):
    assert {key: row.pupils for key, row in rows(counted, "year-group").items()} == {"4": 1, "5": 2}
    earlier = [(dt.date(2025, 1, 13), "AM")]
    take(counted, tmp_path, grid((LOWRI, "Lowri", "4", PRIMARY, "/"), sessions=earlier))
    assert set(rows(counted, "year-group", earlier[0][0], earlier[0][0])) == {"4"}
    assert rows(counted, "year-group")["5"].pupils == 2


def test_counts_by_code_name_each_code_and_the_missing_marks(counted: Desk):
    found = rows(counted, "code")
    assert found["\\"].counts == Counts(present=5)
    assert found["U"].counts == Counts(unauthorised=1, late_after_close=1)
    assert (found["-"].counts, found["-"].label) == (Counts(missing=1), "No mark")
    assert (found["\\"].pupils, found["I"].label) == (3, "Illness")


def test_counts_by_month_split_at_the_first(counted: Desk, tmp_path: Path):
    ends = [(dt.date(2026, 1, 30), "PM"), (dt.date(2026, 2, 2), "AM")]
    take(counted, tmp_path, grid((LOWRI, "Lowri", "5", PRIMARY, "\\O"), sessions=ends))
    found = rows(counted, "month", MON, dt.date(2026, 2, 28), upn=LOWRI)
    assert found["2026-01"].counts == Counts(
        present=4, authorised=1, unauthorised=1, not_required=1, late_after_close=1
    )
    assert found["2026-02"].counts == Counts(unauthorised=1)
    assert (found["2026-02"].label, found["2026-02"].attendance) == ("February 2026", Decimal("0.0"))


def test_a_period_counts_its_own_days_only(counted: Desk):
    assert rows(counted, "pupil", TUE, TUE)[GWYN].counts == Counts(present=1, missing=1)


def test_one_school_or_one_pupil_can_be_asked_for(counted: Desk):
    assert set(rows(counted, "pupil", school_number=UNIT)) == {NIA}
    alone = rows(counted, "pupil", upn=GWYN)
    assert set(alone) == {GWYN}
    assert alone[GWYN].counts.missing == 1
    assert rows(counted, "code", upn=GWYN)["/"].counts == Counts(present=1)


def test_a_period_over_two_school_years_is_one_sum(counted: Desk, tmp_path: Path):
    summer = [(dt.date(2025, 7, 1), "AM"), (dt.date(2025, 7, 1), "PM")]
    take(counted, tmp_path, grid((GWYN, "Gŵyn", "3", PRIMARY, "/O"), sessions=summer))
    assert rows(counted, "pupil", summer[0][0], WED)[GWYN].counts.possible == 7


@pytest.mark.parametrize(
    ("ask", "key"),
    [
        (AskSummary("town", MON, WED), "summary_by"),
        (AskSummary("pupil", WED, MON), "period"),
        (AskSummary("pupil", MON, WED, "6740000"), "no_such_school"),
    ],
)
def test_what_cannot_be_summed_is_refused(counted: Desk, ask: AskSummary, key: str):
    with pytest.raises(Refused) as refusal:
        attendance.summary(counted, ask)
    assert refusal.value.key == key


def test_an_unknown_upn_is_said(counted: Desk):
    with pytest.raises(NoSuchPupil, match="T674700116003"):
        rows(counted, "pupil", upn="T674700116003")


def test_days_of_a_pupil_show_marks_gaps_and_what_was_changed(counted: Desk, tmp_path: Path):
    corrected = (
        f"UPN,Date,Session,Mark,Minutes Late,Comment\n{GWYN},2026-01-14,PM,I_F,,phoned\n{GWYN},2026-01-14,AM,L,12,bus\n"
    )
    take(counted, tmp_path, corrected, PRIMARY)
    (found,) = attendance.pupil_attendance(counted, pupil(counted, GWYN), dt.date(2026, 1, 10), dt.date(2026, 1, 15))
    cells = {(cell.date, cell.session): cell for cell in found.cells}
    assert len(cells) == 8
    assert (cells[TUE, "AM"].mark_class, cells[TUE, "AM"].code) == ("MISSING", "")
    assert cells[dt.date(2026, 1, 15), "AM"].mark_class == "NONE"
    last = cells[WED, "PM"]
    assert (last.code, last.original, last.sub_code, last.comment, last.mark_class) == ("I", "O", "F", "phoned", "AU")
    assert (cells[WED, "AM"].minutes_late, cells[WED, "AM"].original) == (12, None)
    assert found.counts == Counts(present=4, authorised=1, missing=1, late_before_close=1)
    assert (found.school_name, found.attendance) == ("Ysgol Enghraifft", Decimal("80.0"))


def test_a_pupil_of_two_schools_is_shown_school_by_school(counted: Desk, tmp_path: Path):
    take(counted, tmp_path, grid((GWYN, "Gŵyn", "4", UNIT, "DD....")))
    found = attendance.pupil_attendance(counted, pupil(counted, GWYN), MON, WED)
    assert {one.school_name: one.counts.approved for one in found} == {"Ysgol Enghraifft": 0, "Uned Enghraifft": 2}
    assert rows(counted, "pupil")[GWYN].counts.approved == 2


def test_the_year_to_date_of_many_spells_comes_with_its_trend(counted: Desk):
    spells = [spell(counted, GWYN), spell(counted, NIA, UNIT)]
    with counted.reading() as session:
        found = attendance.year_to_date(session, spells, dt.date(2026, 1, 16))
        early = attendance.year_to_date(session, spells, TUE)
    assert set(found) == set(spells)
    counts, trend = found[spells[0]]
    assert counts == Counts(present=4, unauthorised=1, missing=1, late_before_close=1)
    assert (len(trend), trend[-1], trend[0]) == (12, 80.0, None)
    assert early[spells[0]][0] == Counts(present=3, missing=1)


def test_a_county_is_every_mark(counted: Desk):
    assert attendance.county(counted, [2025]) == Counts(
        present=8, approved=1, authorised=2, unauthorised=3, not_required=1, late_before_close=1, late_after_close=1
    )
    assert attendance.county(counted, [2024]) == Counts()


def test_a_school_year_begins_anew(counted: Desk):
    later = replace(counted, clock=FixedClock(dt.datetime(2026, 9, 10, tzinfo=dt.UTC)))
    with later.reading() as session:
        assert attendance.year_to_date(session, [spell(counted, GWYN)], later.clock.today()) == {}


def pupil(desk: Desk, upn: str):
    with desk.reading() as session:
        return session.scalars(select(Pupil.id).where(Pupil.upn == upn)).one()


def spell(desk: Desk, upn: str, school: str = PRIMARY):
    with desk.reading() as session:
        query = select(Enrolment.id).join(Pupil, Pupil.id == Enrolment.pupil_id)
        query = query.join(School, School.id == Enrolment.school_id)
        return session.scalars(query.where(Pupil.upn == upn, School.number == school)).one()
