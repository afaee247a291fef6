"""XML that would do harm, and XML that is damaged: each refused with one sentence, in bounded time and memory."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.exchange import safe_xml
from ecede_desktop.exchange.safe_xml import XmlRefused, records, root_of, verified
from ecede_desktop.records.faults import FAULTS
from tests.exchange.register_files import SAMPLES
from tests.exchange.transfer_builder import GWYN, ctf, keys, pupil, take, told, year

BOMB = (
    """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><CTfile><Pupil>&y;</Pupil></CTfile>"""
)
OUTSIDE = """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><CTfile><Pupil><UPN>&x;</UPN></Pupil></CTfile>"""
EXTERNAL_DTD = """<!DOCTYPE CTfile SYSTEM "http://example.org/a.dtd"><CTfile/>"""


def read(content: bytes, *wanted: str) -> list[safe_xml.Element]:
    return list(records(verified(content), wanted))


@pytest.mark.parametrize("content", [BOMB, OUTSIDE, EXTERNAL_DTD])
def test_definitions_and_entities_are_never_read_trap_28(content: str):
    assert keys(take(content)) == ["xml_definitions"]
    with pytest.raises(XmlRefused):
        read(content.encode(), "Pupil")


def test_an_entity_that_nobody_defined_is_broken_xml_trap_28():
    assert keys(take("<CTfile><Pupil>&x;</Pupil></CTfile>"), refusing=True)[0] == "xml_broken"


def test_an_include_is_only_an_unknown_element_trap_28():
    text = ctf(pupil(more='<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'))
    assert take(text).details[0].facts == ()


def test_deep_and_wide_xml_is_refused_trap_28(monkeypatch: pytest.MonkeyPatch):
    assert "xml_too_deep" in keys(take("<CTfile>" + "<a>" * 100_000))
    monkeypatch.setattr(safe_xml, "MOST_ELEMENTS", 1000)
    assert "xml_too_many" in keys(take(ctf(pupil(more="<a/>" * 2000))))
    many = " ".join(f'a{n}="1"' for n in range(200))
    assert "xml_too_many" in keys(take(ctf(pupil(more=f"<a {many}/>"))))
    monkeypatch.setattr(safe_xml, "MOST_TEXT", 1000)
    assert "xml_text_too_long" in keys(take(ctf(pupil(more=f"<a>{'x' * 5000}</a>"))))


def test_a_file_over_the_limit_is_not_read_trap_28(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(safe_xml, "LIMIT", 1000)
    assert keys(take(ctf(pupil(more="x" * 2000)))) == ["file_too_large"]


def test_memory_stays_bounded_however_many_records_there_are_trap_28():
    record = "<SessionAttendance><PersonID>1</PersonID><AttendanceMark>I</AttendanceMark></SessionAttendance>"
    content = f"<SessionAttendances>{record * 40_000}</SessionAttendances>".encode()
    text = verified(content)
    tracemalloc.start()
    count = sum(1 for _ in records(text, ("SessionAttendance",)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 40_000
    assert peak < len(content)


@pytest.mark.parametrize(
    ("content", "key", "line"),
    [
        ("<CTfile>\n<Pupil>\n</Wrong></CTfile>", "xml_broken", 3),
        ("<CTfile>\n<Pupil><UPN>W67", "xml_cut_off", 2),
        ("<CTfile>\n<Pupil", "xml_cut_off", 2),
        ("<CTfile>\n<Pupil a=1/></CTfile>", "xml_broken", 2),
        ("<CTfile/><CTfile/>", "xml_broken", 1),
    ],
)
def test_broken_xml_is_named_by_line_and_column_trap_30(content: str, key: str, line: int):
    wrong = next(p for p in take(content).problems if p.key == key)
    assert wrong.line == line and wrong.refuses
    assert f"line {line}, character" in wrong.wrong


@pytest.mark.parametrize("content", ["", "UPN,Date", "\0\0\0", "<"])
def test_what_is_not_xml_is_refused(content: str):
    assert take(content).refused


# Encodings


def declared(encoding: str, name: bytes) -> bytes:
    start = f'<?xml version="1.0" encoding="{encoding}"?>'.encode()
    return start + ctf(pupil()).split("?>", 1)[1].replace("Gŵyn", "@").encode().replace(b"@", name)


def test_iso_8859_1_is_read_with_its_references_trap_1():
    file = take(declared("iso-8859-1", b"Si\xe2n G&#373;yn"))
    assert file.pupils[0].forename == "Siân Gŵyn"
    assert file.problems == ()


def test_a_declaration_that_the_bytes_do_not_bear_out_is_put_right_and_told_trap_1():
    utf8 = take(declared("iso-8859-1", "Gŵyn".encode()))
    assert (utf8.pupils[0].forename, utf8.encoding) == ("Gŵyn", "utf-8")
    assert told(utf8, "xml_encoding_put_right").refuses is False
    windows = take(declared("iso-8859-1", b"O\x92Ffug"))
    assert (windows.pupils[0].forename, windows.encoding) == ("O’Ffug", "cp1252")


def test_the_welsh_encoding_is_read_when_it_is_declared_trap_1():
    assert take(declared("iso-8859-14", b"G\xf0yn")).pupils[0].forename == "Gŵyn"


def test_bytes_that_are_not_the_declared_utf8_are_refused_trap_1():
    file = take(declared("utf-8", b"Si\xe2n"))
    assert keys(file, refusing=True)[0] == "xml_encoding"


@pytest.mark.parametrize("encoding", ["klingon", "base64"])
def test_an_unknown_encoding_is_named(encoding: str):
    assert keys(take(declared(encoding, b"Gwyn")))[0] in ("xml_encoding_unknown", "xml_encoding")


def test_utf16_and_a_byte_order_mark_are_read():
    text = ctf(pupil()).replace("encoding='UTF-8'", "encoding='UTF-16'")
    assert take(text.encode("utf-16")).pupils[0].forename == "Gŵyn"
    assert take(b"\xef\xbb\xbf" + ctf(pupil()).encode()).pupils[0].upn == GWYN


def test_the_root_is_found_without_reading_the_file():
    assert root_of(verified(b"<a:CTfile xmlns:a='x'><Pupil>")) == "CTfile"


# Whatever arrives


WHOLE = (SAMPLES / "6742999_CTF_674LLLL_001_SYNTHETIC.xml").read_bytes()
SIMS = (SAMPLES / "sims_SessionAttendances_SYNTHETIC.xml").read_bytes()
PARTS = st.sampled_from(
    [b"<", b">", b"&", b"</Pupil>", b"<Pupil>", b"]]>", b"<![CDATA[", b"<!--", b"\0", b"\xff", b"&#0;", b"2018-13-40",
     b"<!DOCTYPE a>", b"9" * 40, b"\\", b"#", b"", "ŵ".encode()]
)  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(st.sampled_from([WHOLE, SIMS]), st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 40), PARTS), max_size=6))
def test_no_mutation_of_a_transfer_file_does_anything_but_name_its_faults(content, changes):
    for at, length, part in changes:
        content = content[:at] + part + content[at + length :]
    file = take(content, school="6742999")
    assert all(p.key in FAULTS for p in file.problems)
    assert file.refused or file.pupils
    for block in file.blocks:
        assert len(block.marks) == 732 and 0 <= block.pupil < len(file.pupils)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_do_anything_but_name_their_faults(content: bytes):
    assert take(content).refused


TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="<&>"), max_size=30)


@settings(max_examples=150, deadline=None)
@given(TEXT, TEXT, TEXT, TEXT, TEXT)
def test_no_value_of_a_transfer_file_is_too_strange(marks: str, start: str, totals: str, order: str, upn: str):
    contact = f"<Contacts><Contact><Order>{order}</Order></Contact></Contacts>"
    file = take(ctf(pupil(year(marks, start, totals=totals), upn=upn or GWYN, more=contact)))
    assert all(p.key in FAULTS for p in file.problems)
