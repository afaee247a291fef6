"""The marks of last week and this one on the day sheet: readable in grey print, what is missing as plain as any."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import Paper
from ecede_desktop.reports.sheet import BLACK, INK, MUTED, WHITE, Sheet
from ecede_desktop.reports.wording import Words

CELL, ROW, HEAD, LABEL = 27.0, 17.0, 13.0, 40.0
HEIGHT = HEAD + 2 * ROW + 4
_SESSIONS = (("AM", "session_am"), ("PM", "session_pm"))


def draw(paper: Paper, cells: Sequence[MarkCell], tongue: Words, x: float, width: float) -> None:
    """Days side by side, the morning above the afternoon; a gap stands between the weeks."""
    paper.need(HEIGHT)
    sheet, top = paper.sheet, paper.y
    for number, (_, key) in enumerate(_SESSIONS):
        sheet.text(x, top + HEAD + ROW * number + 12, tongue(key), size=8, ink=MUTED)
    days = [day for day, _ in groupby(cells, key=lambda cell: cell.date)]
    marks = {(cell.date, cell.session): cell for cell in cells}
    gaps = 6.0 if len({day.isocalendar()[1] for day in days}) > 1 else 0.0
    step = min(CELL, (width - LABEL - gaps) / max(len(days), 1))
    left, before = x + LABEL, None
    for day in days:
        if before is not None and day.isocalendar()[1] != before.isocalendar()[1]:
            left += gaps
        head = tongue.short_day(day).split()
        sheet.text(left + step / 2, top + 9, f"{head[0]} {day.day}", size=6.5, ink=MUTED, align="centre")
        for number, (session, _) in enumerate(_SESSIONS):
            _mark(sheet, left, top + HEAD + ROW * number, step - 2, marks.get((day, session)))
        left, before = left + step, day
    paper.y += HEIGHT


def said(cells: Sequence[MarkCell]) -> bool:
    """Whether there is anything to show: a mark, or a session that ought to have one."""
    return any(cell.code or cell.mark_class == "MISSING" for cell in cells)


def _mark(sheet: Sheet, x: float, y: float, width: float, cell: MarkCell | None) -> None:
    """Unauthorised is solid, authorised outlined, missing a question mark in a broken frame, present plain."""
    if cell is None or (not cell.code and cell.mark_class != "MISSING"):
        return
    solid, ink = cell.mark_class == "UN", INK
    if solid:
        sheet.box(x, y, width, ROW - 3, fill=BLACK)
        ink = WHITE
    elif cell.mark_class == "AU":
        sheet.box(x, y, width, ROW - 3, stroke=INK, weight=0.8)
    elif cell.mark_class == "MISSING":
        sheet.box(x, y, width, ROW - 3, stroke=INK, weight=0.8, dash=(2, 2))
    font = fonts.BOLD if cell.mark_class == "MISSING" else fonts.MARK
    sheet.text(x + width / 2, y + 11, cell.code or "?", font=font, size=10.5, ink=ink, align="centre")
