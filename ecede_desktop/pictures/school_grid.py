"""Schools as tiles where they lie in the county: name, figure, band by letter, pattern and fill."""

from __future__ import annotations

from ecede_desktop.pictures.bands import NO_BAND, STRIP, BandLook, draw_banded, draw_key, looks
from ecede_desktop.pictures.shapes import Box, Drawing, Letters, Sheet, Spot
from ecede_desktop.records.pictures import NONE, SchoolGridPicture, SchoolTile

GAP = 5.0
ROOMY = 8.0
"""Lines of text that a tile is wide at which two lines hold most names; narrower ones have three."""


def least_size(picture: SchoolGridPicture, width: float, letters: Letters) -> tuple[float, float]:
    """The least width, and the least height at a width."""
    _, columns = _extent(picture)
    sheet = Sheet(letters)
    least = max(columns * (_least_tile(sheet) + GAP * sheet.unit), 20 * letters.height("small"))
    return least, lay_out(picture, max(width, least), 0, letters).height


def lay_out(picture: SchoolGridPicture, width: float, height: float, letters: Letters) -> Drawing:
    """The picture in a room; as high as it needs at the least."""
    sheet = Sheet(letters)
    rows, columns = _extent(picture)
    gap = GAP * sheet.unit
    top = draw_key(sheet, _key(picture), 0, 0, width) + 6 * sheet.unit
    tile_width = (width - gap * (columns - 1)) / columns
    lines = 2 if tile_width >= ROOMY * letters.height("small") else 3
    least = letters.height("strong") + lines * letters.height("small") + 8 * sheet.unit
    most = least * 1.35
    tile_height = min(most, max(least, (height - top - gap * (rows - 1)) / rows))
    first_row, first_column = _first(picture)
    found = looks(picture.bands)
    lanes: dict[int, list[tuple[int, Spot]]] = {}
    for tile in picture.tiles:
        x = (tile.column - first_column) * (tile_width + gap)
        y = top + (tile.row - first_row) * (tile_height + gap)
        box = Box(x, y, tile_width, tile_height)
        _draw_tile(sheet, picture, tile, box, found.get(tile.band, NO_BAND))
        lanes.setdefault(tile.row, []).append((tile.column, Spot(tile.number, picture.says(tile), box)))
    ordered = tuple(tuple(spot for _, spot in sorted(lanes[row], key=lambda pair: pair[0])) for row in sorted(lanes))
    bottom = top + rows * (tile_height + gap) - gap
    return Drawing(width, max(height, bottom), tuple(sheet.shapes), ordered)


def _extent(picture: SchoolGridPicture) -> tuple[int, int]:
    """Rows and columns that the tiles take."""
    row, column = _first(picture)
    rows = max((tile.row for tile in picture.tiles), default=row) - row + 1
    return rows, max((tile.column for tile in picture.tiles), default=column) - column + 1


def _first(picture: SchoolGridPicture) -> tuple[int, int]:
    rows = min((tile.row for tile in picture.tiles), default=0)
    return rows, min((tile.column for tile in picture.tiles), default=0)


def _least_tile(sheet: Sheet) -> float:
    """The letter and the widest figure beside each other."""
    return sheet.letters.width("100.0", "strong") + sheet.letters.width("W", "strong") + (STRIP + 20) * sheet.unit


def _key(picture: SchoolGridPicture) -> list[tuple[BandLook, str, str]]:
    """Each band with the number of its schools; then those without a band, where there are any."""
    found = looks(picture.bands)
    count = {band.key: 0 for band in picture.bands} | {"": 0}
    for tile in picture.tiles:
        count[tile.band if tile.band in found else ""] += 1
    entries = [(found[band.key], band.letter, f"{band.name}: {count[band.key]}") for band in picture.bands]
    if count[""]:
        entries.append((NO_BAND, NONE, f"{picture.words.no_figure}: {count['']}"))
    return entries


def _draw_tile(sheet: Sheet, picture: SchoolGridPicture, tile: SchoolTile, box: Box, look: BandLook) -> None:
    unit, small = sheet.unit, sheet.letters.height("small")
    draw_banded(sheet, box, look, 4 * unit)
    left, right = box.x + (STRIP + 6) * unit, box.right - 6 * unit
    top = box.y + 4 * unit
    band = picture.band_of(tile)
    letter = band.letter if band is not None else ""
    room = right - left
    sheet.text(right, top, letter, size="strong", ink=look.words, align="right")
    if tile.value is not None:
        sheet.text(left, top, str(tile.value), size="strong", ink=look.words)
        top += sheet.letters.height("strong")
    else:
        # In place of the figure stands why there is none.
        for line in _lines(sheet, tile.note or NONE, room, 2):
            sheet.text(left, top, line, ink=look.words)
            top += small
    for line in _lines(sheet, tile.short or tile.name, room, max(1, int((box.bottom - top - unit) / small))):
        sheet.text(left, top, line, ink=look.words)
        top += small


def _lines(sheet: Sheet, words: str, room: float, number: int) -> list[str]:
    """The words in so many lines; where they are more, the last ends in an ellipsis."""
    lines = sheet.wrapped(words, "small", room)
    if len(lines) <= number:
        return lines
    return [*lines[: number - 1], sheet.fitted(lines[number - 1].rstrip("…") + "……", "small", room).rstrip("…") + "…"]
