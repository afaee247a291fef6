"""Code sets as shown and as the council writes them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.codes import CodeSet, MarkCode


@dataclass(frozen=True)
class CodeSetRow:
    """A code set there is: shipped, or in the council's own version of it."""

    codes: CodeSet
    whose: str
    """shipped, council, or draft: changed in a window and not kept yet."""
    recorded_at: dt.datetime | None = None
    recorded_by: str = ""
    note: str = ""
    mark_years: int = 0
    """School years of marks that are held in this set; while there are any, none of its codes may count otherwise."""


@dataclass(frozen=True)
class SaveCodeSet:
    """Keep a code set that the council wrote (TOML in the form of the shipped table)."""

    content: str
    note: str = ""


@dataclass(frozen=True)
class CodeSetPreview:
    """What keeping a set would change."""

    before: CodeSet | None
    """As it is now; None: there is no such set yet."""
    after: CodeSet
    added: tuple[MarkCode, ...]
    removed: tuple[MarkCode, ...]
    changed: tuple[tuple[MarkCode, MarkCode], ...]
    """(as it is, as it would be)."""
    instead_of: str
    """The set that marks of its first day would be read with without it; empty: none."""
    mark_years: int
    """School years of marks that are held in it."""

    @property
    def facts_changed(self) -> bool:
        """Whether the days, the jurisdiction or the source would be others."""
        old, new = self.before, self.after
        if old is None:
            return True
        return (old.valid_from, old.valid_to, old.jurisdiction, old.source) != (
            new.valid_from, new.valid_to, new.jurisdiction, new.source,
        )  # fmt: skip

    @property
    def changes(self) -> int:
        """How many rows and facts would be others; 0: it is kept like this already."""
        return len(self.added) + len(self.removed) + len(self.changed) + self.facts_changed


@dataclass(frozen=True)
class CodeSetVersionRow:
    """One version of a council's code set, as it was written."""

    id: UUID
    set_id: str
    content: str
    note: str
    recorded_at: dt.datetime
    recorded_by: str
