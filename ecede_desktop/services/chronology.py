"""The chronology of a case: referral, moves, contacts, confirmations, papers and tasks done, newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ecede_desktop.clock import local
from ecede_desktop.records.cases import ChronologyEntry, ConfirmationRow, StageMoveRow
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.records.visits import ContactOutcome, ContactRow
from ecede_desktop.store.cases import ReferralRecord


def chronology(
    referral: ReferralRecord,
    recorded_by: str,
    moves: Iterable[StageMoveRow],
    contacts: Iterable[ContactRow],
    confirmations: Iterable[ConfirmationRow],
    documents: Iterable[DocumentRow],
    tasks: Iterable[TaskRow],
) -> tuple[ChronologyEntry, ...]:
    """Every line, newest first; what is known only by its day stands before the times of that day."""
    entries = [
        _referral(referral, recorded_by),
        *(_move(row) for row in moves),
        *(entry for row in contacts if row.in_chronology for entry in _contact(row)),
        *(_confirmation(row) for row in confirmations),
        *(_document(row) for row in documents),
        *(_task(row) for row in tasks if row.done_at is not None and row.kind != "stage_clock"),
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.recorded_at, str(entry.source_id)), reverse=True))


def _wall(instant: dt.datetime) -> dt.datetime:
    return local(instant).replace(tzinfo=None)


def _referral(row: ReferralRecord, recorded_by: str) -> ChronologyEntry:
    return ChronologyEntry(
        at=dt.datetime.combine(row.referred_on, dt.time()),
        kind="referral",
        title_key="referral_received",
        facts=(("referred_by", row.referred_by),),
        text=row.reason,
        recorded_by=recorded_by,
        recorded_at=row.received_at,
        source_id=row.id,
        day_only=True,
    )


def _move(row: StageMoveRow) -> ChronologyEntry:
    return ChronologyEntry(
        at=_wall(row.moved_at),
        kind="stage",
        title_key=f"stage_{row.kind}",
        facts=(("from_stage", row.from_stage), ("to_stage", row.to_stage), ("approved_by", row.approved_by)),
        text=row.reason,
        recorded_by=row.moved_by,
        recorded_at=row.moved_at,
        source_id=row.id,
    )


def _contact(row: ContactRow) -> Iterable[ChronologyEntry]:
    started = row.started or dt.time()
    yield ChronologyEntry(
        at=dt.datetime.combine(row.on, started),
        kind=row.kind,
        title_key=f"contact_{row.kind}",
        facts=(
            ("outcome", row.outcome.value),
            ("who_seen", row.who_seen),
            ("child_seen", row.child_seen.value),
            ("place", row.place),
            ("additions", str(len(row.additions))),
        ),
        text=_said(row),
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
        source_id=row.id,
        day_only=row.started is None,
        late=row.late,
    )
    for addition in row.additions:
        yield ChronologyEntry(
            at=_wall(addition.added_at),
            kind=row.kind,
            title_key="contact_addition",
            facts=(("contact_kind", row.kind), ("contact_on", row.on.isoformat())),
            text=addition.text,
            recorded_by=addition.added_by,
            recorded_at=addition.added_at,
            source_id=row.id,
        )


def _said(row: ContactRow) -> str:
    """What happened, in the words of the record; opinion stays apart from fact and out of the chronology."""
    if row.outcome is ContactOutcome.NO_REPLY:
        return "\n".join(part for part in (row.no_reply_tried, row.observations) if part)
    return "\n".join(part for part in (row.observations, row.childs_words) if part) or row.purpose


def _confirmation(row: ConfirmationRow) -> ChronologyEntry:
    return ChronologyEntry(
        at=dt.datetime.combine(row.on, dt.time()),
        kind="confirmation",
        title_key="requirement_confirmed",
        facts=(("requirement", row.requirement),),
        text=row.note,
        recorded_by=row.confirmed_by,
        recorded_at=row.confirmed_at,
        source_id=row.id,
        day_only=True,
    )


def _document(row: DocumentRow) -> ChronologyEntry:
    return ChronologyEntry(
        at=_wall(row.issued_at),
        kind="document",
        title_key=f"document_{row.kind}",
        facts=(("number", row.number), ("language", row.language)),
        text=row.purpose,
        recorded_by=row.issued_by,
        recorded_at=row.issued_at,
        source_id=row.id,
    )


def _task(row: TaskRow) -> ChronologyEntry:
    assert row.done_at is not None
    return ChronologyEntry(
        at=_wall(row.done_at),
        kind="task",
        title_key="task_done",
        facts=(("task_kind", row.kind),),
        text=row.title,
        recorded_by=row.done_by,
        recorded_at=row.done_at,
        source_id=row.id,
    )
