"""Files that were attached to a case, a pupil or a contact, and what can be shown of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID


@dataclass(frozen=True)
class About:
    """Whom an attachment is about: a case, or a pupil without one; with a contact, also that contact."""

    reference: str = ""
    pupil_id: UUID | None = None
    contact_id: UUID | None = None


@dataclass(frozen=True)
class AttachFile:
    """Attach a file of this machine, of a stick or of the network."""

    about: About
    path: Path
    title: str = ""
    """Default: the file's name without its ending."""
    origin: str = ""
    """Who sent it, or where it was found."""
    received_on: dt.date | None = None


@dataclass(frozen=True)
class AttachBytes:
    """Attach what stood in the clipboard, or a file that came with an e-mail."""

    about: About
    content: bytes = field(repr=False)
    file_name: str
    title: str = ""
    origin: str = ""
    received_on: dt.date | None = None


@dataclass(frozen=True)
class AttachmentRow:
    """An attachment as it is listed."""

    id: UUID
    case_reference: str
    pupil_id: UUID | None
    contact_id: UUID | None
    title: str
    file_name: str
    media_type: str
    """By content, never by the name."""
    size: int
    sha256: str
    received_on: dt.date | None
    origin: str
    added_by: str
    added_at: dt.datetime
    locked: bool = False
    """It has a password of its own."""
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""


@dataclass(frozen=True)
class Attached:
    """What came of attaching a file."""

    row: AttachmentRow
    was_there: bool = False
    """The same bytes were attached to the case before; they are kept once."""
    name_disagrees: bool = False
    """The ending of the name says that it is of another kind than it is."""


@dataclass(frozen=True)
class NotAttached:
    """A file of several that was refused, and why."""

    file_name: str
    key: str
    text: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class ManyAttached:
    """What came of attaching several files."""

    attached: tuple[Attached, ...]
    refused: tuple[NotAttached, ...]
    stopped: bool = False


@dataclass(frozen=True)
class WithdrawAttachment:
    """Say that an attachment does not belong here; it is kept, and shown as withdrawn."""

    attachment_id: UUID
    reason: str


@dataclass(frozen=True)
class FolderFile:
    """A file of a folder that could be attached."""

    path: Path
    size: int
    changed_at: dt.datetime
    refusal: str = ""
    """Key of the pack's refusal that its name alone brings."""


@dataclass(frozen=True)
class MailPart:
    """A file that came with an e-mail."""

    name: str
    content: bytes = field(repr=False)
    """Empty where it cannot be taken out: a message within an Outlook message."""

    @property
    def size(self) -> int:
        return len(self.content)


@dataclass(frozen=True)
class Mail:
    """An e-mail as it is shown: words only, nothing is fetched from anywhere."""

    sender: str
    to: str
    cc: str
    sent_at: dt.datetime | None
    subject: str
    text: str
    parts: tuple[MailPart, ...] = ()


@dataclass(frozen=True)
class AttachmentView:
    """An attachment with what can be shown of it."""

    row: AttachmentRow
    preview: str
    """pdf, image, text, mail, office or none."""
    content: bytes = field(repr=False)
    text: str = ""
    mail: Mail | None = None
