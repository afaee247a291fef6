"""Attached files: what is known of each, and its bytes in parts; withdrawn, never deleted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.attachments import AttachmentRow
from ecede_desktop.store import notes
from ecede_desktop.store.tables import Attachment, AttachmentPart, AttendanceCase, Contact, UserAccount
from ecede_desktop.store.unit import Unit

PART = 1 << 20
"""Bytes of a part: no more than one is ever in memory twice."""


class NoSuchAttachment(UserError):
    """No attachment has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_attachment", "That attachment is not in this store; open the case again.")


@dataclass(frozen=True)
class NewAttachment:
    """A file about to be kept."""

    case_id: UUID | None
    pupil_id: UUID | None
    contact_id: UUID | None
    title: str
    file_name: str
    media_type: str
    size: int
    sha256: str
    received_on: dt.date | None
    origin: str
    text: str
    locked: bool


def add(unit: Unit, new: NewAttachment) -> UUID:
    """Keep what is known of a file; its parts follow by ``add_part`` in the same transaction."""
    id_, now = uuid6.uuid7(), unit.clock.now()
    unit.session.add(
        Attachment(id=id_, **vars(new), user_id=unit.user.id, added_at=now, withdrawn_at=None, withdrawn_reason="")
    )
    unit.session.flush()
    texts = (new.title, new.file_name, new.origin, new.text)
    on = new.received_on or now.date()
    notes.keep_note(unit.session, "attachment", id_, texts, case_id=new.case_id, pupil_id=new.pupil_id, on=on)
    # The text is a copy of what the bytes say, and the hash stands for them.
    told = {name: value for name, value in vars(new).items() if name != "text"}
    unit.record("create", "attachment", id_, after=told)
    _touch(unit, id_, new.case_id, new.pupil_id)
    return id_


def add_part(session: Session, attachment_id: UUID, place: int, content: bytes) -> None:
    """Keep the next part of a file."""
    session.execute(insert(AttachmentPart), [{"attachment_id": attachment_id, "place": place, "content": content}])


def parts(session: Session, attachment_id: UUID) -> Iterator[bytes]:
    """The bytes of a file, part by part."""
    query = select(AttachmentPart.place).where(AttachmentPart.attachment_id == attachment_id)
    for place in session.scalars(query.order_by(AttachmentPart.place)).all():
        yield session.scalars(
            select(AttachmentPart.content).where(
                AttachmentPart.attachment_id == attachment_id, AttachmentPart.place == place
            )
        ).one()


def same_bytes(session: Session, sha256: str, *, case_id: UUID | None, pupil_id: UUID | None) -> AttachmentRow | None:
    """The attachment of this case, or of this pupil without one, that holds the same bytes and stands."""
    query = _rows().where(Attachment.sha256 == sha256, Attachment.withdrawn_at.is_(None))
    if case_id is not None:
        query = query.where(Attachment.case_id == case_id)
    else:
        query = query.where(Attachment.case_id.is_(None), Attachment.pupil_id == pupil_id)
    found = session.execute(query.order_by(Attachment.id).limit(1)).one_or_none()
    return _row(found) if found else None


def attachment(session: Session, attachment_id: UUID) -> AttachmentRow:
    """One attachment.

    Raises:
        NoSuchAttachment: there is none with that id.
    """
    found = session.execute(_rows().where(Attachment.id == attachment_id)).one_or_none()
    if found is None:
        raise NoSuchAttachment
    return _row(found)


def of_case(session: Session, case_id: UUID) -> tuple[AttachmentRow, ...]:
    """The attachments of a case, the latest first, those withdrawn at the end."""
    return _listed(session, _rows().where(Attachment.case_id == case_id))


def of_pupil(session: Session, pupil_id: UUID) -> tuple[AttachmentRow, ...]:
    """The attachments of a pupil, of whatever case, the latest first."""
    return _listed(session, _rows().where(Attachment.pupil_id == pupil_id))


def text(session: Session, attachment_id: UUID) -> str:
    """What could be read in a file when it was attached."""
    return session.scalar(select(Attachment.text).where(Attachment.id == attachment_id)) or ""


def withdraw(unit: Unit, attachment_id: UUID, reason: str) -> AttachmentRow:
    """Say that an attachment does not belong here; Find no longer leads to it, and its bytes stay."""
    row = unit.session.get(Attachment, attachment_id)
    if row is None:
        raise NoSuchAttachment
    row.withdrawn_at, row.withdrawn_reason = unit.clock.now(), reason
    unit.session.flush()
    notes.forget_note(unit.session, "attachment", attachment_id)
    before = {"title": row.title, "sha256": row.sha256}
    unit.record("withdraw", "attachment", attachment_id, before=before, after={"reason": reason})
    _touch(unit, attachment_id, row.case_id, row.pupil_id)
    return attachment(unit.session, attachment_id)


def whose_contact(session: Session, contact_id: UUID) -> tuple[UUID | None, UUID | None] | None:
    """The case and the pupil of a contact; None where there is no such contact."""
    found = session.execute(select(Contact.case_id, Contact.pupil_id).where(Contact.id == contact_id)).one_or_none()
    return (found[0], found[1]) if found else None


def _touch(unit: Unit, attachment_id: UUID, case_id: UUID | None, pupil_id: UUID | None) -> None:
    unit.touch("attachment", attachment_id)
    if case_id is not None:
        unit.touch("case", case_id)
    if pupil_id is not None:
        unit.touch("pupil", pupil_id)


def _listed(session: Session, query: Select[Any]) -> tuple[AttachmentRow, ...]:
    rows = [_row(found) for found in session.execute(query.order_by(Attachment.added_at.desc(), Attachment.id.desc()))]
    return tuple(sorted(rows, key=lambda row: row.withdrawn_at is not None))


def _rows() -> Select[Any]:
    # The words and the bytes stay where they are: a list needs neither.
    columns: tuple[Any, ...] = (
        Attachment.id, AttendanceCase.reference, Attachment.pupil_id, Attachment.contact_id, Attachment.title,
        Attachment.file_name, Attachment.media_type, Attachment.size, Attachment.sha256, Attachment.received_on,
        Attachment.origin, UserAccount.full_name, Attachment.added_at, Attachment.locked, Attachment.withdrawn_at,
        Attachment.withdrawn_reason,
    )  # fmt: skip
    query: Select[Any] = select(*columns)
    return (
        query.select_from(Attachment)
        .join(UserAccount, UserAccount.id == Attachment.user_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == Attachment.case_id)
    )


def _row(found: Any) -> AttachmentRow:
    id_, reference, *rest = found
    return AttachmentRow(id_, reference or "", *rest)
