"""Where a rule comes from, how sure we are of it, and from when to when a value holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MARKS = ("confirmed", "unconfirmed", "inference")


@dataclass(frozen=True)
class Citation:
    """An Act, regulations or policy, the provision in it, and how sure the reading is."""

    act: str
    section: str = ""
    mark: str = "confirmed"
    """confirmed, unconfirmed (text not seen) or inference (a reading of a confirmed text)."""

    def __str__(self) -> str:
        return f"{self.act} {self.section}".strip()

    @property
    def certain(self) -> bool:
        """Whether the text itself was read."""
        return self.mark == "confirmed"


@dataclass(frozen=True)
class Dated(Generic[T]):
    """A value and the days on which it holds; ``valid_to`` None means until further notice."""

    value: T
    valid_from: dt.date
    valid_to: dt.date | None
    citation: Citation

    def holds_on(self, day: dt.date) -> bool:
        """Whether ``day`` lies within the days on which it holds."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


def value_on(values: Sequence[Dated[T]], day: dt.date) -> Dated[T] | None:
    """The value that holds on ``day``: the latest begun of those that do."""
    holding = [v for v in values if v.holds_on(day)]
    return max(holding, key=lambda v: v.valid_from) if holding else None
