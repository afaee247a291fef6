"""What a case's records say for its chronology: referral, moves, contacts, confirmations, papers, tasks; choices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from ecede_desktop.clock import local
from ecede_desktop.records.chronology import WITHHELD, ChronologyEntry, KeptChoice
from ecede_desktop.records.concerns import MARF
from ecede_desktop.records.visits import SIGNATURE
from ecede_desktop.store.tables import (
    AttendanceCase,
    ChronologyChoice,
    Confirmation,
    Contact,
    ContactAddition,
    IssuedDocument,
    Referral,
    StageMove,
    Task,
    TaskSnooze,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

Entries = Iterator[ChronologyEntry]


@dataclass(frozen=True)
class About:
    """Whose records are asked for: a case's and its pupil's, or, with no case, the pupil's alone."""

    pupil_id: UUID
    case_id: UUID | None
    names: Mapping[UUID, str]
    """Who recorded something, by id."""

    def by(self, user_id: UUID | None) -> str:
        return self.names.get(user_id, "") if user_id is not None else ""

    def owns(self, table: Any) -> ColumnElement[bool]:
        """Rows of the case, and rows of its pupil that are no case's."""
        of_pupil = and_(table.case_id.is_(None), table.pupil_id == self.pupil_id)
        return of_pupil if self.case_id is None else or_(table.case_id == self.case_id, of_pupil)


def user_names(session: Session) -> Mapping[UUID, str]:
    """The full name of every user."""
    return {row[0]: row[1] for row in session.execute(select(UserAccount.id, UserAccount.full_name))}


def wall(instant: dt.datetime) -> dt.datetime:
    """The wall clock in Wales at an instant."""
    return local(instant).replace(tzinfo=None)


def of_day(day: dt.date) -> dt.datetime:
    """A day whose time is not known."""
    return dt.datetime.combine(day, dt.time())


def referral(session: Session, about: About) -> Entries:
    """The referral that the case was opened on, as the case keeps it."""
    query = (
        select(Referral, StageMove.user_id)
        .join(AttendanceCase, AttendanceCase.referral_id == Referral.id)
        .outerjoin(StageMove, and_(StageMove.case_id == AttendanceCase.id, StageMove.kind == "opened"))
        .where(AttendanceCase.id == about.case_id)
        .order_by(StageMove.moved_at)
        .limit(1)
    )
    for row, opened_by in session.execute(query):
        yield ChronologyEntry(
            at=of_day(row.referred_on), kind="referral", title_key="referral_received",
            facts=(("referred_by", row.referred_by),), text=row.reason, recorded_by=about.by(opened_by),
            recorded_at=row.received_at, source_id=row.id, day_only=True,
        )  # fmt: skip


def moves(session: Session, about: About) -> Entries:
    """Moves on the ladder."""
    for row in session.scalars(select(StageMove).where(StageMove.case_id == about.case_id)):
        approved = about.by(row.approved_by_id)
        yield ChronologyEntry(
            at=wall(row.moved_at), kind="stage", title_key=f"stage_{row.kind}",
            facts=(("from_stage", row.from_stage), ("to_stage", row.to_stage), ("approved_by", approved)),
            text=row.reason, recorded_by=about.by(row.user_id), recorded_at=row.moved_at, source_id=row.id,
            parts=(("approved_by", approved),) if approved else (),
        )  # fmt: skip


def contacts(session: Session, about: About) -> Entries:
    """Contacts with what was added to them and what was corrected."""
    kinds: dict[UUID, tuple[str, dt.date]] = {}
    # Columns and not objects: hundreds of rows are read here, and each once.
    for row in session.execute(select(Contact.__table__).where(about.owns(Contact))):
        kinds[row.id] = (row.kind, row.on)
        no_reply = row.outcome == "no_reply"
        said = (row.no_reply_tried, row.observations) if no_reply else (row.observations,)
        yield ChronologyEntry(
            at=dt.datetime.combine(row.on, row.started or dt.time()), kind=row.kind,
            title_key=f"contact_{row.kind}"[:40],
            facts=(("contact_kind", row.kind), ("outcome", row.outcome), ("place", row.place)),
            text="\n".join(text for text in said if text), recorded_by=about.by(row.user_id),
            recorded_at=row.recorded_at, source_id=row.id, day_only=row.started is None, late=row.late,
            parts=_parts_of(row), link=("contact", row.id), prints=row.in_chronology,
        )  # fmt: skip
    if not kinds:
        return
    places: dict[UUID, int] = {}
    query = select(ContactAddition).join(Contact, Contact.id == ContactAddition.contact_id).where(about.owns(Contact))
    for added in session.scalars(query.order_by(ContactAddition.added_at, ContactAddition.id)):
        kind, on = kinds[added.contact_id]
        places[added.contact_id] = places.get(added.contact_id, 0) + 1
        yield ChronologyEntry(
            at=wall(added.added_at), kind=kind, title_key=_ADDED.get(added.field, "contact_correction"),
            facts=(("contact_kind", kind), ("contact_on", on.isoformat()), ("field", added.field)),
            text="" if added.field == SIGNATURE else added.text, recorded_by=about.by(added.user_id),
            recorded_at=added.added_at, source_id=added.id, replaces=added.replaces,
            link=("contact", added.contact_id), prints=added.field not in WITHHELD,
        )  # fmt: skip


