"""Concerns for a child's safety: what was noticed, what was done about it, and the referral form made of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from uuid import UUID

FORM_SAVED, FORM_ISSUED = "form_saved", "form_issued"
"""Steps that the program itself adds: the form was kept as it stood, or issued as a paper."""
MARF = "marf"
"""Kind of the paper; only those who may read the concern see it."""

Answers = tuple[tuple[str, str], ...]
"""(key of the question, what was written)."""


@dataclass(frozen=True)
class RaiseConcern:
    """Record a concern about the child of a case, or about a pupil without one; from a contact where it arose there."""

    facts: str
    reference: str = ""
    pupil_id: UUID | None = None
    contact_id: UUID | None = None
    noticed_at: dt.datetime | None = None
    """Aware; default: now."""
    childs_words: str = ""
    immediate_danger: bool = False
    told_whom: str = ""
    """Who was told at once, where somebody was: becomes the first step."""
    told_note: str = ""


@dataclass(frozen=True)
class AddConcernStep:
    """Say what was done about a concern."""

    concern_id: UUID
    kind: str
    """Key of the policy pack."""
    at: dt.datetime | None = None
    """Aware; default: now."""
    whom: str = ""
    note: str = ""


@dataclass(frozen=True)
class ConcernLine:
    """A concern as those see it who may not read it: that there is one, and who to ask."""

    id: UUID
    pupil_id: UUID
    case_reference: str
    recorded_by: str
    recorded_at: dt.datetime
    readable: bool
    open: bool
    """No outcome is recorded yet."""
    noticed_at: dt.datetime | None = None
    """None where it may not be read."""
    immediate_danger: bool = False
    due: str = ""
    """What is due next: ring, report, acknowledgement; empty where nothing is, or where it may not be read."""
    due_at: dt.datetime | None = None


@dataclass(frozen=True)
class ConcernStepRow:
    """What was done, when and by whom."""

    id: UUID
    kind: str
    at: dt.datetime
    whom: str
    note: str
    recorded_by: str
    recorded_at: dt.datetime
    document_id: UUID | None = None
    document_number: str = ""


@dataclass(frozen=True)
class ConcernRow:
    """A concern as it was recorded; it never changes, what was done is added."""

    id: UUID
    pupil_id: UUID
    pupil_name: str
    case_id: UUID | None
    case_reference: str
    contact_id: UUID | None
    noticed_at: dt.datetime
    facts: str
    childs_words: str
    immediate_danger: bool
    user_id: UUID
    recorded_by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class ToDo:
    """What is still to be done about a concern, and by when."""

    kind: str
    """ring, report or acknowledgement."""
    due_at: dt.datetime | None
    """None: at once."""
    overdue: bool
    source: str
    """Where it comes from: an Act or the council's setting."""
    certain: bool = True
    """Whether the text of the source was read."""


@dataclass(frozen=True)
class ConcernView:
    """A concern as its page shows it."""

    row: ConcernRow
    steps: tuple[ConcernStepRow, ...]
    """Oldest first, without those by which the form was only kept."""
    to_do: tuple[ToDo, ...]
    answers: Answers
    """The form as it was last kept; empty where it was not begun."""
    form_kept_at: dt.datetime | None = None
    papers: tuple[ConcernStepRow, ...] = ()
    """Steps by which a form was issued, the latest first."""

    @property
    def open(self) -> bool:
        """Whether no outcome is recorded yet."""
        return all(step.kind != "outcome" for step in self.steps)


@dataclass(frozen=True)
class MarfAnswer:
    """A question of the form with what was written."""

    key: str
    english: str
    welsh: str
    text: str
    needed: bool = False


@dataclass(frozen=True)
class MarfSection:
    """A part of the form."""

    english: str
    welsh: str
    answers: tuple[MarfAnswer, ...]


@dataclass(frozen=True)
class MarfPaper:
    """The form as it is printed."""

    number: str
    """Empty: a preview."""
    language: str
    title_en: str
    title_cy: str
    board_en: str
    board_cy: str
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    check_en: str
    check_cy: str
    sections: tuple[MarfSection, ...]
    written_by: str
    written_at: dt.datetime
    case_reference: str = ""


@dataclass(frozen=True)
class IssuedMarf:
    """A form that was issued, with its bytes."""

    document_id: UUID
    number: str
    sha256: str
    pages: int
    pdf: bytes = field(repr=False)
