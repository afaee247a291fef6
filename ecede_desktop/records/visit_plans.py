"""Planned visits: to whom, where, who goes along, and each step from setting out to safe."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law import visit_steps
from ecede_desktop.law.visit_steps import Level, Step, Taken


@dataclass(frozen=True)
class PlanVisit:
    """Plan a visit to a family. Users are named by sign-in name; times are the wall clock in Wales."""

    references: tuple[str, ...]
    """The cases it is about: one or several children."""
    on: dt.date
    planned_at: dt.time | None = None
    kind: str = "home_visit"
    minutes: int = 0
    """How long it is expected to last; 0: as the pack says for its kind."""
    address: str = ""
    """Lines of the address, one a line."""
    postcode: str = ""
    confidential: bool = False
    purpose: str = ""
    to_ask: str = ""
    announced: bool = False
    risk_note: str = ""
    risk_answers: tuple[tuple[str, str], ...] = ()
    """Answers of the check before a first visit, by key of the pack."""
    officer: str = ""
    """Who goes; default: who plans it."""
    second_officer: str = ""
    """Who goes along: a user, or the name of a colleague of another service."""
    duty_contact: str = ""
    """Who is told when nobody is back; default: the officer's own."""
    markers_shown: tuple[UUID, ...] = ()
    """The warning markers that whoever plans it had in sight."""
    alone_reason: str = ""
    approved_by: str = ""
    """The manager who lets the officer go alone where a marker asks for two."""
    task_id: UUID | None = None


@dataclass(frozen=True)
class StepVisit:
    """Record a step of a visit."""

    plan_id: UUID
    step: Step
    at: dt.datetime | None = None
    """When it really was; None: now."""
    back_by: dt.datetime | None = None
    note: str = ""


@dataclass(frozen=True)
class SetBackBy:
    """Say another time to be back."""

    plan_id: UUID
    back_by: dt.datetime
    note: str = ""


@dataclass(frozen=True)
class MoveVisit:
    """Move a visit to another day, with the reason."""

    plan_id: UUID
    on: dt.date
    reason: str
    planned_at: dt.time | None = None
    markers_shown: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class CancelVisit:
    """A visit is not made, with the reason."""

    plan_id: UUID
    reason: str


@dataclass(frozen=True)
class EscalateCheckOut:
    """Somebody is not back: what was tried, when, and what came of it."""

    plan_id: UUID
    tried: str
    """Key of the pack: telephone, colleague, police…"""
    note: str
    at: dt.datetime | None = None


@dataclass(frozen=True)
class OrderVisits:
    """The order of an officer's visits of a day."""

    on: dt.date
    plan_ids: tuple[UUID, ...]


@dataclass(frozen=True)
class StepRow:
    """A step as it was recorded."""

    id: UUID
    step: Step
    at: dt.datetime
    back_by: dt.datetime | None
    note: str
    tried: str
    recorded_by: str
    recorded_at: dt.datetime
    late: bool = False
    """Entered later than the pack's number of minutes after it was."""


@dataclass(frozen=True)
class VisitChild:
    """A child whom a visit is about."""

    reference: str
    pupil_id: UUID
    forename: str
    surname: str
    known_as: str
    date_of_birth: dt.date | None
    year_group: str
    school_name: str
    warning: str = ""
    """The warning on the pupil's own row, in words."""

    @property
    def full_name(self) -> str:
        return f"{self.forename} {self.surname}".strip() or self.reference


@dataclass(frozen=True)
class Hazard:
    """A danger to whoever visits: a marker that stands, or the warning on a pupil's own row."""

    english: str
    """What kind of danger, in the pack's words; empty for a warning in words."""
    welsh: str
    evidence: str
    whose: str
    """The person, or the pupil."""
    of_address: bool = False
    since: dt.date | None = None
    review_overdue: bool = False
    marker_id: UUID | None = None
    category: str = ""

    def kind(self, language: str) -> str:
        """What kind of danger, in Welsh or in English."""
        return self.welsh if language == "cy" else self.english


