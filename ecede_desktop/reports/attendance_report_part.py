"""A part of an attendance report in the making: the paper, its words, and titles that stand where their part begins."""

from __future__ import annotations

from dataclasses import dataclass

from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import TOP, WIDTH, Paper
from ecede_desktop.reports.sheet import Drawable
from ecede_desktop.reports.wording import Words

NOTE_SIZE = 8.5
ABOVE = 8.0
"""Room above a title in the middle of a page."""


@dataclass(frozen=True)
class Part:
    """What every part draws on."""

    paper: Paper
    tongue: Words
    level: int
    """Depth of its bookmarks."""

    def mark(self, key: str) -> None:
        """A bookmark that leads here."""
        self.paper.mark(f"{self.tongue.language}-{key}", self.tongue(key), self.level)

    def title(self, key: str, room: float) -> None:
        """A heading that is never left alone at the foot of a page: so much room goes with it."""
        self.paper.need(room)
        if self.paper.y > TOP:
            self.paper.y += ABOVE
        self.mark(key)
        self.paper.heading(self.tongue(key))

    def note(self, said: str) -> None:
        """A quieter paragraph, never divided between pages."""
        lines = fonts.wrapped(said, fonts.REGULAR, NOTE_SIZE, WIDTH)
        self.paper.need(len(lines) * NOTE_SIZE * 1.42 + 1)
        self.paper.note(said)

    def figure(self, key: str, picture: Drawable, after: float = 14, with_it: float = 0) -> None:
        """A picture with its bookmark; ``with_it`` is the room of what must stay under it."""
        self.paper.need(picture.height + with_it)
        self.mark(key)
        self.paper.figure(picture, after)
