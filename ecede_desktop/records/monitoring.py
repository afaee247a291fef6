"""After a result in court: attendance followed for a time, looked at on its days, and what came of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.before_after import Side


@dataclass(frozen=True)
class BeginMonitoring:
    """Follow attendance after the result of proceedings."""

    number: str
    """Of the proceedings."""
    first_day: dt.date
    last_day: dt.date
    review_days: tuple[dt.date, ...]
    note: str = ""


@dataclass(frozen=True)
class ReviewMonitoring:
    """Attendance after court was looked at."""

    monitoring_id: UUID
    on: dt.date
    note: str


@dataclass(frozen=True)
class EndMonitoring:
    """What came of it: closed, further action, or followed longer."""

    monitoring_id: UUID
    outcome: str
    on: dt.date
    reasons: str
    until: dt.date | None = None
    """The new last day, where it is followed longer."""
    approved_by: str = ""
    """The manager beside an officer; empty: the signed-in user."""


@dataclass(frozen=True)
class WithdrawMonitoring:
    """It ought not to have begun, and why."""

    monitoring_id: UUID
    reason: str


@dataclass(frozen=True)
class ProposedMonitoring:
    """What the council's rule gives for proceedings with a result; a named person decides."""

    number: str
    defendant: str
    result_kind: str
    """The event that it counts from: sentence, order, verdict or ended."""
    result_on: dt.date
    first_day: dt.date
    last_day: dt.date
    before_first: dt.date
    before_last: dt.date
    review_days: tuple[dt.date, ...]
    order_months: int
    english: str
    welsh: str
    citation: str
    mark: str


@dataclass(frozen=True)
class MonitoringEntryRow:
    """A look at attendance after court, or what came of it, with the figures as they stood."""

    id: UUID
    kind: str
    """review or outcome."""
    outcome: str
    on: dt.date
    until: dt.date | None
    text: str
    before: Counts
    after: Counts
    further: int
    """Sessions without authority since the result, as they stood."""
    by: str
    approved_by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class MonitoringRow:
    """The time after the result of proceedings."""

    id: UUID
    prosecution_id: UUID
    prosecution_number: str
    case_reference: str
    pupil_id: UUID
    pupil_name: str
    defendant: str
    result_on: dt.date
    first_day: dt.date
    began_to: dt.date
    """The last day as it was when it began."""
    before_first: dt.date
    before_last: dt.date
    review_days: tuple[dt.date, ...]
    note: str
    by: str
    recorded_at: dt.datetime
    withdrawn_at: dt.datetime | None
    withdrawn_reason: str
    entries: tuple[MonitoringEntryRow, ...] = ()

    @property
    def last_day(self) -> dt.date:
        """The last day as it is now."""
        longer = [one.until for one in self.entries if one.until is not None]
        return longer[-1] if longer else self.began_to

    @property
    def ended(self) -> MonitoringEntryRow | None:
        """What came of it at the end; None while it runs."""
        return next((one for one in self.entries if one.kind == "outcome" and one.until is None), None)

    @property
    def runs(self) -> bool:
        return self.ended is None and self.withdrawn_at is None

    @property
    def days_to_look(self) -> tuple[dt.date, ...]:
        """The days of review that nobody has looked at yet; what was looked at later settles those before it."""
        looked = max((one.on for one in self.entries), default=None)
        days = {*self.review_days, self.last_day} if self.last_day != self.began_to else set(self.review_days)
        return tuple(sorted(day for day in days if looked is None or day > looked)) if self.runs else ()


@dataclass(frozen=True)
class FurtherSession:
    """A session without authority after the result."""

    day: dt.date
    session: str
    code: str
    last_day_to_begin: dt.date
    """On which proceedings for it can still begin."""


@dataclass(frozen=True)
class MonitoringFigures:
    """Attendance after the result set beside that before it, and as charged, counted from the register of today."""

    on: dt.date
    charged: Side
    before: Side
    after: Side
    further: tuple[FurtherSession, ...]


@dataclass(frozen=True)
class MonitoringView:
    """The time after a result with its figures."""

    row: MonitoringRow
    figures: MonitoringFigures
    rests: bool
    """The result that it began on still stands; False: it was taken back, or changed to another day."""
    late: bool
    """A day of review, or the last day, has passed and nobody has looked."""
