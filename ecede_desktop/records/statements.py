"""Statements for court: drafted from the record, changed as new versions, frozen, signed; with their exhibits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from ecede_desktop.law.measures import Counts


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; ``{exhibit:<id>}`` in it stands for an exhibit's reference, whatever its number becomes."""

    text: str
    source_kind: str = ""
    source_id: str = ""
    """What of the record it was drafted from; empty: written by hand."""


@dataclass(frozen=True)
class DraftStatement:
    """Draft the officer's statement about one defendant from the record of a case."""

    reference: str
    parent_id: UUID
    first_day: dt.date
    last_day: dt.date
    language: str = "en"


@dataclass(frozen=True)
class SaveStatement:
    """A new version of a statement that is not frozen."""

    thread_id: UUID
    seen: int
    """The version that was changed: a newer one by somebody else is not written over."""
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class SignStatement:
    """A frozen statement was signed."""

    thread_id: UUID
    on: dt.date
    attachment_id: UUID | None = None
    """The signed pages, attached to the case."""


@dataclass(frozen=True)
class ExhibitRow:
    """Something that a witness produces."""

    id: UUID
    place: int
    initials: str
    number: int | None
    """Fixed once the statement is frozen; until then it follows its place."""
    source_kind: str
    source_id: UUID | None
    title: str
    on: dt.date | None

    @property
    def reference(self) -> str:
        """AF/3."""
        return f"{self.initials}/{self.number if self.number is not None else self.place}"


@dataclass(frozen=True)
class StatementRow:
    """The newest version of a statement."""

    thread_id: UUID
    version: int
    case_reference: str
    parent_id: UUID | None
    kind: str
    witness: str
    initials: str
    occupation: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    exhibits: tuple[ExhibitRow, ...]
    by: str
    recorded_at: dt.datetime
    frozen_at: dt.datetime | None
    signed_on: dt.date | None
    document_number: str
    charge: str = ""
    """Number of the proceedings that it was drafted over."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """The figures that it was drafted with: counts, first_day, last_day, school_name."""
    signed_copy: str = ""
    """Title of the signed pages, where they are attached."""

    @property
    def by_hand(self) -> bool:
        """Whether what was drafted of the register was changed by hand."""
        there = {one.source_kind for one in self.paragraphs}
        return any(kind not in there for kind in self.facts.get("drafted", ()))


@dataclass(frozen=True)
class StatementPaper:
    """A statement as it is printed."""

    language: str
    number: str
    council: tuple[str, str]
    issued_at: dt.datetime
    witness: str
    occupation: str
    case_reference: str
    paragraphs: tuple[str, ...]
    exhibits: tuple[tuple[str, str, dt.date | None], ...]
    """Reference, title, day."""
    purpose: str
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    counts: Counts | None = None
    """The figures that it states, so that they can be compared with the register and the certificate."""
    school_name: str = ""
    """Of one school's register; empty: of every school in the period."""
    charge: str = ""
    by_hand: bool = False
