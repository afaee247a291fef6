"""The key below a genogram: the symbols and lines that it uses, each with its word, and who lives in which home."""

from __future__ import annotations

from collections.abc import Iterator

from ecede_desktop.pictures.genogram_marks import draw_line_of, draw_slashes, draw_symbol
from ecede_desktop.pictures.shapes import Box, Ink, Sheet, Stroke
from ecede_desktop.records.genogram import DESCENTS, UNIONS, GenogramPicture

_SYMBOLS = ("male", "female", "unknown", "index", "died")


def draw(sheet: Sheet, picture: GenogramPicture, x: float, y: float, width: float) -> float:
    """Draw it within a width; answers with the height that it takes."""
    unit, line = sheet.unit, sheet.letters.height("small")
    top, left, mark = y + 12 * unit, x, 26 * unit
    for name, words in _entries(picture):
        needed = mark + 6 * unit + sheet.letters.width(words, "small") + 18 * unit
        if left > x and left + needed > x + width:
            left, top = x, top + line + 6 * unit
        _draw_mark(sheet, name, Box(left, top, mark, line))
        sheet.text(left + mark + 6 * unit, top, words, ink=Ink.MUTED)
        left += needed
    for home in picture.homes:
        told = picture.say.home_of.format(letter=home.letter, label=home.label).rstrip(": ")
        names = ", ".join(person.name for person in picture.people if person.key in home.members)
        for words in sheet.wrapped(f"{told} – {names}", "small", width):
            top += line + 4 * unit
            sheet.text(x, top, words, ink=Ink.MUTED)
    return top + line + 6 * unit - y


def _entries(picture: GenogramPicture) -> Iterator[tuple[str, str]]:
    """What the drawing uses, and nothing else."""
    sexes = {person.sex or "unknown" for person in (*picture.people, *picture.others)}
    used = sexes | {union.kind for union in picture.unions} | {descent.kind for descent in picture.descents}
    used |= {"index"}
    used |= {"died"} if any(person.died for person in (*picture.people, *picture.others)) else set()
    used |= {"home"} if picture.homes else set()
    # One word stands for lines that are drawn alike.
    alike = {"former_partner": "divorced", "guardian": "foster"}
    used = {alike.get(name, name) for name in used}
    return ((name, words) for name, words in picture.say.key if name in used)


def _draw_mark(sheet: Sheet, name: str, box: Box) -> None:
    (x, y), side = box.centre, min(box.height, box.width)
    if name in _SYMBOLS:
        sex = {"male": "male", "female": "female", "index": "female", "died": "male"}.get(name, "")
        symbol = Box(x - side / 2, y - side / 2, side, side)
        draw_symbol(sheet, symbol, sex, index=name == "index", died=name == "died")
    elif name in UNIONS or name in DESCENTS:
        draw_line_of(sheet, name, ((box.x, y), (box.right, y)))
        draw_slashes(sheet, name, x, y)
    else:
        sheet.put(Stroke(((box.x, y), (box.right, y)), Ink.NOW, 1.4 * sheet.unit, (4.0, 3.0)))
