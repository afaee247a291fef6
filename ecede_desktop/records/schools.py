"""Schools: what they are, who speaks for them, their policies, and the days they are closed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.measures import Counts


@dataclass(frozen=True)
class SchoolRow:
    """A school as shown; ``number`` is always seven digits: authority and establishment."""

    id: UUID
    number: str
    name: str
    name_cy: str = ""
    phase: str = ""
    """nursery, primary, secondary, all-through, special, pru or empty when not known."""
    head_teacher: str = ""
    cluster: str = ""
    language_medium: str = ""
    """welsh, english, dual or empty when not known."""
    address: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    registers_close_am: dt.time | None = None
    registers_close_pm: dt.time | None = None
    first_day_procedure: str = ""
    patch_officer_id: UUID | None = None
    patch_officer: str = ""
    """Full name of the officer of the service who has the school."""
    opened_on: dt.date | None = None
    closed_on: dt.date | None = None
    successor_id: UUID | None = None

    def is_open(self, on: dt.date) -> bool:
        """Whether the school exists on a day, as far as is known."""
        return (self.opened_on is None or self.opened_on <= on) and (self.closed_on is None or on <= self.closed_on)


@dataclass(frozen=True)
class SchoolNumberRow:
    """An earlier number of a school."""

    number: str
    until: dt.date | None


@dataclass(frozen=True)
class SchoolContactRow:
    """Somebody at a school, from and to."""

    id: UUID
    role: str
    name: str
    phone: str = ""
    email: str = ""
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    recorded_at: dt.datetime | None = None

    def holds_on(self, day: dt.date) -> bool:
        """Whether the person has the role on a day."""
        return (self.from_date is None or self.from_date <= day) and (self.to_date is None or day <= self.to_date)


@dataclass(frozen=True)
class PolicyDateRow:
    """A day on which a policy document was adopted or looked at again."""

    id: UUID
    kind: str
    on: dt.date
    note: str = ""
    recorded_at: dt.datetime | None = None


@dataclass(frozen=True)
class PolicyStanding:
    """How a policy document of a school stands: its latest day, and when it is to be looked at again."""

    kind: str
    english: str
    welsh: str
    latest: dt.date | None
    due_on: dt.date | None
    """None where it was never seen."""
    overdue: bool
    """Never seen, or not looked at again in time."""
    source: str
    certain: bool
    """Whether the rule itself was read and confirmed."""
    dates: tuple[PolicyDateRow, ...] = ()


@dataclass(frozen=True)
class SchoolPage:
    """Everything that is kept of one school."""

    school: SchoolRow
    numbers: tuple[SchoolNumberRow, ...]
    predecessors: tuple[SchoolRow, ...]
    successor: SchoolRow | None
    contacts: tuple[SchoolContactRow, ...]
    """Those of today first, then those before."""
    roles_wanted: tuple[str, ...]
    """Keys of roles that the school's phase needs and nobody has."""
    policies: tuple[PolicyStanding, ...]
    pupils: int
    open_doubts: int
    open_actions: int


@dataclass(frozen=True)
class SchoolListRow:
    """A line of the list of schools."""

    school: SchoolRow
    pupils: int
    """On roll with marks in this school year."""
    counts: Counts
    attendance: Decimal | None
    trend: tuple[float | None, ...]
    """Attendance of each of the last twelve school weeks."""
    band: str
    """Key of the pack's band, or empty without a figure."""
    target: Decimal | None
    gap: Decimal | None
    """Percentage points above (below: negative) the target."""
    missing: Decimal | None
    """Percent of the expected sessions that have no mark."""
    open_doubts: int
    open_actions: int


@dataclass(frozen=True)
class ClosureRow:
    """Days on which a school (or, with no school, every school) is closed to pupils."""

    id: UUID
    school_id: UUID | None
    first_day: dt.date
    last_day: dt.date
    kind: str
    """holiday, inset, closure, bank_holiday or occasional."""
    note: str = ""


@dataclass(frozen=True)
class RecordSchool:
    """Add a school, or correct what is known of it (matched on its number, earlier numbers too).

    What is left empty stays as it is; ``clears`` names the fields that are to be emptied.
    """

    number: str
    name: str = ""
    name_cy: str = ""
    phase: str = ""
    head_teacher: str = ""
    cluster: str = ""
    language_medium: str = ""
    address: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    registers_close_am: dt.time | None = None
    registers_close_pm: dt.time | None = None
    first_day_procedure: str = ""
    patch_officer: str = ""
    """Sign-in name of the officer."""
    opened_on: dt.date | None = None
    closed_on: dt.date | None = None
    successor: str = ""
    """Number of the school that takes over."""
    clears: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True)
class RenumberSchool:
    """Give a school a new number; the old one keeps finding it."""

    number: str
    new_number: str
    until: dt.date | None = None
    """Last day of the old number."""


@dataclass(frozen=True)
class RecordSchoolContact:
    """Add somebody at a school; who had the role before ends where only one may have it."""

    school_number: str
    role: str
    name: str
    phone: str = ""
    email: str = ""
    from_date: dt.date | None = None
    replaces: UUID | None = None
    """The row that this one corrects or follows: it ends, and stays."""


@dataclass(frozen=True)
class EndSchoolContact:
    """Somebody no longer has a role."""

    contact_id: UUID
    to_date: dt.date


@dataclass(frozen=True)
class RecordPolicyDate:
    """A policy document was adopted or looked at again."""

    school_number: str
    kind: str
    on: dt.date
    note: str = ""


@dataclass(frozen=True)
class RecordClosure:
    """Record days on which a school is closed."""

    first_day: dt.date
    last_day: dt.date
    kind: str
    school_number: str | None = None
    note: str = ""


@dataclass(frozen=True)
class SchoolChange:
    """What a line of the address list would do to a school: nothing is done before a person says so."""

    number: str
    name: str
    kind: str
    """new, changed, closed (in our store, open, and not in the list) or same."""
    changes: tuple[tuple[str, str, str], ...] = ()
    """(field, what is held, what the list says)."""


@dataclass(frozen=True)
class SchoolListPlan:
    """What taking in an address list of schools would do."""

    file_name: str
    sha256: str
    rows: int
    """Lines of our authority."""
    passed_over: int
    """Lines of other authorities."""
    changes: tuple[SchoolChange, ...]

    def of(self, kind: str) -> tuple[SchoolChange, ...]:
        return tuple(change for change in self.changes if change.kind == kind)
