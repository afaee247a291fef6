"""Letters: written from a template on a case, issued, kept with every value that stood in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.errors import UserError


@dataclass(frozen=True)
class WriteLetter:
    """Write a letter from a template on a case, to one parent."""

    reference: str
    template: str
    parent_id: UUID
    language: str = "both"
    text: str = ""
    """What the officer adds: ``own.text``."""
    day: dt.date | None = None
    time: str = ""
    place: str = ""


@dataclass(frozen=True)
class LetterPaper:
    """A letter as it is printed: its paragraphs in each language, filled in."""

    language: str
    number: str
    template: str
    template_version: str
    template_sha256: str
    council: tuple[str, str]
    service: tuple[str, str]
    issued_at: dt.datetime
    on: dt.date
    signed_by: str
    phone: str
    addressee: str
    address: tuple[str, ...]
    reference: str
    subject: tuple[str, str]
    """English, Welsh."""
    english: tuple[tuple[str, str], ...]
    """Kind and text of each paragraph."""
    welsh: tuple[tuple[str, str], ...]
    purpose: str
    first_day: dt.date | None = None
    last_day: dt.date | None = None


@dataclass(frozen=True)
class TemplateRow:
    """A template that may be used: ours, or the council's own version of it."""

    key: str
    version: str
    title_en: str
    title_cy: str
    council_own: bool
    needs: tuple[str, ...] = ()
    """Fields that the officer types: own.text, own.day, own.time, own.place."""
    faults: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class LetterRow:
    """A letter that was issued."""

    id: UUID
    template: str
    title_en: str
    title_cy: str
    number: str
    addressee: str
    language: str
    on: dt.date
    document_id: UUID | None
    parent_id: UUID | None
    by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class AddTemplate:
    """The council's own version of a letter; ours stays, and letters made from older ones too."""

    content: str
    note: str = ""


ORDERS = ("postcode", "name", "school", "given")
"""How a batch is printed: by where it goes, by whom it goes to, by school, or as the cases were given (a round)."""


@dataclass(frozen=True)
class WriteBatch:
    """The same letter to every parent of some cases."""

    references: tuple[str, ...]
    template: str
    ordered_by: str = "postcode"
    name: str = ""
    language: str = ""
    """Empty: what each parent chose, both where nobody knows."""
    text: str = ""
    day: dt.date | None = None
    time: str = ""
    place: str = ""
    both_sides: bool = True
    """Printed on both sides of a sheet: each letter begins on one of its own."""
    to: tuple[tuple[str, UUID], ...] = ()
    """To whom alone, as reference and parent; empty: to every parent of the cases."""


@dataclass(frozen=True)
class BatchLetter:
    """A letter of a batch."""

    letter: WriteLetter
    addressee: str
    surname: str
    postcode: str
    number: str = ""
    pdf: bytes = b""
    child: str = ""
    school: str = ""
    refusal: UserError | None = None
    """Why it cannot be issued as it stands; None: it can."""


@dataclass(frozen=True)
class LetterBatchMade:
    """A batch as it was issued, with the file to print."""

    id: UUID
    letters: tuple[BatchLetter, ...]
    pdf: bytes


@dataclass(frozen=True)
class LetterBatchRow:
    """A batch that was issued."""

    id: UUID
    name: str
    """As it was named, else the key of its letter."""
    template: str
    ordered_by: str
    made_at: dt.datetime
    by: str
    count: int
    served: int
    """Of so many letters it is recorded how they were served."""


class LetterBatchStopped(UserError):
    """Whoever asked for the batch said stop."""

    def __init__(self) -> None:
        super().__init__("letters_stopped", "Stopped. No letter of the batch was issued.")


@dataclass(frozen=True)
class ServeBatch:
    """Every letter of a batch went out in the same way on the same day."""

    batch_id: UUID
    method: str
    sent_on: dt.date
    evidence: str = ""
    served_by: str = ""
    """Empty: the signed-in user."""


LetterValues = Mapping[str, Mapping[str, object]]
