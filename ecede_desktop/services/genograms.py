"""A family as a genogram: who stands in which generation, drawn from what is recorded of parents, ties and homes."""

from __future__ import annotations

import hashlib
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_genogram import GenogramPolicy, Meaning, genogram_policy
from ecede_desktop.law.policy_people import COUPLES, ELDERS, SIBLINGS
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.families import AdultLine, ChildLine, FamilyTie, FamilyView
from ecede_desktop.records.genogram import (
    Descent,
    GenogramPerson,
    GenogramPicture,
    GenogramWords,
    Home,
    Twins,
    Union,
)
from ecede_desktop.records.people import PersonRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.families import family_of
from ecede_desktop.services.paper_files import check_writable, saving
from ecede_desktop.store import pupils

LANGUAGES = ("en", "cy", "both")
_ELDER = {"parent": "birth", "adoptive_parent": "adopted", "step_parent": "step", "foster_parent": "foster"}
_TWINS = ("twin", "identical_twin")
_FEMALE = frozenset({"f", "female", "2"})
_MALE = frozenset({"m", "male", "1"})


def genogram(desk: Desk, view: FamilyView, words: GenogramWords) -> GenogramPicture:
    """The drawing of a family, its words in the reader's language.

    A generation follows from the recorded parents and ties alone; somebody whom nothing joins to the child's family
    stands below it among the others, and so do professionals.
    """
    return _Tree(view, genogram_policy(desk.pack), words).picture()


def draw_genogram(desk: Desk, pupil_id: UUID, language: str = "") -> bytes:
    """The pages as they would be printed, with a line in the audit; no copy is kept.

    Raises:
        NoSuchPupil: there is no pupil with that id.
        Refused: it is no language of papers.
    """
    from ecede_desktop.reports import genogram as paper  # only when it is printed: the window draws without it

    spoken = language or desk.user.language
    if spoken not in LANGUAGES:
        text = f"A family drawing is written in one of {', '.join(LANGUAGES)}, not in “{language}”."
        raise Refused("paper_language", text, language=language)
    with desk.writing() as unit:
        pupils.pupil(unit.session, pupil_id)
        view = family_of(unit.session, desk, pupil_id)
        pack = desk.pack
        about = paper.GenogramPaper(
            pack.council_en, pack.council_cy, pack.service_en, pack.service_cy, desk.clock.now(), desk.user.full_name
        )
        content = paper.render(lambda words: genogram(desk, view, words), about, spoken)
        unit.record("print", "family", pupil_id, after={"sha256": hashlib.sha256(content).hexdigest()})
        unit.commit()
        return content


def save_genogram(desk: Desk, pupil_id: UUID, content: bytes, path: Path) -> Outcome[Path]:
    """Write the pages to a file, with a line in the audit: a file goes further than a page that was looked at.

    Raises:
        NoSuchPupil: there is no pupil with that id.
        NotSaved: they could not be written there; nothing is said to have been saved.
    """
    check_writable(path)
    with desk.writing() as unit, saving(content, path):
        pupils.pupil(unit.session, pupil_id)
        after = {"format": "pdf", "sha256": hashlib.sha256(content).hexdigest()}
        unit.record("export", "family", pupil_id, after=after)
        return Outcome(unit.commit(), path)


def place_of(person: PersonRow) -> str:
    """By what somebody is known in the drawing: the address of their page."""
    return person.whom.place


