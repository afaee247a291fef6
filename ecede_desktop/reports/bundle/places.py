"""Puts a page as it is seen, whatever its box, turn and size, on an A4 sheet above the strip for its number."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from ecede_desktop.records.bundles import Area
from ecede_desktop.reports.sheet import MM, PAGE_HEIGHT, PAGE_WIDTH

STRIP = 8 * MM
"""At the foot of every sheet: nothing of the page itself lies under its number, so no evidence is covered."""
LARGEST = 14_400.0
"""A side of more points than this (five metres) is no page that was ever printed."""
SMALLEST = 3.0
_KEPT = ("/Type", "/Parent")
_FEW = 200
"""Contents of fewer bytes are written anew with what is added to them."""


@dataclass(frozen=True)
class Box:
    """What of a page is seen."""

    left: float
    bottom: float
    width: float
    height: float
    odd: bool = False
    """The file names no box, or one that cannot be; A4 was taken."""


@dataclass(frozen=True)
class Placement:
    """Where a page came to lie on its sheet."""

    width: float
    height: float
    """Of the sheet."""
    scale: float
    left: float
    bottom: float

    def area(self, area: Area) -> Area:
        """A rectangle of the page as it was seen, on the sheet."""
        return Area(
            area.left * self.scale + self.left,
            area.bottom * self.scale + self.bottom,
            area.right * self.scale + self.left,
            area.top * self.scale + self.bottom,
        )


def inherited(page: Object, key: str) -> Object | None:
    """A value of a page or of the nodes above it."""
    node: Object | None = page
    for _ in range(50):
        if not isinstance(node, Dictionary):
            return None
        if (found := node.get(key)) is not None:
            return found
        node = node.get("/Parent")
    return None


def box_of(page: Page) -> Box:
    """The part that is seen: the crop box within the media box."""
    media = _numbers(inherited(page.obj, "/MediaBox"))
    if media is None:
        return Box(0, 0, PAGE_WIDTH, PAGE_HEIGHT, odd=True)
    own = inherited(page.obj, "/CropBox")
    crop = (_numbers(own) or media) if own is not None else media
    seen = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    if seen[2] - seen[0] < SMALLEST or seen[3] - seen[1] < SMALLEST:
        seen = media
    return Box(seen[0], seen[1], seen[2] - seen[0], seen[3] - seen[1])


def turn_of(page: Page) -> int:
    """By how many degrees, clockwise, it is shown turned."""
    try:
        turn = int(inherited(page.obj, "/Rotate") or 0)
    except (TypeError, ValueError):
        return 0
    return turn % 360 if turn % 90 == 0 else 0


def unit_of(page: Page) -> float:
    """How many points its unit has."""
    unit = _number(page.obj.get("/UserUnit"))
    return unit if unit is not None and 0 < unit <= 1000 else 1.0


def oversize(page: Page, box: Box) -> bool:
    """Whether no printer ever had such paper."""
    return max(box.width, box.height) * unit_of(page) > LARGEST


def place(document: Pdf, page: Page, box: Box, turn: int, used: set[tuple[int, int]]) -> Placement:
    """Make the page an upright A4 sheet, on its side where that is how it is read; what is larger is made to fit.

    Args:
        used: the contents that earlier pages were made of; a page that shares them gets its own.
    """
    unit = unit_of(page)
    wide, high = (box.height, box.width) if turn in (90, 270) else (box.width, box.height)
    sheet = (PAGE_HEIGHT, PAGE_WIDTH) if wide > high else (PAGE_WIDTH, PAGE_HEIGHT)
    room = sheet[1] - STRIP
    scale = min(unit, sheet[0] / wide, room / high)
    left, bottom = (sheet[0] - wide * scale) / 2, STRIP + (room - high * scale) / 2
    form = _form(document, page, box, used)
    matrix = " ".join(f"{value:.6f}".rstrip("0").rstrip(".") for value in _matrix(box, turn, scale, left, bottom))
    resources = Dictionary(XObject=Dictionary(P=form)) if form is not None else Dictionary()
    _renew(document, page, sheet, f"q {matrix} cm /P Do Q\n".encode() if form is not None else b"", resources)
    return Placement(*sheet, scale, left, bottom)


def turn_over(document: Pdf, page: Page) -> None:
    """Turn what stands on the sheet on its head; the sheet and its strip stay."""
    width, height = (float(value) for value in list(page.obj.MediaBox)[2:])
    turned = f"q -1 0 0 -1 {width:.3f} {height + STRIP:.3f} cm\n".encode()
    contents = page.obj.Contents
    page.obj.Contents = Array([document.make_stream(turned), contents, document.make_stream(b"Q\n")])


def renew(document: Pdf, page: Page, content: bytes, resources: Dictionary) -> None:
    """Give a sheet other contents; nothing that it held is kept."""
    width, height = (float(value) for value in list(page.obj.MediaBox)[2:])
    _renew(document, page, (width, height), content, resources)


def draw(
    document: Pdf, page: Page, drawn: bytes, forms: Mapping[str, Object], types: Mapping[str, Object] | None = None
) -> None:
    """Draw something over what the sheet holds, with these forms and types."""
    for kind, named in (("/XObject", forms), ("/Font", types or {})):
        if named and kind not in page.obj.Resources:
            page.obj.Resources[kind] = Dictionary()
        for name, held in named.items():
            page.obj.Resources[kind][name] = held
    contents = page.obj.Contents
    if isinstance(contents, Array):
        contents.append(document.make_stream(drawn))
    elif len(contents.read_raw_bytes()) < _FEW:
        page.obj.Contents = document.make_stream(contents.read_bytes() + drawn)
    else:
        page.obj.Contents = Array([contents, document.make_stream(drawn)])


def _renew(document: Pdf, page: Page, sheet: tuple[float, float], content: bytes, resources: Dictionary) -> None:
    for key in [key for key in page.obj.keys() if key not in _KEPT]:  # noqa: SIM118 (no Python dictionary)
        del page.obj[key]
    page.obj.MediaBox = Array([0, 0, round(sheet[0], 3), round(sheet[1], 3)])
    page.obj.Resources = resources
    page.obj.Contents = document.make_stream(content)


def _form(document: Pdf, page: Page, box: Box, used: set[tuple[int, int]]) -> Stream | None:
    contents = page.obj.get("/Contents")
    if isinstance(contents, Array) and len(contents) == 1:
        contents = contents[0]
    if isinstance(contents, Array):
        parts = [part.read_bytes() for part in contents if isinstance(part, Stream)]
        form = document.make_stream(b"\n".join(parts))
    elif isinstance(contents, Stream):
        form = contents
        if contents.objgen in used:
            form = document.make_stream(contents.read_bytes())
        used.add(contents.objgen)
    else:
        return None
    form.Type, form.Subtype = Name.XObject, Name.Form
    form.BBox = Array([box.left, box.bottom, box.left + box.width, box.bottom + box.height])
    resources = inherited(page.obj, "/Resources")
    form.Resources = resources if isinstance(resources, Dictionary) else Dictionary()
    group = page.obj.get("/Group")
    if isinstance(group, Dictionary):
        form.Group = group
    return form


def _matrix(box: Box, turn: int, scale: float, left: float, bottom: float) -> tuple[float, ...]:
    """From the page's own points to the sheet's."""
    a, b, c, d, e, f = {
        0: (1, 0, 0, 1, 0.0, 0.0),
        90: (0, -1, 1, 0, 0.0, box.width),
        180: (-1, 0, 0, -1, box.width, box.height),
        270: (0, 1, -1, 0, box.height, 0.0),
    }[turn]
    e -= a * box.left + c * box.bottom
    f -= b * box.left + d * box.bottom
    return a * scale, b * scale, c * scale, d * scale, e * scale + left, f * scale + bottom


def _numbers(value: Object | None) -> tuple[float, float, float, float] | None:
    if not isinstance(value, Array) or len(value) != 4:
        return None
    found = [_number(one) for one in value]
    if any(one is None for one in found):
        return None
    x1, y1, x2, y2 = (float(one) for one in found if one is not None)
    left, bottom, right, top = min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
    return (left, bottom, right, top) if right - left >= SMALLEST and top - bottom >= SMALLEST else None


def _number(value: object) -> float | None:
    if value is None or isinstance(value, (bool, str, bytes)):
        return None
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, pikepdf.PdfError):
        return None
    return number if math.isfinite(number) and abs(number) < 1e7 else None
