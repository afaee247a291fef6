"""Every measure of a county (40,000 pupils, 3 years) from an encrypted store, against NumPy, DuckDB, Polars and SQL.

The others hold one row a mark. DuckDB and Polars count the whole county; SQL counts a sample and is scaled, because to
write the whole county as rows would take many minutes. What is timed on both sides is counting after loading.
"""

from __future__ import annotations

import datetime as dt
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import insert

from benchmarks.measuring import Row, seconds
from benchmarks.registers import county_marks, fill_county, first_and_last, fresh_desk
from ecede_desktop.law.codes import code_set
from ecede_desktop.law.policy_absence import cohorts
from ecede_desktop.law.windows import Window
from ecede_desktop.records.figures import AskFigures, Scope
from ecede_desktop.services import absence, county, figure_pictures, figures, patterns
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import CohortMembership

NAME = "measures"
PUPILS, SCHOOLS, YEARS = 40_000, 110, (2023, 2024, 2025)
SAMPLE = 1000
"""Pupils in the SQL table of one row a mark."""
TODAY = dt.date(2026, 6, 30)
CLASSES = ("P", "A", "AU", "UN", "NR")


def run() -> list[Row]:
    """Load, every measure for every school and cohort, one dashboard; then the same sums elsewhere."""
    return measure(PUPILS, SCHOOLS, SAMPLE)


def measure(pupils: int, schools: int, sample: int) -> list[Row]:
    """The same for a county of another size."""
    years = {year: county_marks(pupils, year) for year in YEARS}
    together = np.concatenate(list(years.values()))
    number = int(np.count_nonzero(together))
    with tempfile.TemporaryDirectory(prefix="ecede-bench-") as name, fresh_desk(Path(name)) as desk:
        spells = fill_county(desk, years, schools)
        _enrol(desk, [spell.pupil_id for spell in spells])
        del years
        load = _timed(lambda: county.held_county(desk, YEARS))
        everything = seconds(lambda: _everything(desk), runs=3, before=lambda: _forget_windows(desk))
        dashboard = seconds(lambda: _dashboard(desk), runs=5, before=lambda: _forget_windows(desk))
        ours = seconds(lambda: _by_school(desk), runs=5, before=lambda: _forget_windows(desk))
        expected = _by_school(desk)
        school = np.tile(np.arange(pupils) % schools, len(YEARS))
        in_memory = seconds(lambda: _numpy(together, school, schools), runs=3)
        assert _numpy(together, school, schools) == expected
        what = f"{pupils:,} pupils, {number / 1e6:.1f} million marks"
        return [
            Row(f"county in memory from the store, {what}", load, None),
            Row(
                "  every measure, every school and cohort, 3 years", everything, in_memory,
                "NumPy: only counts by class and school", aim_value=2,
            ),
            Row("  one dashboard of the county, 1 year and the one before", dashboard, None, aim_value=0.2),
            Row("  counts by class and school, 3 years", ours, in_memory, "NumPy, the same array in memory"),
            *_elsewhere(together, school, schools, ours, expected),
            *_sql(Path(name), together, school, ours, pupils, sample),
        ]  # fmt: skip


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _enrol(desk: Desk, pupil_ids: list[Any]) -> None:
    """Give every cohort of the pack members: every tenth pupil, half of them since the middle of the year."""
    rows: list[dict[str, Any]] = []
    with desk.writing() as unit:
        for at, cohort in enumerate(cohorts(desk.pack)):
            for place, pupil_id in enumerate(pupil_ids[at::10]):
                since = dt.date(2026, 1, 5) if place % 2 else None
                rows.append({"pupil_id": pupil_id, "cohort": cohort.key, "from_date": since, "to_date": None})
        told = {"source": "", "raw": "", "import_id": None, "recorded_at": unit.clock.now(), "user_id": unit.user.id}
        unit.session.execute(insert(CohortMembership), [row | told | {"withdrawn_at": None} for row in rows])
        unit.record("create", "cohort", "measured")
        unit.commit()


def _forget_windows(desk: Desk) -> None:
    """No count of an earlier run is used again; the marks stay in memory."""
    county.held_county(desk, YEARS).windows.clear()


def _everything(desk: Desk) -> None:
    """Counts, percentages, ranks, bands, persistent and severe absence, codes, weekdays, breaks, runs: each year."""
    for year in YEARS:
        first, last = first_and_last(year)
        for by in ("county", "phase", "school", "key_stage", "year_group", "cohort"):
            figures.figures(desk, AskFigures(first, last, by))
        figure_pictures.code_mix(desk, AskFigures(first, last, "school"))
        for cohort in cohorts(desk.pack):
            figure_pictures.code_mix(desk, AskFigures(first, last, "county", Scope(cohort=cohort.key)))
        absence.absence_run_rows(desk, Scope(), first, last)
        absence.holidays(desk, Scope(), year)
    patterns.patterns(desk, Scope(), *first_and_last(YEARS[-1]))


def _dashboard(desk: Desk) -> None:
    """What the panel asks for at once: the headline with last year, weeks, codes."""
    window = Window(first_and_last(2025)[0], TODAY)
    figures.figures(desk, AskFigures(window.first_day, window.last_day, "county", compare=1))
    figure_pictures.trend(desk, Scope(), 2025, TODAY, compare=1)
    figure_pictures.code_mix(desk, AskFigures(window.first_day, window.last_day, "year_group"))


