"""A county's year: 110 schools' files into an encrypted store, against Polars reading them without checks."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import polars as pl

from benchmarks.measuring import Row, peak_memory
from benchmarks.registers import fresh_desk, school_days
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.batches import TakeBatch
from ecede_desktop.services import import_batches

T = TypeVar("T")
NAME = "batch"
SCHOOLS, PUPILS = 110, 40_000
AIM, MOST_MEMORY = 5.0, 1e9
SCALE = "ECEDE_BENCH_SCALE"
"""In the environment: the part of the county to measure, 1 = all of it."""
_BEGINNINGS = ("Jon", "Wil", "Dav", "Eva", "Tho", "Mor", "Gri", "Lew", "Pri", "Ree", "Hug", "Par", "Bev", "Pow", "Llo")
_ENDINGS = ("es", "iams", "ies", "ns", "mas", "gan", "ffiths", "is", "ce", "s", "hes", "ry", "an", "ell", "yd", "kin")
_SURNAMES = [f"{first}{middle}{last}" for first in _BEGINNINGS for middle in ("", "a", "o") for last in _ENDINGS]
_FIRST_BIRTH = dt.date(2008, 9, 1)
_FORENAMES = ("Gŵyn", "Siân", "Lowri", "Dylan", "Elen", "Huw", "Mair", "Rhys", "Nia", "Iwan", "Catrin", "Owain", "Beth")
_HEADER = "UPN,Date,Session,Mark,School,Surname,Forename,DOB,Year,Reg\n"


def run() -> list[Row]:
    """The batch, the same batch again, and the size of the store."""
    part = float(os.environ.get(SCALE, "1"))
    return measure(max(round(SCHOOLS * part), 2), max(round(PUPILS * part), 20))


def measure(schools: int, pupils: int) -> list[Row]:
    """So many schools with so many pupils between them."""
    with tempfile.TemporaryDirectory(prefix="ecede-bench-") as name:
        folder, files = Path(name), Path(name) / "schools"
        files.mkdir()
        marks = sum(_write_school(files, number, pupils // schools) for number in range(schools))
        with fresh_desk(folder) as desk:
            whole, done = _timed(lambda: import_batches.import_batch(desk, TakeBatch((files,))).value)
            peak = peak_memory()
            assert done.all_in and sum(file.marks_new for file in done.files) == marks
            again, same = _timed(lambda: import_batches.import_batch(desk, TakeBatch((files,))).value)
            assert same.counts["same"] == schools
        held = sum(file.stat().st_size for file in folder.glob("measured.ecede*"))
        bare, counted = min(_timed(lambda: _polars(files)) for _ in range(2))
        assert counted == marks
        rows_size = _one_row_a_mark(folder, marks)
        read = f"Polars, {marks:,} rows"
    return [
        Row(f"{schools} schools' year files, {pupils:,} pupils", whole, bare, read, aim=AIM, peak=peak),
        Row("  memory for it", peak / 1e6, None, "", aim_value=MOST_MEMORY / 1e6, unit="MB", peak=peak),
        Row("  the same batch once more", again, bare, read, peak=peak),
        Row("  store, files kept in it", held / 1e6, rows_size / 1e6, "one row a mark", unit="MB", peak=peak),
    ]


def _timed(action: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    found = action()
    return time.perf_counter() - started, found


def _write_school(folder: Path, number: int, pupils: int) -> int:
    """One row a session of a school; how many there are."""
    days = [f"{day.isoformat()},{part}" for day in school_days(2024) for part in ("AM", "PM")]
    school = f"674{2000 + number}"
    with (folder / f"{school}.csv").open("w", encoding="utf-8", newline="") as file:
        file.write(_HEADER)
        for pupil in range(pupils):
            digits = f"{school}{pupil // 1000 % 100:02d}{pupil % 1000:03d}"
            upn = check_letter(digits) + digits
            known = pupil + number * 1009
            named = f"Ffug-{_SURNAMES[known * 7 % len(_SURNAMES)]},{_FORENAMES[known % len(_FORENAMES)]}"
            born = _FIRST_BIRTH + dt.timedelta(days=known * 131 % 4017)
            who = f"{school},{named},{born.isoformat()},4,4B\n"
            file.write(
                "".join(
                    f"{upn},{session},{_mark(pupil, at)},{who}" for at, session in enumerate(days)
                )
            )  # fmt: skip
    return pupils * len(days)


def _mark(pupil: int, at: int) -> str:
    if (at // 2 * 7 + pupil * 13) % 19 == 0:
        return "IOLN"[(pupil + at) % 4]
    return "/\\"[at % 2]


def _polars(folder: Path) -> int:
    """Every cell as text, as an import must read it; nothing is checked."""
    return sum(pl.read_csv(file, infer_schema=False).height for file in sorted(folder.glob("*.csv")))


def _one_row_a_mark(folder: Path, marks: int) -> float:
    """The size of a plain database with a row a mark and the one index that it needs, from a part of the rows."""
    sample = min(marks, 400_000)
    path = folder / "rows.sqlite"
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE mark (enrolment BLOB, day TEXT, session TEXT, code TEXT, import BLOB)")
    days = [(day.isoformat(), part) for day in school_days(2024) for part in ("AM", "PM")]
    import_id = os.urandom(16)
    rows = (
        (pupil.to_bytes(16), *days[at % len(days)], "/", import_id)
        for pupil, at in (divmod(number, len(days)) for number in range(sample))
    )
    base.executemany("INSERT INTO mark VALUES (?, ?, ?, ?, ?)", rows)
    base.execute("CREATE UNIQUE INDEX one ON mark (enrolment, day, session)")
    base.commit()
    base.close()
    return path.stat().st_size * marks / sample
