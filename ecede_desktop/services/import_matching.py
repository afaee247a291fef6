"""Who the pupils of a register file are: matched to those in the store, or new, or not to be told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

import uuid6

from ecede_desktop.exchange.cells import slashed
from ecede_desktop.records.differences import Difference
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem, PupilLine, RegisterFile
from ecede_desktop.records.names import better_spelling, fold, lost_letters, repaired, same_name
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.transfers import left_on
from ecede_desktop.services.import_ladder import (
    ADDRESS,
    ELSEWHERE,
    LOCAL_ID,
    NOBODY_LIKE,
    OTHER_UPN,
    RUNGS,
    SCHOOL,
    ULN,
    Found,
    Ladder,
    build,
    told_of,
)
from ecede_desktop.store import enrolments, identities, schools
from ecede_desktop.store.enrolments import KnownPupil, NewPupil
from ecede_desktop.store.ids import many_ids
from ecede_desktop.store.unit import Reading

_TITLES = {"surname": "Surname", "forename": "Forename", "date_of_birth": "DOB", "upn": "UPN", "school": "School"}
_FIELDS = {"date_of_birth": "dob"}
_BY_NUMBER = "sims_xml"
"""Such a file names every pupil by the number of the school's system alone."""


@dataclass
class Match:
    """One pupil of the file, at one school."""

    line: PupilLine
    pupil_id: UUID
    school: SchoolRow
    rung: str = ""
    """By what the pupil was known where it was not the UPN."""
    spells: list[EnrolmentRow] = field(default_factory=list)
    """At this school, oldest first; none when the pupil is new there."""
    elsewhere: list[EnrolmentRow] = field(default_factory=list)
    """Open spells at other schools."""

    @property
    def name(self) -> str:
        return f"{self.line.forename} {self.line.surname}".strip() or self.line.upn or self.line.local_id


@dataclass
class Matched:
    """The pupils of a file, each by its index there; those that cannot be told are missing."""

    pupils: dict[int, Match] = field(default_factory=dict)
    schools: dict[str, SchoolRow] = field(default_factory=dict)
    """By the number that the file has."""
    new_schools: list[SchoolRow] = field(default_factory=list)
    new_pupils: dict[object, NewPupil] = field(default_factory=dict)
    new_persons: dict[object, tuple[NewPupil, SchoolRow]] = field(default_factory=dict)
    """The first new pupil with these names and this birth, and where."""
    known: dict[UUID, KnownPupil] = field(default_factory=dict)
    corrections: dict[UUID, dict[str, object]] = field(default_factory=dict)
    """Names restored and dates of birth filled in, by pupil."""
    upns: dict[UUID, tuple[str, str]] = field(default_factory=dict)
    """UPN and its state, of pupils who had none that was valid."""
    problems: list[Problem] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)


def match(session: Reading, file: RegisterFile, today: dt.date) -> Matched:
    """Match every pupil of the file. A UPN identifies only when it is right; a wrong one is never used to match."""
    found = Matched()
    numbers = sorted({line.school_number for line in file.pupils if line.school_number})
    found.schools = held = dict(schools.by_number(session, numbers))
    for number in numbers:
        if number not in held:
            held[number] = SchoolRow(uuid6.uuid7(), number, number)
            found.new_schools.append(held[number])
            told = next(line for line in file.pupils if line.school_number == number)
            found.problems.append(problem(told.line, heading(file, "school"), number, "school_new", number=number))
    by_upn = enrolments.by_upn(session, {line.upn for line in file.pupils if _identifies(line)})
    unknown = [n for n, line in enumerate(file.pupils) if not (_identifies(line) and line.upn in by_upn)]
    new = {school.id for school in found.new_schools}
    ladder = build(session, file, unknown, held, new) if unknown else Ladder()
    matching = _Matching(file, found, ladder, many_ids())
    for index, line in enumerate(file.pupils):
        if line.school_number:
            matching.match(index, line, held[line.school_number], by_upn)
    _refuse_doubles(file, found)
    _leave_known_names(session, found)
    _add_spells(session, file, found, today)
    return found


def heading(file: RegisterFile, name: str) -> str:
    """The file's own heading of a field."""
    return file.headings.get(_FIELDS.get(name, name), _TITLES[name])


def _identifies(line: PupilLine) -> bool:
    return line.upn_state in ("valid", "temporary")


def _better_upn(line: PupilLine, known: KnownPupil) -> bool:
    """Whether the file has a UPN that says more than the one in use; a valid one is never replaced."""
    worth = {"none": 0, "accepted": 1, "temporary": 2, "valid": 3}
    return worth[line.upn_state] > max(worth[known.upn_state], 1)


