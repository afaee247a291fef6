"""Merging two records of one person into one, with both histories kept, and taking a merge apart again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_likeness import likeness_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.merges import (
    MergePlan,
    MergeRecords,
    MergeRefused,
    MergeReliance,
    MergeReliedOn,
    MergeRow,
    MovedCount,
    UndoMerge,
    Undone,
)
from ecede_desktop.services import merge_plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.duplicates import check_kind
from ecede_desktop.services.merge_plans import Pair, Planned, plan_merge
from ecede_desktop.store import merge_differences, merge_registers, merge_undo, merges
from ecede_desktop.store.merge_ledger import Ledger, column_of, keys_pointing
from ecede_desktop.store.unit import Reading, Unit

__all__ = ["list_merges", "merge", "plan_merge", "records_of_difference", "undo_merge", "what_relies_on"]

_KINDS = {
    "attendance_case": "case", "contact": "contact", "enrolment": "enrolment", "issued_document": "document",
    "referral": "referral", "task": "task", "attachment": "attachment", "handoff": "handoff",
    "safeguarding_concern": "concern", "cohort_membership": "cohort", "import_difference": "difference",
    "parent_link": "parent", "warning_marker": "marker", "person_tie": "tie", "household_member": "household",
    "mark_year": "mark",
}  # fmt: skip
"""What panels are told of the tables whose rows move."""


def list_merges(desk: Desk, kind: str = "", *, record_id: UUID | None = None) -> tuple[MergeRow, ...]:
    """Merges of a kind, or of one record, the latest first; those that were taken apart among them."""
    with desk.reading() as session:
        return merges.list_merges(session, kind, record_id=record_id)


def records_of_difference(desk: Desk, difference_id: UUID) -> tuple[UUID, UUID]:
    """The two pupils whom an import's difference takes to be perhaps one: the one known longer first.

    Raises:
        Refused: it is no such difference, or the two are merged already.
        NoSuchPupil: one of them is not in this store any more.
    """
    with desk.reading() as session:
        found = merge_differences.records_of(session, difference_id)
    if found is None:
        raise Refused("no_such_difference", "That difference is not in this store; look at the list again.")
    if found[0] == found[1]:
        raise Refused("difference_merged", "The two are one record already; settle the difference.")
    return found


def merge(desk: Desk, command: MergeRecords) -> Outcome[MergeRow]:
    """Merge one record into another: all that points to it points to the kept one, and nothing of it is lost.

    Merging the same two again keeps it once.

    Raises:
        Refused: there is no reason, one is not in this store, or one is merged into another record.
        MergeRefused: something stands in the way; all of it is named.
    """
    check_kind(command.kind)
    if not command.reason.strip():
        raise Refused("merge_reason_empty", "Write how you know that they are one person.", field="reason")
    with desk.writing() as unit:
        held = merges.standing_merge(unit.session, command.kind, command.merged_id)
        if held is not None and held.kept_id == command.kept_id:
            return Outcome(Changes(), _row(unit.session, held.id))
        planned = merge_plans.plan(unit.session, desk, command.kind, command.kept_id, command.merged_id)
        _refuse(planned.shown, command)
        row = _Merging(unit, command, planned).write()
        return Outcome(unit.commit(), row)


def _refuse(planned: MergePlan, command: MergeRecords) -> None:
    """Whatever stands in the way and was not set aside by a statement."""
    left = [one for one in planned.obstacles if not (one.by_statement and command.statements.get(one.key, "").strip())]
    if left:
        raise MergeRefused(tuple(left))


def _row(session: Reading, merge_id: UUID) -> MergeRow:
    return merges.list_merges(session, merge_id=merge_id)[0]


class _Merging:
    """One merge, written."""

    def __init__(self, unit: Unit, command: MergeRecords, planned: Planned) -> None:
        self._unit, self._command, self._planned = unit, command, planned
        self._ledger = Ledger(unit.session)

    def write(self) -> MergeRow:
        unit, command, at = self._unit, self._command, self._unit.clock.now()
        held = {row.name: row.held for pair in self._planned.pairs for row in pair.sorted_rows}
        spells = keys_pointing(unit.session, column_of("enrolment", "pupil_id"), command.kept_id)
        self._ledger.hold(held | {"enrolment.pupil_id": spells})
        for pair in self._planned.pairs:
            for row in pair.sorted_rows:
                self._ledger.move(row.column, row.moves, pair.merged_id, pair.kept_id)
        self._registers(at)
        self._persons()
        both = (command.kept_id, command.merged_id)
        if command.kind == "pupil":
            for id in merge_differences.settle_by_merge(self._ledger, unit, both, command.reason.strip()):
                unit.record("settle", "difference", id, after={"settlement": command.reason.strip()})
                unit.touch("difference", id)
        for pair in reversed(self._planned.pairs):
            self._own_rows(pair, at)
        merge_id = merges.keep(unit, command, self._ledger.entries, at)
        for pair in self._planned.pairs:
            merges.index(unit.session, pair.kind, (pair.kept_id, pair.merged_id))
        self._record(merge_id)
        return _row(unit.session, merge_id)

    def _registers(self, at: dt.datetime) -> None:
        registers = self._planned.registers
        if registers is None:
            return
        column = column_of("enrolment", "pupil_id")
        self._ledger.move(column, registers.moves, self._command.merged_id, self._command.kept_id)
        for join in registers.joins:
            merge_registers.join_spells(self._ledger, self._unit.session, join, at)

    def _persons(self) -> None:
        """Rows of a pupil or a parent that point to a person who is merged, or who goes over with the record."""
        session, command = self._unit.session, self._command
        if command.kind != "person":
            column = column_of(command.kind, "person_id")
            kept, merged = (merges.own_row(session, command.kind, id) for id in (command.kept_id, command.merged_id))
            if kept.person_id is None and merged.person_id is not None:
                person = merged.person_id
                self._ledger.put(column, command.merged_id, None)
                self._ledger.put(column, command.kept_id, person)
        for pair in self._planned.pairs:
            if pair.kind == "person":
                self._rows_of_persons(pair)

    def _rows_of_persons(self, pair: Pair) -> None:
        held = merges.records_of_persons(self._unit.session, (pair.kept_id, pair.merged_id))
        for kind, by_person in held.items():
            theirs = by_person.get(pair.merged_id)
            if theirs is not None and pair.kept_id not in by_person and kind != self._command.kind:
                self._ledger.put(column_of(kind, "person_id"), theirs, pair.kept_id)

    def _own_rows(self, pair: Pair, at: dt.datetime) -> None:
        session, both = self._unit.session, (pair.kept_id, pair.merged_id)
        merges.fill(self._ledger, session, pair.kind, *both)
        merges.keep_names(self._ledger, session, pair.kind, both, self._unit.user.id, at)
        merges.guard_addresses(self._ledger, session, column_of("address", f"{pair.kind}_id"), pair.kept_id)
        self._ledger.put(column_of(pair.kind, "merged_into_id"), pair.merged_id, pair.kept_id)

    def _record(self, merge_id: UUID) -> None:
        unit, command, shown = self._unit, self._command, self._planned.shown
        told = {
            "merge": str(merge_id), "kept": str(command.kept_id), "merged": str(command.merged_id),
            "reason": command.reason.strip(), "statements": dict(command.statements),
            "moved": {one.table: one.count for one in shown.moves}, "joined": list(shown.joined),
        }  # fmt: skip
        before = {"kept": shown.kept.name, "merged": shown.merged.name}
        unit.record("merge", command.kind, command.kept_id, before=before, after=told)
        for pair in self._planned.pairs[1:]:
            unit.record("merge", pair.kind, pair.kept_id, after={"merge": str(merge_id), "merged": str(pair.merged_id)})
        _touch(unit, merge_id, self._planned.pairs, shown)


def _touch(unit: Unit, merge_id: UUID, pairs: tuple[Pair, ...], shown: MergePlan) -> None:
    tables = {one.table for one in shown.moves} | ({"mark_year", "enrolment"} if shown.joined else set())
    kinds = {"merge", *(pair.kind for pair in pairs), *(_KINDS[table] for table in tables if table in _KINDS)}
    ids = {id for pair in pairs for id in (pair.kept_id, pair.merged_id)}
    unit.changes |= Changes(frozenset(kinds), frozenset(ids) | {merge_id})


# taking apart


def what_relies_on(desk: Desk, merge_id: UUID) -> tuple[MergeReliance, ...]:
    """What was recorded since a merge that cannot be told apart, or rests on both records together."""
    with desk.reading() as session:
        made = _made(session, merge_id)
        return tuple(_reliances(session, desk, made))


def undo_merge(desk: Desk, command: UndoMerge) -> Outcome[Undone]:
    """Take a merge apart: each row points again to where it pointed, and what was recorded since stays with the kept.

    Papers issued since of the joined record do not go away: a manager says that they were recalled.

    Raises:
        Refused: there is no such merge, it is taken apart already, or there is no reason.
        MergeReliedOn: something cannot be told apart; all of it is named.
    """
    if not command.reason.strip():
        raise Refused("unmerge_reason_empty", "Write why the two are two people after all.", field="reason")
    with desk.writing() as unit:
        made = _made(unit.session, command.merge_id)
        left = [
            one
            for one in _reliances(unit.session, desk, made)
            if not (one.kind == "paper" and desk.is_manager and command.papers_recalled.strip())
        ]
        if left:
            raise MergeReliedOn(tuple(left))
        taken = merge_undo.take_apart(unit.session, made)
        merge_undo.mark_undone(unit, made, command.reason, command.papers_recalled)
        for kind, ids in taken.records.items():
            merges.index(unit.session, kind, sorted(ids))
        row = _row(unit.session, made.id)
        stayed = tuple(MovedCount(table, count) for table, count in sorted(taken.stayed.items()))
        told = {
            "merge": str(made.id), "kept": str(made.kept_id), "merged": str(made.merged_id),
            "reason": command.reason.strip(), "papers_recalled": command.papers_recalled.strip(),
            "returned": taken.returned, "stayed": {one.table: one.count for one in stayed},
        }  # fmt: skip
        unit.record("unmerge", made.kind, made.kept_id, after=told)
        unit.changes |= Changes(
            frozenset({"merge", made.kind, *taken.records, *_KINDS.values()}),
            frozenset({made.id, *(id for ids in taken.records.values() for id in ids)}),
        )
        return Outcome(unit.commit(), Undone(row, taken.returned, stayed))


def _made(session: Reading, merge_id: UUID) -> merge_undo.Made:
    made = merge_undo.made(session, merge_id)
    if made is None:
        raise Refused("no_such_merge", "That merge is not in this store; look at the list again.")
    if made.undone:
        raise Refused("merge_undone", "That merge is taken apart already.")
    return made


def _reliances(session: Reading, desk: Desk, made: merge_undo.Made) -> Iterator[MergeReliance]:
    for later in merge_undo.later(session, made):
        yield MergeReliance("merge", f"the merge with {later}; take that one apart first")
    for day, part in merge_undo.changed_marks(session, made):
        yield MergeReliance("mark", f"the mark of {day.isoformat()} {part} was changed")
    if made.kind == "pupil":
        rule = likeness_policy(desk.pack).merge_rule(desk.clock.today())
        for number in merge_undo.papers_since(session, made, rule.papers):
            yield MergeReliance("paper", f"paper {number}")
