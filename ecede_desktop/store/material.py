"""What is on file of a case for disclosure, and what was said of each thing, in the store."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    Attachment,
    AttendanceCase,
    CautionInterview,
    Contact,
    FormalWarning,
    IssuedDocument,
    MaterialItem,
    SupportPlan,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

Thing = tuple[str, UUID, str, dt.date | None]
"""Kind, id, description, day."""


def add(unit: Unit, case_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep what was said of a thing."""
    row = MaterialItem(
        id=uuid6.uuid7(), case_id=case_id, place=0, **said, user_id=unit.user.id, recorded_at=unit.clock.now()
    )
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "material", row.id, after={"case": case_id, **said})
    unit.touch("material", row.id)
    unit.touch("case", case_id)
    pupil_id = unit.session.scalar(select(AttendanceCase.pupil_id).where(AttendanceCase.id == case_id))
    words = [said["description"], said["reason"]]
    keep_note(unit.session, "material", row.id, words, case_id=case_id, pupil_id=pupil_id, on=said["on"])
    return row.id


def said_of(session: Session, case_id: UUID) -> list[tuple[MaterialItem, str]]:
    """Every word said, the oldest first, with who said it."""
    query = (
        select(MaterialItem, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == MaterialItem.user_id)
        .where(MaterialItem.case_id == case_id)
        .order_by(MaterialItem.recorded_at, MaterialItem.id)
    )
    return [(row, by) for row, by in session.execute(query)]


def on_file(session: Session, case_id: UUID) -> list[Thing]:
    """Everything that the case holds, in the order of its days."""
    found: list[Thing] = []
    for kind, query in (
        ("contact", select(Contact.id, Contact.kind, Contact.on).where(Contact.case_id == case_id)),
        (
            "document",
            select(IssuedDocument.id, IssuedDocument.number, IssuedDocument.issued_at).where(
                IssuedDocument.case_id == case_id
            ),
        ),
        (
            "attachment",
            select(Attachment.id, Attachment.title, Attachment.received_on).where(
                Attachment.case_id == case_id, Attachment.withdrawn_at.is_(None)
            ),
        ),
        ("plan", select(SupportPlan.id, SupportPlan.kind, SupportPlan.agreed_on).where(SupportPlan.case_id == case_id)),
        (
            "warning",
            select(FormalWarning.id, FormalWarning.kind, FormalWarning.on).where(FormalWarning.case_id == case_id),
        ),
        (
            "interview",
            select(CautionInterview.id, CautionInterview.kind, CautionInterview.invited_on).where(
                CautionInterview.case_id == case_id
            ),
        ),
    ):
        for id_, text, on in session.execute(query):
            found.append((kind, id_, text, on.date() if isinstance(on, dt.datetime) else on))
    return sorted(found, key=lambda one: (one[3] or dt.date.min, one[0], str(one[1])))