@dataclass
class _Tree:
    """The family in the making."""

    view: FamilyView
    policy: GenogramPolicy
    words: GenogramWords
    sexes: dict[str, str] = field(default_factory=dict)
    """What a relationship tells of somebody whose sex is not recorded."""
    keys: dict[object, str] = field(default_factory=dict)
    """From every id of a person, pupil or parent to the key in the drawing."""

    def picture(self) -> GenogramPicture:
        lines: list[ChildLine | AdultLine] = [*self.view.children, *self.view.adults, *self.view.others]
        for line in lines:
            for id in (line.person.person_id, line.person.pupil_id, line.person.parent_id):
                if id is not None:
                    self.keys.setdefault(id, place_of(line.person))
        descents = tuple(self._descents())
        unions = tuple(self._unions(descents))
        twins = tuple(self._twins())
        index = self.keys[self.view.pupil_id]
        generations = self._generations(index, descents, unions)
        drawn: list[GenogramPerson] = []
        apart: list[GenogramPerson] = []
        for order, line in enumerate(lines):
            person = self._person(line, generations, order)
            (drawn if place_of(line.person) in generations else apart).append(person)
        return GenogramPicture(
            title=self.words.title.format(name=drawn[0].name if drawn else ""),
            people=tuple(_once(drawn)),
            unions=unions,
            descents=descents,
            twins=twins,
            homes=tuple(self._homes({person.key for person in drawn})),
            others=tuple(_once(apart)),
            say=self.words,
        )

    # --- who descends from whom

    def _descents(self) -> Iterator[Descent]:
        """One for each child and way of descent: parents of one way together, at most two."""
        found: dict[tuple[str, str], list[str]] = {}
        for adult in self.view.adults:
            for link in adult.links:
                meaning = self.policy.meaning(link.relationship) or Meaning("birth", "")
                key, child = place_of(adult.person), self.keys.get(link.pupil_id)
                self.sexes.setdefault(key, meaning.sex)
                if child is not None and child != key and meaning.descent != "grandparent":
                    found.setdefault((child, meaning.descent), []).append(key)
        for tie in self._ties(ELDERS):
            child, kind = self._key(tie.second), _ELDER.get(tie.genogram, "guardian")
            parents = found.setdefault((child, kind), [])
            if self._key(tie.first) not in parents:
                parents.append(self._key(tie.first))
        for (child, kind), parents in found.items():
            # More than two of one kind are two couples to the drawing: what is recorded does not say which.
            for at in range(0, len(parents), 2):
                yield Descent(tuple(parents[at : at + 2]), child, kind)

    def _unions(self, descents: tuple[Descent, ...]) -> Iterator[Union]:
        """Couples as they are recorded; parents of one child of whom nothing is recorded last."""
        known: set[frozenset[str]] = set()
        for tie in self._ties(COUPLES):
            pair = frozenset({self._key(tie.first), self._key(tie.second)})
            if pair not in known and len(pair) == 2:
                known.add(pair)
                yield Union(self._key(tie.first), self._key(tie.second), tie.genogram)
        for descent in descents:
            pair = frozenset(descent.parents)
            if len(pair) == 2 and pair not in known and descent.kind in ("birth", "adopted"):
                known.add(pair)
                yield Union(descent.parents[0], descent.parents[1], "parents")

    def _twins(self) -> Iterator[Twins]:
        groups: dict[str, tuple[set[str], bool]] = {}
        for tie in self._ties(frozenset(_TWINS)):
            pair = {self._key(tie.first), self._key(tie.second)}
            for key in tuple(pair):
                pair |= groups.get(key, (set(), False))[0]
            for key in pair:
                groups[key] = (pair, tie.genogram == "identical_twin")
        told: set[frozenset[str]] = set()
        for pair, identical in groups.values():
            if frozenset(pair) not in told:
                told.add(frozenset(pair))
                yield Twins(tuple(sorted(pair)), identical)

    def _ties(self, kinds: frozenset[str]) -> Iterator[FamilyTie]:
        return (tie for tie in self.view.ties if tie.genogram in kinds)

    def _key(self, person: PersonRow) -> str:
        return place_of(person)

    # --- generations

    def _generations(self, index: str, descents: tuple[Descent, ...], unions: tuple[Union, ...]) -> dict[str, int]:
        """How far each is from the child's own generation, walking from the child; the first way found holds."""
        steps: list[tuple[str, str, int]] = []
        for descent in descents:
            steps += [(descent.child, parent, -1) for parent in descent.parents]
        steps += [(union.first, union.second, 0) for union in unions]
        steps += [(self._key(tie.second), self._key(tie.first), 0) for tie in self._ties(SIBLINGS)]
        steps += [(self._key(tie.second), self._key(tie.first), -2) for tie in self._ties(frozenset({"grandparent"}))]
        for adult in self.view.adults:
            for link in adult.links:
                meaning = self.policy.meaning(link.relationship)
                if meaning is not None and meaning.descent == "grandparent" and link.pupil_id in self.keys:
                    steps.append((self.keys[link.pupil_id], place_of(adult.person), -2))
        # Children of the family of whom no parent is recorded stand with the child.
        steps += [(index, place_of(line.person), 0) for line in self.view.children if line.reasons != ("household",)]
        found, waiting = {index: 0}, [index]
        while waiting:
            here = waiting.pop(0)
            for one, other, step in steps:
                for start, end, way in ((one, other, step), (other, one, -step)):
                    if start == here and end not in found:
                        found[end] = found[here] + way
                        waiting.append(end)
        return found

    # --- how they are told

    def _person(self, line: ChildLine | AdultLine, generations: dict[str, int], order: int) -> GenogramPerson:
        person, key = line.person, place_of(line.person)
        return GenogramPerson(
            key=key,
            name=person.full_name,
            generation=generations.get(key, 0),
            sex=self._sex(person),
            born=str(person.date_of_birth.year) if person.date_of_birth else person.birth_note,
            died=str(person.died_on.year) if person.died_on else "",
            index=person.pupil_id == self.view.pupil_id,
            details=_details(line),
            order=order,
        )

    def _sex(self, person: PersonRow) -> str:
        written = person.sex.strip().casefold()
        if written in _FEMALE | _MALE:
            return "female" if written in _FEMALE else "male"
        return self.sexes.get(place_of(person), "")

    def _homes(self, drawn: set[str]) -> Iterator[Home]:
        letters = iter(string.ascii_uppercase)
        for row in self.view.households:
            inside = {self.keys.get(member.person.person_id) for member in row.members if member.stands}
            members = frozenset(key for key in inside if key in drawn and key is not None)
            if len(members) > 1:
                yield Home(next(letters, "*"), row.label, members)


def _details(line: ChildLine | AdultLine) -> tuple[str, ...]:
    if isinstance(line, ChildLine):
        school = " · ".join(part for part in (line.year_group, line.school_name) if part)
        case = line.case.reference if line.case is not None and line.case.closed_on is None else ""
        return tuple(part for part in (school, case) if part)
    work = " · ".join(part for part in (line.person.job, line.person.organisation) if part)
    return (work,) if work else ()


def _once(people: list[GenogramPerson]) -> Iterator[GenogramPerson]:
    """A parent who is also a child of the family stands once."""
    told: set[str] = set()
    for person in people:
        if person.key not in told:
            told.add(person.key)
            yield person
