"""Many register files taken in one after another: what was asked, and what became of each file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ecede_desktop.records.imports import Problem

IN, SAME, REFUSED, UNREAD = "in", "same", "refused", "unread"
"""Went in; went in before, byte for byte; refused by its content; not looked at (a lock file, not readable, ...)."""
STATES = (IN, SAME, REFUSED, UNREAD)


@dataclass(frozen=True)
class TakeBatch:
    """Take in every register file of some folders, archives and files."""

    places: tuple[Path, ...]
    pattern: str = ""
    """Only files with such a name, like ``*.csv``; empty: all of them."""
    school_number: str | None = None
    profile: str | None = None
    name: str = ""
    """What the batch is called; empty: the name of its first place."""
    password: str = field(default="", repr=False)
    """Of every locked workbook and ZIP file among them; kept nowhere."""


@dataclass(frozen=True)
class BatchFileRow:
    """What became of one file."""

    place: int
    """1 = first."""
    file_name: str
    state: str
    sentence: str = ""
    """Why it did not go in, or what it brought."""
    sha256: str = ""
    schools: str = ""
    marks_new: int = 0
    marks_changed: int = 0
    differences: int = 0
    problems: tuple[Problem, ...] = ()
    """Refused rows first."""
    import_id: UUID | None = None
    path: Path | None = None
    """Where the file stands, while the batch is running; None in a saved one and within an archive."""


@dataclass(frozen=True)
class BatchRow:
    """A batch as it is kept."""

    id: UUID
    name: str
    started_at: dt.datetime
    finished_at: dt.datetime | None
    started_by: str
    files: tuple[BatchFileRow, ...] = ()
    stopped: bool = False
    """A person stopped it between two files."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many files there are in each state."""
        return {state: sum(file.state == state for file in self.files) for state in STATES}

    @property
    def all_in(self) -> bool:
        """Whether every file is in now."""
        return bool(self.files) and not self.stopped and all(file.state in (IN, SAME) for file in self.files)
