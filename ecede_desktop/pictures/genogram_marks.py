"""The standard symbols of a genogram, and its lines: whole, broken, dotted, struck through."""

from __future__ import annotations

from ecede_desktop.pictures.shapes import Area, Box, Ink, Sheet, Stroke

SYMBOL = 34.0
"""Side of a symbol in pixels of the design."""
_DASHES: dict[str, tuple[float, ...]] = {
    "partner": (4.0, 3.0),
    "former_partner": (4.0, 3.0),
    "parents": (1.0, 3.0),
    "foster": (1.0, 3.0),
    "guardian": (1.0, 3.0),
    "step": (4.0, 3.0),
    "adopted": (6.0, 3.0, 1.0, 3.0),
}
_SLASHES = {"separated": 1, "divorced": 2, "former_partner": 2}


def draw_symbol(
    sheet: Sheet, box: Box, sex: str, *, index: bool = False, died: bool = False, apart: bool = False
) -> None:
    """Square for a man or boy, circle for a woman or girl, diamond where the sex is not recorded.

    The child of the page has a second outline, who died a cross; those joined to nobody have a fainter outline.
    """
    ink = Ink.MUTED if apart else Ink.TEXT
    _outline(sheet, box, sex, ink, fill=True)
    if index:
        _outline(sheet, box.grown(-4 * sheet.unit), sex, ink, fill=False)
    if died:
        inner = box.grown(-3 * sheet.unit)
        for points in (
            ((inner.x, inner.y), (inner.right, inner.bottom)),
            ((inner.x, inner.bottom), (inner.right, inner.y)),
        ):
            sheet.put(Stroke(points, ink, 1.2 * sheet.unit))


def draw_line_of(sheet: Sheet, kind: str, points: tuple[tuple[float, float], ...]) -> None:
    """The line of a couple or of a child by its kind."""
    sheet.put(Stroke(points, Ink.TEXT, 1.4 * sheet.unit, _DASHES.get(kind, ())))


def draw_slashes(sheet: Sheet, kind: str, x: float, y: float) -> None:
    """One stroke through the line of those who separated, two where they are divorced or parted."""
    for at in range(_SLASHES.get(kind, 0)):
        left = x + at * 5 * sheet.unit
        reach = 5 * sheet.unit
        sheet.put(Stroke(((left - reach / 2, y + reach), (left + reach / 2, y - reach)), Ink.TEXT, 1.4 * sheet.unit))


def _outline(sheet: Sheet, box: Box, sex: str, ink: Ink, *, fill: bool) -> None:
    if sex in ("male", "female"):
        radius = box.width / 2 if sex == "female" else 0.0
        sheet.put(Area(box, Ink.GROUND if fill else None, ink, radius=radius))
        return
    (x, y), half = box.centre, box.width / 2
    corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y), (x, y - half))
    sheet.put(Stroke(corners, ink, 1.2 * sheet.unit))
