"""A school's register and a pupil's transfer file: written whole, recorded, without whom must not be found."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.ctf_writer import PupilOfFile, SchoolOfFile, transfer_name, write_ctf
from ecede_desktop.exchange.register_writers import write_register_csv, write_register_xlsx
from ecede_desktop.law import codes as law_codes
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import CodeBook
from ecede_desktop.law.policy_schools import withheld_rule
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.imports import MarkBlock, MarkNote, PupilLine
from ecede_desktop.records.marks import first_day_of, last_day_of, position_of
from ecede_desktop.records.register_files import ExportRegister, ExportTransfer, WrittenFile
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.transfers import ClaimedTotals, PupilDetails
from ecede_desktop.services import code_sets, paper_files
from ecede_desktop.services.attendance import year_group_in
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import full_number, known_school
from ecede_desktop.store import pupil_files, pupils, registers, return_pupils, schools
from ecede_desktop.store.registers import MarkRow, NewDetail, SpellFacts, Which
from ecede_desktop.store.return_pupils import SpellPerson
from ecede_desktop.store.unit import Reading

SUFFIXES = (".csv", ".xlsx")


def register_file_name(school_number: str, first: dt.date, last: dt.date, suffix: str = ".csv") -> str:
    """The name a register is offered under: school and days, nobody's name."""
    return f"{school_number}-register-{first:%Y%m%d}-{last:%Y%m%d}{suffix}"


def transfer_file_name(desk: Desk, destination: str = "") -> str:
    """The name a transfer file is offered under: who sends and who gets it, nobody's name."""
    return transfer_name(_authority(desk), destination or "XXXXXXX")


def export_register(desk: Desk, command: ExportRegister) -> Outcome[WrittenFile]:
    """Write every mark of a school in a period; pupils whose whereabouts are protected are left out, and counted.

    Raises:
        NotSaved: the file cannot be written there.
        Refused: the period or the ending cannot be, the school is not known, or it has no mark then.
    """
    if command.first_day > command.last_day:
        text = f"The period ends on {command.last_day}, before it begins on {command.first_day}."
        raise Refused("period", text)
    suffix = command.path.suffix.casefold()
    if suffix not in SUFFIXES:
        text = f"A register is written as {' or '.join(SUFFIXES)}; give the file one of these endings."
        raise Refused("export_suffix", text, suffix=suffix)
    paper_files.check_writable(command.path)
    with desk.reading() as session:
        school = known_school(session, desk, command.school_number)
        lines, blocks, left_out = _register(session, desk, school, command)
    marks = sum(len(block.marks) - block.marks.count(0) for block in blocks)
    if not marks:
        text = f"{school.name} has no mark that can be written from {command.first_day} to {command.last_day}."
        raise Refused("export_empty", text, name=school.name)
    if suffix == ".csv":
        content = write_register_csv(lines, blocks)
    else:
        content = write_register_xlsx(lines, blocks, made_at=desk.clock.now())
    written = _written(command.path, content, len(lines), marks, left_out)
    days = {"first_day": command.first_day.isoformat(), "last_day": command.last_day.isoformat()}
    return _save(desk, written, content, "school", school.id, days)


def export_transfer(desk: Desk, command: ExportTransfer) -> Outcome[WrittenFile]:
    """Write a Common Transfer File of one pupil; protected whereabouts are left out, and it is said.

    Raises:
        NoSuchPupil: nobody has that UPN.
        NotSaved: the file cannot be written there.
        Refused: the destination is not a school number.
    """
    destination = command.destination.upper() or "XXXXXXX"
    name = transfer_name(_authority(desk), destination)
    if command.path.suffix.casefold() != ".xml":
        text = f"A transfer file ends in .xml; {name} would be its usual name."
        raise Refused("export_suffix", text, suffix=command.path.suffix)
    paper_files.check_writable(command.path)
    with desk.reading() as session:
        pupil_id = pupils.pupil_id_of(session, command.upn)
        pupil, withheld, school_id = _transfer(session, desk, pupil_id)
        closed = calendar_of(session, desk.pack, school_id).closed
        known = schools.by_number(session, [destination]).get(destination)
    content = write_ctf(
        [pupil],
        source=SchoolOfFile(_authority(desk), desk.pack.council_en),
        destination=SchoolOfFile(destination, known.name if known else ""),
        made_at=desk.clock.now(),
        school_year=school_year_of(desk.clock.today()),
        closed=closed,
        last_day=desk.clock.today(),
    )
    marks = sum(len(block.marks) - block.marks.count(0) for _, block in pupil.years)
    written = _written(command.path, content, 1, marks, 0, withheld)
    return _save(desk, written, content, "pupil", pupil_id, {"destination": destination, "withheld": list(withheld)})


