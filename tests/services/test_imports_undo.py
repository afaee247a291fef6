"""A whole import is taken back by adding, and only while nothing relies on it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.attendance_reports import AskReport
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.extracts import AskExtract
from ecede_desktop.records.figures import Scope
from ecede_desktop.records.imports import ImportPlan
from ecede_desktop.records.returns import AskCodeReturn
from ecede_desktop.records.schools import RecordSchool, RenumberSchool
from ecede_desktop.records.transfers import CohortLine, PupilDetails
from ecede_desktop.records.withdrawals import ImportReliedOn, Withdrawal
from ecede_desktop.services import (
    attendance_reports,
    cases,
    code_returns,
    extracts,
    import_undo,
    imports,
    pupil_attendance,
    schools,
    search,
    vulnerability,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import checks
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import (
    CohortMembership,
    Enrolment,
    FigureSnapshot,
    MarkChange,
    MarkYear,
    Pupil,
    RegisterCheck,
    RegisterImport,
)
from tests.services.offices import GWYN, LOWRI, MON, OTHER, SCHOOL, TUE, WEEK, Office, office, row, text

__all__ = ["office"]
CORRECTED = text(row(GWYN, TUE, "AM", "O"), row(GWYN, "2026-01-14", "AM", "/"))
FIRST, LAST = dt.date(2026, 1, 12), dt.date(2026, 1, 16)


def take_back(
    office: Office, import_id: UUID | None, reason: str = "The school sent another school's file."
) -> Outcome[Withdrawal]:
    assert import_id is not None
    return import_undo.withdraw_import(office.desk, import_id, reason)


def relying(office: Office, plan: ImportPlan) -> list[tuple[str, str]]:
    assert plan.import_id is not None
    return [(one.kind, one.title) for one in import_undo.what_relies_on(office.desk, plan.import_id)]


def later(office: Office, minutes: int = 5) -> None:
    office.desk = replace(office.desk, clock=FixedClock(office.desk.clock.now() + dt.timedelta(minutes=minutes)))


def test_changed_marks_have_their_earlier_value_again_and_new_ones_are_gone(office: Office) -> None:
    office.take(WEEK)
    later(office)
    plan = office.take(CORRECTED)
    assert (office.mark(GWYN, TUE, "AM"), office.mark(GWYN, "2026-01-14", "AM")) == ("O", "/")
    later(office)
    done = take_back(office, plan.import_id)
    assert (done.value.marks_restored, done.value.marks_taken_out) == (1, 1)
    assert (office.mark(GWYN, TUE, "AM"), office.mark(GWYN, "2026-01-14", "AM")) == ("N", "")
    assert office.mark(GWYN, MON, "AM") == "/"
    with office.desk.reading() as session:
        query = select(MarkChange.old, MarkChange.new, MarkChange.withdrawal).order_by(MarkChange.id)
        assert [tuple(found) for found in session.execute(query)] == [
            ("N", "O", False), ("O", "N", True), ("/", "", True),
        ]  # fmt: skip


def test_an_import_taken_back_says_so_by_whom_when_and_why(office: Office) -> None:
    plan = office.take(WEEK)
    done = take_back(office, plan.import_id, "  Wrong school.  ")
    (kept,) = imports.list_imports(office.desk)
    assert (kept.withdrawn_by, kept.withdrawn_reason) == ("Aled Ffug-Swyddog", "Wrong school.")
    assert kept.withdrawn_at == office.desk.clock.now()
    assert done.changes.kinds >= {"import", "mark", "pupil", "enrolment"}
    assert checks.verify(office.desk.store).faults == ()


def test_the_bytes_of_an_import_taken_back_may_go_in_again(office: Office) -> None:
    plan = office.take(WEEK)
    take_back(office, plan.import_id)
    again = office.take(WEEK)
    assert (again.already_imported, again.marks_new, again.pupils_new) == (None, 5, 0)
    assert office.mark(GWYN, MON, "AM") == "/"
    assert len(imports.list_imports(office.desk)) == 2


def test_pupils_whom_only_that_import_brought_are_found_no_more_until_they_come_again(office: Office) -> None:
    plan = office.take(WEEK)
    assert len(search.find(office.desk, "Lowri")) == 1
    done = take_back(office, plan.import_id)
    assert done.value.pupils_left == 2
    assert search.find(office.desk, "Lowri") == ()
    with office.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(MarkYear)) == 0
        assert None not in set(session.scalars(select(Enrolment.withdrawn_at)))
    office.take(WEEK)
    assert len(search.find(office.desk, "Lowri")) == 1


def test_what_was_filled_in_regrouped_and_claimed_goes_back(office: Office) -> None:
    office.take(text(row(GWYN, MON, "AM", "/", born="")))
    later(office)
    told = {0: PupilDetails(cohorts=(CohortLine("efsm"),), former_upns=(LOWRI,))}
    renamed = text(f"{GWYN},{TUE},AM,/,Ffug-Jones,Gŵyn,14/03/2015,5,5C")
    plan = office.take_told(renamed, details=told)
    assert (office.pupil(GWYN).date_of_birth, office.spell(GWYN).reg_group) == (dt.date(2015, 3, 14), "5C")
    take_back(office, plan.import_id)
    assert (office.pupil(GWYN).date_of_birth, office.spell(GWYN).reg_group) == (None, "4B")
    assert office.spell(GWYN).year_group == "4"
    with office.desk.reading() as session:
        assert session.scalars(select(CohortMembership.withdrawn_at)).one() is not None
    known = office.take(text(f"{LOWRI},{TUE},PM,\\,Ffug-Arall,Mabli,01/02/2014,4,4B"))
    assert known.pupils_new == 1


def test_what_an_officer_changed_since_is_left_alone(office: Office) -> None:
    office.take(text(row(GWYN, MON, "AM", "/", born="")))
    later(office)
    plan = office.take(text(row(GWYN, TUE, "AM", "/")))
    with office.desk.writing() as unit:
        unit.session.scalars(select(Pupil).where(Pupil.upn == GWYN)).one().date_of_birth = dt.date(2015, 3, 15)
        unit.record("change", "pupil", "x")
        unit.commit()
    take_back(office, plan.import_id)
    assert office.pupil(GWYN).date_of_birth == dt.date(2015, 3, 15)


def test_differences_of_an_import_taken_back_are_settled_by_that(office: Office) -> None:
    office.take(WEEK)
    later(office)
    plan = office.take(CORRECTED)
    assert office.kinds() == ["changed_marks"]
    take_back(office, plan.import_id)
    assert office.kinds() == []
    assert {d.settlement for d in office.differences(settled=True)} == {"withdrawn"}


@pytest.mark.parametrize("again", [CORRECTED, WEEK.replace("\r\n", "\n")], ids=["changed the same", "found the same"])
def test_a_later_import_of_the_same_sessions_is_named_first(office: Office, again: str) -> None:
    first = office.take(WEEK)
    later(office)
    second = office.take(again, name="later.csv")
    with pytest.raises(ImportReliedOn, match=r"later\.csv") as refusal:
        take_back(office, first.import_id)
    assert [r.kind for r in refusal.value.reliances] == ["import"]
    take_back(office, second.import_id)
    take_back(office, first.import_id)
    assert office.mark(GWYN, MON, "AM") == ""


def test_a_later_import_of_other_sessions_is_no_hindrance(office: Office) -> None:
    first = office.take(WEEK)
    later(office)
    office.take(text(row(GWYN, "2026-02-02", "AM", "/")))
    assert import_undo.what_relies_on(office.desk, first.import_id) == ()  # type: ignore[arg-type]


def test_an_issued_paper_a_referral_a_check_and_a_snapshot_are_named(office: Office) -> None:
    plan = office.take(WEEK)
    later(office)
    ask = AskExtract(FIRST, LAST, upn=GWYN, acknowledge_missing=True, purpose="Court")
    schools.record_school(office.desk, RecordSchool(SCHOOL, "Ysgol Enghraifft", head_teacher="P Ffug"))
    issued = extracts.issue_extract(office.desk, ask).value
    case = cases.open_case(office.desk, OpenCase("Below the threshold.", upn=GWYN)).value
    school = office.spell(GWYN).school_id
    now, user = office.desk.clock.now(), office.desk.user.id
    with office.desk.writing() as unit:
        days = {"first_day": FIRST, "last_day": LAST, "user_id": user}
        unit.session.add(RegisterCheck(school_id=school, run_at=now, rules={}, sums={}, **days))
        unit.session.add(
            FigureSnapshot(kind="code_return", title="Autumn return", taken_at=now, record={}, sha256="0" * 64, **days)
        )
        unit.session.add(
            FigureSnapshot(
                kind="code_return", title="Summer before", taken_at=now, record={}, sha256="0" * 64, user_id=user,
                first_day=dt.date(2025, 4, 1), last_day=dt.date(2025, 7, 1),
            )
        )  # fmt: skip
        unit.record("create", "snapshot", "x")
        unit.commit()
    with pytest.raises(ImportReliedOn) as refusal:
        take_back(office, plan.import_id)
    named = {r.kind: r.title for r in refusal.value.reliances}
    assert named == {
        "document": issued.number, "referral": case.reference, "register_check": "Ysgol Enghraifft",
        "snapshot": "Autumn return",
    }  # fmt: skip
    assert issued.number in refusal.value.text
    assert office.mark(GWYN, MON, "AM") == "/"


def test_figures_of_another_school_are_no_hindrance(office: Office) -> None:
    plan = office.take(WEEK)
    rest = [f"67411000800{number}" for number in range(6)]
    six = [row(check_letter(one) + one, day, "AM", "/", "Ŵyn") for one in rest for day in (MON, TUE)]
    elsewhere = office.take(text(*six), school=OTHER, name="other.csv")
    later(office)
    report = attendance_reports.issue_report(office.desk, AskReport(FIRST, LAST, OTHER)).value
    code_returns.make_return(office.desk, AskCodeReturn(FIRST, LAST, (OTHER,)))
    vulnerability.keep_profiles(office.desk, Scope(school=OTHER), LAST)
    assert relying(office, plan) == []
    assert [kind for kind, _ in relying(office, elsewhere)] == ["snapshot"] * 3
    assert ("snapshot", f"Attendance report {FIRST} to {LAST}, {OTHER}") in relying(office, elsewhere)
    assert report.row.school_number == OTHER
    own = code_returns.make_return(office.desk, AskCodeReturn(FIRST, LAST, (SCHOOL,))).value
    assert relying(office, plan) == [("snapshot", own.title)]


def test_figures_of_the_county_rely_on_the_import_of_any_school(office: Office) -> None:
    plan = office.take(WEEK)
    later(office)
    made = code_returns.make_return(office.desk, AskCodeReturn(FIRST, LAST)).value
    vulnerability.keep_profiles(office.desk, Scope(), LAST, title="Profiles of all")
    assert relying(office, plan) == [("snapshot", made.title), ("snapshot", "Profiles of all")]


def test_kept_figures_follow_a_school_to_its_new_number(office: Office) -> None:
    plan = office.take(WEEK)
    later(office)
    made = code_returns.make_return(office.desk, AskCodeReturn(FIRST, LAST, (SCHOOL,))).value
    schools.renumber_school(office.desk, RenumberSchool(SCHOOL, "6742997", office.desk.clock.today()))
    assert relying(office, plan) == [("snapshot", made.title)]


def test_a_paper_of_another_time_or_pupil_is_no_hindrance(office: Office) -> None:
    office.take(WEEK)
    later(office)
    schools.record_school(office.desk, RecordSchool(SCHOOL, "Ysgol Enghraifft", head_teacher="P Ffug"))
    ask = AskExtract(FIRST, LAST, upn=GWYN, acknowledge_missing=True, purpose="Court")
    extracts.issue_extract(office.desk, ask)
    later(office)
    plan = office.take(text(row(GWYN, "2026-02-02", "AM", "/"), row(LOWRI, TUE, "AM", "/", "Lowri")))
    assert import_undo.what_relies_on(office.desk, plan.import_id) == ()  # type: ignore[arg-type]


def test_an_extract_tells_of_an_import_taken_back(office: Office) -> None:
    office.take(WEEK)
    later(office)
    plan = office.take(CORRECTED, name="wrong.csv")
    later(office)
    take_back(office, plan.import_id, "Another pupil's marks.")
    check = extracts.check_extract(office.desk, AskExtract(FIRST, LAST, upn=GWYN))
    extract = check.extract
    assert extract is not None
    assert [(c.original, c.corrected, c.withdrawal) for c in extract.corrections] == [
        ("N", "O", False),
        ("O", "N", True),
    ]
    cell = next(c for c in extract.cells if (c.date.isoformat(), c.session) == (TUE, "AM"))
    assert (cell.code, cell.original) == ("N", None)
    assert [source.file_name for source in extract.sources] == ["register.csv"]
    (back,) = extract.withdrawn
    assert (back.file_name, back.marks, back.reason) == ("wrong.csv", 2, "Another pupil's marks.")
    assert extracts.preview_extract(office.desk, AskExtract(FIRST, LAST, upn=GWYN)).startswith(b"%PDF")


def test_a_pupils_register_shows_no_correction_of_an_import_taken_back(office: Office) -> None:
    office.take(WEEK)
    later(office)
    take_back(office, office.take(CORRECTED).import_id)
    (shown,) = pupil_attendance.pupil_attendance(office.desk, office.pupil_id(GWYN), FIRST, LAST)
    assert {cell.original for cell in shown.cells} == {None}


def test_an_import_is_taken_back_once_and_with_a_reason(office: Office) -> None:
    plan = office.take(WEEK)
    with pytest.raises(Refused, match="why"):
        take_back(office, plan.import_id, "  ")
    take_back(office, plan.import_id)
    with pytest.raises(Refused, match="already"):
        take_back(office, plan.import_id)
    with pytest.raises(Refused, match="not in this store"):
        take_back(office, office.desk.user.id)


def test_a_pupil_at_another_school_is_not_at_the_wrong_one_any_more(office: Office) -> None:
    plan = office.take(WEEK, school=OTHER)
    take_back(office, plan.import_id)
    later(office)
    right = office.take(WEEK)
    assert right.enrolments_new == 2
    assert office.kinds() == []
    assert [p.key for p in right.problems] == []


@pytest.mark.slow
def test_an_import_is_taken_back_on_either_database(any_store: Store, desk: Desk, tmp_path: Path) -> None:
    there = Office(replace(desk, store=any_store), tmp_path)
    there.take(WEEK)
    later(there)
    plan = there.take(CORRECTED)
    take_back(there, plan.import_id)
    assert (there.mark(GWYN, TUE, "AM"), there.mark(GWYN, "2026-01-14", "AM")) == ("N", "")
    with there.desk.reading() as session:
        assert len([made for made in session.scalars(select(RegisterImport)) if made.withdrawn_at]) == 1
