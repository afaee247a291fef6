"""Who the pupils of a register file are: matched to those in the store, or new, or not to be told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import uuid6

from ecede_desktop.exchange.cells import slashed
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem, PupilLine, RegisterFile
from ecede_desktop.records.names import better_spelling, fold, lost_letters, repaired, same_name
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.store import enrolments, schools
from ecede_desktop.store.enrolments import KnownPupil, NewPupil
from ecede_desktop.store.unit import Reading

_TITLES = {"surname": "Surname", "forename": "Forename", "date_of_birth": "DOB", "upn": "UPN", "school": "School"}
_FIELDS = {"date_of_birth": "dob"}


@dataclass
class Match:
    """One pupil of the file, at one school."""

    line: PupilLine
    pupil_id: UUID
    school: SchoolRow
    spells: list[EnrolmentRow] = field(default_factory=list)
    """At this school, oldest first; none when the pupil is new there."""
    elsewhere: list[EnrolmentRow] = field(default_factory=list)
    """Open spells at other schools."""

    @property
    def name(self) -> str:
        return f"{self.line.forename} {self.line.surname}".strip() or self.line.upn


@dataclass
class Matched:
    """The pupils of a file, each by its index there; those that cannot be told are missing."""

    pupils: dict[int, Match] = field(default_factory=dict)
    new_schools: list[SchoolRow] = field(default_factory=list)
    new_pupils: dict[object, NewPupil] = field(default_factory=dict)
    known: dict[UUID, KnownPupil] = field(default_factory=dict)
    corrections: dict[UUID, dict[str, object]] = field(default_factory=dict)
    """Names restored and dates of birth filled in, by pupil."""
    problems: list[Problem] = field(default_factory=list)


def match(session: Reading, file: RegisterFile) -> Matched:
    """Match every pupil of the file. A UPN identifies only when it is right; a wrong one is never used to match."""
    found = Matched()
    numbers = sorted({line.school_number for line in file.pupils if line.school_number})
    held = dict(schools.by_number(session, numbers))
    for number in numbers:
        if number not in held:
            held[number] = SchoolRow(uuid6.uuid7(), number, number)
            found.new_schools.append(held[number])
            told = next(line for line in file.pupils if line.school_number == number)
            found.problems.append(problem(told.line, _heading(file, "school"), number, "school_new", number=number))
    by_upn = enrolments.by_upn(session, {line.upn for line in file.pupils if line.upn_state != "accepted"})
    by_name = _by_name(session, file, held)
    for index, line in enumerate(file.pupils):
        if line.school_number:
            _match_one(file, index, line, held[line.school_number], by_upn, by_name, found)
    _add_spells(session, file, found)
    return found


def _heading(file: RegisterFile, name: str) -> str:
    return file.headings.get(_FIELDS.get(name, name), _TITLES[name])


_Names = Mapping[tuple[str, object], Sequence[KnownPupil]]


def _by_name(session: Reading, file: RegisterFile, held: Mapping[str, SchoolRow]) -> _Names:
    """Pupils of the schools of accepted wrong UPNs by school, folded name and date of birth."""
    found: dict[tuple[str, object], list[KnownPupil]] = {}
    for number in {line.school_number for line in file.pupils if line.upn_state == "accepted"} & set(held):
        for known in enrolments.of_school(session, held[number].id):
            found.setdefault((number, _person(known)), []).append(known)
    return found


def _person(pupil: KnownPupil | PupilLine) -> tuple[str, str, dt.date | None]:
    return fold(pupil.surname), fold(pupil.forename), pupil.date_of_birth


def _match_one(
    file: RegisterFile,
    index: int,
    line: PupilLine,
    school: SchoolRow,
    by_upn: Mapping[str, KnownPupil],
    by_name: _Names,
    found: Matched,
) -> None:
    if line.upn_state == "accepted":
        if line.date_of_birth is None:
            found.problems.append(problem(line.line, _heading(file, "upn"), line.upn, "accepted_needs_birth"))
            return
        alike = by_name.get((line.school_number, _person(line)), ())
        if len(alike) > 1:
            fault = problem(line.line, _heading(file, "upn"), line.upn, "accepted_not_unique", count=len(alike))
            found.problems.append(fault)
            return
        known = alike[0] if alike else None
        identity: object = (line.upn, _person(line))
    else:
        known, identity = by_upn.get(line.upn), line.upn
    if known is not None:
        found.known[known.id] = known
        found.pupils[index] = Match(line, known.id, school)
        found.problems += _compare(file, line, known, found.corrections.setdefault(known.id, {}))
    else:
        if identity not in found.new_pupils and (
            missing := [name for name in ("surname", "forename") if not getattr(line, name)]
        ):
            column, words = _heading(file, missing[0]), " and ".join(missing)
            found.problems.append(problem(line.line, column, line.upn, "name_missing", missing=words))
        new = found.new_pupils.setdefault(
            identity,
            NewPupil(uuid6.uuid7(), line.upn, line.upn_state, line.surname, line.forename, line.date_of_birth),
        )
        found.pupils[index] = Match(line, new.id, school)


def _compare(
    file: RegisterFile, line: PupilLine, known: KnownPupil, corrections: dict[str, object]
) -> Iterator[Problem]:
    """Where the file and the store tell of a pupil differently. The store's words stay, but for a letter once lost."""
    others = [
        name
        for name in ("surname", "forename")
        if getattr(line, name) and getattr(known, name) and not same_name(getattr(known, name), getattr(line, name))
    ]
    born, other_born = known.date_of_birth, line.date_of_birth
    births_differ = born is not None and other_born is not None and born != other_born
    if (others and births_differ) or (len(others) == 2 and (born is None or born != other_born)):
        facts = {"known": f"{known.forename} {known.surname}", "found": f"{line.forename} {line.surname}"}
        yield problem(line.line, _heading(file, "upn"), line.upn, "names_of_another", upn=line.upn, **facts)
        return
    for name in ("surname", "forename"):
        held, said = getattr(known, name), getattr(line, name)
        if not said or held == said:
            continue
        if not held:
            corrections[name] = said
            continue
        damaged = lost_letters(held) or repaired(held) is not None
        restored = name not in others and damaged and better_spelling(held, said) == said
        if restored:
            corrections[name] = said
        key = "name_restored" if restored else "name_differs"
        yield problem(line.line, _heading(file, name), said, key, known=held, found=said)
    if births_differ and born and other_born:
        told = {"known": slashed(born), "found": slashed(other_born)}
        yield problem(line.line, _heading(file, "date_of_birth"), slashed(other_born), "birth_differs", **told)
    elif born is None and other_born is not None:
        corrections["date_of_birth"] = other_born


def _add_spells(session: Reading, file: RegisterFile, found: Matched) -> None:
    """Spells at the school and elsewhere; a pupil who is open at two schools is told."""
    spells = enrolments.spells(session, list(found.known))
    in_file: dict[UUID, list[Match]] = {}
    for match in found.pupils.values():
        in_file.setdefault(match.pupil_id, []).append(match)
    for match in found.pupils.values():
        held = spells.get(match.pupil_id, [])
        match.spells = [spell for spell in held if spell.school_id == match.school.id]
        match.elsewhere = [spell for spell in held if spell.school_id != match.school.id and spell.left_on is None]
        others = dict.fromkeys(spell.school_name for spell in match.elsewhere)
        others |= dict.fromkeys(m.school.name for m in in_file[match.pupil_id] if m.school.id != match.school.id)
        for other in others:
            facts = {"name": match.name, "first": other, "second": match.school.name}
            upn = match.line.upn
            found.problems.append(problem(match.line.line, _heading(file, "school"), upn, "dual_registration", **facts))