@dataclass(frozen=True)
class Hazards:
    """Every danger that stands, and what follows for whoever plans a visit."""

    rows: tuple[Hazard, ...] = ()
    needs_two: bool = False
    """Nobody goes alone."""
    needs_manager: bool = False
    """A home visit is planned only where a manager says why."""

    @property
    def marker_ids(self) -> tuple[UUID, ...]:
        return tuple(row.marker_id for row in self.rows if row.marker_id is not None)


@dataclass(frozen=True)
class AddressChoice:
    """An address at which a family can be visited on a day."""

    lines: str
    postcode: str
    whose: str
    """Name of the child or parent who lives there."""
    relationship: str
    """What they are to the child; empty: the child's own."""
    confidential: bool = False
    kind: str = "home"

    @property
    def one_line(self) -> str:
        return ", ".join([*self.lines.splitlines(), self.postcode]).strip(", ")


@dataclass(frozen=True)
class VisitPlanRow:
    """A planned visit as shown."""

    id: UUID
    officer: str
    officer_name: str
    on: dt.date
    place_in_day: int
    planned_at: dt.time | None
    minutes: int
    kind: str
    address: str
    postcode: str
    confidential: bool
    purpose: str
    to_ask: str
    announced: bool
    risk_note: str
    risk_answers: tuple[tuple[str, str], ...]
    duty_contact_name: str
    second_officer: str
    alone_reason: str
    alone_allowed_by: str
    task_id: UUID | None
    recorded_by: str
    recorded_at: dt.datetime
    children: tuple[VisitChild, ...]
    hazards: Hazards
    """What stands now: of the children, their parents and households, and of the address."""
    steps: tuple[StepRow, ...]
    """In the order of recording."""
    back_by: dt.datetime | None
    moved_to: dt.date | None = None
    moved_from: dt.date | None = None

    @property
    def taken(self) -> tuple[Taken, ...]:
        """The steps as the law reads them."""
        return tuple(Taken(s.step, s.at, s.recorded_at, s.back_by) for s in self.steps)

    @property
    def state(self) -> Step:
        """Where it has got to."""
        return visit_steps.where(self.taken)

    @property
    def is_out(self) -> bool:
        """Whether somebody set out and has not said that they are safe."""
        return visit_steps.is_out(self.taken)

    @property
    def following(self) -> tuple[Step, ...]:
        """What may be recorded next."""
        return visit_steps.following(self.taken)

    @property
    def names(self) -> str:
        """The children."""
        return ", ".join(child.full_name for child in self.children)

    @property
    def one_line(self) -> str:
        """The address on one line."""
        return ", ".join([*self.address.splitlines(), self.postcode]).strip(", ")

    def when(self, step: Step) -> dt.datetime | None:
        """When a step really was: the newest that was said."""
        return visit_steps.time_of(self.taken, step)


@dataclass(frozen=True)
class CheckOutRow:
    """A visit from which nobody has checked out."""

    plan_id: UUID
    on: dt.date
    officer: str
    officer_name: str
    officer_phone: str
    second_officer: str
    duty_contact_name: str
    names: str
    address: str
    hazards: tuple[Hazard, ...]
    state: Step
    since: dt.datetime
    """When they set out."""
    back_by: dt.datetime
    level: Level
    over: dt.timedelta
    """By how much the time to be back has passed."""
    surely_past: dt.datetime
    """The latest instant that the store holds from after they set out."""
    clock_behind: bool
    """The machine's clock says an earlier time than that."""
    tried: tuple[StepRow, ...]
    own: bool
    """It is the reader's own visit."""


@dataclass(frozen=True)
class VisitForm:
    """What is known before a visit is planned: shown to whoever plans it."""

    children: tuple[VisitChild, ...]
    siblings: tuple[VisitChild, ...]
    """Children of the same parents with an open case."""
    addresses: tuple[AddressChoice, ...]
    hazards: Hazards
    first_visit: bool
    """Nobody has visited this family: the check before a first visit is asked for."""
    officers: tuple[tuple[str, str], ...]
    """(sign-in name, full name) of everybody who works here."""
    managers: tuple[tuple[str, str], ...]
    officer: str
    """Whose case it is."""
    duty_contact: str
    """Sign-in name of who is told by default; empty: the managers."""
    last_contact: dt.date | None
    promises: tuple[str, ...]
    """Agreed actions that are open."""
