"""Whatever bytes come in: a register file with problems or marks goes out, soon, and never a mark that is not in it."""

from __future__ import annotations

import datetime as dt
import io
import random
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecede_desktop.exchange.profile_guesses import guess_profile
from ecede_desktop.records.import_profiles import LAYOUTS, Profile, ProfileGuess
from ecede_desktop.records.imports import RegisterFile
from tests.exchange.old_workbooks import xls, xlsb
from tests.exchange.register_files import GWYN, LOWRI, ods, read, xlsx
from tests.exchange.test_traps_files import html, spreadsheet_xml

DAY = dt.date(2018, 9, 10)
LONG = [["UPN", "Date", "Session", "Mark"], [GWYN, "10/09/2018", "AM", "L"], [LOWRI, "11/09/2018", "PM", "\\"]]
GRID = [["", "", "10/09/2018", ""], ["UPN", "Surname", "AM", "PM"], [GWYN, "Ffug", "L", "\\"], [LOWRI, "Ffug", "", "L"]]
DAYS = [["UPN", "DOB", "10/09/2018", "11/09/2018"], [GWYN, "14/03/2009", "L\\", "LL"], [LOWRI, "", "\\", "L12\\"]]
STRINGS = [["UPN", "StartDate", "Marks"], [GWYN, "10/09/2018", "L\\L\\L\\L\\L\\####"], [LOWRI, "12/09/2018", "L\\L\\"]]
HELD = {"L", "\\", "#"}
"""The only marks that stand in these files."""


def text(rows: list[list[str]], delimiter: str = ",") -> bytes:
    return "\r\n".join(delimiter.join(row) for row in rows).encode()


TABLES = (LONG, GRID, DAYS, STRINGS)
FILES = [
    *(text(rows, delimiter) for rows in TABLES for delimiter in ",;"),
    text(LONG).decode().encode("utf-16"),
    *(xlsx(rows) for rows in TABLES),
    *(ods(rows) for rows in TABLES[:2]),
    *(xls(rows) for rows in TABLES[:2]),
    *(xlsb(rows) for rows in TABLES[:2]),
    *(html(rows).encode() for rows in TABLES),
    *(spreadsheet_xml(rows).encode() for rows in TABLES[:2]),
]
quick = settings(max_examples=100, deadline=5_000, suppress_health_check=[HealthCheck.too_slow])


def looked_at(content: bytes, profile: Profile) -> RegisterFile:
    file = read(content, profile=profile)
    assert isinstance(file, RegisterFile)
    assert file.problems or file.blocks or file.pupils or file.rows_read
    assert isinstance(guess_profile(content, "any", profile), ProfileGuess)
    if file.repairs:  # and with everything accepted that is offered
        again = read(content, profile=profile, repairs=[repair.id for repair in file.repairs])
        assert len(again.pupils) <= again.rows_read
    return file


@pytest.mark.parametrize("number", range(len(FILES)))
def test_each_file_is_read_as_it_stands(number: int):
    file = read(FILES[number])
    assert not file.refused
    assert {m.core for m in file.marks()} <= HELD
    assert len(list(file.marks())) >= 2


profiles = st.builds(Profile, st.just("p"), layout=st.sampled_from(LAYOUTS), header_row=st.integers(0, 4),
                     date_order=st.sampled_from(["", "mdy", "iso"]), am_period=st.sampled_from(["", "1"]),
                     pm_period=st.sampled_from(["", "2"]), sheet=st.sampled_from(["", "Sheet1"]),
                     encoding=st.sampled_from(["", "", "", "latin-1", "utf-16", "utf-7"]))  # fmt: skip


@quick
@given(st.binary(max_size=400), profiles)
def test_random_bytes_do_no_harm(content: bytes, profile: Profile):
    assert list(looked_at(content, profile).marks()) == []


PIECES = [b",", b";", b"\n", b'"', b"UPN", b"Mark", b"Marks", b"Date", b"Session", b"StartDate", b"10/09/2018", b"AM",
          b"PM", b"P1", b"Mon", GWYN.encode(), b"L", b"\\", b"L12", b"U(25)", b"\xc5\xb5", b"\x00", b"-", b"#", b"Name",
          b"Week beginning 10/09/2018", b"Total", b"<table>", b"<td>", b"<tr>", b"</td>", b"sep=;\n", b"\xff\xfe",
          b"6.74E+12", b"43353", b"3/14/2009"]  # fmt: skip


@quick
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join), profiles)
def test_pieces_of_registers_in_any_order_do_no_harm(content: bytes, profile: Profile):
    found = {m.core for m in looked_at(content, profile).marks()}
    assert found <= {"L", "\\", "#", "U", "P", "M", "A", "T", "D", "S", "N", "E", "W", "O", "1", "X", "R", "I"}


@quick
@given(st.sampled_from(FILES), st.integers(0, 2**32), st.integers(1, 12), profiles)
def test_damaged_files_do_no_harm_and_give_no_mark_they_do_not_hold(
    content: bytes, seed: int, changes: int, profile: Profile
):
    data = bytearray(content)
    chance = random.Random(seed)
    for _ in range(changes):
        at = chance.randrange(len(data))
        kind = chance.randrange(4)
        if kind == 0:
            data[at] = chance.randrange(256)
        elif kind == 1:
            del data[at : at + chance.randrange(1, 40)]
        elif kind == 2:
            data[at:at] = chance.choice(PIECES)
        else:
            data[at:at] = data[at : at + chance.randrange(1, 60)]
        if not data:
            return
    file = looked_at(bytes(data), profile)
    if content in FILES[:8]:
        assert {m.core.encode() in data for m in file.marks()} <= {True}


def repacked(content: bytes, chance: random.Random) -> bytes:
    """A ZIP file with the same parts, one of them damaged inside: its checksum is right."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        infos = old.infolist()
        damaged = chance.choice([i for i in infos if i.filename.endswith((".xml", ".bin", ".rels")) and i.file_size])
        for info in infos:
            data = bytearray(old.read(info))
            if info is damaged:
                for _ in range(chance.randrange(1, 6)):
                    at = chance.randrange(len(data))
                    if chance.random() < 0.5:
                        data[at] = chance.choice(b"<>/\"'=0129A&\x00\xff")
                    else:
                        data[at:at] = data[at : at + chance.randrange(1, 80)]
            new.writestr(info.filename, bytes(data))
    return buffer.getvalue()


@quick
@given(st.sampled_from([f for f in FILES if f.startswith(b"PK")]), st.integers(0, 2**32))
def test_workbooks_damaged_inside_do_no_harm(content: bytes, seed: int):
    looked_at(repacked(content, random.Random(seed)), Profile("p"))


@quick
@given(st.sampled_from([0, 1, 2, 3]), st.lists(st.sampled_from(["L", "\\", "/", "I", "", "-"]), min_size=4, max_size=4))
def test_marks_are_those_of_the_cells_wherever_they_stand(kind: int, cells: list[str]):
    rows = [["UPN", "10/09/2018 AM", "10/09/2018 PM", "11/09/2018 AM", "11/09/2018 PM"], [GWYN, *cells]]
    content = [text(rows), xlsx(rows), ods(rows), html(rows).encode()][kind]
    file = read(content)
    found = {(m.date.day, m.session): m.core for m in file.marks()}
    places = [(10, "AM"), (10, "PM"), (11, "AM"), (11, "PM")]
    for place, cell in zip(places, cells, strict=True):
        wrong_way = (cell, place[1]) in (("/", "PM"), ("\\", "AM"))
        expected = None if wrong_way or cell in ("", "-") else cell
        assert found.get(place) == expected