@dataclass(frozen=True)
class _Matching:
    file: RegisterFile
    found: Matched
    ladder: Ladder
    ids: Iterator[UUID]

    def match(self, index: int, line: PupilLine, school: SchoolRow, by_upn: Mapping[str, KnownPupil]) -> None:
        """Find one pupil, or add one, or say that nobody can tell."""
        known = by_upn.get(line.upn) if _identifies(line) else None
        rung = ""
        if known is None:
            if line.upn_state == "accepted" and line.date_of_birth is None:
                self._say(line, "upn", line.upn, "accepted_needs_birth")
                return
            climbed = NOBODY_LIKE if self.ladder.empty else self.ladder.climb(line, school, told_of(self.file, index))
            if climbed.alike > 1 and line.upn_state == "accepted":
                self._say(line, "upn", line.upn, "accepted_not_unique", count=climbed.alike)
                return
            known, rung = climbed.known, climbed.rung
            self._doubt(line, school, climbed)
        if known is not None:
            self._take(index, line, school, known, rung)
        else:
            self._add(index, line, school)

    def _say(self, line: PupilLine, column: str, value: str, key: str, **facts: object) -> None:
        self.found.problems.append(problem(line.line, heading(self.file, column), value, key, **facts))

    def _take(self, index: int, line: PupilLine, school: SchoolRow, known: KnownPupil, rung: str) -> None:
        found = self.found
        if not known.merged or known.id not in found.known:
            found.known[known.id] = known
        found.pupils[index] = Match(line, known.id, school, rung)
        found.problems += _compare(self.file, line, known, school, found)
        if rung and rung != OTHER_UPN and _better_upn(line, known):
            found.upns[known.id] = (line.upn, line.upn_state)
            held = known.upn or "no UPN"
            facts = {"name": _name(known), "held": held, "found": line.upn, "rung": RUNGS[rung]}
            self._say(line, "upn", line.upn, "upn_found", name=facts["name"], held=held, found=line.upn)
            found.differences.append(Difference("upn_found", known.id, school.id, facts))
        elif rung == LOCAL_ID and self.file.source == _BY_NUMBER:
            return  # told once for the file
        elif rung in (LOCAL_ID, ULN, ADDRESS, SCHOOL) and line.upn_state == "none":
            self._say(line, "upn", line.local_id, "known_otherwise", name=_name(known), rung=RUNGS[rung])

    def _doubt(self, line: PupilLine, school: SchoolRow, climbed: Found) -> None:
        for other, rung in climbed.doubts:
            name = f"{line.forename} {line.surname}".strip() or line.upn
            facts = {"name": name, "upn": line.upn, "other": _name(other), "other_upn": other.upn}
            self._say(line, "upn", line.upn, "two_upns", name=name, other=_name(other), upn=other.upn, same=RUNGS[rung])
            self.found.differences.append(Difference("two_upns", other.id, school.id, facts | {"same": RUNGS[rung]}))

    def _doubt_new(self, line: PupilLine, school: SchoolRow, new: NewPupil) -> None:
        """Another new pupil of the file with the same names and birth, and another UPN: perhaps the same."""
        if not (_identifies(line) and line.surname and line.forename and line.date_of_birth):
            return
        first, at = self.found.new_persons.setdefault(_person(line), (new, school))
        if first is new:
            return
        name, rung = f"{line.forename} {line.surname}", SCHOOL if at.id == school.id else ELSEWHERE
        facts = {"name": name, "upn": line.upn, "other": f"{first.forename} {first.surname}", "other_upn": first.upn}
        told = {"name": name, "other": facts["other"], "upn": first.upn, "same": RUNGS[rung]}
        self._say(line, "upn", line.upn, "two_upns", **told)
        self.found.differences.append(Difference("two_upns", first.id, school.id, facts | {"same": RUNGS[rung]}))

    def _add(self, index: int, line: PupilLine, school: SchoolRow) -> None:
        found = self.found
        identity: object = line.upn
        if not _identifies(line):
            identity = (line.upn or line.local_id, school.id, _person(line))
        if not line.upn and not (line.surname and line.forename and line.date_of_birth):
            self._say(line, "upn", line.local_id, "pupil_not_identified")
            return
        if identity not in found.new_pupils:
            missing = [name for name in ("surname", "forename") if not getattr(line, name)]
            if missing:
                self._say(line, missing[0], line.upn, "name_missing", missing=" and ".join(missing))
        new = found.new_pupils.setdefault(
            identity,
            NewPupil(next(self.ids), line.upn, line.upn_state, line.surname, line.forename, line.date_of_birth),
        )
        found.pupils[index] = Match(line, new.id, school)
        self._doubt_new(line, school, new)
        if not line.upn:
            told = {"name": found.pupils[index].name, "school": school.name}
            found.differences.append(Difference("not_identified", new.id, school.id, told))


