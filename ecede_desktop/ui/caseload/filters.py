"""Which cases the table shows: words typed, mine, overdue, one stage."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.records.cases import CaseRow
from ecede_desktop.records.names import fold
from ecede_desktop.ui import school_names


@dataclass(frozen=True)
class CaseloadFilter:
    """What a case must be like to be shown."""

    words: tuple[str, ...] = ()
    """Each must be found somewhere in the line; folded."""
    officer: str = ""
    """Sign-in name, or empty for everybody's."""
    stage: str = ""
    overdue_on: dt.date | None = None
    """Only what was due before this day."""

    @property
    def empty(self) -> bool:
        return self == CaseloadFilter()

    def lets(self, row: CaseRow, folded: str) -> bool:
        """Whether the case is shown; ``folded`` is ``searched(row)``."""
        if self.officer and row.officer != self.officer:
            return False
        if self.stage and row.stage != self.stage:
            return False
        if self.overdue_on is not None and not is_overdue(row, self.overdue_on):
            return False
        return all(word in folded for word in self.words)


def words(text: str) -> tuple[str, ...]:
    """What was typed, as the words to be found."""
    return tuple(fold(text).split())


def searched(row: CaseRow) -> str:
    """All that the words typed are looked for in."""
    parts = (
        row.forename,
        row.surname,
        row.school_name,
        school_names.own(row.school_name),
        row.reference,
        row.upn,
        row.officer_name,
    )
    return f"{fold(' '.join(parts))} {row.reference.casefold()} {row.school_number}"


def is_overdue(row: CaseRow, today: dt.date) -> bool:
    """Whether what is next due on the case should have been done before today."""
    return row.next_due is not None and row.next_due < today
