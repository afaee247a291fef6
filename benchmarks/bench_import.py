"""One school's year (1,000 pupils, 380 sessions) into an encrypted store, against reading the file with ``csv``."""

from __future__ import annotations

import csv
import datetime as dt
import tempfile
import time
from pathlib import Path

from benchmarks.measuring import Row, seconds
from benchmarks.registers import fresh_desk, write_school_year
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.exchange.registers import read_register
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.services import imports

NAME = "import"
PUPILS = 1000
ROUNDS = 5
AIM = 4.0


def run() -> list[Row]:
    """The whole import, the part of it that reads and checks, and taking in the same marks in other bytes."""
    with tempfile.TemporaryDirectory(prefix="ecede-bench-") as name:
        folder = Path(name)
        file, again = folder / "register.csv", folder / "again.csv"
        count = write_school_year(file, PUPILS)
        again.write_bytes(file.read_bytes() + b"\r\n")
        whole = bare = second = float("inf")
        for number in range(ROUNDS):  # turn about, so that what else the machine does meets both alike
            bare = min(bare, seconds(lambda: _bare(file), runs=2))
            with fresh_desk(folder, f"store{number}") as desk:
                started = time.perf_counter()
                plan = imports.import_register(desk, ImportRegister(file)).value
                whole = min(whole, time.perf_counter() - started)
                assert plan.marks_new == count
                started = time.perf_counter()
                assert imports.import_register(desk, ImportRegister(again)).value.marks_same == count
                second = min(second, time.perf_counter() - started)
        content = file.read_bytes()
        asked = Asked(dt.date(2026, 8, 1))
        reading = seconds(lambda: read_register(content, file.name, asked=asked), runs=ROUNDS)
    told = f"csv alone, {count:,} rows"
    return [
        Row(f"import of a school's year, {PUPILS:,} pupils", whole, bare, told, aim=AIM),
        Row("  of it reading and checking", reading, bare, told),
        Row("  the same marks once more, in other bytes", second, bare, told),
    ]


def _bare(file: Path) -> int:
    with file.open(encoding="utf-8", newline="") as text:
        return sum(1 for _ in csv.reader(text))
