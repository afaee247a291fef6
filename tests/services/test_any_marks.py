"""Whatever marks a school sends, they are held byte for byte; a later file changes exactly what it says."""

from __future__ import annotations

import datetime as dt
import itertools
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.marks import MARKS_LENGTH, position_of
from ecede_desktop.services import imports
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import Enrolment, ImportCoverage, MarkChange, MarkYear, Pupil

DAYS = [dt.date(2026, 1, 12) + dt.timedelta(days=n) for n in range(5)]
PLACES = [position_of(day, session) for day in DAYS for session in ("AM", "PM")]
MARKS = [["", *("/LBDJPVWCEFHIMRSTGNOUXYZ#" if n % 2 == 0 else "\\LBDJPVWCEFHIMRSTGNOUXYZ#")] for n in range(10)]
WEEK = st.tuples(*(st.sampled_from(choice) for choice in MARKS))
SCHOOL = st.lists(WEEK, min_size=1, max_size=4)
NUMBERS = itertools.count()


def upn(number: int) -> str:
    digits = f"674299914{number:03d}"
    return check_letter(digits) + digits


def take(desk: Desk, path: Path, rows: list[tuple[str, ...]], numbers: list[int]) -> None:
    heads = [f"{day:%d/%m/%Y} {session}" for day in DAYS for session in ("AM", "PM")]
    lines = [",".join(["UPN", "Surname", "Forename", *heads])]
    lines += [",".join([upn(n), "Ffug-Jones", f"Un{n}", *row]) for n, row in zip(numbers, rows, strict=True)]
    path.write_text("\n".join(lines), encoding="utf-8")
    imports.import_register(desk, ImportRegister(path, "6742999"))


# The store is the same for all examples: each has pupils of its own, and none may disturb another's.
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SCHOOL, st.data())
def test_two_files_one_after_the_other_give_what_both_say(desk: Desk, tmp_path: Path, first, data):
    numbers = [next(NUMBERS) % 1000 for _ in first]
    second = data.draw(st.lists(WEEK, min_size=len(first), max_size=len(first)))
    take(desk, tmp_path / "first.csv", first, numbers)
    take(desk, tmp_path / "second.csv", second, numbers)
    for number, before, after in zip(numbers, first, second, strict=True):
        expected = bytearray(MARKS_LENGTH)
        changes = []
        for place, old, new in zip(PLACES, before, after, strict=True):
            expected[place] = ord(new or old or "\0")
            if old and new and old != new:
                changes.append((old, new))
        held, changed, covered = _held(desk, upn(number))
        assert held == (bytes(expected) if any(expected) else b"")
        assert sorted(changed) == sorted(changes)
        assert covered == {place for place in range(MARKS_LENGTH) if expected[place]}


def _held(desk: Desk, number: str) -> tuple[bytes, list[tuple[str, str]], set[int]]:
    with desk.reading() as session:
        spell = session.scalars(
            select(Enrolment.id).join(Pupil, Pupil.id == Enrolment.pupil_id).where(Pupil.upn == number)
        ).one()
        marks = session.scalar(select(MarkYear.marks).where(MarkYear.enrolment_id == spell)) or b""
        changed = session.execute(select(MarkChange.old, MarkChange.new).where(MarkChange.enrolment_id == spell)).all()
        rows = session.scalars(select(ImportCoverage.sessions).where(ImportCoverage.enrolment_id == spell)).all()
    covered = {n for row in rows for n in range(MARKS_LENGTH) if row[n // 8] >> (7 - n % 8) & 1}
    return bytes(marks), [(old, new) for old, new in changed], covered
