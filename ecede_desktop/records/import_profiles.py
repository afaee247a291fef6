"""Import profiles: how one school system's files are read, and what is guessed of a file to be confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DATE_ORDERS = ("", "dmy", "mdy", "iso")
"""Empty: decided for each column from all its dates."""
LAYOUTS = ("", "long", "grid", "combined", "periods", "strings", "strings_seven", "strings_five", "strings_school")
"""One row a session; one column a session; one column a day; one column a lesson; one string of marks a pupil (with
two characters for every day, for Monday to Friday, or for school days). Empty: seen from the content."""
TRANSFER = "transfer"
"""Layout of XML, which says itself what is what and needs no profile."""


LEFT_OUT = "left_out"
"""In place of a field: a column with this heading is not read, whatever the heading means by itself."""


@dataclass(frozen=True)
class Profile:
    """How one school system's file differs from the plain form."""

    name: str
    headings: Mapping[str, str] = field(default_factory=dict)
    """Heading in lower case to the field it means, or ``LEFT_OUT``."""
    codes: Mapping[str, str] = field(default_factory=dict)
    """Local code to the statutory mark it stands for."""
    system: str = ""
    """SIMS, Arbor, ...; empty where nobody said."""
    school_number: str = ""
    """Seven digits, or empty for every school with that system."""
    version: int = 1
    """Counts up with each change."""
    date_order: str = ""
    """One of ``DATE_ORDERS``."""
    encoding: str = ""
    """Python's name of the encoding; empty: found out."""
    sheet: str = ""
    """Name of the sheet of a workbook; empty: the one whose header says most, with those that have its columns."""
    layout: str = ""
    """One of ``LAYOUTS``."""
    am_period: str = ""
    """The lesson whose mark stands for the morning session."""
    pm_period: str = ""
    header_row: int = 0
    """Row of the file (1 = first) that is the header; 0: found out."""


NO_PROFILE = Profile("")


@dataclass(frozen=True)
class ColumnGuess:
    """What a column probably holds."""

    index: int
    heading: str
    field: str
    """Key of a field (upn, date, mark, ...); ``day`` for a column of marks under a day; ``LEFT_OUT``; or empty."""
    samples: tuple[str, ...] = ()
    certainty: float = 0.0
    """1: the heading says so; lower: from the cells alone; 0: no guess."""


@dataclass(frozen=True)
class ProfileGuess:
    """The first rows of a file with what is guessed of it: shown to be confirmed, never used unseen."""

    file_name: str
    rows: tuple[tuple[str, ...], ...] = ()
    """Some rows as text, the header among them."""
    first_row: int = 1
    """Row of the file (1 = first) that is the first of ``rows``."""
    header_row: int = -1
    """Index into ``rows`` of the header (of its last row where it has two); -1: not found."""
    columns: tuple[ColumnGuess, ...] = ()
    date_order: str = ""
    date_evidence: tuple[str, ...] = ()
    """Dates of the file that decide the order; empty where nothing does."""
    first_date: str = ""
    """First and last day that the dates would give, ISO."""
    last_date: str = ""
    encoding: str = ""
    encoding_doubtful: bool = False
    """Names look as if the text were in another encoding."""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    """Empty: several sheets with the same columns are read together."""
    layout: str = ""
    """One of ``LAYOUTS``, or ``TRANSFER``."""
    periods: tuple[str, ...] = ()
    """Lessons that columns or rows are for; two of them may stand for AM and PM."""
    unknown_codes: Mapping[str, int] = field(default_factory=dict)
    problem: str = ""
    """Why the file cannot be looked at, one English sentence."""
