"""A picture with its title above and its note below, as it leaves the window: on paper and on the clipboard."""

from __future__ import annotations

from ecede_desktop.pictures.shapes import Drawing, Ink, Letters, Sheet, moved


def with_heading(drawing: Drawing, title: str, note: str, letters: Letters) -> Drawing:
    """The same drawing, lower by the height of the title; it can be shown, not walked."""
    sheet = Sheet(letters)
    y = 0.0
    for line in sheet.wrapped(title, "strong", drawing.width):
        sheet.text(0, y, line, size="strong", ink=Ink.TEXT)
        y += letters.height("strong")
    y += letters.height("small") / 2 if title else 0.0
    sheet.put(*(moved(shape, 0, y) for shape in drawing.shapes))
    y += drawing.height
    y += letters.height("small") / 3 if note else 0.0
    for line in sheet.wrapped(note, "small", drawing.width):
        sheet.text(0, y, line)
        y += letters.height("small")
    return Drawing(drawing.width, y, tuple(sheet.shapes))


def heading_height(title: str, note: str, width: float, letters: Letters) -> float:
    """How much higher a drawing gets by it."""
    return with_heading(Drawing(width, 0), title, note, letters).height
