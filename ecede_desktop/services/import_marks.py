"""The marks of a register file against those held: what is new, changed or the same, spell by spell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.exchange.cells import slashed
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import ChangedMark, MarkBlock, Problem, RegisterFile
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, session_at
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.services.import_days import mark_problem
from ecede_desktop.services.import_matching import Match
from ecede_desktop.store.registers import HeldYear, NewChange, NewDetail, NewYear

_BITS = bytes([ord("0")] + [ord("1")] * 255)
_OFF_ROLL = frozenset(b"#Z")
"""Marks that say themselves that the pupil was not there to be marked."""
Held = Mapping[tuple[UUID, int], HeldYear]


@dataclass
class MarksPlan:
    """What would be written, and how many marks of each kind there are."""

    years: list[NewYear] = field(default_factory=list)
    changes: list[NewChange] = field(default_factory=list)
    changed: list[ChangedMark] = field(default_factory=list)
    details: list[NewDetail] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    at_two: set[tuple[UUID, str, UUID]] = field(default_factory=set)
    """(school, the other's name, pupil) of those marked present at two schools at once."""
    blanked: dict[int, list[tuple[dt.date, str, str]]] = field(default_factory=dict)
    """(day, session, mark held) of the sessions that the file leaves blank, by index of the pupil there."""
    as_at: dt.date = dt.date.max
    """The day on which the file was made."""
    new: int = 0
    same: int = 0


def add_block(
    plan: MarksPlan, file: RegisterFile, block: MarkBlock, match: Match, target: UUID, held: Held, code_set: str
) -> None:
    """Put a block beside what is held; ``target`` is the spell of a pupil who is new at the school."""
    for spell_id, marks in _by_spell(plan, file, block, match, target):
        before = held.get((spell_id, block.school_year))
        merged, covered = _merge(plan, block, match, spell_id, before, marks)
        if covered is not None:
            name = before.code_set if before else code_set
            year = NewYear(before.id if before else None, spell_id, block.school_year, name, merged, covered)
            plan.years.append(year)
        plan.details += _details(block, spell_id, marks)


def _by_spell(
    plan: MarksPlan, file: RegisterFile, block: MarkBlock, match: Match, target: UUID
) -> Iterator[tuple[UUID, bytes]]:
    """The block's marks by the spell that they fall into; marks outside every spell are named."""
    spells = match.spells
    if not spells:
        yield target, block.marks
        return
    if len(spells) == 1 and spells[0].admitted_on is None and spells[0].left_on is None:
        yield spells[0].id, block.marks
        return
    rest = bytearray(block.marks)
    parts: list[bytearray] = []
    for spell in spells:
        first, last = _places(spell, block.school_year)
        part = bytearray(MARKS_LENGTH)
        part[first:last] = rest[first:last]
        rest[first:last] = bytes(last - first)
        parts.append(part)
    for place, code in enumerate(rest):
        if code in _OFF_ROLL:
            parts[-1][place] = code
        elif code:
            plan.problems.append(_outside(file, block, match, place))
    for spell, part in zip(spells, parts, strict=True):
        if any(part):
            yield spell.id, bytes(part)


def _places(spell: EnrolmentRow, school_year: int) -> tuple[int, int]:
    """First place of a spell in a school year's row, and the place after its last."""
    start = first_day_of(school_year)
    first = (spell.admitted_on - start).days * 2 if spell.admitted_on else 0
    last = (spell.left_on - start).days * 2 + 2 if spell.left_on else MARKS_LENGTH
    first = min(max(first, 0), MARKS_LENGTH)
    return first, max(first, min(last, MARKS_LENGTH))


def rejoined_on(block: MarkBlock, left_on: dt.date) -> dt.date | None:
    """The first day after a pupil left on which the block has a mark of a pupil who is there to be marked."""
    for place, code in enumerate(block.marks):
        if code and code not in _OFF_ROLL:
            day, _ = session_at(block.school_year, place)
            if day > left_on:
                return day
    return None


def _outside(file: RegisterFile, block: MarkBlock, match: Match, place: int) -> Problem:
    day, _ = session_at(block.school_year, place)
    later = [spell for spell in match.spells if spell.admitted_on and spell.admitted_on > day]
    earlier = [spell for spell in match.spells if spell.left_on and spell.left_on < day]
    facts = {"name": match.name, "school": match.school.name, "upn": match.line.upn}
    if later and not earlier:
        admitted = min(spell.admitted_on for spell in later if spell.admitted_on)
        return mark_problem(file, block, place, "before_admission", day=slashed(admitted), **facts)
    left = max(spell.left_on for spell in earlier if spell.left_on)
    return mark_problem(file, block, place, "after_leaving", day=slashed(left), **facts)


def _merge(
    plan: MarksPlan, block: MarkBlock, match: Match, spell_id: UUID, before: HeldYear | None, marks: bytes
) -> tuple[bytes, bytes | None]:
    """The year as it will be held and the sessions this import sets; a blank never takes a held mark away."""
    if before is None:
        plan.new += MARKS_LENGTH - marks.count(0)
        return marks, _bitmap(marks.translate(_BITS))
    if before.marks == marks:
        plan.same += MARKS_LENGTH - marks.count(0)
        return marks, None
    merged = bytearray(before.marks)
    bits = bytearray(b"0" * MARKS_LENGTH)
    for place, (old, new) in enumerate(zip(before.marks, marks, strict=True)):
        if not new:
            continue
        if old == new:
            plan.same += 1
            continue
        merged[place], bits[place] = new, ord("1")
        if old:
            day, session = session_at(block.school_year, place)
            plan.changes.append(NewChange(spell_id, day, session, chr(old), chr(new)))
            late = max((plan.as_at - day).days, 0)
            plan.changed.append(ChangedMark(match.line.upn, match.pupil_id, day, session, chr(old), chr(new), late))
        else:
            plan.new += 1
    return bytes(merged), _bitmap(bits) if b"1" in bits else None


def blanked(
    file: RegisterFile, index: int, match: Match, blocks: Sequence[MarkBlock], held: Held
) -> list[tuple[dt.date, str, str]]:
    """Held marks of sessions that the file covers and leaves blank, in order: they stay, and are told."""
    given = {block.school_year: block.marks for block in blocks}
    found = []
    for year in file.blank_years:
        blanks = file.blanks.get((index, year), b"")
        here = given.get(year, bytes(MARKS_LENGTH))
        for marks in (held[spell.id, year].marks for spell in match.spells if (spell.id, year) in held):
            for place, (blank, mark, old) in enumerate(zip(blanks, here, marks, strict=False)):
                if blank and old and not mark and old not in _OFF_ROLL:
                    found.append((*session_at(year, place), chr(old)))
    return sorted(found)


def _bitmap(bits: bytes | bytearray) -> bytes:
    """``b"0100…"`` as bits, from the left of each byte."""
    return int(bits + b"0" * (-len(bits) % 8), 2).to_bytes((len(bits) + 7) // 8)


def _details(block: MarkBlock, spell_id: UUID, marks: bytes) -> Iterator[NewDetail]:
    for place, note in block.notes.items():
        if marks[place]:
            day, session = session_at(block.school_year, place)
            yield NewDetail(spell_id, day, session, note.raw[:40], note.sub_code, note.minutes_late, note.comment)


def not_yet_known(details: Sequence[NewDetail], held: Mapping[tuple[UUID, dt.date, str], NewDetail]) -> list[NewDetail]:
    """The details that say something which the store does not hold yet."""
    return [detail for detail in details if held.get((detail.enrolment_id, detail.date, detail.session)) != detail]


def present_at_two(
    file: RegisterFile, block: MarkBlock, match: Match, others: Sequence[tuple[str, bytes]], present: bytes
) -> Iterator[Problem]:
    """Where a pupil is marked present here and at another school at once; ``others`` are (name, marks)."""
    for name, marks in others:
        both = [
            place
            for place, (here, there) in enumerate(zip(block.marks, marks, strict=True))
            if here and there and here in present and there in present
        ]
        if both:
            place = both[0]
            day, session = session_at(block.school_year, place)
            facts = {"name": match.name, "first": name, "second": match.school.name, "count": len(both)}
            when = {"date": slashed(day), "session": session}
            mark, column = chr(block.marks[place]), file.column_of(day, session)
            yield problem(block.lines[place], column, mark, "present_at_two", **facts, **when)
