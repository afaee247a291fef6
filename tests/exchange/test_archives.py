"""ZIP files of schools, and ZIP files that would do harm."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.exchange.archives import Limits, is_archive, members
from ecede_desktop.records.faults import FAULTS
from ecede_desktop.records.imports import FileRefused


def packed(*files: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return buffer.getvalue()


def refusal(content: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(FileRefused) as refused:
        for member in members(content, "batch.zip", **({"limits": limits} if limits else {})):
            member.read()
    (problem,) = refused.value.problems
    assert problem.key == refused.value.key in FAULTS
    assert "\n" not in refused.value.text
    return refused.value.key


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("register.csv")
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def test_files_are_named_with_their_folders_and_read_when_asked_for():
    found = members(packed(("a/x.csv", b"1"), ("a/", b""), ("y.xml", b"<a/>")), "batch.zip")
    assert [(m.name, m.size) for m in found] == [("a/x.csv", 1), ("y.xml", 4)]
    assert found[1].read() == b"<a/>"


def test_a_zip_file_in_it_is_opened_and_one_deeper_is_not():
    inner = packed(("y.csv", b"2"))
    found = members(packed(("x.csv", b"1"), ("school.zip", inner)), "batch.zip")
    assert [(m.name, m.read()) for m in found] == [("x.csv", b"1"), ("school.zip/y.csv", b"2")]
    assert refusal(packed(("b.zip", packed(("c.zip", inner))))) == "archive_nested"


def test_a_workbook_is_a_file_and_no_archive():
    workbook = packed(("xl/workbook.xml", b"<a/>"))
    assert [m.name for m in members(packed(("register.xlsx", workbook)), "batch.zip")] == ["register.xlsx"]
    assert not is_archive(workbook, "register.xlsx")
    assert is_archive(workbook, "Batch.ZIP")


def test_what_systems_leave_beside_the_files_is_read_over():
    files = packed(("__MACOSX/._x.csv", b"1"), ("~$register.xlsx", b"1"), (".DS_Store", b"1"), ("x.csv", b"1"))
    assert [m.name for m in members(files, "batch.zip")] == ["x.csv"]


@pytest.mark.parametrize(
    "name", ["../x.csv", "a/../../x.csv", "/etc/x.csv", "C:/x.csv", "..\\x.csv", "\\\\server\\x.csv", "C:x.csv"]
)
def test_a_name_that_leads_outside_is_refused_trap_28(name: str):
    assert refusal(packed((name, b"1"))) == "archive_escape"


def test_a_link_is_refused_trap_28():
    assert refusal(packed((link(), b"/etc/passwd"))) == "archive_link"


def locked() -> bytes:
    content = bytearray(packed(("x.csv", b"1")))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def test_a_password_is_recognised_trap_31():
    assert refusal(locked()) == "archive_encrypted"


@pytest.mark.parametrize(
    ("files", "limits", "key"),
    [
        (lambda: packed(("x.csv", b"0" * 5_000_000)), None, "archive_ratio"),
        (lambda: packed(*((f"{n}.csv", b"1") for n in range(6))), Limits(members=5), "archive_too_many"),
        (lambda: packed(*((f"{n}.csv", b"1" * 90) for n in range(3))), Limits(total=200), "archive_too_large"),
        (lambda: packed(("x.csv", b"1" * 90)), Limits(each=50), "archive_too_large"),
        (
            lambda: packed(("a.zip", packed(("x", b"1" * 90))), ("b.zip", packed(("x", b"1" * 90)))),
            Limits(total=350),
            "archive_too_large",
        ),
    ],
)
def test_bombs_are_refused_before_they_are_unpacked_trap_28(
    files: Callable[[], bytes], limits: Limits | None, key: str
):
    assert refusal(files(), limits) == key


def test_a_directory_of_very_many_entries_is_not_even_read_trap_28():
    assert refusal(b"PK\x03\x04" + b"PK\x01\x02" * 200, Limits(members=5)) == "archive_too_many"


def test_a_size_that_lies_is_damage_trap_28():
    content = bytearray(packed(("x.csv", b"0" * 5000)))
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (10).to_bytes(4, "little")
    assert refusal(bytes(content)) == "archive_broken"


def test_damage_and_other_kinds_are_named_trap_30():
    whole = packed(("x.csv", b"UPN,Date" * 50))
    assert refusal(whole[:-10]) == "archive_broken"
    assert refusal(whole[:40] + b"\0\0\0\0" + whole[44:]) == "archive_broken"
    assert refusal(b"UPN,Date") == "archive_not_zip"
    assert refusal(packed()) == "archive_empty"
    assert refusal(packed((".DS_Store", b"1"))) == "archive_empty"


def test_the_same_name_twice_is_refused():
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = packed(("x.csv", b"1"), ("x.csv", b"2"))
    assert refusal(content) == "archive_twice"


def test_names_are_read_as_utf8_or_as_old_systems_wrote_them():
    def without_flag(raw: bytes) -> bytes:
        content = packed(("#" * len(raw), b"1"))
        return content.replace(b"#" * len(raw), raw)

    for raw, name in [("Tŷ.csv".encode(), "Tŷ.csv"), ("Tê.csv".encode("cp437"), "Tê.csv"), (b"a.csv", "a.csv")]:
        assert [m.name for m in members(without_flag(raw), "batch.zip")] == [name]
    assert [m.name for m in members(packed(("Tŵr.csv", b"1")), "batch.zip")] == ["Tŵr.csv"]


WHOLE = packed(("a/x.csv", b"UPN,Date\r\n" * 20), ("b.zip", packed(("y.csv", b"2"))), ("c.xml", b"<a/>"))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 4), st.binary(max_size=4)), min_size=1, max_size=6)
)
def test_no_mutation_of_a_zip_file_does_anything_but_refuse(changes):
    content = WHOLE
    for at, length, part in changes:
        content = content[:at] + part + content[at + length :]
    try:
        for member in members(content, "batch.zip"):
            assert len(member.read()) == member.size
    except FileRefused as refused:
        assert refused.key in FAULTS
