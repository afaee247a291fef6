"""Puts the sheets of a volume together: numbers, index, bookmarks, and how the file opens."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, OutlineItem, Pdf, String

from ecede_desktop.errors import Bug
from ecede_desktop.records.bundles import BundleEntry, BundleSpec, BundleVolume, RemovalLine
from ecede_desktop.reports.bundle.file_names import file_name
from ecede_desktop.reports.bundle.fingerprints import fingerprint
from ecede_desktop.reports.bundle.front import Front, Where, front, sheets_of
from ecede_desktop.reports.bundle.inserted import labels_of
from ecede_desktop.reports.bundle.layers import Strip, stamp
from ecede_desktop.reports.bundle.numbering import labels, page_labels
from ecede_desktop.reports.bundle.parts import Line
from ecede_desktop.reports.bundle.words import BundleWords
from ecede_desktop.reports.paper import PAGE_LANGUAGE

CREATOR = "Every Child Every Day Desktop"
Tick = Callable[[], None]
_STATIC = b"31415926535897932384626433832795"
"""What qpdf writes as the identity of a file where it is told to write always the same."""
_TAIL = 200_000
"""It stands within so many bytes of the end."""


@dataclass(frozen=True)
class Volume:
    """Which lines of the index a volume holds, and how its sheets are numbered."""

    number: int
    lines: tuple[int, ...]
    labels: tuple[str, ...]
    """Of every sheet, the first ones and the labels of exhibits too."""
    first: dict[int, int]
    """Sheet on which the paper of a line begins, from 0."""
    exhibit_labels: bytes | None
    front: int
    """How many sheets come before the papers."""


def number_volumes(
    spec: BundleSpec, lines: Sequence[Line], divided: Sequence[Sequence[int]]
) -> tuple[list[Volume], list[Where]]:
    """How the sheets of each volume are numbered, and where each paper begins."""
    # Sheets that keep the numbers of the other copy have short titles: the index is as long as with the full ones.
    full = [_named(line) for line in lines]
    early = [line for line in full if not line.part.paper.late]
    whole = sheets_of(spec, full, len(divided), removed=_removed(lines))
    before = sheets_of(spec, early, len(divided), removed=_removed(lines)) if len(early) < len(full) else whole
    where, volumes = [Where(0, "")] * len(lines), []
    for number, held in enumerate(divided, 1):
        inserted = spec.late.value == "inserted"
        late = [inserted and at >= before for at in range(whole)]
        first = {}
        for at in held:
            first[at] = len(late)
            late += [inserted and lines[at].part.paper.late] * lines[at].part.pages
        labelled = [line.part.paper for line in lines if line.part.paper.exhibit]
        cut = labels_of(spec, labelled) if spec.labels and labelled and number == len(divided) else None
        late += [False] * (_pages(cut) if cut else 0)
        named = labels(late)
        volumes.append(Volume(number, tuple(held), named, first, cut, whole))
        for at in held:
            where[at] = Where(number, named[first[at]])
    return volumes, where


def assemble(
    spec: BundleSpec, lines: Sequence[Line], where: Sequence[Where], volume: Volume, volumes: int, tick: Tick
) -> tuple[BundleVolume, list[BundleEntry], list[RemovalLine]]:
    """The finished file, where its papers lie, and what was taken out of them."""
    made = front(
        spec, lines, where, volume.number, volumes, len(volume.labels), removed=_removed(lines), least=volume.front
    )
    document = Pdf.new()
    with Pdf.open(io.BytesIO(made.content)) as opened:
        document.pages.extend(opened.pages)
    entries, removed = [], []
    for at in volume.lines:
        part = lines[at].part
        document.pages.extend(part.document.pages)
        first = volume.first[at]
        named = volume.labels[first : first + part.pages]
        entries.append(BundleEntry(part.paper.key, volume.number, named[0], named[-1], part.pages, first + 1))
        removed += [replace(line, label=named[line.page - 1]) for line in part.removals]
        tick()
    if volume.exhibit_labels:
        with Pdf.open(io.BytesIO(volume.exhibit_labels)) as opened:
            document.pages.extend(opened.pages)
    if len(document.pages) != len(volume.labels):
        raise Bug("the sheets of a bundle are not as many as were numbered")
    note = " · ".join(part for part in (spec.reference, spec.number, _volume_note(spec, volume, volumes)) if part)
    stamp(document, [Strip(label, note) for label in volume.labels])
    _link(document, made, lines, volume, spec)
    _outline(document, made, lines, volume, spec)
    _opening(document, volume, spec)
    name = file_name(spec, volume.number if volumes > 1 else None)
    return BundleVolume(name, _saved(document, spec, volume), len(volume.labels)), entries, removed


def _named(line: Line) -> Line:
    paper = line.part.stands_for
    return line if paper is None else replace(line, part=replace(line.part, paper=paper))


def _removed(lines: Sequence[Line]) -> bool:
    return any(line.part.removals for line in lines)


def _pages(content: bytes) -> int:
    with Pdf.open(io.BytesIO(content)) as document:
        return len(document.pages)


def _volume_note(spec: BundleSpec, volume: Volume, volumes: int) -> str:
    if volumes == 1:
        return ""
    words = BundleWords(spec)
    return f"{words('volume')} {words('volume_of', volume=volume.number, count=volumes)}"


def _link(document: Pdf, made: Front, lines: Sequence[Line], volume: Volume, spec: BundleSpec) -> None:
    """Each line of the index leads to its page."""
    words = BundleWords(spec)
    found: dict[int, list[Dictionary]] = {}
    for spot in made.spots:
        target = document.pages[volume.first[spot.line]].obj
        label = volume.labels[volume.first[spot.line]]
        link = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, F=4, Border=Array([0, 0, 0]),
            Rect=Array([round(value, 2) for value in (spot.left, spot.bottom, spot.right, spot.top)]),
            Dest=Array([target, Name.XYZ, None, None, None]),
            Contents=String(words.bookmark(lines[spot.line].part.paper, label)),
        )  # fmt: skip
        found.setdefault(spot.sheet, []).append(link)
    for sheet, links in found.items():
        document.pages[sheet].obj.Annots = document.make_indirect(
            Array([document.make_indirect(link) for link in links])
        )


def _outline(document: Pdf, made: Front, lines: Sequence[Line], volume: Volume, spec: BundleSpec) -> None:
    """Bookmarks: sections, and their papers within them, each with its page."""
    words = BundleWords(spec)
    with document.open_outline() as outline:
        outline.root.append(OutlineItem(words.bookmark(words("index"), volume.labels[made.index]), made.index))
        if made.exhibits is not None:
            title = words.bookmark(words("exhibits"), volume.labels[made.exhibits])
            outline.root.append(OutlineItem(title, made.exhibits))
        section, group = "", None
        for at in volume.lines:
            line, first = lines[at], volume.first[at]
            if group is None or line.section != section:
                section = line.section
                group = OutlineItem(words.bookmark(section, volume.labels[first]), first)
                outline.root.append(group)
            title = f"{line.number}  {words.bookmark(line.part.paper, volume.labels[first])}"
            group.children.append(OutlineItem(title, first))
        if volume.exhibit_labels:
            first = len(volume.labels) - _pages(volume.exhibit_labels)
            outline.root.append(OutlineItem(words.bookmark(words("labels"), volume.labels[first]), first))


def _opening(document: Pdf, volume: Volume, spec: BundleSpec) -> None:
    """How it opens: at its first page, full size, the bookmarks beside it; whose file it is."""
    root = document.Root
    root.OpenAction = Array([document.pages[0].obj, Name.XYZ, None, None, 1])
    root.PageMode = Name.UseOutlines
    root.PageLabels = page_labels(volume.labels)
    root.Lang = String(PAGE_LANGUAGE["en" if spec.language == "en" else "cy"])
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    stamped = spec.made_at.strftime("D:%Y%m%d%H%M%SZ")
    info = document.docinfo
    info["/Title"] = title_of(spec)
    info["/Creator"] = CREATOR
    info["/CreationDate"] = info["/ModDate"] = stamped


def title_of(spec: BundleSpec) -> str:
    """What the file calls itself: it names nobody."""
    return f"{BundleWords(spec)('title')} {spec.number} – {spec.reference}"


def _saved(document: Pdf, spec: BundleSpec, volume: Volume) -> bytes:
    """The file; what it is known by follows from what it was made of, which is quicker than from all its bytes."""
    out = io.BytesIO()
    document.save(
        out, min_version="1.7", static_id=True, object_stream_mode=ObjectStreamMode.generate,
        fix_metadata_version=False,
    )  # fmt: skip
    document.close()
    made_of = f"{fingerprint(spec)} {volume.number} {spec.made_at.isoformat()}"
    identity = hashlib.sha256(made_of.encode()).hexdigest()[: len(_STATIC)].encode()
    with out.getbuffer() as written:
        start = max(len(written) - _TAIL, 0)
        tail = bytes(written[start:])
        for found in re.finditer(_STATIC, tail):
            written[start + found.start() : start + found.end()] = identity
    return out.getvalue()
