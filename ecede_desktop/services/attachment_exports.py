"""Saves a copy of an attachment outside the store, with a password where one is given; the audit says so."""

from __future__ import annotations

import hashlib
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.locked_copies import lock_office, lock_pdf
from ecede_desktop.exchange.office_files import OOXML
from ecede_desktop.records.attachments import AttachmentRow
from ecede_desktop.records.changes import Outcome
from ecede_desktop.services.attachments import stored
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import saving

LEAST_PASSWORD = 12
"""Letters of a password that a saved file is locked with."""


def export_attachment(desk: Desk, attachment_id: UUID, path: Path, password: str = "") -> Outcome[AttachmentRow]:
    """Save an attachment outside the store; without a password anybody who gets the copy can read it.

    Raises:
        NoSuchAttachment: there is none.
        NotSaved: it could not be written there; nothing is said to have been saved.
        Refused: the password is too short, or this kind of file cannot be locked.
    """
    row, content = stored(desk, attachment_id)
    written = _locked(content, row, password) if password else content
    with saving(written, path), desk.writing() as unit:
        after = {"sha256": row.sha256, "locked": bool(password), "written": hashlib.sha256(written).hexdigest()}
        unit.record("export", "attachment", attachment_id, after=after)
        return Outcome(unit.commit(), row)


def can_lock(row: AttachmentRow) -> bool:
    """Whether a copy of this file can be saved with a password."""
    return not row.locked and (row.media_type == "application/pdf" or row.media_type in OOXML)


def check_password(password: str) -> None:
    """See that a password is worth having.

    Raises:
        Refused: it is too short.
    """
    if len(password) < LEAST_PASSWORD:
        text = f"The password is too short: use {LEAST_PASSWORD} letters or more, for example three words."
        raise Refused("export_password_short", text, field="password", least=LEAST_PASSWORD)


def _locked(content: bytes, row: AttachmentRow, password: str) -> bytes:
    check_password(password)
    if not can_lock(row):
        text = (
            f"“{row.title}” cannot be saved with a password: only a PDF or a Word, Excel or PowerPoint file without "
            "one can. Save it without a password into a protected place."
        )
        raise Refused("attachment_cannot_lock", text, title=row.title)
    return lock_pdf(content, password) if row.media_type == "application/pdf" else lock_office(content, password)
