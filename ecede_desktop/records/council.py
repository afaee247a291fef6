"""What the council says of itself on its papers: where to pay, how, and where to write."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

PAY_ADDRESS, PAY_METHODS, REPLY_ADDRESS, PHONE, EMAIL = (
    "pay_address", "pay_methods", "reply_address", "phone", "email"
)  # fmt: skip
KEYS = (PAY_ADDRESS, PAY_METHODS, REPLY_ADDRESS, PHONE, EMAIL)
ADDRESSES = frozenset({PAY_ADDRESS, REPLY_ADDRESS})


@dataclass(frozen=True)
class TellParticular:
    """Say one of them; both texts empty: it is no longer said."""

    key: str
    english: str
    welsh: str = ""
    """Empty: the same in Welsh; the ways to pay are said in both."""


@dataclass(frozen=True)
class ParticularRow:
    """One of them as it holds."""

    key: str
    english: str
    welsh: str
    said_by: str = ""
    said_at: dt.datetime | None = None

    def lines(self, language: str) -> tuple[str, ...]:
        """Its lines in a language, as they are printed."""
        said = (self.welsh or self.english) if language == "cy" else self.english
        return tuple(line.strip() for line in said.splitlines() if line.strip())
