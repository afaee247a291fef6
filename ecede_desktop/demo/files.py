"""The demonstration's register files, the same bytes for the same seed."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from pathlib import Path

from ecede_desktop.demo.marks import marks, school_days
from ecede_desktop.demo.people import PRIMARY, SECONDARY, DemoPupil, make_pupils
from ecede_desktop.errors import UserError

SCHOOL_YEAR = 2025
AS_AT = dt.date(2026, 7, 10)
"""The demonstration's day: late in a school year whose terms are known, so that the files never depend on today."""
SIZES = {PRIMARY: 48, SECONDARY: 90}
LONG = "register-6742999-long.csv"
GRID = "register-6744999-grid.csv"
CORRECTED = "register-6744999-corrected.csv"
FAULTY = "register-with-faults.csv"

LONG_HEADER = ["UPN", "Date", "Session", "Mark", "School", "Surname", "Forename", "DOB", "Year", "Reg", "Sub code"]
GRID_HEADER = ["UPN", "Surname", "Forename", "DOB", "Year", "Reg", "School"]
README = """Demonstration files of Every Child Every Day Desktop: invented people of invented schools.

{long}       one row a session (comma, UTF-8)
{grid}       one row a pupil (semicolon, UTF-8 with BOM)
{corrected}  the same school a week later: some marks corrected
{faulty}     faults of every common kind: refused whole, each bad row named
"""


def write_files(folder: Path, seed: int, *, school_year: int = SCHOOL_YEAR, as_at: dt.date = AS_AT) -> tuple[Path, ...]:
    """Write the register files into ``folder`` (made when missing) and name them.

    Raises:
        UserError: the folder cannot be made or written.
    """
    days = school_days(school_year, as_at)
    primary = make_pupils(seed, PRIMARY, school_year, SIZES[PRIMARY])
    secondary = make_pupils(seed, SECONDARY, school_year, SIZES[SECONDARY])
    contents = {
        LONG: long_file(primary, seed, days).encode("utf-8"),
        GRID: grid_file(secondary, seed, days).encode("utf-8-sig"),
        CORRECTED: corrected_file(secondary, seed, days).encode("utf-8"),
        FAULTY: faulty_file(primary[0], days[0]).encode("utf-8"),
        "README.txt": README.format(long=LONG, grid=GRID, corrected=CORRECTED, faulty=FAULTY).encode("utf-8"),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            (folder / name).write_bytes(content)
    except OSError as fault:
        raise UserError("cannot_write", f"{folder} cannot be written: {fault.strerror}.") from None
    return tuple(folder / name for name in contents)


def text(rows: Sequence[Sequence[str]], delimiter: str) -> str:
    """Rows as CSV, as it goes into a file."""
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()


def slashed(day: dt.date) -> str:
    """A day as schools write it."""
    return f"{day:%d/%m/%Y}"


def long_file(pupils: Sequence[DemoPupil], seed: int, days: list[dt.date]) -> str:
    """One row a session."""
    rows = [LONG_HEADER]
    for p in pupils:
        who = [p.school, p.surname, p.forename, slashed(p.date_of_birth), p.year_group, p.reg_group]
        rows += [[p.upn, day.isoformat(), session, mark, *who, ""] for day, session, mark in marks(p, seed, days)]
    return text(rows, ",")


def grid_file(pupils: Sequence[DemoPupil], seed: int, days: list[dt.date]) -> str:
    """One row a pupil, one column a session."""
    rows = [[*GRID_HEADER, *(f"{slashed(day)} {session}" for day in days for session in ("AM", "PM"))]]
    for p in pupils:
        who = [p.upn, p.surname, p.forename, slashed(p.date_of_birth), p.year_group, p.reg_group, p.school]
        rows.append([*who, *(mark for _, _, mark in marks(p, seed, days))])
    return text(rows, ";")


def corrected_file(pupils: Sequence[DemoPupil], seed: int, days: list[dt.date]) -> str:
    """The last fortnight again: every N that the school has since explained is now I or O."""
    again = set(days[-10:])
    rows = [[*LONG_HEADER[:4], "School"]]
    for p in pupils:
        for number, (day, session, mark) in enumerate(marks(p, seed, days)):
            if day in again:
                settled = ("I" if number % 3 else "O") if mark == "N" else mark
                rows.append([p.upn, slashed(day), session, settled, p.school])
    return text(rows, ",")


def faulty_file(pupil: DemoPupil, day: dt.date) -> str:
    """One row of each common fault."""
    date, upn, school = slashed(day), pupil.upn, pupil.school
    wrong_letter = ("A" if upn[0] != "A" else "B") + upn[1:]
    saturday = day + dt.timedelta(days=(5 - day.weekday()) % 7)
    rows = [
        LONG_HEADER[:5],
        [wrong_letter, date, "AM", "/", school],
        ["6.74E+12", date, "AM", "/", school],
        [upn, "31/02/2026", "AM", "/", school],
        [upn, "46000", "AM", "/", school],
        [upn, date, "Noon", "/", school],
        [upn, date, "AM", "Q", school],
        [upn, date, "AM", "\\", school],
        [upn, slashed(saturday), "AM", "/", school],
        [upn, date, "PM", "\\", school],
        [upn, date, "PM", "O", school],
    ]
    return text(rows, ",")
