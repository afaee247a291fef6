"""Find: pupils, their cases, parents and schools by name, UPN, reference or address, also by sound."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.people import PersonRow
from ecede_desktop.records.pupils import EnrolmentRow, FoundRow, PupilName
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cases, enrolments, notes, people, pupils, schools, search
from ecede_desktop.store.notes import NoteHit
from ecede_desktop.store.search import Hit
from ecede_desktop.store.unit import Reading

CaseTitle = tuple[UUID, str]
_RANK = {"exact": 0, "start": 1, "sound": 2}


def find(desk: Desk, text: str, limit: int = 50) -> tuple[FoundRow, ...]:
    """What has every word of ``text``: exact before the start of a word before its sound.

    A pupil who is found brings their cases along; a parent who is found is told by the first of their children.
    """
    with desk.reading() as session:
        hits = search.find(session, _with_series(desk, text), limit)
        return tuple(_Finding.of(session, hits).rows(hits))[:limit]


def find_in_notes(desk: Desk, text: str, limit: int = 20) -> tuple[FoundRow, ...]:
    """Notes that have every word of ``text``, the newest first; each leads to the chronology of its case.

    What a concern says is never found: it is not indexed by its words.
    """
    with desk.reading() as session:
        hits = notes.find_notes(session, text, limit)
        titles = cases.titles(session, [hit.case_id for hit in hits if hit.case_id is not None])
        wanted = {pupil_id for _, pupil_id in titles.values()} | {hit.pupil_id for hit in hits if hit.pupil_id}
        names = pupils.names(session, wanted)
    return tuple(row for hit in hits if (row := _note(hit, titles, names)) is not None)


def _note(hit: NoteHit, titles: Mapping[UUID, tuple[str, UUID]], names: Mapping[UUID, PupilName]) -> FoundRow | None:
    """A note as a line; one of no child and no case (a session's own note, a day's plan) leads nowhere yet."""
    reference, pupil_id = titles.get(hit.case_id, ("", hit.pupil_id)) if hit.case_id else ("", hit.pupil_id)
    name = names.get(pupil_id) if pupil_id is not None else None
    if name is None:
        return None
    place = f"case {reference} › chronology" if reference else f"pupil {name.id}"
    title = f"{name.full_name} · {reference}" if reference else name.full_name
    return FoundRow("note", hit.owner_id, title, hit.excerpt, place, hit.kind, on=hit.on)


def _with_series(desk: Desk, text: str) -> str:
    return search.canonical_reference(text, desk.pack.case_series) or text


@dataclass(frozen=True)
class _Finding:
    """What the lines need to be told apart, read for all of them at once."""

    names: Mapping[UUID, PupilName]
    spells: Mapping[UUID, Sequence[EnrolmentRow]]
    cases: Mapping[UUID, Sequence[CaseTitle]]
    pupil_of_case: Mapping[UUID, UUID]
    parents: Mapping[UUID, tuple[str, tuple[UUID, ...]]]
    persons: Mapping[UUID, PersonRow]
    schools: Mapping[UUID, tuple[str, str]]

    @classmethod
    def of(cls, session: Reading, hits: Sequence[Hit]) -> _Finding:
        ids: dict[str, list[UUID]] = {"pupil": [], "case": [], "parent": [], "school": [], "person": []}
        for hit in hits:
            ids[hit.kind].append(hit.owner_id)
        of_case = cases.pupils_of(session, ids["case"])
        parents = search.parents(session, ids["parent"])
        children = [child for _, some in parents.values() for child in some]
        wanted = list({*ids["pupil"], *of_case.values(), *children})
        return cls(
            names=pupils.names(session, wanted),
            spells=enrolments.spells(session, wanted),
            cases=cases.references_of(session, wanted),
            pupil_of_case=of_case,
            parents=parents,
            persons=people.rows(session, ids["person"]),
            schools={s.id: (s.number, s.name) for s in schools.list_schools(session)} if ids["school"] else {},
        )

    def rows(self, hits: Sequence[Hit]) -> Iterable[FoundRow]:
        shown: set[tuple[str, UUID]] = set()
        for hit in sorted(hits, key=self._in_order):
            for row in self._rows_of(hit):
                if (row.kind, row.id) not in shown:
                    shown.add((row.kind, row.id))
                    yield row

    def _in_order(self, hit: Hit) -> tuple[int, str, str]:
        """By name within each rank; by sound they come the likest first, as they were found."""
        name = self.names.get(hit.owner_id) if hit.matched != "sound" else None
        return _RANK[hit.matched], search.fold(name.surname) if name else "", search.fold(name.forename) if name else ""

    def _rows_of(self, hit: Hit) -> Iterable[FoundRow]:
        if hit.kind == "pupil" and hit.owner_id in self.names:
            yield self._pupil(hit.owner_id, hit.matched)
            yield from (self._case(hit.owner_id, case, hit.matched) for case in self.cases.get(hit.owner_id, ()))
        elif hit.kind == "case" and hit.owner_id in self.pupil_of_case:
            pupil_id = self.pupil_of_case[hit.owner_id]
            found = [case for case in self.cases.get(pupil_id, ()) if case[0] == hit.owner_id]
            yield from (self._case(pupil_id, case, hit.matched) for case in found)
        elif hit.kind == "parent" and hit.owner_id in self.parents:
            yield from self._parent(hit.owner_id, hit.matched)
        elif hit.kind == "person" and hit.owner_id in self.persons:
            yield self._person(self.persons[hit.owner_id], hit.matched)
        elif hit.kind == "school" and hit.owner_id in self.schools:
            number, name = self.schools[hit.owner_id]
            yield FoundRow("school", hit.owner_id, name, number, f"school {number}", hit.matched)

    def _pupil(self, pupil_id: UUID, matched: str) -> FoundRow:
        name = self.names[pupil_id]
        detail = self._whereabouts(pupil_id)
        place = f"pupil {name.upn or pupil_id}"
        return FoundRow("pupil", pupil_id, name.full_name, detail, place, matched, name.upn, name.date_of_birth)

    def _case(self, pupil_id: UUID, case: CaseTitle, matched: str) -> FoundRow:
        case_id, reference = case
        name = self.names[pupil_id]
        detail = " · ".join(part for part in (name.full_name, self._whereabouts(pupil_id)) if part)
        return FoundRow("case", case_id, reference, detail, f"case {reference}", matched, name.upn, name.date_of_birth)

    def _parent(self, parent_id: UUID, matched: str) -> Iterable[FoundRow]:
        title, children = self.parents[parent_id]
        for pupil_id in children[:1]:
            name = self.names[pupil_id]
            detail = " · ".join([name.full_name, self._whereabouts(pupil_id)]).strip(" ·")
            yield FoundRow("parent", parent_id, title, detail, f"parent {parent_id}", matched, name.upn)

    def _person(self, row: PersonRow, matched: str) -> FoundRow:
        assert row.person_id is not None
        detail = " · ".join(part for part in (row.job, row.organisation, row.birth_note) if part)
        return FoundRow(
            "person", row.person_id, row.full_name, detail, row.whom.place, matched, date_of_birth=row.date_of_birth
        )

    def _whereabouts(self, pupil_id: UUID) -> str:
        spell = current_spell(self.spells.get(pupil_id, ()))
        if spell is None:
            return ""
        return " · ".join(part for part in (spell.year_group, spell.school_name) if part)
