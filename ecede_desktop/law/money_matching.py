"""Which penalty notice money is likely for: its number in what the payer wrote, or the amount with the surname."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ecede_desktop.law.notice_standing import NoticeClock, asked_on
from ecede_desktop.law.notices import Amounts


@dataclass(frozen=True)
class Payable:
    """A notice as far as money can be matched to it."""

    number: str
    surname: str
    amounts: Amounts
    clock: NoticeClock | None
    issued_on: dt.date
    held_pence: int
    settled: bool
    """Paid or withdrawn."""

    def asks(self, day: dt.date) -> int | None:
        """What is still asked on a day; None: the time to pay is over, or nothing is asked any more."""
        asked = asked_on(self.amounts, self.clock, day)
        return None if asked is None or self.settled else max(0, asked - self.held_pence)


def numbers_in(text: str, series: str) -> tuple[str, ...]:
    """Numbers of notices in what somebody wrote: PN/2026/00001, pn 2026-1, PN202600001."""
    pattern = rf"(?<![A-Z]){re.escape(series.upper())}[\W_]*(20\d\d)(?:[\W_]+0*|0*)([1-9]\d{{0,5}})(?!\d)"
    found = (f"{series}/{year}/{int(count):05d}" for year, count in re.findall(pattern, _folded(text)))
    return tuple(dict.fromkeys(found))


def likely(pence: int, on: dt.date, text: str, notices: Iterable[Payable]) -> tuple[str, ...]:
    """Numbers of notices that ask for exactly that amount on that day from somebody whose surname is in the text."""
    said = _words(text)
    return tuple(
        one.number
        for one in notices
        if one.issued_on <= on and one.asks(on) == pence and _named(_words(one.surname), said)
    )


def _named(name: Sequence[str], said: Sequence[str]) -> bool:
    length = len(name)
    return length > 0 and any(said[at : at + length] == name for at in range(len(said) - length + 1))


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Z]+", _folded(text))


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(one for one in plain if not unicodedata.combining(one)).upper()
