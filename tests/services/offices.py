"""An office that takes register files in at a desk, for tests of everything around the import."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.differences import AskDifferences, DifferenceRow
from ecede_desktop.records.imports import FileRefused, ImportPlan, ImportRegister
from ecede_desktop.records.marks import position_of
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.records.transfers import PupilDetails
from ecede_desktop.services import import_differences, imports, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import read_content
from ecede_desktop.store.tables import (
    AuditLine,
    Enrolment,
    ImportCoverage,
    MarkChange,
    MarkDetail,
    MarkYear,
    Pupil,
    RegisterImport,
    School,
)

GWYN, LOWRI = "W674299908001", "K674299908002"
WRONG = "A674299908001"
SCHOOL, OTHER = "6742999", "6741100"
HEADER = "UPN,Date,Session,Mark,Surname,Forename,DOB,Year,Reg"
MON, TUE = "2026-01-12", "2026-01-13"


def row(upn: str, day: str, session: str, mark: str, forename: str = "Gŵyn", born: str = "14/03/2015") -> str:
    return f"{upn},{day},{session},{mark},Ffug-Jones,{forename},{born},4,4B"


def text(*rows: str, header: str = HEADER) -> str:
    return "\r\n".join([header, *rows, ""])


WEEK = text(
    row(GWYN, MON, "AM", "/"), row(GWYN, MON, "PM", "\\"), row(GWYN, TUE, "AM", "N"), row(GWYN, TUE, "PM", ""),
    row(LOWRI, MON, "AM", "I_F", "Lowri"), row(LOWRI, MON, "PM", "L", "Lowri"),
)  # fmt: skip


class Office:
    """Takes files in at a desk."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.folder = folder

    def command(
        self, content: str | bytes, *, school: str | None = SCHOOL, name: str = "register.csv",
        upns: Iterable[str] = (), days: Iterable[dt.date] = (), profile: str | None = None, **accepted: object,
    ) -> ImportRegister:  # fmt: skip
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return ImportRegister(path, school, profile, frozenset(upns), frozenset(days), **accepted)  # type: ignore[arg-type]

    def take(self, content: str | bytes, **asked: object) -> ImportPlan:
        return imports.import_register(self.desk, self.command(content, **asked)).value  # type: ignore[arg-type]

    def take_told(
        self, content: str, *, details: Mapping[int, PupilDetails] = {}, local_ids: Sequence[str] = (),
        school: str = SCHOOL, name: str = "told.csv", **told: object,
    ) -> ImportPlan:  # fmt: skip
        """Take in a file that tells more than its table: what a transfer file has beside its marks."""
        command = self.command(content, school=school, name=name)
        work = imports.read_beside(self.desk, command, read := read_content(command.path))
        pupils = work.file.pupils
        if local_ids:
            pupils = tuple(replace(line, local_id=local) for line, local in zip(pupils, local_ids, strict=True))
        work.file = replace(work.file, pupils=pupils, details=details, **told)  # type: ignore[arg-type]
        return imports.take_in(self.desk, work, read).value

    def plan(self, content: str | bytes, **asked: object) -> ImportPlan:
        return imports.plan_import(self.desk, self.command(content, **asked))  # type: ignore[arg-type]

    def refused(self, content: str | bytes, **asked: object) -> list[tuple[int, str, str]]:
        before = self.counts()
        with pytest.raises(FileRefused) as refusal:
            self.take(content, **asked)
        assert self.counts() == before
        return [(p.line, p.value, p.key) for p in refusal.value.problems if p.refuses]

    def counts(self) -> dict[str, int]:
        tables = (Pupil, Enrolment, School, MarkYear, MarkChange, MarkDetail, ImportCoverage, RegisterImport, AuditLine)
        with self.desk.reading() as session:
            return {t.__tablename__: session.scalar(select(func.count()).select_from(t)) or 0 for t in tables}

    def mark(self, upn: str, day: str, session: str, school: str = SCHOOL) -> str:
        date = dt.date.fromisoformat(day)
        with self.desk.reading() as reading:
            query = (
                select(MarkYear.marks)
                .join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
                .join(Pupil, Pupil.id == Enrolment.pupil_id)
                .join(School, School.id == Enrolment.school_id)
                .where(Pupil.upn == upn, School.number == school)
            )
            marks = reading.scalars(query.where(MarkYear.school_year == school_year_of(date))).one_or_none()
            return chr(marks[position_of(date, session)]).strip("\0") if marks else ""

    def pupil(self, upn: str) -> Pupil:
        with self.desk.reading() as session:
            return session.scalars(select(Pupil).where(Pupil.upn == upn)).one()

    def pupil_id(self, upn: str) -> UUID:
        return self.pupil(upn).id

    def spell(self, upn: str, school: str = SCHOOL) -> Enrolment:
        with self.desk.reading() as session:
            query = select(Enrolment).join(Pupil, Pupil.id == Enrolment.pupil_id)
            query = query.join(School, School.id == Enrolment.school_id)
            return session.scalars(query.where(Pupil.upn == upn, School.number == school)).one()

    def differences(self, *, settled: bool = False) -> list[DifferenceRow]:
        return list(import_differences.list_differences(self.desk, AskDifferences(settled=settled)))

    def kinds(self) -> list[str]:
        return sorted(row.kind for row in self.differences())


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Office:
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft"))
    schools.record_school(desk, RecordSchool(OTHER, "Uned Enghraifft", phase="pru"))
    return Office(desk, tmp_path)


def warned(plan: ImportPlan) -> list[str]:
    return [p.key for p in plan.problems if not p.refuses]
