"""Makes pictures within a PDF coarser where they are finer than the court asks."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Name, Object, Page, Pdf, PdfImage, Stream
from PIL import Image

from ecede_desktop.reports.bundle.pictures import MOST_PIXELS, coarser, stream_of
from ecede_desktop.reports.bundle.places import inherited, unit_of

_SLACK = 1.05
_SMALL = 40_000
"""Pictures of fewer dots are stamps and signatures: they are let be."""
_DEEPEST = 6
Matrix = pikepdf.Matrix


def reduce_pictures(document: Pdf, most_dpi: int) -> tuple[int, int]:
    """How many pictures were made coarser, and how many could not be."""
    largest: dict[tuple[int, int], tuple[Stream, float, float]] = {}
    for page in document.pages:
        if not has_large(inherited(page.obj, "/Resources")):
            continue
        unit = unit_of(page)
        for picture, wide, high in _shown(page):
            known = largest.get(picture.objgen, (picture, 0.0, 0.0))
            largest[picture.objgen] = (picture, max(known[1], wide * unit), max(known[2], high * unit))
    done = failed = 0
    for picture, wide, high in largest.values():
        most_wide, most_high = math.ceil(wide / 72 * most_dpi), math.ceil(high / 72 * most_dpi)
        if picture.Width <= most_wide * _SLACK and picture.Height <= most_high * _SLACK:
            continue
        if most_wide < 1 or most_high < 1:
            continue
        if _reduce(document, picture, most_wide, most_high):
            done += 1
        else:
            failed += 1
    return done, failed


def _reduce(document: Pdf, picture: Stream, most_wide: int, most_high: int) -> bool:
    if picture.get("/ImageMask") == True or "/Decode" in picture or "/Mask" in picture:  # noqa: E712 (no Python bool)
        return False
    if int(picture.Width) * int(picture.Height) > MOST_PIXELS:
        return False
    try:
        opened = PdfImage(picture).as_pil_image()
        made = coarser(opened, min(most_wide, opened.width), min(most_high, opened.height))
    except (pikepdf.PdfError, pikepdf.models.image.UnsupportedImageTypeError, OSError, ValueError, NotImplementedError):
        return False
    _replace(picture, stream_of(document, made), made)
    return True


def _replace(picture: Stream, new: Stream, made: Image.Image) -> None:
    if "/Filter" in new:
        picture.write(new.read_raw_bytes(), filter=Name.DCTDecode)
    else:
        picture.write(new.read_raw_bytes())
    if "/DecodeParms" in picture:
        del picture.DecodeParms
    picture.Width, picture.Height = made.size
    picture.ColorSpace, picture.BitsPerComponent = new.ColorSpace, new.BitsPerComponent


def has_large(resources: Object | None, depth: int = 0) -> bool:
    """Whether these resources, or those of what they draw, hold a picture that is more than a stamp."""
    objects = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    if not isinstance(objects, Dictionary) or depth > _DEEPEST:
        return False
    for key in objects.keys():  # noqa: SIM118 (no Python dictionary)
        found = objects[key]
        if not isinstance(found, Stream):
            continue
        kind = found.get("/Subtype")
        if kind == Name.Image and int(found.get("/Width", 0)) * int(found.get("/Height", 0)) > _SMALL:
            return True
        if kind == Name.Form and has_large(found.get("/Resources"), depth + 1):
            return True
    return False


def _shown(page: Page) -> Iterator[tuple[Stream, float, float]]:
    """Each large picture of a page, with how wide and high it is shown, in points."""
    resources = inherited(page.obj, "/Resources")
    assert isinstance(resources, Dictionary)
    yield from _within(page.obj, resources, Matrix(), 0)


def _within(content: Object, resources: Dictionary, start: Matrix, depth: int) -> Iterator[tuple[Stream, float, float]]:
    objects = resources.get("/XObject")
    if not isinstance(objects, Dictionary) or depth > _DEEPEST:
        return
    now, kept = start, []
    try:
        steps = pikepdf.parse_content_stream(content, "q Q cm Do")
    except pikepdf.PdfError:
        return
    for step in steps:
        operator = str(step.operator)
        if operator == "q":
            kept.append(now)
        elif operator == "Q" and kept:
            now = kept.pop()
        elif operator == "cm" and len(step.operands) == 6:
            now = Matrix(*(float(value) for value in step.operands)) @ now
        elif operator == "Do" and step.operands:
            found = objects.get(str(step.operands[0]))
            if isinstance(found, Stream):
                yield from _one(found, resources, now, depth)


def _one(found: Stream, resources: Dictionary, now: Matrix, depth: int) -> Iterator[tuple[Stream, float, float]]:
    if found.get("/Subtype") == Name.Image and int(found.get("/Width", 0)) * int(found.get("/Height", 0)) > _SMALL:
        yield found, math.hypot(now.a, now.b), math.hypot(now.c, now.d)
    elif found.get("/Subtype") == Name.Form:
        own = found.get("/Matrix")
        inner = Matrix(own) @ now if own is not None else now
        inner_resources = found.get("/Resources")
        if not isinstance(inner_resources, Dictionary):
            inner_resources = resources
        yield from _within(found, inner_resources, inner, depth + 1)
