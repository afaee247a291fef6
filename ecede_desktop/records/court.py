"""Before court and in court: what is considered, who is heard, who decides, and what happens in proceedings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.law.measures import Counts
from ecede_desktop.law.notices import Check

CONSIDERED = ("not_appropriate", "apply", "apply_as_well")
INTERVIEW_KINDS = ("interview", "written")
INTERVIEW_OUTCOMES = ("held", "no_show", "declined", "wrote", "moved", "called_off")
ANSWERED = frozenset({"held", "no_show", "declined", "wrote"})
"""Outcomes after which an invitation needs no further answer."""
DECISIONS = ("prosecute", "not_prosecute", "more_work")
EVENTS = (
    "charged", "served", "plea", "objection", "disclosure", "verdict", "sentence", "order", "appeal", "declaration",
    "supervision_direction", "ended", "monitoring",
)  # fmt: skip
HEARING_KINDS = ("first", "sjp", "trial", "sentence", "appeal", "other")
HEARING_OUTCOMES = ("heard", "adjourned", "vacated")


@dataclass(frozen=True)
class ConsiderSupervision:
    """Record that an education supervision order was considered (Education Act 1996 s.447), and why or why not."""

    reference: str
    on: dt.date
    outcome: str
    """not_appropriate, apply (instead) or apply_as_well."""
    reasons: str
    consulted: str = ""
    considered_by: str = ""
    """Empty: the signed-in user."""


@dataclass(frozen=True)
class ConsiderationRow:
    """A consideration as it was recorded; the newest holds."""

    id: UUID
    on: dt.date
    outcome: str
    reasons: str
    consulted: str
    considered_by: str
    recorded_by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class InviteInterview:
    """Invite a parent to be interviewed under caution, or to write."""

    reference: str
    parent_id: UUID
    kind: str
    invited_on: dt.date
    planned_on: dt.date | None = None
    planned_at: dt.time | None = None
    place: str = ""
    language: str = ""
    """cy, en or another language by its name."""
    interpreter: str = ""
    appropriate_adult: str = ""
    note: str = ""
    letter_id: UUID | None = None


@dataclass(frozen=True)
class RecordInterview:
    """What came of an invitation. A record of an interview is signed off by being kept."""

    interview_id: UUID
    outcome: str
    on: dt.date
    started: dt.time | None = None
    ended: dt.time | None = None
    caution_language: str = ""
    caution_given: bool = False
    present: tuple[str, ...] = ()
    record: str = ""
    attachment_id: UUID | None = None


@dataclass(frozen=True)
class InterviewOutcomeRow:
    """Something that came of an invitation."""

    id: UUID
    outcome: str
    on: dt.date
    started: dt.time | None
    ended: dt.time | None
    caution_language: str
    caution: str
    present: tuple[str, ...]
    record: str
    attachment_id: UUID | None
    by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class InterviewRow:
    """An invitation and what came of it."""

    id: UUID
    parent_id: UUID
    parent_name: str
    kind: str
    invited_on: dt.date
    planned_on: dt.date | None
    planned_at: dt.time | None
    place: str
    language: str
    interpreter: str
    appropriate_adult: str
    note: str
    by: str
    recorded_at: dt.datetime
    outcomes: tuple[InterviewOutcomeRow, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether an answer is on file: held, written, declined, or nobody came."""
        return self.answered_since(dt.date.min)

    def answered_since(self, day: dt.date) -> bool:
        """Whether an answer of that day or later is on file: an older one was about something else."""
        return any(one.outcome in ANSWERED and one.on >= day for one in self.outcomes)


