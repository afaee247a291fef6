"""Invented second records: two pupils whom a school sent twice, and a parent who was written down twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from ecede_desktop.demo import files
from ecede_desktop.demo.marks import marks, school_days
from ecede_desktop.demo.people import PRIMARY, DemoPupil, make_pupils
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.names import fold
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import cases, imports, pupils
from ecede_desktop.services.desk import Desk

TWICE = "register-6742999-twice.csv"
SPELLINGS = {"Dafydd": "David", "Owain": "Owen", "Ffion": "Fion", "Rhŷs": "Reece", "Gruffydd": "Griffith"}


def keep_likely_pairs(desk: Desk, folder: Path, school_year: int, as_at: dt.date, seed: int) -> None:
    """A file brings two pupils a second time under other UPNs; one mother is recorded under her initial too."""
    path = folder / TWICE
    path.write_bytes(twice_file(seed, school_year, as_at).encode("utf-8"))
    imports.import_register(desk, ImportRegister(path))
    for row in cases.list_cases(desk, CaseFilter()):
        known = pupils.pupil(desk, pupil_id=row.pupil_id).parents
        if known and known[0].forename:
            again = RecordParent(row.pupil_id, known[0].surname, known[0].forename[0], "Mrs", "Mother", contact_order=3)
            pupils.record_parent(desk, again)
            return


def twice_file(seed: int, school_year: int, as_at: dt.date) -> str:
    """The first day again of two pupils: one spelt as it sounds, with a temporary UPN; one without accents, with a
    valid one of its own."""
    made = make_pupils(seed, PRIMARY, school_year, files.SIZES[PRIMARY])
    first = school_days(school_year, as_at)[:1]
    rows = [files.LONG_HEADER]
    wanted: tuple[Callable[[DemoPupil], bool], ...] = (
        lambda pupil: pupil.forename in SPELLINGS,
        lambda pupil: pupil.forename not in SPELLINGS and not pupil.forename.isascii(),
    )
    for number, asked in enumerate(wanted, start=1):
        pupil = next(one for one in made if asked(one))
        forename = SPELLINGS.get(pupil.forename, fold(pupil.forename).capitalize())
        ends = "T" if forename in SPELLINGS.values() else "0"
        upn = f"{PRIMARY}{(pupil.date_of_birth.year + 5) % 100:02d}9{number}{ends}"
        who = [pupil.school, pupil.surname, forename, files.slashed(pupil.date_of_birth), pupil.year_group, ""]
        for day, session, mark in marks(pupil, seed, first):
            rows.append([check_letter(upn) + upn, day.isoformat(), session, mark, *who, ""])
    return files.text(rows, ",")
