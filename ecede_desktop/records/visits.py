"""Contacts: home visits and every other time an officer met, wrote or spoke."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class ContactKind(StrEnum):
    """What a stage may ask for; the kinds themselves are the council's (``contacts.toml``) and are keys."""

    HOME_VISIT = "home_visit"
    SCHOOL_VISIT = "school_visit"
    PHONE_CALL = "phone_call"
    LETTER = "letter"
    EMAIL = "email"
    TEXT = "text"
    MEETING = "meeting"
    NOTE = "note"


class ContactOutcome(StrEnum):
    SPOKE = "spoke"
    """Somebody was met and spoken with."""
    NO_REPLY = "no_reply"
    REFUSED = "refused"
    """Somebody answered and would not speak."""
    NOT_HOME = "not_home"
    """Answered; the parent or the child was not there."""


class ChildSeen(StrEnum):
    ALONE = "alone"
    WITH_OTHERS = "with_others"
    NOT_SEEN = "not_seen"


@dataclass(frozen=True)
class AgreedAction:
    """Who does what by when; becomes a task."""

    what: str
    who: str = ""
    by: dt.date | None = None


@dataclass(frozen=True)
class LogVisit:
    """Log a home visit or another contact. Times are the wall clock in Wales."""

    reference: str
    on: dt.date
    kind: str = ContactKind.HOME_VISIT.value
    """Key of the policy pack."""
    started: dt.time | None = None
    ended: dt.time | None = None
    outcome: ContactOutcome = ContactOutcome.SPOKE
    place: str = ""
    purpose: str = ""
    who_seen: str = ""
    child_seen: ChildSeen = ChildSeen.NOT_SEEN
    not_alone_reason: str = ""
    """Why the child was not seen, or not seen alone: needed for a home visit unless seen alone or no reply."""
    childs_words: str = ""
    observations: str = ""
    """What was seen and heard: fact."""
    opinion: str = ""
    """The officer's professional judgement, apart from fact."""
    no_reply_tried: str = ""
    """On no reply: what was tried and left."""
    actions: tuple[AgreedAction, ...] = ()
    next_date: dt.date | None = None
    in_chronology: bool = True


@dataclass(frozen=True)
class AdditionRow:
    """What was added to a signed-off note: the note itself never changes."""

    text: str
    added_by: str
    added_at: dt.datetime


@dataclass(frozen=True)
class ContactRow:
    """A contact as shown."""

    id: UUID
    case_reference: str
    kind: str
    """Key of the policy pack."""
    on: dt.date
    started: dt.time | None
    ended: dt.time | None
    outcome: ContactOutcome
    place: str
    purpose: str
    who_seen: str
    child_seen: ChildSeen
    not_alone_reason: str
    childs_words: str
    observations: str
    opinion: str
    no_reply_tried: str
    actions: tuple[AgreedAction, ...]
    next_date: dt.date | None
    in_chronology: bool
    recorded_by: str
    recorded_at: dt.datetime
    late: bool
    """Written up after the pack's number of working days."""
    additions: tuple[AdditionRow, ...] = ()


@dataclass(frozen=True)
class AddToVisit:
    """Correct or complete a contact by an addition."""

    contact_id: UUID
    text: str