@dataclass(frozen=True)
class ProposeDecision:
    """The evidential test for one parent and one offence, by the first named person."""

    reference: str
    parent_id: UUID
    offence: str
    first_day: dt.date
    last_day: dt.date
    evidential: str
    """met or not_met."""
    evidential_reasons: str
    public_interest: str = ""
    public_interest_reasons: str = ""
    considered: Mapping[str, str] = field(default_factory=dict)
    """Answers to the pack's questions, by key: age, ALN, vulnerability, knowledge..."""
    provision: str = ""
    """Where education was provided instead of at a school: only of s.444ZA."""
    provision_cy: str = ""
    """Empty: as in English, or as the school of that name is called in Welsh."""
    notified_on: dt.date | None = None
    """When the parent had the written notice of it."""


@dataclass(frozen=True)
class DecideProsecution:
    """The decision, by a second named person."""

    decision_id: UUID
    decision: str
    reasons: str
    public_interest: str = "met"
    approved_by: str = ""
    """The manager beside an officer who decides; empty: the signed-in user."""


@dataclass(frozen=True)
class DecisionRow:
    """The two tests and what was decided."""

    id: UUID
    case_reference: str
    parent_id: UUID
    parent_name: str
    offence: str
    first_day: dt.date
    last_day: dt.date
    evidential: str
    evidential_reasons: str
    public_interest: str
    public_interest_reasons: str
    considered: Mapping[str, str]
    consideration_id: UUID | None
    last_day_to_begin: dt.date | None
    proposed_by: str
    proposed_by_id: UUID
    proposed_at: dt.datetime
    decision: str
    decided_by: str
    decided_reasons: str
    decided_at: dt.datetime | None
    provision: str = ""
    provision_cy: str = ""
    notified_on: dt.date | None = None


@dataclass(frozen=True)
class BeginProsecution:
    """Begin proceedings on a decision."""

    decision_id: UUID
    route: str
    court: str = ""
    language: str = ""
    """cy, en or both; empty: as the defendant chose, and both where they were not asked."""
    offence_code: str = ""
    notice_number: str = ""
    order_id: UUID | None = None
    """Whose breach is charged (s.443); None: the only one there is."""
    wording_en: str = ""
    """Empty: the wording of the law's table, filled in."""
    wording_cy: str = ""
    approved_by: str = ""
    """The manager beside an officer in whose name they are begun; empty: the signed-in user."""


@dataclass(frozen=True)
class RecordEvent:
    """Something that happened in proceedings."""

    number: str
    kind: str
    on: dt.date
    text: str = ""
    details: Mapping[str, str | int] = field(default_factory=dict)
    """What only this kind asks for; money in pence."""
    hearing_id: UUID | None = None


@dataclass(frozen=True)
class WithdrawEvent:
    """An event was wrong, and why."""

    event_id: UUID
    reason: str
    approved_by: str = ""
    """The manager beside an officer; empty: the signed-in user."""


@dataclass(frozen=True)
class ListHearing:
    """A hearing is listed."""

    number: str
    kind: str
    on: dt.date
    at: dt.time | None = None
    court: str = ""
    language: str = ""
    note: str = ""


@dataclass(frozen=True)
class HearingOutcome:
    """What came of a hearing; an adjournment lists the next one in the same go."""

    hearing_id: UUID
    outcome: str
    note: str = ""
    attended: tuple[str, ...] = ()
    next_on: dt.date | None = None
    next_at: dt.time | None = None


@dataclass(frozen=True)
class WitnessAvailability:
    """When a witness can come to court, or cannot."""

    witness: str
    first_day: dt.date
    last_day: dt.date
    available: bool
    reference: str = ""
    note: str = ""


@dataclass(frozen=True)
class EventRow:
    """An event of proceedings."""

    id: UUID
    kind: str
    on: dt.date
    text: str
    details: Mapping[str, str | int]
    hearing_id: UUID | None
    by: str
    recorded_at: dt.datetime
    withdrawn_at: dt.datetime | None
    withdrawn_reason: str


