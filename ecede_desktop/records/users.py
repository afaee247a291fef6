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
