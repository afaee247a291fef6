"""Marks in the store, on either database: a year is one row, and what was there before is never lost."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.attendance import AskSummary
from ecede_desktop.records.imports import FileRefused, ImportRegister
from ecede_desktop.records.marks import MARKS_LENGTH, position_of
from ecede_desktop.services import attendance, imports
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import registers
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import AuditLine, Enrolment, MarkChange, MarkYear, Pupil
from tests.desks import ALED, NOW

GWYN = "W674299908001"
HEADER = "UPN,Date,Session,Mark,Surname,Forename,DOB"
FIRST = "\n".join([HEADER, f"{GWYN},2026-01-12,AM,/,Ffug-Jones,Gŵyn,", f"{GWYN},2026-01-12,PM,N,Ffug-Jones,Gŵyn,"])
SECOND = "\n".join([HEADER, f"{GWYN},2026-01-12,PM,I_F,Ffug-Jones,Gŵyn,14/03/2015"])


@pytest.fixture
def office(any_store: Store) -> Desk:
    return Desk(store=any_store, user=ALED, clock=FixedClock(NOW), pack=load_pack())


def take(desk: Desk, folder: Path, content: str) -> None:
    path = folder / "register.csv"
    path.write_text(content, encoding="utf-8")
    imports.import_register(desk, ImportRegister(path, "6742999"))


def test_a_register_is_held_changed_and_counted(office: Desk, tmp_path: Path):
    take(office, tmp_path, FIRST)
    take(office, tmp_path, SECOND)
    with office.reading() as session:
        year = session.scalars(select(MarkYear)).one()
        assert (len(year.marks), year.school_year, year.code_set) == (MARKS_LENGTH, 2025, "CY-2010")
        assert chr(year.marks[position_of(dt.date(2026, 1, 12), "PM")]) == "I"
        change = session.scalars(select(MarkChange)).one()
        assert (change.old, change.new) == ("N", "I")
        (first, second) = reversed(registers.list_imports(session))
        assert (first.marks_new, second.marks_changed) == (2, 1)
        assert registers.file_of(session, first.id) == FIRST.encode()
        (pupil,) = session.scalars(select(Pupil)).all()
        assert (pupil.forename, pupil.date_of_birth) == ("Gŵyn", dt.date(2015, 3, 14))
    (row,) = attendance.summary(office, AskSummary("pupil", dt.date(2025, 9, 1), dt.date(2026, 8, 31)))
    assert row.counts == Counts(present=1, authorised=1)


def test_a_refused_register_leaves_no_trace(office: Desk, tmp_path: Path):
    with pytest.raises(FileRefused):
        take(office, tmp_path, FIRST + f"\n{GWYN},2026-01-17,AM,/,Ffug-Jones,Gŵyn,")
    with office.reading() as session:
        for table in (Pupil, Enrolment, MarkYear):
            assert session.scalar(select(func.count()).select_from(table)) == 0
        assert "import" not in set(session.scalars(select(AuditLine.action)))


def test_a_row_of_marks_has_one_length(office: Desk, tmp_path: Path):
    take(office, tmp_path, FIRST)
    with pytest.raises(IntegrityError), office.writing() as unit:
        unit.session.execute(text("UPDATE mark_year SET marks = :short"), {"short": b"/"})


def test_a_wrong_upn_is_never_a_key(office: Desk, tmp_path: Path):
    path = tmp_path / "wrong.csv"
    path.write_text(f"{HEADER}\nA674299908001,2026-01-12,AM,/,Ffug-Jones,Gŵyn,14/03/2015", encoding="utf-8")
    imports.import_register(office, ImportRegister(path, "6742999", accepted_upns=frozenset({"A674299908001"})))
    with office.reading() as session:
        assert session.scalars(select(Pupil.upn_key)).one() is None
