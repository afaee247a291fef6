"""How a band looks: a fill, a pattern and its letter, so that bands are told apart without colour; and their key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecede_desktop.pictures.shapes import Area, Box, Hatch, Ink, Sheet
from ecede_desktop.records.pictures import Band


@dataclass(frozen=True)
class BandLook:
    """Fill, pattern of the strip at the left, and the ink of words on the fill."""

    fill: Ink
    hatch: Hatch
    words: Ink = Ink.TEXT


NO_BAND = BandLook(Ink.QUIET, Hatch.NONE, Ink.MUTED)
_BEST = BandLook(Ink.BEST, Hatch.NONE)
_GOOD = BandLook(Ink.GOOD, Hatch.DOTS)
_FAIR = BandLook(Ink.MIDDLING, Hatch.LEVEL)
_POOR = BandLook(Ink.MIDDLING, Hatch.CROSSED)
_WORST = BandLook(Ink.WORST, Hatch.RISING, Ink.ON_WORST)
_BY_NUMBER = {
    1: (_BEST,),
    2: (_BEST, _WORST),
    3: (_BEST, _FAIR, _WORST),
    4: (_BEST, _GOOD, _FAIR, _WORST),
    5: (_BEST, _GOOD, _FAIR, _POOR, _WORST),
}
STRIP = 7.0


def looks(bands: Sequence[Band]) -> dict[str, BandLook]:
    """A look for each band by its key, from the best to the worst."""
    known = _BY_NUMBER.get(len(bands), _BY_NUMBER[5])
    last = len(bands) - 1
    return {
        band.key: known[-1] if rank == last and last else known[min(rank, len(known) - 2 if last else 0)]
        for rank, band in enumerate(bands)
    }


def draw_banded(sheet: Sheet, box: Box, look: BandLook, radius: float = 0.0) -> None:
    """A rectangle in the look of a band, its pattern in a strip at the left where no words stand."""
    unit = sheet.unit
    # On a dark fill the pattern is light, on a light one dark.
    hatch_ink = look.words if look.fill == Ink.WORST else Ink.TEXT
    sheet.put(Area(box, look.fill, Ink.EDGE, radius=radius))
    if look.hatch != Hatch.NONE and box.height > 5 * unit:
        inset = 2 * unit
        strip = Box(box.x + inset, box.y + inset, min(STRIP * unit, box.width - 2 * inset), box.height - 2 * inset)
        sheet.put(Area(strip, None, None, look.hatch, hatch_ink))


def draw_key(sheet: Sheet, entries: Sequence[tuple[BandLook, str, str]], x: float, top: float, width: float) -> float:
    """(look, letter, words) of each band, in lines as wide as there is room; answers with the height."""
    unit, text = sheet.unit, sheet.letters.height("small")
    line, swatch = text + 6 * unit, 30 * unit
    at, y = x, top
    for look, letter, words in entries:
        said = sheet.fitted(words, "small", width - swatch - 6 * unit)
        need = swatch + 6 * unit + sheet.letters.width(said, "small")
        if at > x and at + need > x + width:
            at, y = x, y + line
        draw_banded(sheet, Box(at, y, swatch, text + 2 * unit), look, 3 * unit)
        middle = at + (swatch + STRIP * unit) / 2
        sheet.text(middle, y + unit, letter, ink=look.words, align="centre")
        sheet.text(at + swatch + 6 * unit, y + unit, said, ink=Ink.TEXT)
        at += need + 18 * unit
    return y + line - top
