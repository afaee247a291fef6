"""Who a pupil of a file is when the UPN does not say it: one rung after the other, and never by the name alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.records.imports import PupilLine, RegisterFile
from ecede_desktop.records.names import fold, same_name
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.store import enrolments, identities
from ecede_desktop.store.enrolments import KnownPupil
from ecede_desktop.store.unit import Reading

OTHER_UPN, FORMER_UPN, LOCAL_ID, ULN, ADDRESS, SCHOOL, ELSEWHERE = (
    "other_upn", "former_upn", "local_id", "uln", "postcode", "school", "name",
)  # fmt: skip
RUNGS = {
    OTHER_UPN: "UPN kept beside the one in use",
    FORMER_UPN: "former UPN",
    LOCAL_ID: "number of the school's own system",
    ULN: "ULN",
    ADDRESS: "date of birth, name and postcode",
    SCHOOL: "date of birth, name and school",
    ELSEWHERE: "date of birth and name",
}
_IDENTIFIES = frozenset({"valid"})


@dataclass(frozen=True)
class Found:
    """Who a pupil of a file is, and by what."""

    known: KnownPupil | None = None
    rung: str = ""
    doubts: tuple[tuple[KnownPupil, str], ...] = ()
    """Pupils with another valid UPN whom the rung would have found: never the same pupil without a person."""
    alike: int = 0
    """Pupils between whom nothing can tell."""


NOBODY_LIKE = Found()


@dataclass
class Ladder:
    """Everything that is asked of the store for the pupils whose UPN is not known in it."""

    by_other_upn: Mapping[str, Sequence[KnownPupil]] = field(default_factory=dict)
    by_former: Mapping[str, KnownPupil] = field(default_factory=dict)
    by_local_id: Mapping[tuple[UUID, str], KnownPupil] = field(default_factory=dict)
    by_uln: Mapping[str, Sequence[KnownPupil]] = field(default_factory=dict)
    at_postcode: Mapping[str, Sequence[KnownPupil]] = field(default_factory=dict)
    at_school: dict[UUID, list[KnownPupil]] = field(default_factory=dict)
    anywhere: Mapping[dt.date, Sequence[KnownPupil]] = field(default_factory=dict)
    other_names: Mapping[UUID, Sequence[tuple[str, str]]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nobody stands on any rung."""
        rungs = (self.by_other_upn, self.by_former, self.by_local_id, self.by_uln, self.at_postcode, self.anywhere)
        return not any(rungs) and not any(self.at_school.values())

    def climb(self, line: PupilLine, school: SchoolRow, told: Told) -> Found:
        """The first rung on which exactly one pupil stands, who may be this one."""
        doubts: dict[UUID, tuple[KnownPupil, str]] = {}
        for rung, candidates in self._rungs(line, school, told):
            may = {}
            for candidate in candidates:
                # The store was told before that an UPN kept beside it is this pupil's: that is no second valid UPN.
                if rung != OTHER_UPN and two_valid(line, candidate):
                    doubts.setdefault(candidate.id, (candidate, rung))
                else:
                    may[candidate.id] = candidate
            if len(may) == 1:
                return Found(next(iter(may.values())), rung, tuple(doubts.values()))
            if may:
                return Found(doubts=tuple(doubts.values()), alike=len(may))
        return Found(doubts=tuple(doubts.values()))

    def _rungs(self, line: PupilLine, school: SchoolRow, told: Told) -> Iterable[tuple[str, Iterable[KnownPupil]]]:
        if line.upn_state in ("valid", "temporary"):
            yield OTHER_UPN, self.by_other_upn.get(line.upn, ())
        formers = told.former_upns
        yield (
            FORMER_UPN,
            [self.by_former[upn] for upn in formers if upn in self.by_former]
            + [pupil for upn in formers for pupil in self.by_other_upn.get(upn, ())],
        )
        if line.local_id:
            found = self.by_local_id.get((school.id, line.local_id))
            yield LOCAL_ID, [found] if found and not _another(line, found) else []
        if told.uln:
            yield ULN, [pupil for pupil in self.by_uln.get(told.uln, ()) if not _another(line, pupil)]
        if line.date_of_birth and len(fold(line.forename)) > 1 and line.surname:
            alike = [p for p in self.at_postcode.get(told.postcode, ()) if self._same_person(line, told, p)]
            yield ADDRESS, alike
            yield SCHOOL, [p for p in self.at_school.get(school.id, ()) if self._same_person(line, told, p)]
            if line.upn_state == "valid":
                here = self.anywhere.get(line.date_of_birth, ())
                yield ELSEWHERE, [p for p in here if two_valid(line, p) and self._same_person(line, told, p)]

    def _same_person(self, line: PupilLine, told: Told, known: KnownPupil) -> bool:
        """Born on the same day, and any of the names of one is any of the names of the other; forenames must agree."""
        if known.date_of_birth != line.date_of_birth:
            return False
        ours = [(known.surname, known.forename), *self.other_names.get(known.id, ())]
        theirs = [(line.surname, line.forename), *told.names]
        return any(
            _same(one[0] or known.surname, two[0] or line.surname)
            and _same(one[1] or known.forename, two[1] or line.forename)
            for one in ours
            for two in theirs
        )


