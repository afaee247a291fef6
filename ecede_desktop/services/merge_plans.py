"""What merging two records would do, fact by fact and row by row, and everything that stands in the way of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.likeness import Strength, likeness
from ecede_desktop.law.policy_likeness import likeness_policy, likeness_rules
from ecede_desktop.records.duplicates import PersonBrief
from ecede_desktop.records.merges import ComparedFact, MergePlan, MovedCount, Obstacle
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.duplicates import check_kind, no_such_record
from ecede_desktop.store import duplicates, merge_registers, merges
from ecede_desktop.store.merge_registers import Registers
from ecede_desktop.store.merge_rules import Sorting, sortings
from ecede_desktop.store.person_briefs import briefs
from ecede_desktop.store.sounds import sound
from ecede_desktop.store.unit import Reading

_MOST_SESSIONS = 12
"""Sessions named in a refusal."""
_SHOWN_PAPERS = 5


def plan_merge(desk: Desk, kind: str, kept_id: UUID, merged_id: UUID) -> MergePlan:
    """What merging one record into another would do; nothing is done.

    Raises:
        Refused: they are one record, one is not in this store, or one is merged already.
    """
    with desk.reading() as session:
        return plan(session, desk, kind, kept_id, merged_id).shown


@dataclass(frozen=True)
class Pair:
    """Two rows of one kind of which the second becomes the first, with the rows that point to it."""

    kind: str
    kept_id: UUID
    merged_id: UUID
    sorted_rows: tuple[Sorting, ...]


@dataclass(frozen=True)
class Planned:
    """A plan as it is shown and as it is carried out."""

    shown: MergePlan
    pairs: tuple[Pair, ...]
    """The records themselves, and the persons that both are, where both have one."""
    registers: Registers | None


def plan(session: Reading, desk: Desk, kind: str, kept_id: UUID, merged_id: UUID) -> Planned:
    """The same within a transaction."""
    check_kind(kind)
    _refuse_wrong(session, kind, kept_id, merged_id)
    both = briefs(session, kind, (kept_id, merged_id))
    kept, merged = both[kept_id], both[merged_id]
    pairs = tuple(_pairs(session, kind, kept_id, merged_id))
    registers = merge_registers.registers(session, kept_id, merged_id) if kind == "pupil" else None
    obstacles = tuple(_Obstacles(session, desk, kind, kept, merged, registers, pairs).found())
    moves = [
        MovedCount(row.column.table.name, len(row.moves)) for pair in pairs for row in pair.sorted_rows if row.moves
    ]
    if registers is not None and registers.moves:
        moves.append(MovedCount("enrolment", len(registers.moves)))
    stays = [
        MovedCount(row.column.table.name, len(row.stays)) for pair in pairs for row in pair.sorted_rows if row.stays
    ]
    joined = tuple(
        f"{join.kept.school} {year}/{(year + 1) % 100:02d}"
        for join in (registers.joins if registers else ())
        for year in join.years
    )
    facts = tuple(_facts(session, kind, kept, merged))
    return Planned(
        MergePlan(kind, kept, merged, facts, _summed(moves), joined, _summed(stays), obstacles), pairs, registers
    )  # fmt: skip


def _refuse_wrong(session: Reading, kind: str, kept_id: UUID, merged_id: UUID) -> None:
    if kept_id == merged_id:
        raise Refused("merge_one_record", "That is one record and not two; choose two different ones.")
    for id in (kept_id, merged_id):
        row = merges.own_row(session, kind, id)
        if row is None:
            raise no_such_record()
        if row.merged_into_id is not None:
            name = briefs(session, kind, [row.merged_into_id])[row.merged_into_id].name
            text = f"That record is merged into the one of {name} already; choose that one."
            raise Refused("merged_already", text, name=name)


def _pairs(session: Reading, kind: str, kept_id: UUID, merged_id: UUID) -> Iterator[Pair]:
    yield Pair(kind, kept_id, merged_id, sortings(session, kind, kept_id, merged_id))
    if kind == "person":
        return
    kept, merged = (merges.own_row(session, kind, id).person_id for id in (kept_id, merged_id))
    if kept is not None and merged is not None and kept != merged:
        yield Pair("person", kept, merged, sortings(session, "person", kept, merged))


def _summed(counts: Sequence[MovedCount]) -> tuple[MovedCount, ...]:
    found: dict[str, int] = {}
    for one in counts:
        found[one.table] = found.get(one.table, 0) + one.count
    return tuple(MovedCount(table, count) for table, count in sorted(found.items()))


# side by side


def _facts(session: Reading, kind: str, kept: PersonBrief, merged: PersonBrief) -> Iterator[ComparedFact]:
    """Every fact that either record has, and what stands afterwards."""
    ours, theirs = (merges.own_row(session, kind, brief.id) for brief in (kept, merged))
    for name in merges.FACTS[kind]:
        one, two = _plain(getattr(ours, name)), _plain(getattr(theirs, name))
        if one or two:
            yield ComparedFact(name, one, two, _after(session, kind, name, one, two, (kept, merged)))
    detail = {"pupil": "school", "parent": "children", "person": "work"}[kind]
    for key, one, two in (
        (detail, kept.detail, merged.detail),
        ("address", kept.address, merged.address),
        ("case", kept.case_reference, merged.case_reference),
    ):
        if one or two:
            yield ComparedFact(key, one, two, one or two if key != "children" else _both(one, two))


def _after(
    session: Reading, kind: str, name: str, one: str, two: str, both: tuple[PersonBrief, PersonBrief]
) -> str:  # fmt: skip
    if name == "warning":
        return "\n".join(dict.fromkeys(filter(None, (one, two))))
    if name == "upn":
        kept, merged = (merges.own_row(session, kind, brief.id) for brief in both)
        return two if merges.better_upn(kept, merged) else one
    return two if name == "language" and one == "not_asked" else one or two


def _both(one: str, two: str) -> str:
    return ", ".join(dict.fromkeys(filter(None, [*one.split(", "), *two.split(", ")])))


def _plain(value: object) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    return "" if value is None else str(value)


# what stands in the way


@dataclass(frozen=True)
class _Obstacles:
    session: Reading
    desk: Desk
    kind: str
    kept: PersonBrief
    merged: PersonBrief
    registers: Registers | None
    pairs: tuple[Pair, ...]

    def found(self) -> Iterator[Obstacle]:
        """Everything, what cannot be set aside first."""
        every = [*self._persons(), *self._said(), *self._births(), *self._links()]
        if self.kind == "pupil" and self.registers is not None:
            every += [*self._cases(), *self._marks(self.registers), *self._upns(), *self._papers()]
        yield from sorted(every, key=lambda one: one.by_statement)

    def _cases(self) -> Iterator[Obstacle]:
        ours, theirs = (merges.open_cases(self.session, brief.id) for brief in (self.kept, self.merged))
        if ours and theirs:
            facts = {"first": ours[0], "second": theirs[0]}
            yield Obstacle(
                "two_open_cases",
                f"Both have an open case: {ours[0]} and {theirs[0]}. Close one of them first, saying why.", facts,
            )  # fmt: skip

    def _marks(self, registers: Registers) -> Iterator[Obstacle]:
        if registers.clashes:
            named = [f"{c.date.isoformat()} {c.session} {c.kept} and {c.merged}" for c in registers.clashes]
            sessions = ", ".join(named[:_MOST_SESSIONS])
            sessions += f" and {len(named) - _MOST_SESSIONS} more" if len(named) > _MOST_SESSIONS else ""
            schools = ", ".join(dict.fromkeys(clash.school for clash in registers.clashes))
            text = (
                f"Both have marks of the same school year at {schools} that differ: {sessions}. "
                "Ask the school which are right, and take a corrected register in first."
            )
            yield Obstacle("marks_differ", text, {"school": schools, "sessions": sessions})
        for school, year in registers.other_codes:
            shown = f"{year}/{(year + 1) % 100:02d}"
            text = f"Their marks of {shown} at {school} are in two sets of codes and cannot be joined."
            yield Obstacle("codes_differ", text, {"school": school, "year": shown})
        for school in registers.several:
            text = (
                f"At {school} one record's enrolment runs over several of the other's. "
                "Say first when each of them began and ended."
            )
            yield Obstacle("spells_overlap", text, {"school": school})

    def _upns(self) -> Iterator[Obstacle]:
        kept, merged = (merges.own_row(self.session, "pupil", brief.id) for brief in (self.kept, self.merged))
        if kept.upn_state == merged.upn_state == "valid" and kept.upn != merged.upn:
            facts = {"first": kept.upn, "second": merged.upn}
            text = (
                f"Each has a valid UPN of its own: {kept.upn} and {merged.upn}. "
                "State how you know that both are this pupil’s, for example what the school answered."
            )
            yield Obstacle("two_upns", text, facts)

    def _papers(self) -> Iterator[Obstacle]:
        rule = likeness_policy(self.desk.pack).merge_rule(self.desk.clock.today())
        found = merges.papers(self.session, (self.kept.id, self.merged.id), rule.papers)
        if not found:
            return
        numbers = ", ".join(number for _, number in found[:_SHOWN_PAPERS])
        numbers += f" and {len(found) - _SHOWN_PAPERS} more" if len(found) > _SHOWN_PAPERS else ""
        facts = {"papers": numbers}
        if self.desk.is_manager:
            text = f"Papers for a court were issued: {numbers}. State that they still hold, or what is done about them."
            yield Obstacle("court_papers", text, facts, str(rule.citation))
        else:
            text = f"Papers for a court were issued: {numbers}. {rule.english} Ask a manager to merge the two."
            yield Obstacle("manager_for_papers", text, facts, str(rule.citation))

    def _births(self) -> Iterator[Obstacle]:
        one, two = self.kept.date_of_birth, self.merged.date_of_birth
        if one is not None and two is not None and one != two:
            facts: Mapping[str, object] = {"first": one.isoformat(), "second": two.isoformat()}
            text = f"They were born on different days: {one} and {two}. State which is right, and how you know it."
            yield Obstacle("birth_differs", text, facts)

    def _said(self) -> Iterator[Obstacle]:
        """That they do not look alike, and that somebody said they are two."""
        both = (self.kept.id, self.merged.id)
        known = duplicates.likened(self.session, self.kind, both)
        rules = likeness_rules(self.desk.pack, self.desk.clock.today())
        if len(known) == len(both):
            alike = likeness(known[both[0]], known[both[1]], self.kind, rules, sound)
            if alike.strength is Strength.NONE:
                facts = {"first": self.kept.name, "second": self.merged.name}
                text = (
                    f"{self.kept.name} and {self.merged.name} do not look like one person. "
                    "State how you know that they are."
                )
                yield Obstacle("not_alike", text, facts)
        row = duplicates.not_the_same(self.session, self.kind).get(frozenset(both))
        if row is not None:
            day = local(row.said_at).date().isoformat()
            said = f"{row.said_by} said on {day} that they are two people: {row.reason}"
            text = f"{said} State what has come to light since."
            yield Obstacle("not_the_same", text, {"who": row.said_by, "day": day, "reason": row.reason})

    def _links(self) -> Iterator[Obstacle]:
        pairs = merges.link_pairs(self.session, self.kind, self.kept.id, self.merged.id)
        if any(pair.differs for pair in pairs):
            text = (
                "The two records say otherwise of a parent’s responsibility or care. "
                "State which is right; what the kept record says will stand."
            )
            yield Obstacle("responsibility_differs", text)

    def _persons(self) -> Iterator[Obstacle]:
        """Persons who are each a pupil, or each a parent, besides: those records come first."""
        for pair in self.pairs:
            if pair.kind != "person":
                continue
            held = merges.records_of_persons(self.session, (pair.kept_id, pair.merged_id))
            for kind in ("pupil", "parent"):
                both = {held[kind].get(id) for id in (pair.kept_id, pair.merged_id)} - {None}
                if len(both) == 2 and kind != self.kind:
                    word = {"pupil": "pupils", "parent": "parents"}[kind]
                    text = f"Both are {word} too. Merge their records as {word} first."
                    yield Obstacle(f"both_{word}", text)
