"""What may stand in a typed register: its scan, its days, its lines and each mark."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.typed_sheets import scan_kind
from ecede_desktop.law.upn import check_upn
from ecede_desktop.records.names import tidy
from ecede_desktop.records.typed_registers import (
    MOST_BYTES,
    MOST_DAYS,
    MOST_PUPILS,
    UNKNOWN,
    TypedGrid,
    TypedPupil,
    TypedRegisterRow,
    mark_fault,
    school_days,
    sessions,
)
from ecede_desktop.services.code_sets import book
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import enrolments
from ecede_desktop.store.unit import Reading


def pupil_line(desk: Desk, wanted: TypedPupil) -> TypedPupil:
    """A pupil to be added to the sheet: by a right UPN, or by both names and the date of birth.

    Raises:
        Refused: it says too little, or the UPN is none.
    """
    surname, forename = tidy(wanted.surname), tidy(wanted.forename)
    if not wanted.upn.strip():
        if not (surname and forename and wanted.date_of_birth):
            text = "Give the UPN, or surname, forename and date of birth: a pupil is never told by the name alone."
            raise Refused("typed_pupil_unsaid", text, field="upn")
        if wanted.date_of_birth > desk.clock.today():
            raise Refused("typed_birth_in_future", "The date of birth is still to come.", field="date_of_birth")
        return TypedPupil(surname, forename, "", wanted.date_of_birth, tidy(wanted.reg_group))
    checked = check_upn(wanted.upn)
    if not checked.ok:
        text = f"{checked.upn} is no UPN: look at it again, or leave it out and give both names and the date of birth."
        raise Refused("typed_upn_wrong", text, field="upn", upn=checked.upn)
    with desk.reading() as session:
        known = enrolments.by_upn(session, [checked.upn]).get(checked.upn)
    if known is None:
        return TypedPupil(surname, forename, checked.upn, wanted.date_of_birth, tidy(wanted.reg_group))
    names = (known.surname or surname, known.forename or forename)
    return TypedPupil(*names, checked.upn, known.date_of_birth or wanted.date_of_birth, tidy(wanted.reg_group))


def kind_of_scan(name: str, content: bytes) -> str:
    kind = scan_kind(content)
    if not kind:
        text = f"{name} is no PDF, PNG or JPEG; scan the paper as one of these."
        raise Refused("scan_kind", text, field="scan", file=name)
    if len(content) > MOST_BYTES:
        limit = MOST_BYTES >> 20
        text = f"{name} has {len(content) >> 20} megabytes, more than {limit}; scan it in grey at 200 dots an inch."
        raise Refused("scan_too_large", text, field="scan", file=name, size=len(content) >> 20, limit=limit)
    return kind


def check_days(desk: Desk, session: Reading, first: dt.date, last: dt.date) -> None:
    if last < first or (last - first).days >= MOST_DAYS or not school_days(first, last):
        text = f"A sheet has from one school day to {MOST_DAYS} days: give its first and its last day."
        raise Refused("typed_days", text, field="last_day", limit=MOST_DAYS)
    if last > desk.clock.today():
        raise Refused(
            "typed_days_in_future", "A register holds marks up to today; give an earlier last day.", field="last_day"
        )
    codes = book(session)
    if any(codes.on(day) is None for day in school_days(first, last)):
        text = "No set of attendance codes is known for these days; a manager can save one."
        raise Refused("typed_days_without_codes", text, field="first_day")


def check_grid(session: Reading, row: TypedRegisterRow, grid: TypedGrid) -> None:
    """Every mark is one that can stand in its session; every line is one pupil."""
    columns, codes = sessions(row.days), book(session)
    if len(grid.pupils) > MOST_PUPILS:
        text = f"A sheet holds {MOST_PUPILS} pupils at most; begin another one for the rest."
        raise Refused("typed_too_many", text, limit=MOST_PUPILS)
    if len(grid.marks) != len(grid.pupils) or any(len(line) != len(columns) for line in grid.marks):
        raise Refused("typed_shape", "The marks do not fit the sheet; open it again.")
    told = [_identity(pupil) for pupil in grid.pupils]
    if len(set(told)) != len(told):
        name = next(p.full_name for n, p in enumerate(grid.pupils) if told[n] in told[:n])
        raise Refused("typed_pupil_twice", f"{name} has two lines; take one of them out.", name=name)
    for pupil, line in zip(grid.pupils, grid.marks, strict=True):
        for mark, (day, half) in zip(line, columns, strict=True):
            known = codes.on(day)
            fault = UNKNOWN if known is None else mark_fault(known, mark, half)
            if fault:
                where = f"{pupil.full_name}, {day:%d/%m/%Y} {half}"
                facts = {"mark": mark, "name": pupil.full_name, "day": f"{day:%d/%m/%Y} {half}"}
                raise Refused(f"typed_mark_{fault}", f"“{mark}” cannot stand there ({where}); correct it.", **facts)


def _identity(pupil: TypedPupil) -> object:
    return pupil.upn or (pupil.surname.casefold(), pupil.forename.casefold(), pupil.date_of_birth)