@dataclass(frozen=True)
class HearingRow:
    """A hearing as it was listed and what came of it."""

    id: UUID
    prosecution_number: str
    case_reference: str
    defendant: str
    kind: str
    on: dt.date
    at: dt.time | None
    court: str
    language: str
    note: str
    outcome: str
    outcome_note: str
    attended: tuple[str, ...]
    next_id: UUID | None


@dataclass(frozen=True)
class WitnessDayRow:
    """When a witness can or cannot come."""

    id: UUID
    witness: str
    first_day: dt.date
    last_day: dt.date
    available: bool
    note: str
    by: str
    withdrawn_at: dt.datetime | None = None


def still_said(rows: Sequence[WitnessDayRow]) -> tuple[WitnessDayRow, ...]:
    """Of the rows of one witness those that hold: one whose days are all told anew later holds no more."""
    return tuple(
        row
        for row in rows
        if not any(
            # Ids grow with the time at which a row was kept.
            other.id.int > row.id.int and other.first_day <= row.first_day and row.last_day <= other.last_day
            for other in rows
        )
    )


@dataclass(frozen=True)
class CourtDeadline:
    """A day that the law gives in proceedings, counted from an event."""

    key: str
    """Of the law's table."""
    from_event: str
    """A kind of event, or ``hearing``: then it is counted back from one."""
    trigger: dt.date
    day: dt.date
    english: str
    welsh: str
    citation: str
    mark: str
    is_open: bool = True
    """Somebody still waits for it: nothing recorded has answered it."""
    ours: bool = False
    """The council has to meet it; else it is the defendant's."""


@dataclass(frozen=True)
class ProsecutionRow:
    """Proceedings against one parent for one child."""

    id: UUID
    number: str
    case_reference: str
    pupil_id: UUID
    pupil_name: str
    parent_id: UUID
    defendant: str
    decision_id: UUID
    offence: str
    alternative: str
    first_day: dt.date
    last_day: dt.date
    sessions: tuple[tuple[dt.date, str, str], ...]
    counts: Counts
    route: str
    wording_en: str
    wording_cy: str
    offence_code: str
    court: str
    language: str
    notice_number: str
    begun_by: str
    begun_at: dt.datetime
    events: tuple[EventRow, ...] = ()
    hearings: tuple[HearingRow, ...] = ()
    approved_by: str = ""
    """The manager beside the officer who began them; empty: ``begun_by`` is the manager."""
    order_id: UUID | None = None
    """The school attendance order whose breach is charged."""

    def last(self, kind: str) -> EventRow | None:
        """The newest event of a kind that stands."""
        found = [one for one in self.events if one.kind == kind and one.withdrawn_at is None]
        return found[-1] if found else None

    @property
    def ended(self) -> bool:
        return self.last("ended") is not None

    @property
    def over(self) -> bool:
        """They have ended, and neither an appeal nor a declaration has opened them again."""
        end = self.last("ended")
        return end is not None and not self.reopened_since(end)

    def reopened_since(self, event: EventRow) -> bool:
        """An appeal or a declaration after an event: what follows may say otherwise."""
        again = (self.last("appeal"), self.last("declaration"))
        return any(one is not None and one.on >= event.on for one in again)


@dataclass(frozen=True)
class CourtView:
    """Everything of a case on its way to court."""

    reference: str
    considerations: tuple[ConsiderationRow, ...]
    interviews: tuple[InterviewRow, ...]
    decisions: tuple[DecisionRow, ...]
    prosecutions: tuple[ProsecutionRow, ...]
    witness_days: tuple[WitnessDayRow, ...]
    deadlines: Mapping[str, tuple[CourtDeadline, ...]] = field(default_factory=dict)
    """By number of the prosecution."""


@dataclass(frozen=True)
class MayBegin:
    """Whether proceedings may begin on a decision by a way, rule by rule."""

    checks: tuple[Check, ...]
    wording_en: str
    wording_cy: str

    @property
    def may_begin(self) -> bool:
        return all(check.met for check in self.checks)
