"""Records that look like one person: what is asked, what is shown of each pair, and that two are not the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.likeness import Likeness, Strength


@dataclass(frozen=True)
class NewPerson:
    """Somebody about to be recorded: whoever is known already and looks like them is asked for first."""

    kind: str
    """pupil, parent or person."""
    surname: str
    forename: str = ""
    known_as: str = ""
    date_of_birth: dt.date | None = None
    sex: str = ""
    upn: str = ""
    address_lines: tuple[str, ...] = ()
    postcode: str = ""
    phone: str = ""
    email: str = ""
    pupil_id: UUID | None = None
    """Whose parent a new parent is to be."""
    except_id: UUID | None = None
    """A record that is known to be them."""


@dataclass(frozen=True)
class PersonBrief:
    """One record of a pair, as it is told apart from others."""

    kind: str
    id: UUID
    name: str
    upn: str = ""
    date_of_birth: dt.date | None = None
    detail: str = ""
    """Year and school of a pupil, the children of a parent."""
    address: str = ""
    phone: str = ""
    email: str = ""
    case_reference: str = ""
    """Of the open case."""


@dataclass(frozen=True)
class LikeRow:
    """A record that is known already and looks like somebody about to be recorded."""

    person: PersonBrief
    likeness: Likeness

    @property
    def strong(self) -> bool:
        return self.likeness.strength is Strength.STRONG


@dataclass(frozen=True)
class DuplicateRow:
    """Two records that look like one, with why."""

    kind: str
    one: PersonBrief
    two: PersonBrief
    likeness: Likeness

    @property
    def strong(self) -> bool:
        return self.likeness.strength is Strength.STRONG


@dataclass(frozen=True)
class AskDuplicates:
    """Which likely duplicates to look for."""

    kind: str = "pupil"
    strong_only: bool = False
    most: int = 500
    """The likest so many are listed."""


@dataclass(frozen=True)
class DuplicateList:
    """The likest pairs first, of how many records, and how many pairs there are in all."""

    kind: str
    rows: tuple[DuplicateRow, ...] = ()
    records: int = 0
    found: int = 0
    left_out: int = 0
    """Names borne by so many that nothing but the name would bring them together: not compared by name alone."""


@dataclass(frozen=True)
class SayNotTheSame:
    """A named person says that two records are two people: they are not proposed again."""

    kind: str
    one_id: UUID
    two_id: UUID
    reason: str


@dataclass(frozen=True)
class NotTheSameRow:
    """That two records are two people, as it is kept."""

    id: UUID
    kind: str
    one_id: UUID
    two_id: UUID
    reason: str
    said_by: str
    said_at: dt.datetime


class LooksKnown(Refused):
    """Somebody who is recorded already looks like the one about to be recorded: carries who."""

    def __init__(self, key: str, rows: tuple[LikeRow, ...], what_to_do: str, *, field: str = "") -> None:
        names = "; ".join(_told_apart(row.person) for row in rows)
        super().__init__(key, f"This looks like the same person: {names}. {what_to_do}", field=field, names=names)
        self.rows = rows


def _told_apart(person: PersonBrief) -> str:
    return ", ".join(filter(None, (person.name, person.detail, person.phone, person.case_reference)))
