"""What of a page a file for good (PDF/A-2b) cannot hold, as far as we read the standard; this is no validator."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, PdfError, Stream

from ecede_desktop.reports.bundle.directions import SHOWS

_PRESS = re.compile(rb"(?:[\d.]+\s+){4}[kK]\b")
_SET = re.compile(rb"/([^\s/\[\]<>()]+)\s+[-+\d.]+\s+Tf\b")
_DEEPEST = 8
_DROPPED = {
    "image": ("/Interpolate", "/Alternates", "/OPI"),
    "form": ("/OPI", "/Ref", "/PS", "/Subtype2", "/PieceInfo", "/Metadata", "/OC", "/StructParents", "/StructParent"),
    "state": ("/TR", "/TR2", "/HTP", "/HT"),
}
_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


class Fonts:
    """Which objects were looked at, and what was wrong with them: pages share them."""

    def __init__(self) -> None:
        self.known: dict[tuple[int, int], frozenset[str]] = {}


def faults_of(page: Page, known: Fonts) -> frozenset[str]:
    """What stands in the way: fonts, colours, pictures; empty where the page may stay as it is."""
    found = _resources(page.obj.get("/Resources"), known, 0)
    group = page.obj.get("/Group")
    if isinstance(group, Dictionary) and group.get("/CS") == Name.DeviceCMYK:
        found |= {"colours"}
    return found


def mend(page: Page, seen: set[tuple[int, int]]) -> None:
    """Drop from what a page draws the entries that say nothing of how it looks and that may not be there."""
    for kind, held in _held(page.obj.get("/Resources"), 0):
        if held.objgen != (0, 0):
            if held.objgen in seen:
                continue
            seen.add(held.objgen)
        for key in _DROPPED[kind]:
            if key in held:
                del held[key]


def wrong_in(content: bytes) -> list[str]:
    """What a finished file lacks to be one for good: our own reading, piece by piece."""
    with Pdf.open(io.BytesIO(content)) as document:
        root, found = document.Root, []
        if "/Encrypt" in document.trailer or document.is_encrypted:
            found.append("it is encrypted")
        if "/ID" not in document.trailer:
            found.append("it has no identity")
        found += _metadata(document)
        found += [f"it has {key}" for key in ("/AcroForm", "/AA", "/Names", "/OCProperties") if key in root]
        intents = root.get("/OutputIntents")
        if not isinstance(intents, Array) or intents[0].S != Name.GTS_PDFA1 or int(intents[0].DestOutputProfile.N) != 3:
            found.append("it does not say which colours it means")
        known = Fonts()
        for number, page in enumerate(document.pages, 1):
            found += [f"page {number}: {what}" for what in sorted(faults_of(page, known))]
            found += [f"page {number}: {what}" for what in _annotations(page)]
        found += _streams(document)
        return found


def _metadata(document: Pdf) -> list[str]:
    with document.open_metadata(update_docinfo=False) as said:
        wrong = [] if said.pdfa_status == "2B" else ["it does not say that it is PDF/A-2b"]
        if str(document.docinfo.get("/Title", "")) != said.get("dc:title"):
            wrong.append("it has two titles")
    return wrong


def _annotations(page: Page) -> Iterator[str]:
    found = page.obj.get("/Annots")
    for one in found if isinstance(found, Array) else ():
        if one.get("/Subtype") != Name.Link:
            yield "a note"
        if int(one.get("/F", 0)) & 4 == 0:
            yield "a link that is not printed"
        if "/A" in one or "/AA" in one:
            yield "an action"


def _streams(document: Pdf) -> list[str]:
    wrong = set()
    for held in document.objects:
        if not isinstance(held, Stream):
            continue
        filters = held.get("/Filter")
        names = [str(one) for one in filters] if isinstance(filters, Array) else [str(filters)]
        if "/LZWDecode" in names or "/Crypt" in names:
            wrong.add("a stream that is packed in a way that is not allowed")
        if "/F" in held:
            wrong.add("a stream that lies in another file")
    return sorted(wrong)


def _resources(resources: Object | None, known: Fonts, depth: int, content: bytes | None = None) -> frozenset[str]:
    """What is wrong with what these contents use; without contents, with all of it."""
    found: set[str] = set()
    if not isinstance(resources, Dictionary) or depth > _DEEPEST:
        return frozenset()
    for font in _types(resources.get("/Font"), content):
        found |= _remembered(font, known, lambda one: _font(one, known, depth))
    for held in _values(resources.get("/XObject")):
        found |= _remembered(held, known, lambda one: _drawn(one, known, depth))
    for held in _values(resources.get("/Pattern")):
        found |= _remembered(held, known, lambda one: _drawn(one, known, depth) if isinstance(one, Stream) else set())
    for space in _values(resources.get("/ColorSpace")):
        if "/DeviceCMYK" in _space(space):
            found.add("colours")
    return frozenset(found)


def _remembered(held: Object, known: Fonts, look: Callable[[Object], Iterable[str]]) -> frozenset[str]:
    key = held.objgen
    if key == (0, 0):
        return frozenset(look(held))
    if key not in known.known:
        known.known[key] = frozenset()
        known.known[key] = frozenset(look(held))
    return known.known[key]


def _drawn(held: Object, known: Fonts, depth: int) -> frozenset[str]:
    """What is wrong with a picture, or with a form and what it draws."""
    if not isinstance(held, Stream):
        return frozenset()
    kind = held.get("/Subtype")
    if kind == Name.Image:
        return _image(held)
    if kind == Name.PS:
        return frozenset({"a program"})
    try:
        content = held.read_bytes()
    except PdfError:
        return frozenset({"contents"})
    found = set(_resources(held.get("/Resources"), known, depth + 1, content))
    if _PRESS.search(content):
        found.add("colours")
    group = held.get("/Group")
    if isinstance(group, Dictionary) and group.get("/CS") == Name.DeviceCMYK:
        found.add("colours")
    return frozenset(found)


def _image(held: Stream) -> frozenset[str]:
    found = set()
    if "/DeviceCMYK" in _space(held.get("/ColorSpace")):
        found.add("colours")
    filters = held.get("/Filter")
    if "JPXDecode" in str(filters if not isinstance(filters, Array) else [str(one) for one in filters]):
        found.add("a picture of JPEG 2000")
    mask = held.get("/SMask")
    return frozenset(found) | (_image(mask) if isinstance(mask, Stream) else frozenset())


def _font(font: Object, known: Fonts, depth: int) -> frozenset[str]:
    if not isinstance(font, Dictionary):
        return frozenset({"fonts"})
    kind = font.get("/Subtype")
    if kind == Name.Type3:
        return _resources(font.get("/Resources"), known, depth + 1)
    if kind == Name.Type0:
        below = font.get("/DescendantFonts")
        inner = below[0] if isinstance(below, Array) and len(below) else None
        if not isinstance(inner, Dictionary):
            return frozenset({"fonts"})
        if inner.get("/Subtype") == Name.CIDFontType2 and "/CIDToGIDMap" not in inner:
            return frozenset({"fonts"})
        font = inner
    described = font.get("/FontDescriptor")
    within = isinstance(described, Dictionary) and any(key in described for key in _FILES)
    return frozenset() if within else frozenset({"fonts"})


def _space(space: Object | None, depth: int = 0) -> set[str]:
    """The names within a description of colours, where it says no profile of its own."""
    if isinstance(space, Array) and len(space) and depth < 4:
        if str(space[0]) == "/ICCBased":
            return set()
        return {name for one in space for name in _space(one, depth + 1)}
    return {str(space)} if isinstance(space, Name) else set()


def _types(fonts: Object | None, content: bytes | None) -> list[Object]:
    """The fonts that letters are set in; many programs name one on pages that have no letter."""
    if content is None or not isinstance(fonts, Dictionary):
        return _values(fonts)
    used = {b"/" + name for name in _SET.findall(content)} if SHOWS.search(content) else set()
    return [font for name, font in fonts.items() if name.encode() in used and isinstance(font, Object)]


def _values(held: Object | None) -> list[Object]:
    return [one for _, one in held.items() if isinstance(one, Object)] if isinstance(held, Dictionary) else []


def _held(resources: Object | None, depth: int) -> Iterator[tuple[str, Object]]:
    if not isinstance(resources, Dictionary) or depth > _DEEPEST:
        return
    for state in _values(resources.get("/ExtGState")):
        if isinstance(state, Dictionary):
            yield "state", state
    for one in _values(resources.get("/XObject")):
        if isinstance(one, Stream):
            picture = one.get("/Subtype") == Name.Image
            yield ("image" if picture else "form"), one
            if not picture:
                yield from _held(one.get("/Resources"), depth + 1)
