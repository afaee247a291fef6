"""The foot of a confidential paper: which it is, that it is confidential in each language, and the page."""

from __future__ import annotations

from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH
from ecede_desktop.reports.sheet import LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet
from ecede_desktop.reports.tongues import Tongues

SIZE, STEP, APART = 7.5, 9.0, 6.0
MIDDLE = PAGE_WIDTH / 2 + 10
WIDEST = 9999
"""No paper has more pages, so the room of the page's number never turns out too narrow."""


def confidential(sheet: Sheet, index: int, reference: str, tongues: Tongues) -> None:
    """All on one line where they fit; in both languages, or at a long reference, confidential has its own line."""
    sheet.foot = foot = Sheet()
    base = PAGE_HEIGHT - 11 * MM
    secret = tongues("confidential_short")
    beside = len(tongues.each) == 1 and _fits_beside(reference, secret)
    above = base if beside else base - STEP
    foot.rule(LEFT, above - 10, RIGHT, ink=LINE)
    room = WIDTH - fonts.width(tongues("page_of", page=WIDEST, pages=WIDEST), fonts.REGULAR, SIZE) - APART
    size = fonts.fitting(reference, fonts.BOLD, SIZE, room, smallest=3.0) or 3.0
    foot.text(LEFT, above, reference, font=fonts.BOLD, size=size)
    foot.text(
        RIGHT, above, lambda numbering: tongues("page_of", page=index + 1, pages=numbering.pages), size=SIZE,
        align="right",
    )  # fmt: skip
    if beside:
        foot.text(MIDDLE, base, secret, size=SIZE, ink=MUTED, align="centre")
    else:
        foot.text(LEFT, base, secret, size=SIZE, ink=MUTED)


def _fits_beside(reference: str, secret: str) -> bool:
    end = LEFT + fonts.width(reference, fonts.BOLD, SIZE)
    return end + APART <= MIDDLE - fonts.width(secret, fonts.REGULAR, SIZE) / 2
