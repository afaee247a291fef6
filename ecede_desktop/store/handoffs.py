"""Hand-offs of pupils to another service: kept as offered, what came of them added step by step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.handoffs import HandoffRow, HandoffStepRow
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import AttendanceCase, Handoff, HandoffStep, Pupil, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchHandoff(UserError):
    """No hand-off has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_handoff", "That hand-off is not in this store; open the list again.")


@dataclass(frozen=True)
class NewHandoff:
    """A hand-off about to be kept."""

    pupil_id: UUID
    case_id: UUID | None
    direction: Direction
    team: str
    offered_on: dt.date
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    counts: Counts | None = None
    trigger: Mapping[str, Any] = field(default_factory=dict)
    """What held on the day: year_group, least and below in percent."""
    basis: str = ""
    sent: str = ""
    destination: str = ""
    support_needed: str = ""
    case_kept_open: bool = True


def add_handoff(unit: Unit, new: NewHandoff) -> UUID:
    """Keep a hand-off, findable by its words."""
    said = {name: value for name, value in vars(new).items() if name not in ("counts", "trigger")}
    counts = (asdict(new.counts) if new.counts is not None else {}) | {"trigger": dict(new.trigger)}
    row = Handoff(id=uuid6.uuid7(), **said, counts=counts, user_id=unit.user.id, recorded_at=unit.clock.now())
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "handoff", row.id, after=said | {"counts": counts})
    _touch(unit, row)
    _keep_words(unit.session, row)
    return row.id


def add_step(
    unit: Unit, handoff_id: UUID, kind: StepKind, on: dt.date, *, value: str = "", note: str = "",
    figures: Mapping[str, Any] | None = None,
) -> UUID:  # fmt: skip
    """Add what came of a hand-off; ``figures`` are kept as they stand now.

    Raises:
        NoSuchHandoff: there is none with that id.
    """
    handoff = unit.session.get(Handoff, handoff_id)
    if handoff is None:
        raise NoSuchHandoff
    said = {"handoff_id": handoff_id, "kind": kind.value, "on": on, "value": value, "note": note}
    row = HandoffStep(
        id=uuid6.uuid7(), **said, figures=dict(figures or {}), user_id=unit.user.id, recorded_at=unit.clock.now()
    )
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "handoff", handoff_id, after=said | {"step": row.id, "figures": row.figures})
    _touch(unit, handoff)
    _keep_words(unit.session, handoff)
    return row.id


def get(session: Session, handoff_id: UUID) -> HandoffRow:
    """One hand-off with its steps.

    Raises:
        NoSuchHandoff: there is none with that id.
    """
    found = _read(session, _rows().where(Handoff.id == handoff_id))
    if not found:
        raise NoSuchHandoff
    return found[0]


def of_pupil(session: Session, pupil_id: UUID) -> tuple[HandoffRow, ...]:
    """The hand-offs of a pupil, newest first."""
    return _read(session, _rows().where(Handoff.pupil_id == pupil_id))


def of_case(session: Session, case_id: UUID) -> tuple[HandoffRow, ...]:
    """The hand-offs of a case, newest first."""
    return _read(session, _rows().where(Handoff.case_id == case_id))


def offered(session: Session, *, since: dt.date | None = None) -> tuple[HandoffRow, ...]:
    """Every hand-off, newest first; with ``since`` those offered on that day or later."""
    query = _rows().where(Pupil.merged_into_id.is_(None))
    return _read(session, query if since is None else query.where(Handoff.offered_on >= since))


def _rows() -> Select[Handoff, str, Pupil, str]:
    return (
        select(Handoff, UserAccount.full_name, Pupil, AttendanceCase.reference)
        .join(UserAccount, UserAccount.id == Handoff.user_id)
        .join(Pupil, Pupil.id == Handoff.pupil_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == Handoff.case_id)
        .order_by(Handoff.offered_on.desc(), Handoff.recorded_at.desc(), Handoff.id.desc())
    )


def _read(session: Session, query: Select[Handoff, str, Pupil, str]) -> tuple[HandoffRow, ...]:
    found = session.execute(query).all()
    steps = _steps(session, [handoff.id for handoff, *_ in found])
    return tuple(_row(handoff, by, pupil, case or "", steps) for handoff, by, pupil, case in found)


def _steps(session: Session, handoff_ids: Collection[UUID]) -> Mapping[UUID, tuple[HandoffStepRow, ...]]:
    steps: dict[UUID, tuple[HandoffStepRow, ...]] = {}
    for some in portions(list(handoff_ids)):
        query = (
            select(HandoffStep, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == HandoffStep.user_id)
            .where(HandoffStep.handoff_id.in_(some))
            .order_by(HandoffStep.recorded_at, HandoffStep.id)
        )
        for row, by in session.execute(query):
            step = HandoffStepRow(
                row.id, StepKind(row.kind), row.on, row.value, row.note, by, row.recorded_at, row.figures
            )
            steps[row.handoff_id] = (*steps.get(row.handoff_id, ()), step)
    return steps


def _row(
    row: Handoff, by: str, pupil: Pupil, case_reference: str, steps: Mapping[UUID, tuple[HandoffStepRow, ...]]
) -> HandoffRow:
    kept = {name: value for name, value in row.counts.items() if name != "trigger"}
    return HandoffRow(
        id=row.id,
        pupil_id=row.pupil_id,
        pupil_name=f"{pupil.forename} {pupil.surname}".strip() or pupil.upn,
        upn=pupil.upn,
        case_reference=case_reference,
        direction=Direction(row.direction),
        team=row.team,
        offered_on=row.offered_on,
        first_day=row.first_day,
        last_day=row.last_day,
        counts=Counts(**kept) if kept else None,
        trigger=row.counts.get("trigger", {}),
        basis=row.basis,
        sent=row.sent,
        destination=row.destination,
        support_needed=row.support_needed,
        case_kept_open=row.case_kept_open,
        recorded_by=by,
        recorded_at=row.recorded_at,
        steps=steps.get(row.id, ()),
    )


def _keep_words(session: Session, row: Handoff) -> None:
    """Found by what was offered and by what came of it."""
    steps = _steps(session, [row.id]).get(row.id, ())
    texts = [row.basis, row.sent, row.destination, row.support_needed]
    texts += [text for step in steps for text in (step.value, step.note)]
    keep_note(session, "handoff", row.id, texts, case_id=row.case_id, pupil_id=row.pupil_id, on=row.offered_on)


def _touch(unit: Unit, row: Handoff) -> None:
    unit.touch("handoff", row.id)
    unit.touch("pupil", row.pupil_id)
    if row.case_id is not None:
        unit.touch("case", row.case_id)
