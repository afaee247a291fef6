"""Signed copies of issued papers in the store: who signed, when, and the pages that came back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.charge_papers import SignedRow, SignPaper
from ecede_desktop.store.tables import Attachment, SignedCopy, UserAccount
from ecede_desktop.store.unit import Unit


def add(unit: Unit, document_id: UUID, case_id: UUID | None, said: SignPaper) -> UUID:
    """Keep that a paper came back signed."""
    row = SignedCopy(
        id=uuid6.uuid7(), document_id=document_id, signed_by=said.signed_by, signed_on=said.on,
        attachment_id=said.attachment_id, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {
        "number": said.number, "signed_by": said.signed_by, "signed_on": said.on, "attachment": said.attachment_id,
    }  # fmt: skip
    unit.record("sign", "document", document_id, after=after)
    unit.touch("document", document_id)
    if case_id is not None:
        unit.touch("case", case_id)
    return row.id


def of_documents(session: Session, document_ids: Collection[UUID]) -> Mapping[UUID, SignedRow]:
    """What was last recorded of each signed paper."""
    query = (
        select(SignedCopy, Attachment.title, UserAccount.full_name)
        .outerjoin(Attachment, Attachment.id == SignedCopy.attachment_id)
        .join(UserAccount, UserAccount.id == SignedCopy.user_id)
        .where(SignedCopy.document_id.in_(list(document_ids)))
        .order_by(SignedCopy.recorded_at, SignedCopy.id)
    )
    return {
        row.document_id: SignedRow(
            row.id, row.document_id, row.signed_by, row.signed_on, row.attachment_id, title or "", by, row.recorded_at
        )
        for row, title, by in session.execute(query)
    }
