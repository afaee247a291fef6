"""Traps 9, 13, 25, 28, 30 and 31: workbooks and pages of every kind, damaged, locked or far too large."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ecede_desktop.exchange import sheets, zip_parts
from ecede_desktop.exchange.files import kind_of
from ecede_desktop.records import faults_sheets
from ecede_desktop.records.import_profiles import Profile
from tests.exchange.old_workbooks import ERROR, compound, xls, xlsb
from tests.exchange.register_files import GWYN, LOWRI, SCHOOL, faults, marks, ods, read, repairs, told, warnings, xlsx

DAY = dt.date(2018, 9, 10)
HEAD = ["UPN", "Date", "Session", "Mark"]
ROWS = [HEAD, [GWYN, DAY, "AM", "/"], [GWYN, DAY, "PM", "\\"]]
TEXTS = [HEAD, [GWYN, "10/09/2018", "AM", "/"], [GWYN, "10/09/2018", "PM", "\\"]]
BOTH = [(GWYN, "2018-09-10", "AM", "/"), (GWYN, "2018-09-10", "PM", "\\")]


def html(rows: list[list[str]], before: str = "<html><body>", cell: str = "td") -> str:
    lines = ("".join(f"<{cell}>{text}</{cell}>" for text in row) for row in rows)
    return before + "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table></body></html>"


def spreadsheet_xml(rows: list[list[object]]) -> str:
    def data(cell: object) -> str:
        if isinstance(cell, dt.date):
            return f'<Cell><Data ss:Type="DateTime">{cell.isoformat()}T00:00:00.000</Data></Cell>'
        kind = "Number" if isinstance(cell, (int, float)) else "String"
        return f'<Cell><Data ss:Type="{kind}">{cell}</Data></Cell>' if cell != "" else "<Cell/>"

    lines = "".join(f"<Row>{''.join(map(data, row))}</Row>" for row in rows)
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><Font/></Style></Styles>'
        f'<Worksheet ss:Name="Marks"><Table>{lines}</Table></Worksheet></Workbook>'
    )


KINDS: list[tuple[str, Callable[[], bytes]]] = [
    ("xlsx", lambda: xlsx(ROWS)),
    ("ods", lambda: ods(ROWS)),
    ("xls", lambda: xls(TEXTS)),
    ("xlsb", lambda: xlsb(TEXTS)),
    ("html", lambda: html(TEXTS).encode()),
    ("spreadsheetml", lambda: spreadsheet_xml(ROWS).encode()),
    ("csv", lambda: "\r\n".join(",".join(row) for row in TEXTS).encode()),
]


@pytest.mark.parametrize(("kind", "made"), KINDS, ids=[kind for kind, _ in KINDS])
def test_trap_13_every_kind_of_file_gives_the_same_marks_whatever_it_is_called(kind: str, made: Callable[[], bytes]):
    content = made()
    file = read(content)
    assert (faults(file), marks(file), file.source, file.content) == ([], BOTH, kind, content)
    assert [m.line for m in file.marks()] == [2, 3]


def test_cells_are_text_exactly_as_they_are_meant():
    head = ["UPN", "Adno", "School", "Year", "DOB", "10/09/2018 AM"]
    file = read(xlsx([head, [GWYN, "001234", 6742999, 4, dt.date(2009, 3, 14), "/"]]), school=None)
    (pupil,) = file.pupils
    assert file.problems == ()
    assert (pupil.local_id, pupil.school_number, pupil.year_group) == ("001234", SCHOOL, "4")
    assert pupil.date_of_birth == dt.date(2009, 3, 14)


def test_trap_9_a_upn_that_became_a_number_gets_its_letter_back_when_accepted():
    file = read(xlsx([HEAD, [674299908001, DAY, "AM", "/"]]))
    assert repairs(file) == [("upn_letter", "UPN", "674299908001", GWYN)]


def test_a_workbook_of_1904_has_its_real_dates():
    assert marks(read(xlsx(ROWS, date_1904=True))) == BOTH


@pytest.mark.parametrize("made", [lambda: xlsx([HEAD, [GWYN, DAY, "AM", "=NA()|#N/A"]]),
                                  lambda: xls([HEAD, [GWYN, "10/09/2018", "AM", ERROR]]),
                                  lambda: xlsb([HEAD, [GWYN, "10/09/2018", "AM", ERROR]]),
                                  lambda: ods([HEAD, [GWYN, DAY, "AM", "#N/A"]])])  # fmt: skip
def test_an_error_of_the_spreadsheet_is_named_and_never_an_empty_cell(made: Callable[[], bytes]):
    file = read(made())
    assert [(f[2], f[3]) for f in faults(file)] == [("#N/A", "cell_error")]
    assert marks(file) == []


def test_an_error_in_a_name_refuses():
    file = read(xlsx([[*HEAD, "Surname"], [GWYN, DAY, "AM", "/", "=NA()|#N/A"]]))
    assert [(f[1], f[3]) for f in faults(file)] == [("Surname", "cell_error")]


def test_formulas_are_read_by_their_values_and_those_without_keep_the_file_out():
    assert marks(read(xlsx([HEAD, [GWYN, DAY, "AM", "=CHAR(47)|/"]]))) == BOTH[:1]
    content = xlsx([HEAD, [GWYN, DAY, "AM", "=CHAR(47)|/"]])
    bare = _changed(content, "xl/worksheets/sheet1.xml", lambda text: re.sub(rb"<v>/</v>", b"", text))
    assert "in D2" in told(read(bare), "formulas_without_values").wrong


def _changed(content: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            new.writestr(info.filename, change(data) if info.filename == name else data)
    return buffer.getvalue()


def test_the_sheet_with_the_register_is_found_and_the_others_are_named():
    file = read(xlsx(("Notes", [["About", "this"]]), ("Marks", ROWS)))
    assert (faults(file), marks(file)) == ([], BOTH)
    assert "not read: Notes" in told(file, "sheets_not_read").wrong


def test_two_sheets_alike_are_one_register_unless_the_profile_names_one():
    other = [HEAD, [LOWRI, DAY, "AM", "I"]]
    content = xlsx(("4A", ROWS), ("4B", other))
    assert marks(read(content)) == [*BOTH, (LOWRI, "2018-09-10", "AM", "I")]
    assert marks(read(content, profile=Profile("p", sheet="4B"))) == [(LOWRI, "2018-09-10", "AM", "I")]
    assert [key for *_, key in faults(read(content, profile=Profile("p", sheet="4C")))] == ["sheet_unknown"]


def test_cells_that_reach_over_several_columns_keep_the_others_in_place():
    page = (
        "<table><tr><td rowspan=2>UPN</td><td colspan='2'>Mon 10/09/2018</td></tr><tr><td>AM</td><td>PM</td></tr>"
        f"<tr><td>{GWYN}</td><td>/</td><td>&#92;</td></tr></table>"
    )
    file = read(page)
    assert (faults(file), marks(file)) == ([], BOTH)


def test_a_page_in_its_declared_encoding_with_scripts_comments_and_tables_in_tables():
    rows = [[*HEAD, "Forename"], [GWYN, "10/09/2018", "AM", "/", "Si&acirc;n &amp; <b>Gŵyn</b>"]]
    text = html(rows, "<!doctype html><meta charset='iso-8859-14'><script>x='<table><tr><td>UPN'</script><!-- <td> -->")
    file = read(text.encode("iso-8859-14"))
    assert (faults(file), file.pupils[0].forename, file.encoding) == ([], "Siân & Gŵyn", "iso8859-14")
    nested = f"<table><tr><td>Layout</td><td>{html(TEXTS, '')}</td></tr></table>"
    assert marks(read(nested)) == BOTH


def test_rows_and_cells_left_out_of_excel_xml_are_empty():
    text = spreadsheet_xml(ROWS).replace("<Row>", '<Row ss:Index="4">', 1)
    assert [p.line for p in read(text).pupils] == [5]
    moved = spreadsheet_xml([["UPN", "Date", "Session", "Sub code", "Mark"], [GWYN, DAY, "AM", "/"]])
    moved = moved.replace('<Cell><Data ss:Type="String">/<', '<Cell ss:Index="5"><Data ss:Type="String">/<')
    assert marks(read(moved)) == BOTH[:1]


def test_excel_xml_in_sixteen_bits_is_known_too():
    assert marks(read(spreadsheet_xml(ROWS).encode("utf-16"))) == BOTH


def test_trap_25_a_register_of_another_school_is_kept_out():
    rows = [[*HEAD, "School"], [GWYN, DAY, "AM", "/", "6742998"]]
    assert [key for *_, key in faults(read(xlsx(rows)))] == ["school_differs"]


LOCKED = [
    (xls(TEXTS, locked=True), "The workbook is protected with a password in a way that is not opened here."),
    (
        compound({"EncryptedPackage": b"x" * 5000, "EncryptionInfo": b"y"}),
        "The workbook is protected with a password.",
    ),
]


@pytest.mark.parametrize(("content", "sentence"), LOCKED, ids=["xls", "xlsx"])
def test_trap_31_a_password_is_told_in_one_sentence(content: bytes, sentence: str):
    file = read(content)
    assert [p.wrong for p in file.problems] == [sentence]
    assert file.refused


def test_trap_31_an_ods_with_a_password_too():
    locked = _changed(ods(ROWS), "META-INF/manifest.xml", lambda text: text + b"<!-- manifest:encryption-data -->")
    assert [key for *_, key in faults(read(locked))] == ["locked_otherwise"]


def test_another_file_of_microsofts_is_no_workbook():
    assert [key for *_, key in faults(read(compound({"WordDocument": b"x"})))] == ["file_is_ole"]


@pytest.mark.parametrize(("kind", "made"), KINDS[:4], ids=[kind for kind, _ in KINDS[:4]])
def test_trap_30_a_workbook_that_is_cut_off_is_named(kind: str, made: Callable[[], bytes]):
    content = made()
    for length in (len(content) // 4, len(content) // 2, len(content) - 30):
        file = read(content[:length])
        assert file.refused
        assert marks(file) == []


def test_trap_30_rows_that_were_cut_off_are_named():
    text = f"UPN,Date,Session,Mark\n{GWYN},10/09/2018,AM,/\n{GWYN[:9]}"
    assert faults(read(text)) == [(3, "", GWYN[:9], "row_short")]


def test_trap_30_the_lock_file_of_an_open_workbook_is_no_register():
    assert read(b"\x05Ffug \x00F\x00f\x00u\x00g".ljust(165, b"\0")).refused


# Trap 28


def test_trap_28_a_sheet_that_reaches_to_the_end_of_the_world_is_refused_before_it_fills_the_memory():
    far = _changed(xlsx(ROWS), "xl/worksheets/sheet1.xml", lambda t: t.replace(b'r="D3"', b'r="XFD1048576"'))
    assert [key for *_, key in faults(read(far))] == ["workbook_too_large"]


def test_trap_28_cells_without_names_are_counted():
    def nameless(text: bytes) -> bytes:
        text = re.sub(rb'(<c) r="[A-Z]+[0-9]+"', rb"\1", text).replace(b'<row r="3"', b'<row r="1048576"')
        return text.replace(b"<c ", b"<c/>" * 20 + b"<c ", 1)

    assert [key for *_, key in faults(read(_changed(xlsx(ROWS), "xl/worksheets/sheet1.xml", nameless)))] == [
        "workbook_too_large"
    ]


def test_trap_28_the_same_in_the_other_kinds():
    wide = [["x"] * 30]
    assert [key for *_, key in faults(read(xlsb([*wide, ["y"]], first_row=1_048_000)))] == ["workbook_too_large"]

    def repeated(text: bytes) -> bytes:
        return text.replace(b"<table:table-row>", b'<table:table-row table:number-rows-repeated="9999999">', 1)

    assert [key for *_, key in faults(read(_changed(ods(ROWS), "content.xml", repeated)))] == ["workbook_too_large"]
    page = "<table>" + "<tr><td colspan=1000>x</td></tr>" * 200
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ecede_desktop.exchange.page_tables.MAX_CELLS", 100_000)
        assert [key for *_, key in faults(read(page))] == ["workbook_too_large"]


def test_trap_28_empty_rows_and_columns_to_the_end_of_an_ods_are_nothing():
    def padded(text: bytes) -> bytes:
        row = b'<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        return text.replace(
            b"</table:table>", row + b'table:number-columns-repeated="16384"/></table:table-row></table:table>'
        )

    assert marks(read(_changed(ods(ROWS), "content.xml", padded))) == BOTH


def test_trap_28_a_workbook_that_unpacks_too_far_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(zip_parts, "MAX_UNPACKED", 20_000)
    monkeypatch.setattr(sheets, "MAX_UNPACKED", 20_000)
    big = _changed(xlsx(ROWS), "xl/theme/theme1.xml", lambda text: text + b" " * 100_000)
    assert [key for *_, key in faults(read(big))] == ["workbook_unpacks_too_large"]


def test_trap_28_a_size_that_the_directory_lies_about_is_found():
    content = xlsx(ROWS)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        info = archive.getinfo("xl/sharedStrings.xml")
    size = info.file_size.to_bytes(4, "little")
    at = content.rindex(b"xl/sharedStrings.xml") - 46 + 24
    assert content[at : at + 4] == size
    lying = content[:at] + (10).to_bytes(4, "little") + content[at + 4 :]
    assert [key for *_, key in faults(read(lying))] == ["workbook_broken"]


def test_trap_28_entities_are_never_resolved():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    changed = _changed(ods(ROWS), "content.xml", lambda text: re.sub(rb"(\?>)", rb"\1" + bomb, text, count=1))
    assert [key for *_, key in faults(read(changed))] == ["workbook_broken"]
    changed = _changed(xlsx(ROWS), "xl/workbook.xml", lambda text: re.sub(rb"(\?>)", rb"\1" + bomb, text, count=1))
    assert [key for *_, key in faults(read(changed))] == ["workbook_broken"]


def test_trap_28_macros_are_never_run_and_do_not_matter():
    buffer = io.BytesIO(xlsx(ROWS))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Auto_Open")
    assert marks(read(buffer.getvalue())) == BOTH


def test_trap_28_sectors_that_go_round_are_found():
    content = bytearray(xls(TEXTS))
    content[-512:-508] = (0).to_bytes(4, "little")  # the first sector of the workbook leads to itself
    assert [key for *_, key in faults(read(bytes(content)))] == ["workbook_broken"]


@pytest.mark.parametrize("piece", ["<!--", "<a <a ", "<![", "<td ", "&#", "<table>", "<td><table><tr>"])
def test_trap_28_pages_made_to_be_slow_are_not(piece: str):
    assert read("<html>" + piece * 20_000).refused


# One file in a ZIP


def _zipped(*files: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files:
            archive.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(("kind", "made"), KINDS, ids=[kind for kind, _ in KINDS])
def test_one_file_in_a_zip_is_read_and_the_zip_is_kept(kind: str, made: Callable[[], bytes]):
    content = _zipped(("marks.dat", made()))
    file = read(content)
    assert (kind_of(content), faults(file), marks(file), file.source) == ("zip", [], BOTH, kind)
    assert (file.content, file.size) == (content, len(content))


def test_several_files_in_a_zip_are_a_batch():
    assert [key for *_, key in faults(read(_zipped(("a.csv", b"x"), ("b.csv", b"y"))))] == ["file_is_zip"]
    assert read(_zipped(("../a.csv", b"x"))).refused
    assert read(_zipped(("a.zip", _zipped(("b.zip", _zipped(("c.csv", b"x"))))))).refused


def test_what_is_only_a_warning_stays_one_in_a_workbook():
    file = read(xlsx([["Weekly register"], *ROWS]))
    assert warnings(file) == [(1, "Weekly register", "rows_read_over")]


def test_every_damage_that_a_reader_names_has_its_sentence():
    told_by = "".join(path.read_text("utf-8") for path in Path(sheets.__file__).parent.glob("*.py"))
    keys = set(re.findall(r'(?:broken\(|why=|else )"([a-z_]+)"', told_by))
    assert faults_sheets.WHY.keys() <= keys
    for content in (xlsx(ROWS)[:900], xls(TEXTS)[:600], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        assert dict(told(read(content), "workbook_broken").facts)["why"] in faults_sheets.WHY
