"""Finds pages on which other words may be seen than those that their file says, so that somebody looks at them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise

import pypdfium2
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, PdfError, Stream
from reportlab.pdfbase._glyphlist import _glyphname2unicode

from ecede_desktop.law.policy_bundle import FileRule
from ecede_desktop.records.pdf_reading import pdf_reading
from ecede_desktop.reports.bundle import machine_text, phrases
from ecede_desktop.reports.bundle.machine_text import Reading

_PAIRS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_PAIR = re.compile(rb"<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f]+)\s*>")
_RANGE = re.compile(rb"<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f]+)\s*>")
_AS_THEY_LIE = (Name("/Identity-H"), Name("/Identity-V"))
_OWN_SIGNS = 4
"""Flag of a type with signs of its own, at places that only it knows."""
_BY_NUMBER = re.compile(r"uni(?:[0-9A-F]{4})+|u[0-9A-F]{4,6}")
"""Names of letters that say them by their number."""
_KNOWN = "\r\n\t\x02\ufffe"
"""Signs by which the reader of the file marks lines and their hyphens."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_MOST_MISSING = 0.4
"""Of the letters that a machine reads on a page; more that its text does not have is more than a machine errs."""


def doubtful_pages(
    document: Pdf, content: bytes, pages: Sequence[int], removed: Collection[str], rule: FileRule,
    cancelled: Callable[[], bool],
) -> list[int]:  # fmt: skip
    """Those of the pages, from 0, whose text cannot be trusted.

    Args:
        removed: words that nobody may see on them; a machine that reads one where the text has none is believed.
    """
    with pdf_reading:
        opened = pypdfium2.PdfDocument(content)
        try:
            texts = {number: phrases.signs_of(opened, number) for number in pages}
        finally:
            opened.close()
    found = {number for number in pages if _is_odd(texts[number]) or _false_type(document.pages[number])}
    rest = [number for number in pages if number not in found]
    if rest and machine_text.languages_of(rule):
        read = machine_text.read_pages(content, rest, rule, cancelled)
        found |= {number for number, reading in read.items() if _differs(reading, texts[number], removed)}
    return sorted(found)


def _is_odd(text: str) -> bool:
    """Signs that mean nothing, one after another; a single one is the dot of a list."""
    return any(_means_nothing(one) and _means_nothing(other) for one, other in pairwise(text))


def _means_nothing(sign: str) -> bool:
    return sign == "\ufffd" or (sign not in _KNOWN and unicodedata.category(sign) in ("Cc", "Co", "Cn"))


def _differs(reading: Reading, text: str, removed: Collection[str]) -> bool:
    whole = " ".join(word.text for word in reading.words)
    if any(phrases.within(words, whole) and not phrases.within(words, text) for words in removed):
        return True
    seen = _WORD.findall(whole)
    missing = [word for word in seen if not phrases.within(word, text)]
    return sum(map(len, missing)) > _MOST_MISSING * sum(map(len, seen))


def _false_type(page: Page) -> bool:
    return any(_is_false(font) for font in _types(page.obj.get("/Resources"), 0))


def _types(resources: Object | None, depth: int) -> Iterator[Dictionary]:
    """The types of a page and of what is drawn on it."""
    if not isinstance(resources, Dictionary) or depth > 6:
        return
    fonts, drawn = resources.get("/Font"), resources.get("/XObject")
    for _, font in fonts.items() if isinstance(fonts, Dictionary) else ():
        if isinstance(font, Dictionary):
            yield font
    for _, held in drawn.items() if isinstance(drawn, Dictionary) else ():
        if isinstance(held, Stream) and str(held.get("/Subtype")) == "/Form":
            yield from _types(held.get("/Resources"), depth + 1)


def _is_false(font: Dictionary) -> bool:
    """Whether it draws one letter and says another, or does not say which letters it draws."""
    said, kind = font.get("/ToUnicode"), font.get("/Subtype")
    if not isinstance(said, Stream):
        # A list of the letters of a language by its name says them; one that came with the file does not.
        known = isinstance(coded := font.get("/Encoding"), Name) and coded not in _AS_THEY_LIE
        return not known if kind == Name.Type0 else _says_nothing(font)
    if kind in (Name.Type0, Name.Type3):
        return False
    try:
        codes = _said(said.read_bytes())
    except PdfError:
        return True
    drawn = _drawn(font.get("/Encoding"))
    return any(codes[code].casefold() != letter.casefold() for code, letter in drawn.items() if code in codes)


def _says_nothing(font: Dictionary) -> bool:
    """Whether neither the names of its letters nor their usual places say what is read."""
    encoding, held = font.get("/Encoding"), font.get("/FontDescriptor")
    named = encoding.get("/Differences") if isinstance(encoding, Dictionary) else None
    if isinstance(named, Array) and any(_is_unknown(str(one)[1:]) for one in named if isinstance(one, Name)):
        return True
    if encoding is not None or not isinstance(held, Dictionary):
        return False
    within = any(file in held for file in ("/FontFile", "/FontFile2", "/FontFile3"))
    return within and bool(int(held.get("/Flags", 0)) & _OWN_SIGNS)


def _is_unknown(name: str) -> bool:
    parts = name.split(".")[0].split("_")
    return name != ".notdef" and not all(part in _glyphname2unicode or _BY_NUMBER.fullmatch(part) for part in parts)


def _drawn(encoding: Object | None) -> Mapping[int, str]:
    """The plain letters that a type draws, by their codes, as far as their names say."""
    if not isinstance(encoding, Dictionary) or not isinstance(differences := encoding.get("/Differences"), Array):
        return {}
    found, code = {}, 0
    for one in differences:
        if isinstance(one, Name):
            if len(name := str(one)[1:]) == 1 and name.isascii() and name.isalpha():
                found[code] = name
            code += 1
        else:
            code = int(one)
    return found


def _said(table: bytes) -> Mapping[int, str]:
    """The letters that a type says it draws, by their codes."""
    found = {}
    for part in _PAIRS.findall(table):
        for code, sign in _PAIR.findall(part):
            found[int(code, 16)] = bytes.fromhex(sign.decode().zfill(4)).decode("utf-16-be", "replace")
    for part in _RANGES.findall(table):
        for first, last, sign in _RANGE.findall(part):
            for at in range(min(int(last, 16) - int(first, 16) + 1, 256)):
                found[int(first, 16) + at] = chr(min(int(sign, 16) + at, 0x10FFFF))
    return found
