"""What the file of a page holds that nobody sees on it: comments, descriptions, names of layers, data of pictures."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Any

from pikepdf import (
    Array,
    ContentStreamInlineImage,
    Dictionary,
    Name,
    Object,
    Operator,
    Page,
    Pdf,
    PdfError,
    Stream,
    String,
    parse_content_stream,
    unparse_content_stream,
)

_DROPPED = (
    "/Metadata", "/PieceInfo", "/LastModified", "/Alt", "/ActualText", "/OC", "/Properties", "/OPI", "/Alternates",
    "/StructParent", "/StructParents", "/Ref", "/Thumb",
)  # fmt: skip
"""Entries that no page needs to be seen; without the list of layers of the file, all of them are shown."""
_BY_NAME = ("/XObject", "/Font", "/Pattern", "/ColorSpace", "/Shading", "/ExtGState", "/CharProcs")
"""Dictionaries whose entries are called as the maker of the file liked."""
_MARKS = re.compile(rb"%|\b(?:BDC|BMC|DP|MP)\b")
_SHOWN = ("Tj", "TJ", "'", '"')
_GAP = -150
"""Thousandths of the size of the type: who moves further on means a space."""
_SCAN_ENDS = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_ENTRIES = re.compile(rb"\s*BI\s(.*?)\sID\s", re.DOTALL)
_FORMATS_OWN = frozenset(
    {"Parent", "Page", "Type", "Name", "Group", "Form", "Image", "Contents", "Length", "Width", "Height"}
)
"""Names that stand in every file; “parent” taken out of a paper would else be found in all of them."""
_LEAST = 6
"""Shorter words stand by chance in what is no text, such as the dots of a picture."""


def drop_unseen(document: Pdf) -> None:
    """Take out of every page what is not seen of it; nothing that is drawn changes."""
    known: set[tuple[int, int]] = set()
    for page in document.pages:
        for held, key, by_name in _reached(page, known):
            if not by_name:
                for dropped in _DROPPED:
                    if dropped in held:
                        del held[dropped]
            if isinstance(held, Stream):
                if _is_content(held, key):
                    _unmark(held)
                elif str(held.get("/Subtype")) == "/Image":
                    _bare_picture(held)


def held_texts(page: Page) -> Iterator[str]:
    """Every string and name of the page's objects, what its contents write, and its other streams as they lie."""
    for held, key, _ in _reached(page, set()):
        for name in held.keys():  # noqa: SIM118 (no Python dictionary)
            yield from _of_name(name)
            yield from _of_value(held[name])
        if isinstance(held, Stream):
            yield from _of_content(held) if _is_content(held, key) else ()


def held_data(page: Page) -> Iterator[bytes]:
    """The streams of the page that are no contents, and the pictures within contents, as they lie and unpacked."""
    for held, key, _ in _reached(page, set()):
        if isinstance(held, Stream) and _is_content(held, key):
            yield from _written_out(held)
        elif isinstance(held, Stream):
            yield held.read_raw_bytes()
            try:
                yield held.read_bytes()
            except PdfError:
                continue


def _written_out(held: Stream) -> Iterator[bytes]:
    """The pictures that stand in contents themselves."""
    try:
        if b"ID" not in held.read_bytes():
            return
        steps = list(parse_content_stream(held))
    except PdfError:
        return  # Its text is searched as it lies.
    for step in steps:
        if isinstance(step, ContentStreamInlineImage):
            yield step.iimage.unparse()
            try:
                yield step.iimage.read_bytes()
            except (PdfError, NotImplementedError, ValueError):
                continue


def lies_in(words: str, data: bytes) -> bool:
    """Whether words lie in what is no text, in any of the ways in which programs write them."""
    if len(words) < _LEAST:
        return False
    codings = ("utf-8", "latin-1", "utf-16-be", "utf-16-le")
    kinds = (words, words.lower(), words.upper())
    return any(one.encode(coding, "replace") in data for one in kinds for coding in codings)


def _reached(page: Page, known: set[tuple[int, int]]) -> Iterator[tuple[Object, str, bool]]:
    """Every dictionary and stream that a page needs, the key it stands at, and whether its entries are names."""
    waiting: list[tuple[Object, str, bool]] = [(page.obj, "", False)]
    while waiting:
        held, key, by_name = waiting.pop()
        if held.is_indirect:
            if held.objgen in known:
                continue
            known.add(held.objgen)
        if isinstance(held, Array):
            waiting += [(one, key, False) for one in held if isinstance(one, (Array, Dictionary, Stream))]
            continue
        yield held, key, by_name
        for name in held.keys():  # noqa: SIM118 (no Python dictionary)
            one = held[name]
            if name != "/Parent" and isinstance(one, (Array, Dictionary, Stream)):
                named = not by_name and name in _BY_NAME and not isinstance(one, Stream)
                waiting.append((one, key if by_name else name, named))


def _is_content(held: Stream, key: str) -> bool:
    return key in ("/Contents", "/CharProcs") or str(held.get("/Subtype")) == "/Form" or held.get("/PatternType") == 1


