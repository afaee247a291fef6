"""What a chronology measures and what of it matters most, as the council's policy has it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from ecede_desktop.law.citations import Citation, Dated, value_on

IMPORTANCE = ("key", "usual", "minor")
OWN_DAY = ("neither", "after")
_DAY = dt.timedelta(days=1)
Days = tuple[dt.date, dt.date]
"""First and last day."""


@dataclass(frozen=True)
class BeforeAfterRule:
    """How many weeks are compared, and to which side the day itself belongs."""

    weeks: tuple[int, ...]
    own_day: str
    """neither, or after."""

    def sides(self, day: dt.date, weeks: int) -> tuple[Days, Days]:
        """First and last day before, first and last day after: calendar weeks, holidays among them.

        Either side has as many Mondays as the other. A half day of the visit itself says nothing of what came of it,
        so that the day belongs to neither side unless the policy gives it to the days after.
        """
        length = dt.timedelta(weeks=weeks)
        begins = day if self.own_day == "after" else day + _DAY
        return (day - length, day - _DAY), (begins, begins + length - _DAY)


@dataclass(frozen=True)
class EntryRule:
    """How an entry of a kind stands in a chronology until somebody says otherwise."""

    key: str
    """Kind of record, or key of one entry of it."""
    english: str
    welsh: str
    group: str
    """Under what it is offered; empty: a kind of contact, which has a group of its own."""
    importance: str
    prints: bool
    action: bool
    """Something was done about attendance: the weeks before and after are drawn beside it."""
    citation: Citation


@dataclass(frozen=True)
class EntryGroup:
    """A heading under which kinds of entries are offered."""

    key: str
    english: str
    welsh: str


@dataclass(frozen=True)
class ChronologyPolicy:
    """What a pack says of chronologies."""

    before_after: tuple[Dated[BeforeAfterRule], ...]
    groups: tuple[EntryGroup, ...]
    entries: Mapping[str, EntryRule]
    late_marks_days: int
    """Calendar days after a session; a mark that is changed later than that is an entry."""
    series: Mapping[str, str]
    """Under which series a kind of paper is numbered."""

    def rule_on(self, day: dt.date) -> BeforeAfterRule:
        """The comparison that holds on a day; before the first, the first."""
        found = value_on(self.before_after, day) or min(self.before_after, key=lambda one: one.valid_from)
        return found.value

    def entry(self, kind: str, title_key: str) -> EntryRule | None:
        """The rule for an entry: of its own key before its kind's."""
        return self.entries.get(title_key) or self.entries.get(kind)