def _authority(desk: Desk) -> str:
    return f"{desk.pack.authority}LLLL"


def _written(
    path: Path, content: bytes, count: int, marks: int, left_out: int, withheld: tuple[str, ...] = ()
) -> WrittenFile:
    return WrittenFile(path, hashlib.sha256(content).hexdigest(), len(content), count, marks, left_out, withheld)


def _save(
    desk: Desk, written: WrittenFile, content: bytes, kind: str, record_id: UUID, told: Mapping[str, object]
) -> Outcome[WrittenFile]:
    """The file gets its name only when it is recorded that it went out, and it is recorded only when it is written."""
    after: dict[str, object] = {
        "sha256": written.sha256,
        "size": written.size,
        "marks": written.marks,
        "left_out": written.left_out,
    }
    with paper_files.saving(content, written.path), desk.writing() as unit:
        unit.record("export", kind, record_id, after={**after, **told})
        unit.touch(kind, record_id)
        changes = unit.commit()
    return Outcome(changes, written)


def _register(
    session: Reading, desk: Desk, school: SchoolRow, command: ExportRegister
) -> tuple[list[PupilLine], list[MarkBlock], int]:
    """Pupils in order, their marks of the period, and how many pupils are left out."""
    years = range(school_year_of(command.first_day), school_year_of(command.last_day) + 1)
    which = Which([school.id])
    facts = registers.spell_facts(session, which)
    rows = registers.mark_rows(session, years, which)
    persons = return_pupils.persons(session, list({row.enrolment_id for row in rows}))
    protected = _protected(session, desk, list(persons.values()))
    numbers = pupil_files.local_ids(session, school.id)
    notes = _notes(registers.details(session, list(persons)))
    ordered = sorted(rows, key=lambda row: (_name(persons[row.enrolment_id]), row.school_year, row.enrolment_id))
    lines: list[PupilLine] = []
    blocks: list[MarkBlock] = []
    left_out: set[UUID] = set()
    for row in ordered:
        marks = _within(row, command.first_day, command.last_day)
        person = persons[row.enrolment_id]
        if not any(marks):
            continue
        if person.pupil_id in protected:
            left_out.add(person.pupil_id)
            continue
        spell = facts[row.enrolment_id]
        lines.append(_line(person, spell, row.school_year, school.number, numbers.get(person.pupil_id, "")))
        own = notes.get((row.enrolment_id, row.school_year), {})
        blocks.append(MarkBlock(len(lines) - 1, row.school_year, marks, (), own))
    return lines, blocks, len(left_out)


def _name(person: SpellPerson) -> tuple[str, str, str]:
    return person.surname.casefold(), person.forename.casefold(), person.upn


def _protected(session: Reading, desk: Desk, persons: Sequence[SpellPerson]) -> set[UUID]:
    rule = withheld_rule(desk.pack)
    told = pupil_files.facts(session, {person.pupil_id for person in persons})
    return {one.pupil_id for one in persons if rule.holds_for(one.warning, told.get(one.pupil_id, ()))}


def _within(row: MarkRow, first: dt.date, last: dt.date) -> bytes:
    """The marks of a row that lie within the days; all else is blank."""
    begin = max(first, first_day_of(row.school_year))
    end = min(last, last_day_of(row.school_year))
    start, stop = position_of(begin, "AM"), position_of(end, "PM") + 1
    return bytes(start) + row.marks[start:stop] + bytes(len(row.marks) - stop)