def _unmark(held: Stream) -> None:
    """Write contents again without comments and without what describes its parts."""
    try:
        if not _MARKS.search(held.read_bytes()):
            return
        kept: list[Any] = []
        for step in parse_content_stream(held):
            operator = "" if isinstance(step, ContentStreamInlineImage) else str(step.operator)
            if operator in ("BDC", "BMC"):
                kept.append(([Name.Span], Operator("BMC")))
            elif operator not in ("DP", "MP"):
                kept.append(step)
        held.write(unparse_content_stream(kept))
    except PdfError:
        return  # What cannot be taken apart stays as it is, and is searched as it lies.


def _of_name(name: str) -> Iterator[str]:
    """A name that somebody gave; one of the format's own says nothing of anybody."""
    if name[1:] not in _FORMATS_OWN:
        yield name[1:]


def _of_value(value: object) -> Iterator[str]:
    """A string in each way in which it may be meant; the strings of a list too."""
    if isinstance(value, Array):
        for one in value:
            yield from _of_value(one)
    elif isinstance(value, Dictionary):
        return  # It is reached by itself.
    elif isinstance(value, Name):
        yield from _of_name(str(value))
    elif isinstance(value, String):
        yield str(value)
        yield from _meant(bytes(value))


def _meant(raw: bytes) -> Iterator[str]:
    yield raw.decode("latin-1")
    for coding in ("utf-8", "utf-16-be"):
        yield raw.decode(coding, "replace")


def _of_content(held: Stream) -> Iterator[str]:
    try:
        steps = list(parse_content_stream(held))
    except PdfError:
        try:
            yield from _meant(held.read_bytes())
        except PdfError:
            yield from _meant(held.read_raw_bytes())
        return
    shown: list[bytes] = []
    for step in steps:
        if isinstance(step, ContentStreamInlineImage):
            yield from _of_entries(step.iimage.unparse())
            continue
        operator = str(step.operator)
        if operator in _SHOWN:
            shown += _written(step.operands)
            continue
        if operator in ("Td", "TD", "Tm", "T*", "ET"):
            shown.append(b"\n")
        for operand in step.operands:
            if isinstance(operand, Dictionary):
                yield operand.unparse().decode("latin-1")
            yield from _of_value(operand)
    yield from (text for text in _meant(b"".join(shown)))


def _of_entries(picture: bytes) -> Iterator[str]:
    """What is said of a picture that stands in contents, each string in each way in which it may be meant."""
    said = _ENTRIES.match(picture)
    if said is None:
        return
    try:
        entries = Object.parse(b"<<" + said[1] + b">>")
    except PdfError:
        yield from _meant(said[1])
        return
    for name in entries.keys():  # noqa: SIM118 (no Python dictionary)
        yield name[1:]
        yield from _of_value(entries[name])


def _written(operands: object) -> Iterator[bytes]:
    """What one operator of text writes, letters that only stand closer to each other as one word."""
    for operand in operands:  # type: ignore[attr-defined]
        for one in operand if isinstance(operand, Array) else (operand,):
            if isinstance(one, String):
                yield bytes(one)
            elif isinstance(operand, Array) and float(one) < _GAP:
                yield b" "


def _bare_picture(held: Stream) -> None:
    """A photograph without the remarks of its camera and programs; its dots stay as they are."""
    filters = held.get("/Filter")
    kinds = [str(one) for one in filters] if isinstance(filters, Array) else [str(filters)]
    raw = held.read_raw_bytes()
    if kinds == ["/FlateDecode", "/DCTDecode"] and "/DecodeParms" not in held:
        try:
            raw = zlib.decompress(raw)
        except zlib.error:
            return
    elif kinds != ["/DCTDecode"]:
        return
    said = held.get("/DecodeParms")
    held.write(
        bare_jpeg(raw), filter=Name.DCTDecode, decode_parms=said if isinstance(said, (Array, Dictionary)) else None
    )


def bare_jpeg(data: bytes) -> bytes:
    """The same photograph without comments and what programs added; as it is where it cannot be taken apart."""
    if data[:2] != b"\xff\xd8":
        return data
    kept, at = [data[:2]], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xD9:
            break
        if marker == 0xFF:
            at += 1
            continue
        length = 2 if marker == 1 or 0xD0 <= marker <= 0xD7 else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        kept.append(_needed(marker, data[at : at + length]))
        at += length
        if marker == 0xDA:
            ends = _SCAN_ENDS.search(data, at)
            kept.append(data[at : ends.start() if ends else len(data)])
            at = ends.start() if ends else len(data)
    whole = at >= len(data) or data[at : at + 2] == b"\xff\xd9"
    return b"".join([*kept, b"\xff\xd9"]) if whole else data


def _needed(marker: int, segment: bytes) -> bytes:
    """A part of a photograph; of what programs add only that by which its colours are known."""
    if marker == 0xE0:
        return b"\xff\xe0\x00\x10" + segment[4:16] + b"\0\0" if segment[4:9] == b"JFIF\0" else b""
    if marker == 0xEE:
        return b"\xff\xee\x00\x0e" + segment[4:16] if segment[4:9] == b"Adobe" else b""
    return b"" if marker == 0xFE or 0xE1 <= marker <= 0xEF else segment