def _parts_of(row: Any) -> tuple[tuple[str, str], ...]:
    """Fact first, the child's words as words, what others told and opinion last."""
    seen = "" if row.outcome == "no_reply" else row.child_seen
    parts = [
        ("purpose", row.purpose),
        ("answered_by", row.answered_by),
        ("who_seen", row.who_seen),
        ("child_seen", seen),
        ("not_alone_reason", row.not_alone_reason),
        ("language_used", row.language_used),
        ("shared", row.shared),
        ("childs_words", row.childs_words),
        ("parents_view", row.parents_view),
        *((f"home:{key}", str(value)) for key, value in row.home_conditions.items()),
        *((f"detail:{key}", str(value)) for key, value in row.details.items()),
        *(("agreed", _agreed(action)) for action in row.actions),
        ("next_date", row.next_date.isoformat() if row.next_date else ""),
        ("third_party", row.third_party),
        ("opinion", row.opinion),
    ]
    return tuple((key, text) for key, text in parts if text)


_ADDED = {"": "contact_addition", SIGNATURE: "contact_signature"}
"""What an addition is that corrects no field."""


def _agreed(action: Mapping[str, str]) -> str:
    who, by = action.get("who", ""), action.get("by", "")
    return f"{f'{who}: ' if who else ''}{action.get('what', '')}{f' ({by})' if by else ''}"


def confirmations(session: Session, about: About) -> Entries:
    """Statements that a requirement is met."""
    for row in session.scalars(select(Confirmation).where(Confirmation.case_id == about.case_id)):
        yield ChronologyEntry(
            at=of_day(row.on), kind="confirmation", title_key="requirement_confirmed",
            facts=(("requirement", row.requirement),), text=row.note, recorded_by=about.by(row.user_id),
            recorded_at=row.confirmed_at, source_id=row.id, day_only=True,
        )  # fmt: skip


def documents(session: Session, about: About) -> Entries:
    """Papers issued."""
    columns = (
        IssuedDocument.id, IssuedDocument.number, IssuedDocument.kind, IssuedDocument.language, IssuedDocument.purpose,
        IssuedDocument.issued_at, IssuedDocument.user_id,
    )  # fmt: skip
    for id_, number, kind, language, purpose, issued_at, user_id in session.execute(
        select(*columns).where(about.owns(IssuedDocument))
    ):
        yield ChronologyEntry(
            at=wall(issued_at), kind="document", title_key=f"document_{kind}"[:40],
            facts=(("number", number), ("document_language", language), ("document_kind", kind)), text=purpose,
            recorded_by=about.by(user_id), recorded_at=issued_at, source_id=id_, restricted=kind == MARF,
            owner_id=user_id,
        )  # fmt: skip


def tasks(session: Session, about: About) -> Entries:
    """Tasks done, and each time one was put off."""
    titles: dict[UUID, str] = {}
    for row in session.scalars(select(Task).where(about.owns(Task))):
        titles[row.id] = row.title
        if row.done_at is None or row.let_go_reason or row.kind == "stage_clock":
            continue
        yield ChronologyEntry(
            at=wall(row.done_at), kind="task", title_key="task_done", facts=(("task_kind", row.kind),), text=row.title,
            recorded_by=about.by(row.done_by_id), recorded_at=row.done_at, source_id=row.id,
        )  # fmt: skip
    query = select(TaskSnooze).join(Task, Task.id == TaskSnooze.task_id).where(about.owns(Task))
    for snooze in session.scalars(query):
        yield ChronologyEntry(
            at=wall(snooze.recorded_at), kind="task", title_key="task_put_off",
            facts=(("until", snooze.until.isoformat()),), text=titles.get(snooze.task_id, ""),
            recorded_by=about.by(snooze.user_id), recorded_at=snooze.recorded_at, source_id=snooze.id,
            parts=(("reason", snooze.reason),), link=("task", snooze.task_id),
        )  # fmt: skip


def choices(session: Session, case_id: UUID) -> Mapping[tuple[UUID, str], KeptChoice]:
    """What was chosen of each entry, the newest choice of it."""
    query = (
        select(ChronologyChoice, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == ChronologyChoice.user_id)
        .where(ChronologyChoice.case_id == case_id)
        .order_by(ChronologyChoice.recorded_at, ChronologyChoice.id)
    )
    return {
        (row.source_id, row.entry): KeptChoice(row.source_id, row.entry, row.prints, row.importance, by)
        for row, by in session.execute(query)
    }


def add_choices(unit: Unit, case_id: UUID, chosen: list[ChronologyEntry], before: list[ChronologyEntry]) -> None:
    """Keep choices; what was chosen before stays beside them."""
    unit.session.add_all(
        ChronologyChoice(
            id=uuid6.uuid7(), case_id=case_id, source_id=entry.source_id, entry=entry.entry, prints=entry.prints,
            importance=entry.importance, user_id=unit.user.id, recorded_at=unit.clock.now(),
        )
        for entry in chosen
    )  # fmt: skip
    unit.session.flush()
    unit.record("choose", "chronology", case_id, before=_told(before), after=_told(chosen))
    unit.touch("chronology", case_id)


def _told(entries: list[ChronologyEntry]) -> dict[str, Any]:
    return {entry.key: {"prints": entry.prints, "importance": entry.importance} for entry in entries}
