"""A county by class (40,000 pupils, 3 years) from an encrypted store, against NumPy in memory and plain SQL."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from sqlcipher3 import dbapi2

from benchmarks.measuring import Row, seconds
from benchmarks.registers import county_marks, fill_county, first_and_last, fresh_desk
from ecede_desktop.law.codes import code_set
from ecede_desktop.records.attendance import AskSummary
from ecede_desktop.services import attendance
from ecede_desktop.services.desk import Desk

NAME = "county"
PUPILS, SCHOOLS, YEARS = 40_000, 110, (2023, 2024, 2025)
SAMPLE = 1000
"""Pupils in the table of one row a mark: the whole county there would take minutes to write."""
TODAY = dt.date(2026, 6, 30)


def run() -> list[Row]:
    """By class from the store, then the sums that an officer asks for."""
    years = {year: county_marks(PUPILS, year) for year in YEARS}
    together = np.concatenate(list(years.values()))
    marks = int(np.count_nonzero(together))
    with tempfile.TemporaryDirectory(prefix="ecede-bench-") as name, fresh_desk(Path(name)) as desk:
        spells = fill_county(desk, years, SCHOOLS)
        del years
        table = _table()
        told = attendance.county(desk, YEARS)
        assert told.possible == marks
        assert sum(_in_memory(together, table)) == marks
        from_store = seconds(lambda: attendance.county(desk, YEARS), runs=5)
        in_memory = seconds(lambda: _in_memory(together, table), runs=5)
        rows = _against_sql(Path(name), together, from_store)
        what = f"county by class, {marks / 1e6:.1f} million marks"
        first = Row(what, from_store, in_memory, "NumPy, array in memory", aim=10, aim_value=1.5)
        some = [spell.id for spell in spells[:: PUPILS // 5000]]
        by_school = AskSummary("school", *first_and_last(2025))
        return [
            first,
            *rows,
            Row("  a year by school, with missing marks", seconds(lambda: attendance.summary(desk, by_school), runs=2)),
            Row("  year to date and trend of 5,000 spells", seconds(lambda: _to_date(desk, some), runs=2)),
        ]


def _to_date(desk: Desk, spells: list[Any]) -> int:
    with desk.reading() as session:
        return len(attendance.year_to_date(session, spells, TODAY))


def _table() -> np.ndarray:
    codes = code_set("CY-2010")
    classes = ["P", "A", "AU", "UN", "NR"]
    table = np.zeros(256, np.int64)
    for code, row in codes.codes.items():
        table[ord(code)] = classes.index(row.mark_class) + 1
    return table


def _in_memory(marks: np.ndarray, table: np.ndarray) -> list[int]:
    """What NumPy's own way takes: count the bytes, add the counts up by class."""
    totals = np.bincount(marks.reshape(-1), minlength=256)
    return [int(totals[table == number].sum()) for number in range(1, 6)]


def _against_sql(folder: Path, marks: np.ndarray, ours: float) -> list[Row]:
    sample = np.concatenate([marks[n * PUPILS : n * PUPILS + SAMPLE] for n in range(len(YEARS))])
    connection = dbapi2.connect(str(folder / "rows.db"))
    connection.execute("PRAGMA key = \"x'" + "00" * 32 + "'\"")
    connection.execute("CREATE TABLE code (code TEXT PRIMARY KEY, class TEXT)")
    codes = code_set("CY-2010").codes.items()
    connection.executemany("INSERT INTO code VALUES (?, ?)", [(code, str(row.mark_class)) for code, row in codes])
    connection.execute("CREATE TABLE mark (pupil INTEGER, session INTEGER, code TEXT)")
    places = zip(*np.nonzero(sample), strict=True)
    connection.executemany(
        "INSERT INTO mark VALUES (?, ?, ?)", ((int(p), int(s), chr(sample[p, s])) for p, s in places)
    )
    connection.commit()
    query = "SELECT class, count(*) FROM mark JOIN code USING (code) GROUP BY class"
    taken = seconds(lambda: connection.execute(query).fetchall(), runs=3) * (PUPILS / SAMPLE)
    connection.close()
    return [Row("  the same against SQL", ours, taken, f"one row a mark, {PUPILS // SAMPLE} × {SAMPLE:,} pupils")]
