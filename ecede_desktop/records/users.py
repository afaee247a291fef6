"""The people who use the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What a user may do; a manager may also approve."""

    OFFICER = "officer"
    MANAGER = "manager"


@dataclass(frozen=True)
class UserRow:
    """A user as shown."""

    id: UUID
    name: str
    """Sign-in name, unique in the store."""
    full_name: str
    role: Role
    active: bool = True
    language: str = "en"
    speaks_welsh: bool = False
    """Can take a case in Welsh."""
    phone: str = ""
    duty_contact: str = ""
    """Sign-in name of who is told when the user is not back from a visit in time."""


@dataclass(frozen=True)
class TellOfUser:
    """What a user or a manager says of a user; None leaves what is there, an empty text takes it away."""

    name: str
    speaks_welsh: bool | None = None
    phone: str | None = None
    duty_contact: str | None = None
