"""Contacts: home visits and every other time an officer met, wrote or spoke."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

SIGNATURE = "manager_signature"
"""What an addition by which a manager signs stands under, in place of a field."""


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
class Present:
    """Somebody who was there, and what they are to the child."""

    name: str
    relationship: str = ""


Answers = tuple[tuple[str, str], ...]
"""What was written under keys of the pack, in its order."""


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
    """Left empty where ``present`` says it."""
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
    answered_by: str = ""
    """Who came to the door."""
    present: tuple[Present, ...] = ()
    parents_view: str = ""
    third_party: str = ""
    """What others told: kept apart, because it may not go to everybody."""
    home_conditions: Answers = ()
    """What was seen of the home, by prompt of the pack."""
    language_used: str = ""
    details: Answers = ()
    """What only this kind asks for."""
    shared: str = ""
    """What was seen and heard of several children at once; it names none of them."""
    manager: str = ""
    """User name of the manager who supervised."""
    minutes: int | None = None
    """How long it lasted, where the end is not given."""
    plan_id: UUID | None = None
    """The planned visit that this writes up."""
    pupil_id: UUID | None = None
    """The child, where there is no case."""


@dataclass(frozen=True)
class AdditionRow:
    """What was added to a signed-off note: the note itself never changes."""

    text: str
    added_by: str
    added_at: dt.datetime
    field: str = ""
    """Which field it corrects; empty: it adds to the whole."""
    replaces: str = ""
    """What stood there until then."""


@dataclass(frozen=True)
class ContactRow:
    """A contact as shown."""

    id: UUID
    case_reference: str
    """Empty where the child has no case."""
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
    answered_by: str = ""
    present: tuple[Present, ...] = ()
    parents_view: str = ""
    third_party: str = ""
    home_conditions: Answers = ()
    language_used: str = ""
    details: Answers = ()
    shared: str = ""
    manager: str = ""
    """Full name of the manager who supervised."""
    plan_id: UUID | None = None
    event_id: UUID | None = None
    """What was written once for several children."""
    pupil_id: UUID | None = None
    working_days: int = 0
    """Working days from the day of the contact to the day on which it was written, where it was late."""

    @property
    def corrections(self) -> tuple[AdditionRow, ...]:
        """The additions that put other words in place of some."""
        return tuple(added for added in self.additions if added.field not in ("", SIGNATURE))

    @property
    def signed_by(self) -> str:
        """The manager who signed; empty until one has."""
        return next((added.added_by for added in self.additions if added.field == SIGNATURE), "")

    def first_words(self, field: str) -> str:
        """What was written in a field when the note was signed off; ``details.decision`` is a field of its own."""
        table, _, key = field.partition(".")
        if key:
            return dict(self.home_conditions if table == "home_conditions" else self.details).get(key, "")
        return str(getattr(self, field))

    def words(self, field: str) -> str:
        """What holds of a field now: the newest correction, else what was written first."""
        said = [added.text for added in self.corrections if added.field == field]
        return said[-1] if said else self.first_words(field)


CORRECTABLE = (
    "place", "purpose", "answered_by", "who_seen", "not_alone_reason", "childs_words", "parents_view", "shared",
    "observations", "third_party", "opinion", "no_reply_tried",
)  # fmt: skip
"""Fields of words; besides, each of ``home_conditions`` and ``details`` by ``home_conditions.rooms``."""


@dataclass(frozen=True)
class AddToVisit:
    """Complete a contact by an addition."""

    contact_id: UUID
    text: str
    not_names: tuple[str, ...] = ()
    """Words of it that are written like the name of a child of the same session and are none."""


@dataclass(frozen=True)
class CorrectVisit:
    """Put other words in place of those of one field; both stay in sight."""

    contact_id: UUID
    field: str
    """One of ``CORRECTABLE``, ``home_conditions.KEY`` or ``details.KEY``."""
    text: str
    not_names: tuple[str, ...] = ()