def _line(person: SpellPerson, spell: SpellFacts, school_year: int, number: str, local_id: str) -> PupilLine:
    return PupilLine(
        line=0,
        upn=person.upn,
        upn_state=person.upn_state,
        surname=person.surname,
        forename=person.forename,
        date_of_birth=person.date_of_birth,
        year_group=year_group_in(school_year, spell),
        reg_group=person.reg_group,
        school_number=number,
        local_id=local_id,
    )


def _notes(
    held: Mapping[tuple[UUID, dt.date, str], NewDetail]
) -> dict[tuple[UUID, int], dict[int, MarkNote]]:  # fmt: skip
    """What stands beside marks, by spell and school year, each at its place."""
    found: dict[tuple[UUID, int], dict[int, MarkNote]] = {}
    for (enrolment, day, session), note in held.items():
        told = MarkNote(note.raw, note.sub_code, note.minutes_late, note.comment)
        found.setdefault((enrolment, school_year_of(day)), {})[position_of(day, session)] = told
    return found


def _transfer(session: Reading, desk: Desk, pupil_id: UUID) -> tuple[PupilOfFile, tuple[str, ...], UUID | None]:
    """The pupil as the file tells it, what was left out, and the school of the latest spell."""
    row = pupils.pupil(session, pupil_id)
    details = pupil_files.details(session, pupil_id)
    protected = withheld_rule(desk.pack).holds_for(row.warning, details.facts)
    withheld: tuple[str, ...] = ()
    if protected:
        details, withheld = _without_whereabouts(details)
    years = range(2000, school_year_of(desk.clock.today()) + 1)
    which = Which(enrolment_ids=[spell.id for spell in row.enrolments])
    facts = registers.spell_facts(session, which)
    rows = registers.mark_rows(session, years, which)
    blocks = tuple((facts[one.enrolment_id].school_number, _block(one)) for one in rows)
    current = row.current_enrolment
    spell = facts.get(current.id) if current else None
    line = PupilLine(
        line=0,
        upn=row.upn,
        upn_state=row.upn_state,
        surname=row.surname,
        forename=row.forename,
        date_of_birth=row.date_of_birth,
        year_group=year_group_in(school_year_of(desk.clock.today()), spell) if spell else "",
        reg_group=current.reg_group if current else "",
        school_number=spell.school_number if spell else "",
        former_upns=details.former_upns,
    )
    totals = tuple(_totals(rows, facts, code_sets.book(session)))
    return PupilOfFile(line, details, blocks, totals), withheld, current.school_id if current else None


def _block(row: MarkRow) -> MarkBlock:
    return MarkBlock(0, row.school_year, row.marks, (), {})


def _totals(rows: Sequence[MarkRow], facts: dict[UUID, SpellFacts], book: CodeBook) -> Iterator[ClaimedTotals]:
    for row in rows:
        codes = book.get(row.code_set)
        by_code = {chr(byte): row.marks.count(byte) for byte in set(row.marks) if byte and chr(byte) in codes.codes}
        counts = law_codes.count(by_code, codes)
        number = facts[row.enrolment_id].school_number
        yield ClaimedTotals(
            0, row.school_year, number, counts.possible, counts.attended, counts.authorised, counts.unauthorised
        )


def _without_whereabouts(details: PupilDetails) -> tuple[PupilDetails, tuple[str, ...]]:
    """Without any address, telephone or e-mail, and what that took away."""
    contacts = tuple(
        replace(contact, address=None, address_as_pupil=False, phones=(), email="") for contact in details.contacts
    )
    taken = {
        "address": details.address is not None,
        "phones": bool(details.phones),
        "email": bool(details.email),
        "contacts": contacts != details.contacts,
    }
    bare = replace(details, address=None, phones=(), email="", contacts=contacts)
    return bare, tuple(name for name, was_there in taken.items() if was_there)


def destination_of(desk: Desk, text: str) -> str:
    """The seven characters of where a transfer file goes; empty where it is not known.

    Raises:
        Refused: it is not a school number.
    """
    plain = text.strip().upper()
    return plain if not plain or plain.endswith("LLLL") else full_number(desk, plain)