@dataclass(frozen=True)
class Told:
    """What a file tells of a pupil by which one may be known."""

    former_upns: tuple[str, ...] = ()
    uln: str = ""
    postcode: str = ""
    names: tuple[tuple[str, str], ...] = ()


NOTHING = Told()


def told_of(file: RegisterFile, index: int) -> Told:
    """By what else than UPN, number, name and birth a pupil of a file may be known."""
    line, details = file.pupils[index], file.details.get(index)
    if details is None:
        return Told(line.former_upns) if line.former_upns else NOTHING
    uln = next((value for kind, value in details.facts if kind == identities.ULN), "")
    return Told(
        tuple(dict.fromkeys((*line.former_upns, *details.former_upns))),
        uln,
        details.address.postcode if details.address else "",
        tuple((name.surname, name.forename) for name in details.names),
    )


def build(
    session: Reading, file: RegisterFile, unknown: Sequence[int], held: Mapping[str, SchoolRow], new: set[UUID]
) -> Ladder:
    """Ask the store for all that may tell who the pupils are whose UPN it does not know; ``new`` schools have none."""
    lines = [file.pupils[index] for index in unknown]
    told = [told_of(file, index) for index in unknown]
    formers = {upn for one in told for upn in one.former_upns}
    ladder = Ladder(
        by_other_upn=identities.by_other_upn(session, formers | {line.upn for line in lines if line.upn}),
        by_former=enrolments.by_upn(session, formers) if formers else {},
    )
    schools = {held[line.school_number].id for line in lines if line.school_number} - new
    local_ids = {line.local_id for line in lines if line.local_id}
    if local_ids and schools:
        ladder.by_local_id = identities.by_local_id(session, schools, local_ids)
    ulns = {one.uln for one in told if one.uln}
    if ulns:
        ladder.by_uln = identities.by_uln(session, ulns)
    births = {line.date_of_birth for line in lines if line.date_of_birth}
    if births:
        postcodes = {one.postcode for one in told if one.postcode}
        ladder.at_postcode = identities.at_postcodes(session, postcodes) if postcodes else {}
        for school in schools:
            here = enrolments.of_school(session, school)
            ladder.at_school[school] = [pupil for pupil in here if pupil.date_of_birth in births]
        people = {(line.surname, line.date_of_birth) for line in lines if line.date_of_birth and line.surname}
        ladder.anywhere = _by_birth(identities.born_as(session, people))
        candidates = {p.id for some in (*ladder.at_postcode.values(), *ladder.at_school.values()) for p in some}
        ladder.other_names = identities.other_names(session, candidates)
    return ladder


def _by_birth(pupils: Iterable[KnownPupil]) -> Mapping[dt.date, Sequence[KnownPupil]]:
    found: dict[dt.date, list[KnownPupil]] = {}
    for pupil in pupils:
        if pupil.date_of_birth is not None:
            found.setdefault(pupil.date_of_birth, []).append(pupil)
    return found


def two_valid(line: PupilLine, known: KnownPupil) -> bool:
    """Whether both have a valid UPN and these differ: then they are two pupils."""
    return line.upn_state in _IDENTIFIES and known.upn_state in _IDENTIFIES and line.upn != known.upn


def _another(line: PupilLine, known: KnownPupil) -> bool:
    """Whether birth and both names say that this is somebody else: numbers are given anew, and mistyped."""
    born = line.date_of_birth is not None and line.date_of_birth == known.date_of_birth
    named = _same(line.surname, known.surname) or _same(line.forename, known.forename)
    return not born and not named and bool(line.surname or line.forename or line.date_of_birth)


def _same(one: str, two: str) -> bool:
    return bool(one) and bool(two) and (fold(one) == fold(two) or same_name(one, two))
