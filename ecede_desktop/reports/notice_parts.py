"""Parts that the papers about a penalty notice have in common: head with the address, facts, sections."""

from __future__ import annotations

from collections.abc import Sequence

from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Paper
from ecede_desktop.reports.sheet import INK, MM, MUTED
from ecede_desktop.reports.wording import Words

LABEL = 128.0
LEADING = 13.5
WINDOW_TOP = 46 * MM
"""Where the address shows through the window of an envelope (DL): lines begin here on every first page."""
UNDER_WINDOW = 88 * MM


def letterhead(
    paper: Paper, tongue: Words, council: tuple[str, str], service: tuple[str, str], address: Sequence[str]
) -> None:  # fmt: skip
    """Council and service, to whom, what paper it is and under which law; ``address`` empty: it goes to nobody."""
    for names, font, ink in ((council, fonts.BOLD, INK), (service, fonts.REGULAR, MUTED)):
        paper.sheet.text(LEFT, paper.y, tongue.either(*names), font=font, size=10.5, ink=ink)
        paper.y += 14
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
    paper.y = max(paper.y + 8, WINDOW_TOP) if address else paper.y + 8
    for line in address:
        paper.paragraph(line, size=10.5, after=0)
    paper.y = max(paper.y + 18, UNDER_WINDOW if address else 0)
    title = tongue("title")
    size = fonts.fitting(title, fonts.BOLD, 22, WIDTH) or 14.0
    paper.sheet.text(LEFT, paper.y, title, font=fonts.BOLD, size=size)
    paper.y += 15
    paper.paragraph(tongue("law"), size=9, ink=MUTED, after=2)


def fact(paper: Paper, label: str, value: str, *, bold: bool = False) -> None:
    """A label with what it says."""
    font = fonts.BOLD if bold else fonts.REGULAR
    lines = fonts.wrapped(value, font, 10, WIDTH - LABEL)
    paper.need(LEADING * len(lines) + 2)
    for place, line in enumerate(lines):
        paper.y += LEADING
        if place == 0:
            paper.sheet.text(LEFT, paper.y, label, size=9, ink=MUTED)
        paper.sheet.text(LEFT + LABEL, paper.y, line, font=font, size=10)


def section(paper: Paper, title: str) -> None:
    """The title of a section."""
    paper.need(50)
    paper.y += 15
    paper.sheet.text(LEFT, paper.y, title, font=fonts.BOLD, size=11)
    paper.y += 3
