"""What the panel asks: of whom, over which days, compared with how many years; answered off the UI thread."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from ecede_desktop.law.windows import DAYS, SCHOOL_DAYS, Window
from ecede_desktop.records.figures import AskFigures, Scope
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import window_for


@dataclass(frozen=True)
class Question:
    """What was chosen above the tabs."""

    scope: Scope = field(default_factory=Scope)
    kind: str = "year_to_date"
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    """Own days, where ``kind`` is that."""
    compare: int = 1
    like: str = SCHOOL_DAYS

    @property
    def whole(self) -> bool:
        """Whether nothing is lacking: own days need both."""
        return self.kind != DAYS or (self.first_day is not None and self.last_day is not None)

    def window(self, desk: Desk) -> Window:
        """The days that are meant.

        Raises:
            Refused: the terms are not known.
        """
        if self.kind == DAYS and self.first_day is not None and self.last_day is not None:
            return Window(self.first_day, self.last_day)
        return window_for(desk, self.kind)

    def ask(self, desk: Desk, by: str, *, compare: bool = True) -> AskFigures:
        """The same for the service."""
        days = self.window(desk)
        return AskFigures(days.first_day, days.last_day, by, self.scope, self.compare if compare else 0, self.like)