def _name(known: KnownPupil) -> str:
    return f"{known.forename} {known.surname}".strip() or known.upn


def _person(pupil: KnownPupil | PupilLine) -> tuple[str, str, dt.date | None]:
    return fold(pupil.surname), fold(pupil.forename), pupil.date_of_birth


def _leave_known_names(session: Reading, found: Matched) -> None:
    """A name that is kept as another name of the pupil is no change."""
    changed = {d.pupil_id for d in found.differences if d.kind == "name_changed" and d.pupil_id}
    if not changed:
        return
    kept = identities.other_names(session, changed)
    known = {
        (pupil, column, fold(name))
        for pupil, names in kept.items()
        for both in names
        for column, name in zip(("surname", "forename"), both, strict=True)
    }
    found.differences = [
        d
        for d in found.differences
        if d.kind != "name_changed" or (d.pupil_id, d.facts["field"], fold(str(d.facts["found"]))) not in known
    ]


def _refuse_doubles(file: RegisterFile, found: Matched) -> None:
    """Two pupils of the file who are one of the store at one school: their marks would be mixed."""
    first: dict[tuple[UUID, UUID], Match] = {}
    for match in found.pupils.values():
        other = first.setdefault((match.pupil_id, match.school.id), match)
        if other is not match:
            facts = {"name": other.name, "first_line": other.line.line, "other": match.name}
            found.problems.append(
                problem(match.line.line, heading(file, "upn"), match.line.upn, "pupil_twice", **facts)
            )


def _compare(
    file: RegisterFile, line: PupilLine, known: KnownPupil, school: SchoolRow, found: Matched
) -> Iterator[Problem]:
    """Where the file and the store tell of a pupil differently. The store's words stay, but for a letter once lost."""
    # What a file says of a merged record is compared with that record, and fills in nothing of the one it became.
    corrections = {} if known.merged else found.corrections.setdefault(known.id, {})
    others = [
        name
        for name in ("surname", "forename")
        if getattr(line, name) and getattr(known, name) and not same_name(getattr(known, name), getattr(line, name))
    ]
    born, other_born = known.date_of_birth, line.date_of_birth
    births_differ = born is not None and other_born is not None and born != other_born
    if (others and births_differ) or (len(others) == 2 and (born is None or born != other_born)):
        facts = {"known": f"{known.forename} {known.surname}", "found": f"{line.forename} {line.surname}"}
        yield problem(line.line, heading(file, "upn"), line.upn, "names_of_another", upn=line.upn, **facts)
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
        elif name in others:
            facts = {"name": _name(known), "held": held, "found": said, "field": name, "school": school.name}
            found.differences.append(Difference("name_changed", known.id, school.id, facts))
        key = "name_restored" if restored else "name_differs"
        yield problem(line.line, heading(file, name), said, key, known=held, found=said)
    if births_differ and born and other_born:
        told = {"known": slashed(born), "found": slashed(other_born)}
        yield problem(line.line, heading(file, "date_of_birth"), slashed(other_born), "birth_differs", **told)
        facts = told | {"name": _name(known), "held": slashed(born), "school": school.name}
        found.differences.append(Difference("birth_changed", known.id, school.id, facts))
    elif born is None and other_born is not None:
        corrections["date_of_birth"] = other_born


def _add_spells(session: Reading, file: RegisterFile, found: Matched, today: dt.date) -> None:
    """Spells at the school and elsewhere; a pupil who is open at two schools is told."""
    spells = enrolments.spells(session, list(found.known))
    in_file: dict[UUID, list[Match]] = {}
    for match in found.pupils.values():
        in_file.setdefault(match.pupil_id, []).append(match)
    for index, match in found.pupils.items():
        held = spells.get(match.pupil_id, [])
        match.spells = [spell for spell in held if spell.school_id == match.school.id]
        match.elsewhere = [spell for spell in held if spell.school_id != match.school.id and spell.left_on is None]
        others = {spell.school_number: spell.school_name for spell in match.elsewhere}
        others |= {m.school.number: m.school.name for m in in_file[match.pupil_id] if m.school.id != match.school.id}
        for number, other in others.items():
            left = left_on(file.details.get(index), number, today)
            facts = {"name": match.name, "first": other, "second": match.school.name}
            facts |= {"left": slashed(left)} if left else {}
            key = "dual_registration_left" if left else "dual_registration"
            found.problems.append(problem(match.line.line, heading(file, "school"), match.line.upn, key, **facts))
