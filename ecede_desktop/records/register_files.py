"""Files written for others: a school's register, a pupil's transfer file; what was left out of them is said."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ExportRegister:
    """Write the marks of a school in a period, one row a session: CSV or XLSX by the file's ending."""

    school_number: str
    first_day: dt.date
    last_day: dt.date
    path: Path


@dataclass(frozen=True)
class ExportTransfer:
    """Write a Common Transfer File of one pupil, for a school or an authority."""

    upn: str
    path: Path
    destination: str = ""
    """Seven characters; empty: not known."""


@dataclass(frozen=True)
class WrittenFile:
    """A file that was written whole."""

    path: Path
    sha256: str
    size: int
    pupils: int
    marks: int
    left_out: int
    """Pupils who are not in it because their whereabouts are protected."""
    withheld: tuple[str, ...] = ()
    """What was left out of a pupil's file: address, phones, email, contacts."""
