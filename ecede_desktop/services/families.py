"""The family view: every child and every adult of a family, as it is seen from one child."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_people import ELDERS, SIBLINGS, PeoplePolicy, people_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.families import AdultLine, ChildLine, FamilyTie, FamilyView, LinkParent, ParentLinkRow
from ecede_desktop.records.people import NeedRow, PersonRow, Whom
from ecede_desktop.records.ties import HouseholdRow, TieRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.family_lines import child_lines, child_out_of_school
from ecede_desktop.services.markers import sign_of
from ecede_desktop.services.ties import read_tie
from ecede_desktop.store import addresses, contact_points, families, households, languages, markers, people, pupils
from ecede_desktop.store import ties as stored_ties
from ecede_desktop.store.ties import KeptTie
from ecede_desktop.store.unit import Reading


def read_family_view(desk: Desk, pupil_id: UUID) -> FamilyView:
    """A family whole; that it was read is kept in the audit.

    Children are those of the same parents, those tied to the child or the parents as brothers, sisters or children, and
    pupils of the same household. Adults are every parent of any of these children.

    Raises:
        NoSuchPupil: there is no pupil with that id.
    """
    with desk.writing() as unit:
        pupils.pupil(unit.session, pupil_id)
        unit.record("view", "family", pupil_id)
        view = family_of(unit.session, desk, pupil_id)
        unit.commit()
        return view


def link_parent(desk: Desk, command: LinkParent) -> Outcome[ParentLinkRow | None]:
    """Say that somebody who is recorded as a parent is also the parent of this pupil; None where that is known.

    Raises:
        NoSuchPupil, NoSuchParent: there is none with that id.
        Refused: the parent and the pupil are one person.
    """
    with desk.writing() as unit:
        whose = people.find(unit.session, Whom(parent_id=command.parent_id))
        if whose.pupil_id == command.pupil_id:
            text = f"{whose.full_name} cannot be their own parent."
            raise Refused("own_parent_link", text, field="parent", name=whose.full_name)
        row = families.link_parent(unit, command)
        return Outcome(unit.commit() if row is not None else Changes(), row)


def link_child(desk: Desk, child: Whom, parent_id: UUID, **what: Any) -> Outcome[ParentLinkRow | None]:
    """As ``link_parent``, where somebody chose the child from a list.

    Raises:
        Refused: who was chosen is no pupil; else as ``link_parent``.
    """
    if child.pupil_id is None:
        raise Refused("child_is_no_pupil", "Choose a pupil: this person is at no school we know.", field="pupil")
    return link_parent(desk, LinkParent(child.pupil_id, parent_id, **what))


def family_of(session: Reading, desk: Desk, pupil_id: UUID) -> FamilyView:
    """The family as it is seen from one child, within one reading."""
    circle = _Circle(session, desk, pupil_id)
    circle.gather()
    children = circle.children()
    adults, others = circle.adults(), circle.others()
    everybody = [line.person for line in children] + [line.person for line in (*adults, *others)]
    return FamilyView(
        pupil_id=pupil_id,
        children=children,
        adults=adults,
        others=others,
        households=tuple(row for row in circle.households if any(member.stands for member in row.members)),
        ties=_between(circle.kept, everybody, circle.policy),
    )


@dataclass
class _Circle:
    """Who belongs to a family and why, gathered step by step."""

    session: Reading
    desk: Desk
    pupil_id: UUID
    reasons: dict[UUID, list[str]] = field(default_factory=dict)
    """By pupil, in the order in which they were found."""
    links: tuple[ParentLinkRow, ...] = ()
    kept: tuple[KeptTie, ...] = ()
    households: tuple[HouseholdRow, ...] = ()
    persons: dict[UUID, PersonRow] = field(default_factory=dict)
    """Everybody with a person's row, by its id."""
    out_of_school: dict[UUID, PersonRow] = field(default_factory=dict)
    near: dict[UUID, PersonRow] = field(default_factory=dict)
    """Those who are neither child nor parent, by person."""

    @property
    def policy(self) -> PeoplePolicy:
        return people_policy(self.desk.pack)

    def gather(self) -> None:
        """Follow parents, ties and households from the child; the parents of every child found are read last."""
        own = families.links(self.session, pupil_ids=[self.pupil_id])
        self._found(self.pupil_id, "self")
        for child in families.children_of(self.session, {link.parent_id for link in own}) if own else ():
            if child != self.pupil_id:
                self._found(child, "parent")
        inner = self._persons_of(list(self.reasons), [link.parent_id for link in own])
        self.kept = tuple(row for row in stored_ties.ties_of(self.session, inner) if _stands(row))
        self.households = households.households_of(self.session, inner)
        self.persons |= people.rows(self.session, {id for row in self.kept for id in (row.person_id, row.other_id)})
        self._sort_ties(inner)
        self._sort_households(inner)
        self.links = families.links(self.session, pupil_ids=list(self.reasons))
        self._drop_parents()

    def _persons_of(self, pupil_ids: Sequence[UUID], parent_ids: Sequence[UUID]) -> set[UUID]:
        return set(families.persons_of(self.session, pupil_ids=pupil_ids, parent_ids=parent_ids).values())

    def _found(self, pupil_id: UUID, reason: str) -> None:
        said = self.reasons.setdefault(pupil_id, [])
        if reason not in said:
            said.append(reason)

    def _sort_ties(self, inner: set[UUID]) -> None:
        for row in self.kept:
            for whose, other in ((row.person_id, row.other_id), (row.other_id, row.person_id)):
                if whose in inner:
                    self._sort(self.persons[other], child=self._is_child(row, whose))

    def _is_child(self, row: KeptTie, whose: UUID) -> bool:
        """Whether the other is a brother or sister of this one, or their child."""
        known = self.policy.tie(row.kind)
        drawn = known[0].genogram if known else ""
        return drawn in SIBLINGS or (drawn in ELDERS and row.person_id == whose)

    def _sort(self, other: PersonRow, *, child: bool) -> None:
        if child and other.pupil_id is not None:
            self._found(other.pupil_id, "tie")
        elif child and other.person_id is not None and other.parent_id is None:
            self.out_of_school[other.person_id] = other
        elif other.person_id is not None and other.pupil_id not in self.reasons:
            self.near[other.person_id] = other

    def _sort_households(self, inner: set[UUID]) -> None:
        for row in self.households:
            standing = [member.person for member in row.members if member.stands]
            if not any(person.person_id in inner for person in standing):
                continue
            for person in standing:
                if person.pupil_id is not None:
                    self._found(person.pupil_id, "household")
                elif person.person_id is not None and person.person_id not in self.out_of_school:
                    self.near[person.person_id] = person

    def _drop_parents(self) -> None:
        """Parents of a child of the family and children are told as such and not once more among the others."""
        parents = {link.parent_id for link in self.links}
        self.near = {
            id: person
            for id, person in self.near.items()
            if person.parent_id not in parents and person.pupil_id not in self.reasons and id not in self.out_of_school
        }

    def children(self) -> tuple[ChildLine, ...]:
        """The child first, then the eldest first; those at no school among them."""
        lines = child_lines(self.session, self.desk, list(self.reasons))
        found = [replace(lines[id], reasons=tuple(why), ties=self._to_child(lines[id].person))
                 for id, why in self.reasons.items()]  # fmt: skip
        found += [
            replace(child_out_of_school(person), reasons=("tie",), ties=self._to_child(person))
            for person in self.out_of_school.values()
        ]
        return tuple(sorted(found, key=lambda line: (line.person.pupil_id != self.pupil_id, *_by_age(line.person))))

    def adults(self) -> tuple[AdultLine, ...]:
        """Every parent, those of the child first in the order of contact."""
        by_parent: dict[UUID, list[ParentLinkRow]] = {}
        order = {pupil: place for place, pupil in enumerate(self.reasons)}
        for link in sorted(self.links, key=lambda link: order[link.pupil_id]):
            by_parent.setdefault(link.parent_id, []).append(link)
        return tuple(
            self._adult(people.find(self.session, Whom(parent_id=id)), tuple(links)) for id, links in by_parent.items()
        )

    def others(self) -> tuple[AdultLine, ...]:
        """Relatives and who lives with them, then professionals."""
        lines = [self._adult(person, ()) for person in self.near.values()]
        return tuple(sorted(lines, key=lambda line: (line.person.kind == "professional", *_by_name(line.person))))

    def _adult(self, person: PersonRow, links: tuple[ParentLinkRow, ...]) -> AdultLine:
        session, today = self.session, self.desk.clock.today()
        own = markers.markers_of(session, [person.person_id]) if person.person_id is not None else ()
        where = addresses.of_person(person.person_id, person.pupil_id, person.parent_id)
        points = contact_points.points_of(session, person.person_id, person.parent_id)
        return AdultLine(
            person=person,
            links=links,
            ties=self._to_child(person) or self._to_anybody(person),
            language=next(iter(languages.answers(session, person.person_id, person.parent_id)), None),
            points=tuple(row for row in points if row.stands),
            needs=tuple(row for row in languages.needs_of(session, person.person_id) if _stands(row)),
            address=addresses.current(session, where),
            markers=tuple(sign_of(row, self.policy, today) for row in own if row.ended_on is None),
        )

    def _to_child(self, person: PersonRow) -> tuple[TieRow, ...]:
        """What somebody is to the child from whom the family is seen."""
        child = families.persons_of(self.session, pupil_ids=[self.pupil_id]).get(self.pupil_id)
        return self._read(person, {child} if child is not None else set())

    def _to_anybody(self, person: PersonRow) -> tuple[TieRow, ...]:
        """What somebody is to any other of the family."""
        return self._read(person, {id for row in self.kept for id in (row.person_id, row.other_id)})

    def _read(self, person: PersonRow, whose: set[UUID]) -> tuple[TieRow, ...]:
        """Each tie of this person to one of these, said of this person; ``other`` is whom it is to."""
        found = []
        for row in self.kept:
            if person.person_id not in (row.person_id, row.other_id):
                continue
            other_id = row.other_id if row.person_id == person.person_id else row.person_id
            if other_id in whose and other_id != person.person_id:
                # Read from the other's side, so that the words are said of this person.
                said = read_tie(row, other_id, self.policy, person)
                found.append(replace(said, other=self.persons[other_id]))
        return tuple(found)


def _between(kept: Iterable[KeptTie], everybody: Iterable[PersonRow], policy: PeoplePolicy) -> tuple[FamilyTie, ...]:
    by_id: Mapping[UUID, PersonRow] = {row.person_id: row for row in everybody if row.person_id is not None}
    found = []
    for row in kept:
        if row.person_id in by_id and row.other_id in by_id:
            known = policy.tie(row.kind)
            drawn = known[0].genogram if known else "other"
            ends = (by_id[row.person_id], row.kind, by_id[row.other_id])
            found.append(FamilyTie(*ends, drawn, row.from_date, row.to_date))
    return tuple(found)


def _stands(row: KeptTie | NeedRow) -> bool:
    return row.withdrawn_at is None and row.to_date is None


def _by_age(person: PersonRow) -> tuple[dt.date, str, str]:
    return person.date_of_birth or dt.date.max, person.surname, person.forename


def _by_name(person: PersonRow) -> tuple[str, str]:
    return person.surname, person.forename