def _by_school(desk: Desk) -> dict[tuple[int, str], int]:
    """Sessions by school and class over all years."""
    table = figures.figures(desk, AskFigures(first_and_last(YEARS[0])[0], first_and_last(YEARS[-1])[1], "school"))
    found: dict[tuple[int, str], int] = {}
    for row in table.rows:
        counts = row.counts
        told = (counts.present, counts.approved, counts.authorised, counts.unauthorised, counts.not_required)
        found |= {(int(row.key) - 6742000, c): n for c, n in zip(CLASSES, told, strict=True) if n}
    return found


def _table() -> NDArray[np.int64]:
    table = np.zeros(256, np.int64)
    for code, row in code_set("CY-2010").codes.items():
        table[ord(code)] = CLASSES.index(row.mark_class) + 1
    return table


def _numpy(marks: NDArray[np.uint8], school: NDArray[np.int64], schools: int) -> dict[tuple[int, str], int]:
    """What NumPy's own way takes: classes by look-up, counted by school."""
    table = _table().astype(np.uint8)
    found: dict[tuple[int, str], int] = {}
    for number in range(schools):
        sums = np.bincount(table[marks[school == number]].reshape(-1), minlength=6)
        found |= {(number, name): int(sums[at + 1]) for at, name in enumerate(CLASSES) if sums[at + 1]}
    return found


def _rows(
    marks: NDArray[np.uint8], school: NDArray[np.int64]
) -> tuple[NDArray[np.int32], NDArray[np.int16], NDArray[np.uint8]]:
    """One row a mark: spell, school, code."""
    at, place = np.nonzero(marks)
    return at.astype(np.int32), school[at].astype(np.int16), marks[at, place]


def _elsewhere(
    marks: NDArray[np.uint8], school: NDArray[np.int64], schools: int, ours: float, expected: dict[tuple[int, str], int]
) -> Iterator[Row]:
    import duckdb
    import polars as pl

    spell, of_school, code = _rows(marks, school)
    table = _table()
    rows = pl.DataFrame({"spell": spell, "school": of_school, "code": code})
    classes = pl.DataFrame({"code": np.arange(256, dtype=np.uint8), "class": table.astype(np.uint8)})

    def polars() -> Any:
        return rows.join(classes, on="code").group_by("school", "class").len()

    told = {(s, CLASSES[c - 1]): n for s, c, n in polars().iter_rows() if c}
    assert told == expected
    yield Row("  the same against Polars", ours, seconds(polars, runs=3), "one row a mark, in memory")
    with _duck(duckdb, rows, classes) as connection:
        query = "SELECT school, class, count(*) FROM rows JOIN classes USING (code) GROUP BY ALL"
        found = {(s, CLASSES[c - 1]): n for s, c, n in connection.execute(query).fetchall() if c}
        assert found == expected
        taken = seconds(lambda: connection.execute(query).fetchall(), runs=3)
        yield Row("  the same against DuckDB", ours, taken, "one row a mark, its own table")


@contextmanager
def _duck(duckdb: Any, rows: Any, classes: Any) -> Iterator[Any]:
    connection = duckdb.connect()
    spell, school, code = (rows[name].to_numpy() for name in ("spell", "school", "code"))
    number, name = (classes[column].to_numpy() for column in ("code", "class"))
    connection.register("marks_in", {"spell": spell, "school": school, "code": code})
    connection.register("classes_in", {"code": number, "class": name})
    connection.execute("CREATE TABLE rows AS SELECT * FROM marks_in")
    connection.execute("CREATE TABLE classes AS SELECT * FROM classes_in")
    try:
        yield connection
    finally:
        connection.close()


def _sql(
    folder: Path, marks: NDArray[np.uint8], school: NDArray[np.int64], ours: float, pupils: int, sample: int
) -> list[Row]:
    from sqlcipher3 import dbapi2

    some = np.concatenate([np.arange(n * pupils, n * pupils + sample) for n in range(len(YEARS))])
    spell, of_school, code = _rows(marks[some], school[some])
    connection = dbapi2.connect(str(folder / "marks.db"))
    connection.execute("PRAGMA key = \"x'" + "00" * 32 + "'\"")
    connection.execute("CREATE TABLE code (code INTEGER PRIMARY KEY, class INTEGER)")
    connection.executemany("INSERT INTO code VALUES (?, ?)", list(enumerate(_table().tolist())))
    connection.execute("CREATE TABLE mark (spell INTEGER, school INTEGER, code INTEGER)")
    told = zip(spell.tolist(), of_school.tolist(), code.tolist(), strict=True)
    connection.executemany("INSERT INTO mark VALUES (?, ?, ?)", told)
    connection.commit()
    query = "SELECT school, class, count(*) FROM mark JOIN code USING (code) GROUP BY school, class"
    taken = seconds(lambda: connection.execute(query).fetchall(), runs=3) * (pupils / sample)
    connection.close()
    scaled = f"one row a mark, encrypted; {pupils // sample} × {sample:,} pupils"
    return [Row("  the same against SQL", ours, taken, scaled)]
