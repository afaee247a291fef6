"""Files of referrals at a real store: whole or not at all, kept as they came, kept once; blank forms issued."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import pytest

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.referrals import AcceptReferral, ImportReferrals, IssueForm
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import referral_decisions, referral_files, school_referrals, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import school_referrals as kept
from tests.exchange.referral_forms import FILLED, csv_list, filled_pdf, filled_xlsx
from tests.services.caseload import SCHOOL, audit_lines, counted
from tests.services.referred import lay_absent

DAY = dt.date(2026, 2, 27)


def write(folder: Path, content: bytes, name: str = "referral.pdf") -> ImportReferrals:
    path = folder / name
    path.write_bytes(content)
    return ImportReferrals(path, DAY)


def test_a_filled_form_goes_in_and_its_bytes_are_kept(desk: Desk, tmp_path: Path) -> None:
    laid = lay_absent(desk, 8)
    content = filled_pdf(FILLED | {"upn": laid.upn})
    brought = referral_files.import_referrals(desk, write(tmp_path, content)).value
    (row,) = brought.added
    assert (brought.source, brought.same, row.pupil_id, row.source) == ("pdf", 0, laid.id, "pdf")
    view = school_referrals.view_referral(desk, row.number)
    assert view.file_sha256 == hashlib.sha256(content).hexdigest()
    assert view.file_name == "referral.pdf"
    with desk.reading() as session:
        assert kept.content(session, row.id) == content
    assert ("import", "school_referral") in audit_lines(desk)


def test_the_same_file_once_more_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    lay_absent(desk, 8)
    command = write(tmp_path, filled_xlsx(FILLED), "referral.xlsx")
    referral_files.import_referrals(desk, command)
    before = counted(desk)
    later = ImportReferrals(command.path, dt.date(2026, 3, 2))
    again = referral_files.import_referrals(desk, later)
    assert (again.value.same, again.value.added) == (1, ())
    assert not again.changes
    assert counted(desk) == before


def test_a_list_brings_many_and_keeps_its_file_once(desk: Desk, tmp_path: Path) -> None:
    laid = [lay_absent(desk, 8, number) for number in (1, 2, 3)]
    rows = [{"surname": "Ffug-Jones", "upn": one.upn, "reason": "Absent."} for one in laid]
    command = write(tmp_path, csv_list(*rows), "referrals.csv")
    brought = referral_files.import_referrals(desk, ImportReferrals(command.path, DAY, SCHOOL)).value
    assert {row.pupil_id for row in brought.added} == {one.id for one in laid}
    with desk.reading() as session:
        assert {kept.content(session, row.id) for row in brought.added} == {command.path.read_bytes()}
    for row in brought.added:
        referral_decisions.accept_referral(desk, AcceptReferral(row.number, reason="Known to us."))
    assert counted(desk)["attendance_case"] == 3


def test_one_faulty_row_keeps_the_whole_file_out(desk: Desk, tmp_path: Path) -> None:
    lay_absent(desk, 8)
    rows = [
        {"surname": "Ffug-Jones", "school_number": "2999"},
        {"surname": "Ffug-Rees", "school_number": "2999", "percent": "lots"},
    ]
    before = counted(desk)
    with pytest.raises(FileRefused) as refusal:
        referral_files.import_referrals(desk, write(tmp_path, csv_list(*rows), "referrals.csv"))
    assert [(one.line, one.key) for one in refusal.value.problems] == [(3, "referral_percent")]
    assert "referrals.csv cannot go in; nothing was changed." in refusal.value.text
    assert counted(desk) == before


def test_a_school_that_is_not_held_or_not_named_is_told_by_its_row(desk: Desk, tmp_path: Path) -> None:
    lay_absent(desk, 8)
    rows = [{"surname": "Ffug-Un", "school_number": "6740001"}, {"surname": "Ffug-Dau", "school_number": ""}]
    with pytest.raises(FileRefused) as refusal:
        referral_files.import_referrals(desk, write(tmp_path, csv_list(*rows), "referrals.csv"))
    assert [(one.line, one.key) for one in refusal.value.problems] == [
        (2, "referral_school_unknown"), (3, "referral_school_missing"),
    ]  # fmt: skip
    assert counted(desk)["school_referral"] == 0


def test_a_pupil_who_is_not_held_is_never_made_from_a_form(desk: Desk, tmp_path: Path) -> None:
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft"))
    (row,) = referral_files.import_referrals(desk, write(tmp_path, filled_pdf())).value.added
    assert row.pupil_id is None
    assert row.name == "Siân Ffug-Jones"
    assert counted(desk)["pupil"] == 0


def test_a_file_from_the_future_or_not_there_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="still to come"):
        referral_files.import_referrals(desk, ImportReferrals(tmp_path / "x.pdf", dt.date(2026, 3, 3)))
    with pytest.raises(UserError) as refusal:
        referral_files.import_referrals(desk, ImportReferrals(tmp_path / "x.pdf"))
    assert refusal.value.key == "cannot_read"


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_an_issued_form_has_the_school_filled_in_and_comes_back(desk: Desk, tmp_path: Path, kind: str) -> None:
    laid = lay_absent(desk, 8)
    path = tmp_path / f"form.{kind}"
    referral_files.issue_form(desk, IssueForm(path, kind, "cy", SCHOOL))
    own = {key: value for key, value in FILLED.items() if key != "upn"} | {"upn": laid.upn}
    filled = {"pdf": filled_pdf, "xlsx": lambda row, content: filled_xlsx(row, content=content)}[kind]
    content = filled(own, path.read_bytes())  # type: ignore[operator]
    (row,) = referral_files.import_referrals(desk, write(tmp_path, content, path.name)).value.added
    assert (row.school_number, row.pupil_id) == (SCHOOL, laid.id)
    assert ("issue", "school_referral") in audit_lines(desk)


def test_a_form_of_no_kind_or_language_or_place_is_refused(desk: Desk, tmp_path: Path) -> None:
    for command, key in (
        (IssueForm(tmp_path / "f.doc", "doc"), "referral_form_kind"),
        (IssueForm(tmp_path / "f.pdf", "pdf", "fr"), "paper_language"),
        (IssueForm(tmp_path / "f.pdf", "pdf", "en", "6740000"), "no_such_school"),
        (IssueForm(tmp_path / "none" / "f.pdf"), "save_no_folder"),
    ):
        before = len(audit_lines(desk))
        with pytest.raises(UserError) as refusal:
            referral_files.issue_form(desk, command)
        assert refusal.value.key == key
        assert len(audit_lines(desk)) == before
