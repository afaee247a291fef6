"""A school's register goes in whole or not at all, and every mark can be proved."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from pathlib import Path

import pytest
from sqlalchemy import select

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.imports import (
    FileRefused,
    ImportCancelled,
    ImportRegister,
)
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.pupils import RecordEnrolment
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.services import import_content, imports, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import pupils, registers, search
from ecede_desktop.store.tables import (
    AuditLine,
    ImportCoverage,
    MarkChange,
    MarkDetail,
    RegisterImport,
)
from tests.services.offices import (
    GWYN,
    HEADER,
    LOWRI,
    MON,
    OTHER,
    SCHOOL,
    TUE,
    WEEK,
    WRONG,
    Office,
    office,
    row,
    text,
    warned,
)  # fmt: skip

__all__ = ["office"]


def test_a_register_goes_in(office: Office):
    plan = office.take(WEEK)
    assert (plan.pupils_new, plan.pupils_known, plan.enrolments_new) == (2, 0, 2)
    assert (plan.marks_new, plan.marks_changed, plan.marks_same, plan.blank) == (5, 0, 0, 1)
    assert plan.problems == ()
    assert [office.mark(GWYN, MON, s) for s in ("AM", "PM")] == ["/", "\\"]
    assert (office.mark(LOWRI, MON, "AM"), office.mark(GWYN, TUE, "PM")) == ("I", "")
    assert (office.pupil(GWYN).forename, office.pupil(GWYN).date_of_birth) == ("Gŵyn", dt.date(2015, 3, 14))
    spell = office.spell(GWYN)
    assert (spell.year_group, spell.year_group_in, spell.reg_group, spell.status) == ("4", 2025, "4B", "C")


def test_an_import_keeps_file_hash_time_user_counts_and_bytes(office: Office):
    office.take(WEEK)
    (kept,) = imports.list_imports(office.desk)
    assert kept.sha256 == hashlib.sha256(WEEK.encode()).hexdigest()
    assert (kept.file_name, kept.size, kept.imported_by) == ("register.csv", len(WEEK.encode()), "Aled Ffug-Swyddog")
    assert kept.imported_at == office.desk.clock.now()
    assert (kept.rows_read, kept.pupils_new, kept.marks_new, kept.school_number) == (6, 2, 5, SCHOOL)
    with office.desk.reading() as session:
        assert registers.file_of(session, kept.id) == WEEK.encode()


def test_a_dry_run_says_what_would_change_and_changes_nothing(office: Office):
    before = office.counts()
    plan = office.plan(WEEK)
    assert (plan.pupils_new, plan.marks_new, plan.refused) == (2, 5, False)
    assert office.counts() == before


def test_the_same_file_twice_changes_nothing_and_says_so(office: Office):
    office.take(WEEK)
    before = office.counts()
    outcome = imports.import_register(office.desk, office.command(WEEK, name="again.csv"))
    assert outcome.value.already_imported == office.desk.clock.now()
    assert (outcome.value.marks_new, outcome.value.marks_changed) == (0, 0)
    assert not outcome.changes
    assert office.counts() == before


def test_a_file_of_a_whole_county_is_known_again_by_all_its_schools(office: Office):
    header, numbers = f"{HEADER},School", [f"674{2000 + number}" for number in range(40)]
    rows = []
    for at, number in enumerate(numbers):
        digits = f"{number}20{at:03d}"
        rows.append(f"{check_letter(digits)}{digits},{MON},AM,/,Ffug-Jones{at},Siân,14/03/2015,4,4B,{number}")
    content = text(*rows, header=header)
    assert office.take(content, school=None).marks_new == len(numbers)

    listed = imports.list_imports(office.desk)[0]
    assert listed.school_number.split(",") == numbers
    assert office.take(content, school=None).already_imported is not None


def test_the_same_bytes_for_another_school_are_another_register(office: Office):
    office.take(WEEK)
    assert office.take(WEEK, school=OTHER).already_imported is None


def test_a_file_that_went_in_with_an_accepted_upn_is_known_again_without_it(office: Office):
    content = text(row(WRONG, MON, "AM", "/"))
    office.take(content, upns=[WRONG])
    assert office.take(content).already_imported is not None


def test_a_file_that_is_too_large_is_not_read_to_its_end(office: Office, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(import_content, "LIMIT", 100)
    monkeypatch.setattr("ecede_desktop.exchange.encodings.LIMIT", 100)
    assert [key for *_, key in office.refused(WEEK)] == ["file_too_large"]


def test_the_same_marks_in_other_bytes_are_an_import_that_changes_nothing(office: Office):
    office.take(WEEK)
    plan = office.take(WEEK.replace("\r\n", "\n"))
    assert (plan.marks_new, plan.marks_changed, plan.marks_same, plan.pupils_new) == (0, 0, 5, 0)
    assert office.counts()["mark_change"] == 0
    assert office.counts()["import_coverage"] == 2
    assert len(imports.list_imports(office.desk)) == 2


def test_a_changed_mark_keeps_the_old_one_with_the_import_that_changed_it(office: Office):
    office.take(WEEK)
    plan = office.take(text(row(GWYN, TUE, "AM", "O"), row(GWYN, MON, "AM", "/")))
    (changed,) = plan.changed
    assert (changed.upn, changed.date, changed.session, changed.old, changed.new) == (
        GWYN,
        dt.date(2026, 1, 13),
        "AM",
        "N",
        "O",
    )
    assert office.mark(GWYN, TUE, "AM") == "O"
    latest = imports.list_imports(office.desk)[0]
    with office.desk.reading() as session:
        (kept,) = session.scalars(select(MarkChange)).all()
        assert (kept.old, kept.new, kept.import_id, kept.user_id) == ("N", "O", latest.id, office.desk.user.id)
        (covered,) = session.scalars(select(ImportCoverage.sessions).where(ImportCoverage.import_id == latest.id)).all()
    place = position_of(dt.date(2026, 1, 13), "AM")
    assert int.from_bytes(covered) == 1 << (92 * 8 - 1 - place)


def test_a_blank_never_takes_a_held_mark_away(office: Office):
    office.take(WEEK)
    plan = office.take(text(row(GWYN, MON, "AM", ""), row(GWYN, MON, "PM", "-"), row(GWYN, TUE, "PM", "\\")))
    assert (plan.blank, plan.marks_new, plan.marks_changed) == (2, 1, 0)
    assert office.mark(GWYN, MON, "AM") == "/"


def test_sub_codes_are_kept_beside_the_mark(office: Office):
    office.take(WEEK)
    with office.desk.reading() as session:
        (detail,) = session.scalars(select(MarkDetail)).all()
    assert (detail.raw, detail.sub_code, detail.session) == ("I_F", "F", "AM")


def test_one_bad_row_keeps_the_whole_file_out(office: Office):
    bad = WEEK + row(GWYN, TUE, "AM", "%") + "\r\n"
    assert office.refused(bad) == [(8, "%", "mark_unknown")]


def test_every_fault_of_the_file_and_of_the_store_is_named_together(office: Office):
    saturday = text(row(GWYN, "2026-01-17", "AM", "/"), row(LOWRI, MON, "AM", "q", "Lowri"), f"{WRONG},{MON},AM,/,,,,,")
    assert office.refused(saturday) == [
        (2, "/", "weekend"), (3, "q", "mark_unknown"), (4, WRONG, "upn_wrong_letter"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "key"), [("2026-01-17", "weekend"), ("2025-12-25", "bank_holiday"), ("2026-01-14", "school_closed")]
)
def test_marks_on_a_closed_day_are_refused_unless_accepted_or_not_required(office: Office, day: str, key: str):
    closed = dt.date(2026, 1, 14)
    schools.record_closure(office.desk, RecordClosure(closed, closed, "inset", SCHOOL))
    content = text(row(GWYN, day, "AM", "/"))
    assert office.refused(content) == [(2, "/", key)]
    assert not office.plan(text(row(GWYN, day, "AM", "#"), row(GWYN, day, "PM", "Y"))).refused
    assert office.take(content, days=[dt.date.fromisoformat(day)]).marks_new == 1
    assert len(imports.list_imports(office.desk)) == 1
    with office.desk.reading() as session:
        assert session.scalars(select(RegisterImport.acceptances)).one() == {"upns": [], "closed_days": [day]}


def test_a_closure_of_another_school_does_not_matter(office: Office):
    schools.record_closure(office.desk, RecordClosure(dt.date(2026, 1, 12), dt.date(2026, 1, 12), "inset", OTHER))
    assert not office.plan(WEEK).refused
    schools.record_closure(office.desk, RecordClosure(dt.date(2026, 1, 12), dt.date(2026, 1, 12), "closure"))
    assert office.plan(WEEK).refused


def test_days_outside_the_known_terms_are_a_warning_once_a_day(office: Office):
    plan = office.take(text(row(GWYN, "2025-10-28", "AM", "/"), row(LOWRI, "2025-10-28", "AM", "/", "Lowri")))
    assert warned(plan) == ["outside_terms"]


def test_marks_before_admission_and_after_leaving_are_refused(office: Office):
    office.take(WEEK)
    spell = office.spell(GWYN)
    schools.record_enrolment(office.desk, RecordEnrolment(spell.id, dt.date(2026, 1, 12), dt.date(2026, 1, 13)))
    content = text(row(GWYN, "2026-01-09", "AM", "/"), row(GWYN, "2026-01-14", "PM", "\\"), row(GWYN, TUE, "PM", "\\"))
    assert office.refused(content) == [(2, "/", "before_admission"), (3, "\\", "after_leaving")]
    assert office.take(text(row(GWYN, "2026-01-09", "AM", "Z"), row(GWYN, TUE, "PM", "\\"))).marks_new == 2


def test_an_unknown_pupil_without_a_name_is_named_by_the_next_file_that_has_it(office: Office):
    bare = text(f"{GWYN},2026-01-14,AM,/", header="UPN,Date,Session,Mark")
    plan = office.take(bare)
    assert (plan.pupils_new, plan.marks_new) == (1, 1)
    assert "name_missing" in warned(plan)
    assert office.pupil(GWYN).surname == ""
    assert office.take(WEEK).pupils_known >= 1
    assert office.pupil(GWYN).surname.startswith("Ffug")


def test_a_wrong_upn_goes_in_only_when_accepted_and_never_matches(office: Office):
    content = text(row(WRONG, MON, "AM", "/"))
    assert office.refused(content) == [(2, WRONG, "upn_wrong_letter")]
    plan = office.take(content, upns=[WRONG])
    assert warned(plan) == ["upn_accepted"]
    assert (office.pupil(WRONG).upn_state, office.pupil(WRONG).upn_key) == ("accepted", None)
    another = office.take(text(row(WRONG, MON, "AM", "/", "Lowri")), upns=[WRONG])
    assert (another.pupils_new, another.pupils_known) == (1, 0)


def test_a_pupil_with_an_accepted_upn_is_known_again_by_name_birth_and_school(office: Office):
    office.take(text(row(WRONG, MON, "AM", "/")), upns=[WRONG])
    plan = office.take(text(row(WRONG, TUE, "AM", "/", "Gwyn")), upns=[WRONG])
    assert (plan.pupils_new, plan.pupils_known, plan.marks_new) == (0, 1, 1)


def test_an_accepted_upn_without_a_date_of_birth_is_refused(office: Office):
    assert office.refused(text(row(WRONG, MON, "AM", "/", born="")), upns=[WRONG]) == [
        (2, WRONG, "accepted_needs_birth")
    ]


def test_a_poorer_spelling_does_not_overwrite_a_better_one(office: Office):
    office.take(WEEK)
    plan = office.take(text(row(GWYN, TUE, "PM", "\\", "G?yn")).encode("cp1252"))
    assert set(warned(plan)) == {"name_letter_lost", "name_differs"}
    assert office.pupil(GWYN).forename == "Gŵyn"


def test_a_letter_lost_once_is_restored_by_a_better_file_and_found_by_search(office: Office):
    office.take(text(row(GWYN, MON, "AM", "/", "G?yn")))
    plan = office.take(text(row(GWYN, MON, "AM", "/", "Gŵyn")))
    assert warned(plan) == ["name_restored"]
    assert office.pupil(GWYN).forename == "Gŵyn"
    with office.desk.reading() as session:
        assert [hit.owner_id for hit in search.find(session, "gwyn")] == [office.pupil(GWYN).id]


def test_a_new_surname_is_a_warning_but_another_child_is_refused(office: Office):
    office.take(WEEK)
    renamed = text(f"{GWYN},{TUE},PM,\\,Ffug-Morgan,Gŵyn,14/03/2015,4,4B")
    assert warned(office.take(renamed)) == ["name_differs"]
    other = text(f"{GWYN},{TUE},PM,\\,Ffug-Morgan,Catrin,15/03/2015,4,4B")
    assert office.refused(other) == [(2, GWYN, "names_of_another")]


def test_a_missing_date_of_birth_is_filled_in_later(office: Office):
    office.take(text(row(GWYN, MON, "AM", "/", born="")))
    office.take(text(row(GWYN, TUE, "AM", "/")))
    assert office.pupil(GWYN).date_of_birth == dt.date(2015, 3, 14)


def test_a_pupil_of_two_schools_keeps_both_registers_and_is_told(office: Office):
    office.take(WEEK)
    plan = office.take(text(row(GWYN, MON, "AM", "D"), row(GWYN, MON, "PM", "\\")), school=OTHER)
    assert warned(plan) == ["dual_registration", "present_at_two"]
    told = plan.problems[0].wrong
    assert "Ysgol Enghraifft" in told
    assert "Uned Enghraifft" in told
    assert (office.mark(GWYN, MON, "AM"), office.mark(GWYN, MON, "AM", OTHER)) == ("/", "D")
    assert (office.spell(GWYN).status, office.spell(GWYN, OTHER).status) == ("C", "S")


def test_a_pupil_who_moved_is_not_a_second_registration(office: Office):
    office.take(WEEK)
    office.take(text(row(GWYN, "2026-02-02", "AM", "/")), school=OTHER)
    assert office.spell(GWYN, OTHER).status == "C"


def test_a_school_not_known_yet_is_added_with_its_number_and_told(office: Office):
    plan = office.take(WEEK, school="674/3333")
    assert warned(plan) == ["school_new"]
    assert [s.name for s in schools.list_schools(office.desk) if s.number == "6743333"] == ["6743333"]


def test_year_and_class_follow_the_newest_register_not_an_old_one(office: Office):
    office.take(WEEK)
    office.take(text(f"{GWYN},2024-09-10,AM,/,Ffug-Jones,Gŵyn,14/03/2015,3,3A"))
    assert (office.spell(GWYN).year_group, office.spell(GWYN).year_group_in) == ("4", 2025)
    office.take(text(f"{GWYN},2026-02-02,AM,/,Ffug-Jones,Gŵyn,14/03/2015,4,4C"))
    assert office.spell(GWYN).reg_group == "4C"


def test_an_import_stopped_before_its_end_changes_nothing(office: Office):
    before = office.counts()
    calls = iter([False, False, True])
    with pytest.raises(ImportCancelled):
        imports.import_register(office.desk, office.command(WEEK), cancelled=lambda: next(calls, True))
    assert office.counts() == before


def test_progress_ends_at_its_total(office: Office):
    told: list[tuple[int, int]] = []
    imports.import_register(office.desk, office.command(WEEK), progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (2, 2)


def test_what_an_import_did_is_in_the_audit(office: Office):
    office.take(WEEK)
    with office.desk.reading() as session:
        lines = session.execute(select(AuditLine.action, AuditLine.record_kind).order_by(AuditLine.number)).all()
    assert [tuple(line) for line in lines][-3:] == [("import", "import"), ("create", "pupil"), ("create", "enrolment")]


def test_an_imported_pupil_is_read_whole(office: Office):
    office.take(WEEK)
    with office.desk.reading() as session:
        row = pupils.pupil(session, pupils.pupil_id_of(session, GWYN))
    assert (row.full_name, row.upn_state) == ("Gŵyn Ffug-Jones", "valid")
    assert row.current_enrolment is not None
    assert row.current_enrolment.school_name == "Ysgol Enghraifft"


def test_a_profile_is_found_by_name_and_a_wrong_name_lists_what_there_is(office: Office, own_home: Path):
    folder = own_home / "settings" / "profiles"
    folder.mkdir(parents=True)
    (folder / "arbor.toml").write_text('[headings]\n"Roll Call" = "mark"\n[codes]\n"@" = "I"\n', encoding="utf-8")
    content = text(row(GWYN, MON, "AM", "@"), header=HEADER.replace("Mark", "Roll Call"))
    assert office.take(content, profile="arbor").marks_new == 1
    with pytest.raises(UserError, match="arbor"):
        office.take(content, profile="simms")


@pytest.mark.parametrize("number", ["banana", "12", "6.7E+06"])
def test_a_school_that_is_none_is_said(office: Office, number: str):
    with pytest.raises(UserError, match="is not a school number"):
        office.take(WEEK, school=number)


def test_a_file_that_is_not_there_is_said(desk: Desk, tmp_path: Path):
    with pytest.raises(UserError, match="cannot be read"):
        imports.plan_import(desk, ImportRegister(tmp_path / "none.csv"))


def test_the_report_of_faults_is_saved(office: Office, tmp_path: Path):
    plan = office.plan(text(row(WRONG, MON, "AM", "/")))
    imports.write_problem_report(plan.problems, tmp_path / "report.csv")
    assert WRONG in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")
    with pytest.raises(UserError, match="cannot be written"):
        imports.write_problem_report(plan.problems, tmp_path / "none" / "report.csv")


def test_a_folder_is_refused_at_once(office: Office):
    (office.folder / "registers").mkdir()
    with pytest.raises(Refused) as refusal:
        imports.import_register(office.desk, ImportRegister(office.folder / "registers", SCHOOL))
    assert refusal.value.key == "file_is_folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_a_pipe_is_refused_at_once_and_not_waited_for(office: Office):
    os.mkfifo(office.folder / "pipe.csv")
    with pytest.raises(Refused) as refusal:
        imports.import_register(office.desk, ImportRegister(office.folder / "pipe.csv", SCHOOL))
    assert refusal.value.key == "file_is_no_file"


def test_a_refused_file_says_what_can_be_mended(office: Office):
    with pytest.raises(FileRefused) as refusal:
        office.take(text(row(GWYN, "12/01/26", "AM", "/")))
    assert [(r.key, r.proposed) for r in refusal.value.repairs] == [("two_digit_year", "12/01/2026")]
