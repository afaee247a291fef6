"""Formal warnings in the store: added, withdrawn with a reason, never changed."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.warnings import WarningRow
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import AttendanceCase, FormalWarning, IssuedDocument, Parent, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchWarning(UserError):
    """No warning has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_warning", "That warning is not in this store; open the case again.")


def add(unit: Unit, case_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep a warning; ``said`` holds the columns that somebody chose."""
    row = FormalWarning(
        id=uuid6.uuid7(), case_id=case_id, **said, runs_to=None, user_id=unit.user.id, recorded_at=unit.clock.now(),
        withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "warning", row.id, after={"case": case_id, **said})
    unit.touch("warning", row.id)
    unit.touch("case", case_id)
    pupil_id = unit.session.scalar(select(AttendanceCase.pupil_id).where(AttendanceCase.id == case_id))
    keep_note(unit.session, "warning", row.id, [said["note"]], case_id=case_id, pupil_id=pupil_id, on=said["on"])
    return row.id


def withdraw(unit: Unit, warning_id: UUID, reason: str) -> None:
    """It does not stand; the row stays."""
    row = unit.session.get(FormalWarning, warning_id)
    if row is None:
        raise NoSuchWarning
    row.withdrawn_at, row.withdrawn_reason = unit.clock.now(), reason
    unit.session.flush()
    unit.record("withdraw", "warning", row.id, before={"withdrawn": False}, after={"withdrawn": True, "reason": reason})
    unit.touch("warning", row.id)
    unit.touch("case", row.case_id)


def get(session: Session, warning_id: UUID) -> WarningRow:
    """One warning.

    Raises:
        NoSuchWarning: there is none.
    """
    found = [_row(row) for row in session.execute(_rows().where(FormalWarning.id == warning_id))]
    if not found:
        raise NoSuchWarning
    return found[0]


def of_case(session: Session, case_id: UUID) -> tuple[WarningRow, ...]:
    """The warnings of a case, the newest first, withdrawn ones among them."""
    return tuple(_row(row) for row in session.execute(_rows().where(FormalWarning.case_id == case_id)))


def standing(session: Session) -> tuple[WarningRow, ...]:
    """Every warning that stands, the newest first."""
    return tuple(_row(row) for row in session.execute(_rows().where(FormalWarning.withdrawn_at.is_(None))))


def to_parent(session: Session, pupil_id: UUID, parent_id: UUID, since: dt.date) -> tuple[WarningRow, ...]:
    """Warnings that stand, to a parent about a child, of a day or later, the newest first."""
    query = _rows().where(
        AttendanceCase.pupil_id == pupil_id, FormalWarning.parent_id == parent_id,
        FormalWarning.withdrawn_at.is_(None), FormalWarning.on >= since,
    )  # fmt: skip
    return tuple(_row(row) for row in session.execute(query))


def _rows() -> Select[FormalWarning, str, UUID, Parent, str, str]:
    return (
        select(
            FormalWarning, AttendanceCase.reference, AttendanceCase.pupil_id, Parent, IssuedDocument.number,
            UserAccount.full_name,
        )
        .join(AttendanceCase, AttendanceCase.id == FormalWarning.case_id)
        .join(Parent, Parent.id == FormalWarning.parent_id)
        .outerjoin(IssuedDocument, IssuedDocument.id == FormalWarning.document_id)
        .join(UserAccount, UserAccount.id == FormalWarning.user_id)
        .order_by(FormalWarning.on.desc(), FormalWarning.id.desc())
    )  # fmt: skip


def _row(found: Any) -> WarningRow:
    row, reference, pupil_id, parent, number, by = found
    return WarningRow(
        id=row.id, case_reference=reference, pupil_id=pupil_id, parent_id=row.parent_id, parent_name=parent.full_name,
        kind=row.kind, on=row.on, first_day=row.first_day, last_day=row.last_day, document_id=row.document_id,
        document_number=number or "", note=row.note, recorded_by=by, recorded_at=row.recorded_at,
        withdrawn_at=row.withdrawn_at, withdrawn_reason=row.withdrawn_reason,
    )  # fmt: skip
