"""What is written once for several children: a visit to a family, group work, a truancy sweep."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.records.visits import AgreedAction, Answers, ChildSeen, ContactRow, LogVisit


@dataclass(frozen=True)
class ChildsPart:
    """What belongs to one child alone: by the reference of a case, or by the pupil where there is none."""

    reference: str = ""
    pupil_id: UUID | None = None
    child_seen: ChildSeen = ChildSeen.NOT_SEEN
    not_alone_reason: str = ""
    childs_words: str = ""
    observations: str = ""
    opinion: str = ""
    third_party: str = ""
    place: str = ""
    """Where this child was met, if not where all were."""
    started: dt.time | None = None
    details: Answers = ()
    actions: tuple[AgreedAction, ...] = ()


@dataclass(frozen=True)
class LogFamilyVisit:
    """One contact with several children: words for all of them, and each child's own."""

    shared: LogVisit
    """Its reference is not read; its ``observations`` are for all and may name none of the children."""
    children: tuple[ChildsPart, ...]
    not_names: tuple[str, ...] = ()
    """Words that are written like the name of one of the children and are none ("will", "grace")."""


@dataclass(frozen=True)
class LogSession:
    """Group work or a truancy sweep: one session, each child's copy safe to disclose alone."""

    shared: LogVisit
    title: str
    children: tuple[ChildsPart, ...]
    officer_note: str = ""
    """Of the session as a whole; it never reaches a child's copy."""
    not_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class ParticipantRow:
    """A child in the register of a session, with the child's own copy."""

    pupil_id: UUID
    full_name: str
    contact: ContactRow


@dataclass(frozen=True)
class EventRow:
    """A session as it was kept, with everybody who was written down."""

    id: UUID
    kind: str
    on: dt.date
    started: dt.time | None
    ended: dt.time | None
    title: str
    place: str
    officer_note: str
    details: Answers
    recorded_by: str
    recorded_at: dt.datetime
    participants: tuple[ParticipantRow, ...]
