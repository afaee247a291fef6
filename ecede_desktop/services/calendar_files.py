"""Terms and closed days from a file: every line goes in, or none and each refused line is named."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import UserError
from ecede_desktop.exchange.term_files import read_term_file
from ecede_desktop.exchange.term_lines import DayLine, TermFile, TermLine
from ecede_desktop.records.calendars import CalendarPlan, RecordTerm, TermRow
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.schools import ClosureRow, RecordClosure
from ecede_desktop.services.calendars import check_term, terms_of, write_term
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import check_closure, known_school
from ecede_desktop.store import calendars, schools
from ecede_desktop.store.unit import Reading


def plan_calendar(desk: Desk, path: Path, school_number: str | None = None) -> CalendarPlan:
    """What a file would set; nothing is written. ``school_number`` is whose it is where a line does not say.

    Raises:
        FileRefused: it cannot be read at all.
        Refused: the school is not known.
    """
    found = _read(desk, path)
    with desk.reading() as session:
        return _plan(session, desk, found, school_number)


def import_calendar(desk: Desk, path: Path, school_number: str | None = None) -> Outcome[CalendarPlan]:
    """Take a file in, whole or not at all.

    Raises:
        FileRefused: a line of it is refused; each is named.
        Refused: the school is not known.
    """
    found = _read(desk, path)
    with desk.writing() as unit:
        plan = _plan(unit.session, desk, found, school_number)
        if plan.refused:
            text = (
                f"{plan.file_name} cannot go in: {len(plan.refused)} lines have to be put right; nothing was changed."
            )
            raise FileRefused("calendar_refused", text, found.problems, file=plan.file_name, count=len(plan.refused))
        if not (plan.terms or plan.closures):
            return Outcome(Changes(), plan)
        for term in sorted(plan.terms, key=lambda one: one.first_day):
            write_term(desk, unit, term)
        for days in plan.closures:
            school = known_school(unit.session, desk, days.school_number) if days.school_number else None
            schools.record_closure(unit, days, school.id if school else None)
        told = {"file": plan.file_name, "sha256": plan.sha256, "terms": len(plan.terms), "days": len(plan.closures)}
        unit.record("import", "calendar", plan.sha256[:36], after=told)
        return Outcome(unit.commit(), plan)


def _read(desk: Desk, path: Path) -> TermFile:
    try:
        content = path.read_bytes()
    except OSError as fault:
        text = f"{path.name} cannot be read: {fault.strerror}."
        raise FileRefused("cannot_read", text, file=path.name, why=fault.strerror or "") from None
    found = read_term_file(content, path.name, authority=desk.pack.authority)
    if not (found.terms or found.days) and any(one.refuses for one in found.problems):
        text = f"{path.name} cannot go in; nothing was changed."
        raise FileRefused("file_refused", text, found.problems, file=path.name)
    return found


@dataclass(frozen=True)
class _Held:
    """What is held of one school, or of the council."""

    id: UUID | None
    terms: Mapping[tuple[int, str], TermRow]
    closures: frozenset[tuple[dt.date, dt.date, str]]


def _plan(session: Reading, desk: Desk, found: TermFile, school_number: str | None) -> CalendarPlan:
    number = known_school(session, desk, school_number).number if school_number else None
    held: dict[str | None, _Held | str] = {}
    refused = [(one.line, f"{one.wrong} {one.right}".strip()) for one in found.problems if one.refuses]
    terms: list[RecordTerm] = []
    days: list[RecordClosure] = []
    same = 0
    lines: tuple[TermLine | DayLine, ...] = (*found.terms, *found.days)
    for line in lines:
        whose = line.school or number
        if whose not in held:
            held[whose] = _held(session, desk, whose)
        command = _command(line, whose, found.file_name)
        said = _why_not(command, held[whose])
        if said:
            refused.append((line.line, said))
        elif _is_held(command, held[whose]):
            same += 1
        elif isinstance(command, RecordTerm):
            terms.append(command)
        else:
            days.append(command)
    refused += list(_overlaps(terms, held, found))
    ordered = tuple(sorted(set(refused)))
    return CalendarPlan(found.file_name, found.sha256, number, tuple(terms), tuple(days), same, ordered)


def _held(session: Reading, desk: Desk, number: str | None) -> _Held | str:
    """What is held, or why the school of a line cannot be."""
    school = None
    if number is not None:
        try:
            school = known_school(session, desk, number)
        except UserError as refusal:
            return refusal.text
    rows = terms_of(session, desk.pack, school.id if school else None)
    everywhere, own = calendars.closures(session, [school.id] if school else [], dt.date.min, dt.date.max)
    mine: tuple[ClosureRow, ...] = own.get(school.id, ()) if school else everywhere
    closures = frozenset((row.first_day, row.last_day, row.kind) for row in mine)
    return _Held(school.id if school else None, {(row.term.school_year, row.term.name): row for row in rows}, closures)


def _command(line: TermLine | DayLine, number: str | None, file_name: str) -> RecordTerm | RecordClosure:
    if isinstance(line, DayLine):
        return RecordClosure(line.first_day, line.last_day, line.kind, number, line.note)
    return RecordTerm(
        line.school_year, line.name, line.first_day, line.last_day, line.half_term_first, line.half_term_last, number,
        line.evidence, line.source or file_name,
    )  # fmt: skip


def _why_not(command: RecordTerm | RecordClosure, held: _Held | str) -> str:
    """Why a line cannot go in: one sentence, or nothing."""
    if isinstance(held, str):
        return held
    try:
        if isinstance(command, RecordTerm):
            check_term(command)
        else:
            check_closure(command)
    except UserError as refusal:
        return refusal.text
    return ""


def _is_held(command: RecordTerm | RecordClosure, held: _Held | str) -> bool:
    """Whether the same days are held already as the school's (the council's) own."""
    assert not isinstance(held, str)
    if isinstance(command, RecordClosure):
        return (command.first_day, command.last_day, command.kind) in held.closures
    row = held.terms.get((command.school_year, command.name))
    own = "school" if held.id is not None else "council"
    if row is None or row.whose != own:
        return False
    term = row.term
    days = (term.first_day, term.last_day, term.half_term_first, term.half_term_last)
    return days == (command.first_day, command.last_day, command.half_term_first, command.half_term_last)


def _overlaps(
    terms: list[RecordTerm], held: Mapping[str | None, _Held | str], found: TermFile
) -> Iterator[tuple[int, str]]:  # fmt: skip
    """Lines whose term would overlap another one as it will be held."""
    lines = {(line.school, line.school_year, line.name): line.line for line in found.terms}
    for whose, known in held.items():
        if isinstance(known, str):
            continue
        after = {key: (row.term.first_day, row.term.last_day) for key, row in known.terms.items()}
        mine = [term for term in terms if term.school_number == whose]
        after |= {(term.school_year, term.name): (term.first_day, term.last_day) for term in mine}
        for term in mine:
            key = (term.school_year, term.name)
            for other, (first, last) in after.items():
                if other != key and first <= term.last_day and term.first_day <= last:
                    line = lines.get((whose or "", *key)) or lines.get(("", *key)) or 0
                    yield line, f"The {term.name} term would overlap the {other[1]} term from {first} to {last}."
