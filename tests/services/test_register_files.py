"""Registers and transfer files written for others: read back equal, recorded, and nobody shown who is protected."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from ecede_desktop.errors import UserError
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.register_files import ExportRegister, ExportTransfer
from ecede_desktop.records.returns import AskCodeReturn
from ecede_desktop.services import code_returns, figure_checks, imports, pupils, register_files
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import Address, AuditLine, MarkYear
from tests.services.schools_in_store import SCHOOL, absent_on, lay_pupils, lay_school, marks

FIRST, LAST = dt.date(2025, 9, 1), dt.date(2025, 12, 19)
ILL = absent_on([dt.date(2025, 9, 8)])


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder of its own."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def upn_of(desk: Desk, pupil_id: object) -> str:
    return pupils.pupil(desk, pupil_id=pupil_id).upn  # type: ignore[arg-type]


def last_line(desk: Desk) -> AuditLine:
    with desk.reading() as session:
        line = session.scalars(select(AuditLine).order_by(AuditLine.number.desc())).first()
    assert line is not None
    return line


def test_a_written_register_goes_in_again_without_a_change(desk: Desk, out: Path):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=ILL), marks(desk))
    path = out / register_files.register_file_name(SCHOOL, FIRST, LAST)
    assert path.name == "6742999-register-20250901-20251219.csv"
    written = register_files.export_register(desk, ExportRegister(SCHOOL, FIRST, LAST, path)).value
    assert (written.pupils, written.left_out) == (2, 0)
    plan = imports.plan_import(desk, ImportRegister(path))
    assert (plan.marks_same, plan.marks_new, plan.marks_changed) == (written.marks, 0, 0)
    assert list(out.iterdir()) == [path]


def test_a_register_is_a_workbook_where_the_name_says_so(desk: Desk, out: Path):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=ILL))
    path = out / "register.xlsx"
    written = register_files.export_register(desk, ExportRegister(SCHOOL, FIRST, LAST, path)).value
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet.max_row == written.marks + 1
    assert isinstance(sheet.cell(2, 1).value, str)


def test_who_is_protected_is_left_out_and_counted(desk: Desk, out: Path):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk))
    (hidden,) = lay_pupils(desk, SCHOOL, marks(desk), first=2, warning="Address NOT to be  disclosed: refuge.")
    path = out / "register.csv"
    written = register_files.export_register(desk, ExportRegister(SCHOOL, FIRST, LAST, path)).value
    assert (written.pupils, written.left_out) == (1, 1)
    assert upn_of(desk, hidden) not in path.read_text(encoding="utf-8-sig")


def test_what_was_written_is_recorded_without_naming_anybody(desk: Desk, out: Path):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk))
    command = ExportRegister(SCHOOL, FIRST, LAST, out / "register.csv")
    written = register_files.export_register(desk, command)
    line = last_line(desk)
    told = json.loads(line.after)
    assert (line.action, told["sha256"], told["left_out"]) == ("export", written.value.sha256, 0)
    assert "Ffug" not in line.after
    assert written.changes.kinds == {"school"}


def test_a_file_that_cannot_be_written_leaves_no_trace(desk: Desk, out: Path):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk))
    before = last_line(desk).number
    wrong = {
        "save_no_folder": ExportRegister(SCHOOL, FIRST, LAST, out / "no" / "x.csv"),
        "export_suffix": ExportRegister(SCHOOL, FIRST, LAST, out / "x.pdf"),
        "period": ExportRegister(SCHOOL, LAST, FIRST, out / "x.csv"),
        "no_such_school": ExportRegister("6740000", FIRST, LAST, out / "x.csv"),
        "export_empty": ExportRegister(SCHOOL, dt.date(2024, 9, 1), dt.date(2024, 9, 30), out / "x.csv"),
    }
    for key, command in wrong.items():
        with pytest.raises(UserError) as refusal:
            register_files.export_register(desk, command)
        assert refusal.value.key == key
    assert last_line(desk).number == before
    assert list(out.iterdir()) == []


def lay_family(desk: Desk, **pupil: object) -> str:
    lay_school(desk)
    (pupil_id,) = lay_pupils(desk, SCHOOL, marks(desk, mark=ILL), **pupil)
    with desk.writing() as unit:
        unit.session.add(Address(pupil_id=pupil_id, lines="1 Heol Ffug\nTref Ffug", postcode="CF99 1ZZ", source="test"))
        unit.record("create", "pupil", pupil_id)
        unit.commit()
    pupils.record_parent(
        desk,
        RecordParent(
            pupil_id=pupil_id, surname="Ffug-Rhiant", forename="Mair", phone="07700 900123",
            email="mair@example.test", address_lines=("1 Heol Ffug",), postcode="CF99 1ZZ",
        ),
    )  # fmt: skip
    return upn_of(desk, pupil_id)


def test_a_transfer_file_is_read_back_to_the_same_marks(desk: Desk, out: Path):
    upn = lay_family(desk)
    path = out / register_files.transfer_file_name(desk, "6742001")
    assert path.name == "674LLLL_CTF_6742001_001.xml"
    written = register_files.export_transfer(desk, ExportTransfer(upn, path, "6742001")).value
    assert written.withheld == ()
    text = path.read_text(encoding="utf-8")
    for said in (upn, "1 Heol Ffug", "07700 900123", "Ffug-Rhiant"):
        assert said in text
    plan = imports.plan_import(desk, ImportRegister(path))
    assert (plan.marks_same, plan.marks_new, plan.marks_changed) == (written.marks, 0, 0)


def test_a_protected_pupils_file_says_no_address_and_no_way_to_reach_anybody(desk: Desk, out: Path):
    upn = lay_family(desk, warning="Do not disclose whereabouts.")
    path = out / "t.xml"
    written = register_files.export_transfer(desk, ExportTransfer(upn, path)).value
    assert written.withheld == ("address", "contacts")
    text = path.read_text(encoding="utf-8")
    for secret in ("Heol Ffug", "CF99", "07700", "mair@example.test"):
        assert secret not in text
    assert "Ffug-Rhiant" in text
    assert json.loads(last_line(desk).after)["withheld"] == ["address", "contacts"]


@pytest.mark.parametrize(
    ("upn", "name", "destination", "key"),
    [
        ("W674299908001", "t.xml", "", "no_such_pupil"),
        ("", "t.csv", "", "export_suffix"),
        ("", "t.xml", "12", "ctf_school_number"),
    ],
)
def test_a_transfer_file_that_cannot_be_is_refused(
    desk: Desk, out: Path, upn: str, name: str, destination: str, key: str
):
    own = lay_family(desk)
    with pytest.raises(UserError) as refusal:
        register_files.export_transfer(desk, ExportTransfer(upn or own, out / name, destination))
    assert refusal.value.key == key
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_return_is_printed_again_to_the_same_bytes_whatever_was_changed_since(desk: Desk, out: Path, suffix: str):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=ILL), *[marks(desk)] * 5)
    made = code_returns.make_return(desk, AskCodeReturn(FIRST, dt.date(2026, 2, 27))).value
    first, again = out / f"a{suffix}", out / f"b{suffix}"
    code_returns.write_return(desk, made.id, first)
    with desk.writing() as unit:
        unit.session.query(MarkYear).update({"marks": marks(desk)})
        unit.record("change", "mark", made.id)
        unit.commit()
    code_returns.write_return(desk, made.id, again)
    assert first.read_bytes() == again.read_bytes()


def test_the_written_return_has_terms_and_notes_small_numbers(desk: Desk, out: Path):
    lay_school(desk)
    lay_pupils(desk, SCHOOL, marks(desk, mark=ILL), *[marks(desk)] * 5)
    made = code_returns.make_return(desk, AskCodeReturn(FIRST, dt.date(2026, 2, 27))).value
    path = out / code_returns.return_file_name(made, ".csv")
    code_returns.write_return(desk, made.id, path)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    ill = next(line for line in lines if ",I," in line)
    assert "autumn,1,Small number: do not pass on by itself" in ill
    assert {line.split(",")[9] for line in lines[1:]} == {"autumn", "spring"}


OWN = "School report\nUPN,Pupil,Possible,Attended,Authorised,Unauthorised\n"


def test_a_schools_own_figures_are_compared_with_the_marks(desk: Desk, out: Path):
    lay_school(desk)
    one, two, three = (
        upn_of(desk, p) for p in lay_pupils(desk, SCHOOL, marks(desk, mark=ILL), marks(desk), marks(desk))
    )
    possible = 2 * sum(1 for byte in marks(desk, until=LAST) if byte == ord("/"))
    path = out / "own.csv"
    rows = [
        f"{one},A,{possible},{possible - 2},2,0",
        f"{two.lower()} ,B,{possible},{possible - 1},1,0",
        f"W674299908001,C,{possible},{possible},0,0",
        f"Total,,{3 * possible},,,",
    ]
    path.write_text(OWN + "\n".join(rows) + "\n", encoding="utf-8")
    found = figure_checks.check_figures(desk, path, SCHOOL, FIRST, LAST)
    assert (found.rows, found.agreed) == (3, 1)
    told = {(row.upn, row.field): (row.said, row.held) for row in found.disagreements}
    assert told == {
        (two, "attended"): (possible - 1, possible),
        (two, "authorised"): (1, 0),
        ("W674299908001", "pupil"): (None, None),
        (three, "pupil"): (None, possible),
    }


@pytest.mark.parametrize(
    ("text", "key"),
    [("UPN,Mark\nX,/\n", "own_figures_heading"), (OWN + "W674299908001,C,many,,,\n", "file_refused")],
)
def test_figures_that_cannot_be_compared_are_refused(desk: Desk, out: Path, text: str, key: str):
    lay_school(desk)
    path = out / "own.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as refusal:
        figure_checks.check_figures(desk, path, SCHOOL, FIRST, LAST)
    assert refusal.value.key == key
