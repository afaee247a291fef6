"""Addresses of persons, from and to; two of one kind at a time stand only where somebody said so."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.people import Whom

END_FORMER, BOTH_STAND = "end_former", "both_stand"


@dataclass(frozen=True)
class AddressFact:
    """An address as it was told."""

    id: UUID
    kind: str
    """home, no_fixed_abode, temporary, correspondence or work."""
    lines: tuple[str, ...]
    postcode: str
    from_date: dt.date | None
    to_date: dt.date | None
    source: str
    """How it is known."""
    confidential: bool = False
    """Not to be told to the other parent."""
    recorded_by: str = ""
    """Empty: a file told it."""
    recorded_at: dt.datetime | None = None
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""

    @property
    def one_line(self) -> str:
        return ", ".join([*self.lines, self.postcode]).strip(", ")

    @property
    def stands(self) -> bool:
        """Whether it holds now as far as is known."""
        return self.to_date is None and self.withdrawn_at is None


@dataclass(frozen=True)
class RecordAddress:
    """Say where somebody lives, gets letters or works, from when on and how that is known."""

    whom: Whom
    lines: tuple[str, ...] = ()
    postcode: str = ""
    kind: str = "home"
    from_date: dt.date | None = None
    """None: nobody knows since when."""
    to_date: dt.date | None = None
    source: str = ""
    confidential: bool = False
    overlap: str = ""
    """Answer where another of the kind stands: ``end_former`` (the day before) or ``both_stand``."""
    overlap_reason: str = ""
    """Why both stand: the child lives in two homes."""
