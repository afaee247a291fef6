"""What a merge does with each column that points to a pupil, a parent, a person or a spell: none may be forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ecede_desktop.records.differences import SETTLED_AT_ONCE
from ecede_desktop.store.merge_ledger import Key, column_of, name_of, references


@dataclass(frozen=True)
class Rule:
    """How rows that point to the merged record are dealt with.

    ``same``: a row stays with the merged record when the kept one has a row with the same values there.
    ``stays_where``: rows with one of these values in a column stay, because they are about the record itself.
    """

    how: str = "moves"
    """moves; joins (spells and what hangs on them, see merge_registers); own (the record's person, see merges)."""
    same: tuple[str, ...] = ()
    stays_where: tuple[str, frozenset[str]] | None = None


MOVES = Rule()
RULES: Mapping[str, Rule] = {
    # pupil
    "address.pupil_id": Rule(
        same=("lines", "postcode", "kind", "from_date", "to_date", "withdrawn_at", "confidential")
    ),
    "attachment.pupil_id": MOVES,
    "attendance_case.pupil_id": MOVES,
    "claimed_total.pupil_id": MOVES,
    "cohort_membership.pupil_id": Rule(same=("cohort", "from_date", "to_date", "withdrawn_at")),
    "contact.pupil_id": MOVES,
    "contact_claim.pupil_id": MOVES,
    "enrolment.pupil_id": Rule("joins"),
    "handoff.pupil_id": MOVES,
    # What an import filled in and began is what it takes back: of the record that it did it to.
    "import_difference.pupil_id": Rule(stays_where=("kind", SETTLED_AT_ONCE)),
    "issued_document.pupil_id": MOVES,
    "note_text.pupil_id": MOVES,
    "parent_link.pupil_id": Rule(same=("parent_id",)),
    "pupil.merged_into_id": MOVES,
    "pupil_fact.pupil_id": MOVES,
    "pupil_name.pupil_id": Rule(same=("kind", "surname", "forename")),
    "pupil_upn.pupil_id": Rule(same=("upn",)),
    "referral.pupil_id": MOVES,
    "register_doubt.pupil_id": MOVES,
    "safeguarding_concern.pupil_id": MOVES,
    "school_history.pupil_id": Rule(same=("school_number", "school_name", "entry", "leaving")),
    "school_pupil_id.pupil_id": MOVES,
    "school_referral.pupil_id": MOVES,
    "task.pupil_id": MOVES,
    "attendance_order.pupil_id": MOVES,
    "letter.pupil_id": MOVES,
    "notice_request.pupil_id": MOVES,
    "penalty_notice.pupil_id": MOVES,
    "prosecution.pupil_id": MOVES,
    # parent
    "address.parent_id": Rule(
        same=("lines", "postcode", "kind", "from_date", "to_date", "withdrawn_at", "confidential")
    ),
    "parent.merged_into_id": MOVES,
    "parent_link.parent_id": Rule(same=("pupil_id",)),
    "plan_signature.parent_id": MOVES,
    "attendance_order.parent_id": MOVES,
    "bundle_paper.parent_id": MOVES,
    "caution_interview.parent_id": MOVES,
    "court_statement.parent_id": MOVES,
    "evidence_bundle.parent_id": MOVES,
    "formal_warning.parent_id": MOVES,
    "letter.parent_id": MOVES,
    "notice_request.parent_id": MOVES,
    "paper_service.parent_id": MOVES,
    "penalty_notice.parent_id": MOVES,
    "prosecution.parent_id": MOVES,
    "prosecution_decision.parent_id": MOVES,
    # person
    "address.person_id": Rule(
        same=("lines", "postcode", "kind", "from_date", "to_date", "withdrawn_at", "confidential")
    ),
    "communication_need.person_id": MOVES,
    "contact_point.person_id": Rule(same=("kind", "value", "consent_on", "to_date", "withdrawn_at")),
    "household_member.person_id": Rule(same=("household_id", "from_date", "to_date", "withdrawn_at")),
    "language_choice.person_id": MOVES,
    "parent.person_id": Rule("own"),
    "person.merged_into_id": MOVES,
    "person_name.person_id": Rule(same=("kind", "title", "forename", "surname", "withdrawn_at")),
    "person_tie.other_id": Rule("ties", same=("person_id", "kind", "to_date", "withdrawn_at")),
    "person_tie.person_id": Rule("ties", same=("other_id", "kind", "to_date", "withdrawn_at")),
    "pupil.person_id": Rule("own"),
    "warning_marker.person_id": MOVES,
    # enrolment
    "import_coverage.enrolment_id": Rule("joins"),
    "mark_change.enrolment_id": Rule("joins"),
    "mark_detail.enrolment_id": Rule("joins"),
    "mark_year.enrolment_id": Rule("joins"),
}
"""By table and column; a test compares them with the tables themselves."""


@dataclass(frozen=True)
class Sorting:
    """Rows that point to the merged record by one column: which go over, which stay, and what the kept one has."""

    column: sa.Column[Any]
    moves: tuple[Key, ...]
    stays: tuple[Key, ...]
    held: tuple[Key, ...]

    @property
    def name(self) -> str:
        return name_of(self.column)


def sortings(session: Session, kind: str, kept_id: UUID, merged_id: UUID) -> tuple[Sorting, ...]:
    """Every column that points to records of a kind, with what becomes of its rows; spells and persons apart."""
    found = []
    for column in references(kind):
        rule = RULES[name_of(column)]
        if rule.how in ("moves", "ties"):
            found.append(_sorted(session, column, rule, kept_id, merged_id))
    return tuple(found)


def _sorted(session: Session, column: sa.Column[Any], rule: Rule, kept_id: UUID, merged_id: UUID) -> Sorting:
    names = [*rule.same, *([rule.stays_where[0]] if rule.stays_where else [])]
    ours, theirs = (_rows(session, column, names, id) for id in (kept_id, merged_id))
    width = len(rule.same)
    known = {values[:width] for values in ours.values()} if rule.same else set()
    stays = [key for key, values in theirs.items() if _stays(rule, values, width, known)]
    if rule.how == "ties":
        stays += _ties_between(session, column, kept_id, merged_id, stays)
    moves = [key for key in theirs if key not in set(stays)]
    return Sorting(column, tuple(moves), tuple(stays), tuple(ours))


def _rows(
    session: Session, column: sa.Column[Any], names: Sequence[str], to: UUID
) -> dict[Key, tuple[Any, ...]]:  # fmt: skip
    own = column.table.c.id
    columns = [column_of(column.table.name, name) for name in names]
    query = sa.select(own, *columns).where(column == to).order_by(own)
    return {row[0]: tuple(row[1:]) for row in session.execute(query)}


def _stays(rule: Rule, values: tuple[Any, ...], width: int, known: set[tuple[Any, ...]]) -> bool:
    if rule.stays_where is not None and values[-1] in rule.stays_where[1]:
        return True
    return bool(rule.same) and values[:width] in known


def _ties_between(
    session: Session, column: sa.Column[Any], kept_id: UUID, merged_id: UUID, besides: Iterable[Key]
) -> list[Key]:
    """Ties of the two to each other: nobody is a sibling of themselves."""
    table = column.table
    other = table.c.other_id if column.name == "person_id" else table.c.person_id
    query = sa.select(table.c.id).where(column == merged_id, other == kept_id)
    return [key for key in session.scalars(query) if key not in set(besides)]
