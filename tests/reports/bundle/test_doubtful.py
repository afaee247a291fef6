"""Pages on which other words may be seen than their file says are named, so that somebody looks at them."""

from __future__ import annotations

import io
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name

from ecede_desktop.law.policy_bundle import FileRule
from ecede_desktop.records.bundles import Copy
from ecede_desktop.reports.bundle import machine_text
from ecede_desktop.reports.bundle.build import build
from tests.reports.bundle.papers import POLICY, opened, paper, pdf, policy, section, spec
from tests.reports.bundle.test_removing import NAME, PAGE, removal

SHOWN = NAME.replace(" ", "").replace("-", "")
LOOK = "“Letter”, p. 2: other words may be seen there than the file says; look at them."


def disguised(first: int, *, named: bool = True, shown: str = SHOWN, beside: str = "A page of words") -> bytes:
    """A paper whose second page shows the name and says other letters, from this one on."""
    letters = sorted(set(shown))
    codes = {letter: 65 + at for at, letter in enumerate(letters)}
    pairs = "".join(f"<{code:02X}><{first + at:04X}>\n" for at, code in enumerate(codes.values()))
    table = f"1 begincodespacerange <00><FF> endcodespacerange {len(letters)} beginbfchar\n{pairs}endbfchar"
    begin = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
    with opened(pdf(PAGE, beside)) as document:
        names = [Name(f"/{letter}" if named else f"/uni{ord(letter):04X}") for letter in letters]
        encoding = Dictionary(Type=Name.Encoding, Differences=Array([65, *names]))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=encoding)
        font.ToUnicode = document.make_stream(f"{begin}{table} endcmap end end".encode())
        page = document.pages[1]
        page.obj.Resources.Font = Dictionary({**dict(page.obj.Resources.Font.items()), "/X": font})
        written = bytes(codes[letter] for letter in shown).hex()
        page.contents_add(f"BT /X 20 Tf 72 300 Td <{written}> Tj ET".encode())
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def said(content: bytes, words: str = NAME, **file: Any) -> list[str]:
    letter = paper("letter", content, removals=(removal(words),))
    served = build(spec(section("letters", letter), copy=Copy.SERVICE), policy(**file))
    return [finding.text for finding in served.findings]


@pytest.mark.parametrize("first", [0x61, 0xE000])
def test_a_page_whose_type_says_other_letters_than_it_draws_is_to_be_looked_at(first: int) -> None:
    assert said(disguised(first)) == [LOOK]


def test_a_page_of_honest_types_is_not() -> None:
    assert said(pdf(PAGE, "A page of words")) == []


def untold(kind: str, **facts: Any) -> bytes:
    """A paper whose second page has a type that does not say which letters it draws."""
    with opened(pdf(PAGE, "A page of words")) as document:
        page = document.pages[1]
        font = Dictionary(Type=Name.Font, Subtype=Name(f"/{kind}"), BaseFont=Name("/AAAAAA+Ffug"), **facts)
        if kind == "Type3":
            font.CharProcs = Dictionary(a1=document.make_stream(b"600 0 d0 0 0 500 700 re f"))
            font.FontMatrix, font.FontBBox = Array([0.001, 0, 0, 0.001, 0, 0]), Array([0, 0, 600, 700])
            font.FirstChar, font.LastChar, font.Widths = 65, 65, Array([600])
        if "FontDescriptor" in facts:
            font.FontDescriptor.FontFile2 = document.make_stream(b"")
        page.obj.Resources.Font = Dictionary({**dict(page.obj.Resources.Font.items()), "/X": font})
        page.contents_add(b"BT /X 20 Tf 72 300 Td (A) Tj ET")
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("Type1", {"Encoding": Dictionary(Differences=Array([65, Name("/g1")]))}),
        ("Type3", {"Encoding": Dictionary(Differences=Array([65, Name("/a1")]))}),
        ("TrueType", {"FontDescriptor": Dictionary(Type=Name.FontDescriptor, Flags=4)}),
    ],
)
def test_a_page_whose_type_does_not_say_its_letters_is_to_be_looked_at(kind: str, facts: dict[str, Any]) -> None:
    assert said(untold(kind, **facts)) == [LOOK]


@pytest.mark.parametrize("name", ["/A", "/eacute", "/f_i", "/uni0041", "/u1D400", "/A.sc", "/.notdef"])
def test_a_type_that_names_its_letters_says_them(name: str) -> None:
    assert said(untold("Type1", Encoding=Dictionary(Differences=Array([65, Name(name)])))) == []


def _languages() -> tuple[str, ...]:
    rule: FileRule = POLICY.file
    return tuple(machine_text.languages_of(rule))


@pytest.mark.skipif(not _languages(), reason="Tesseract is not installed")
def test_a_page_on_which_a_machine_reads_other_words_is_to_be_looked_at() -> None:
    assert said(disguised(0x61, named=False), ocr_languages=_languages()) == [LOOK]
    long = "\n".join(["The school wrote to the family again and again about the lessons"] * 12)
    name = disguised(0x61, named=False, shown="Nesta", beside=long)
    assert said(name, words="Nesta", ocr_languages=_languages()) == [LOOK]
    assert said(pdf(PAGE, "A page of words"), ocr_languages=_languages()) == []
