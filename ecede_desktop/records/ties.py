"""What persons are to each other, and the households in which they live."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.records.people import PersonRow, RecordPerson, Whom


@dataclass(frozen=True)
class TieRow:
    """A tie as it is read from one person: the other is the ``kind`` of this one."""

    id: UUID
    other: PersonRow
    kind: str
    """Key of the policy pack, said of the other."""
    english: str
    welsh: str
    genogram: str
    from_date: dt.date | None
    to_date: dt.date | None
    source: str
    recorded_by: str = ""
    recorded_at: dt.datetime | None = None
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""
    forward: bool = False
    """Whether this person is the first of the two as it is kept."""

    @property
    def stands(self) -> bool:
        return self.to_date is None and self.withdrawn_at is None


@dataclass(frozen=True)
class RecordTie:
    """Say that ``other`` is the ``kind`` of ``whom``: the grandparent of the child."""

    whom: Whom
    other: Whom
    kind: str
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    source: str = ""


@dataclass(frozen=True)
class RecordRelative:
    """Record somebody new who is the ``kind`` of ``whom``, both or nothing."""

    whom: Whom
    kind: str
    person: RecordPerson
    from_date: dt.date | None = None
    source: str = ""


@dataclass(frozen=True)
class MemberRow:
    """Somebody's place in a household, from and to."""

    id: UUID
    person: PersonRow
    from_date: dt.date | None
    to_date: dt.date | None
    source: str
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""

    @property
    def stands(self) -> bool:
        return self.to_date is None and self.withdrawn_at is None


@dataclass(frozen=True)
class HouseholdRow:
    """People who live together."""

    id: UUID
    label: str
    lines: tuple[str, ...]
    postcode: str
    note: str
    members: tuple[MemberRow, ...] = ()
    """Those who live there now first, then those who left, last those withdrawn."""

    @property
    def one_line(self) -> str:
        return ", ".join([*self.lines, self.postcode]).strip(", ")


@dataclass(frozen=True)
class RecordHousehold:
    """Say that some people live together."""

    label: str
    members: tuple[Whom, ...] = field(default=())
    lines: tuple[str, ...] = ()
    postcode: str = ""
    note: str = ""
    from_date: dt.date | None = None
    source: str = ""


@dataclass(frozen=True)
class CorrectHousehold:
    """The name or the address of a household was written wrongly: this is right, for everybody who lives there."""

    household_id: UUID
    reason: str
    label: str = ""
    lines: tuple[str, ...] = ()
    postcode: str = ""


@dataclass(frozen=True)
class AddMember:
    """Say that somebody lives in a household."""

    household_id: UUID
    whom: Whom
    from_date: dt.date | None = None
    source: str = ""
