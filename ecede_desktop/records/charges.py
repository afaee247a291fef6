"""What a charge would stand on: the time that is left to begin, the order that was breached, the language chosen."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.law.limitation import SessionLimit, SixMonthClock
from ecede_desktop.law.offences import Barring


@dataclass(frozen=True)
class BreachedOrder:
    """A school attendance order that stood in the period charged and was not complied with."""

    id: UUID
    school: tuple[str, str]
    """English, Welsh."""
    served_on: dt.date
    breached_on: dt.date


@dataclass(frozen=True)
class TimeToBegin:
    """The sessions of a period against one parent, each with its last day to begin, as the register stands now."""

    parent_name: str
    today: dt.date
    clock: SixMonthClock
    barring: tuple[Barring, ...]
    """Penalty notices to this parent on sessions of the period, as they bar proceedings."""
    of_order: bool = False
    """Breach of an order: it is the first day of the period that counts, and not a session of a register."""

    @property
    def open(self) -> tuple[SessionLimit, ...]:
        """The sessions that can still be charged today."""
        return self.clock.open_on(self.today)

    @property
    def gone(self) -> tuple[SessionLimit, ...]:
        """Those that can no longer be charged."""
        return self.clock.gone_on(self.today)

    @property
    def whole_until(self) -> dt.date | None:
        """The last day on which all that can be charged today still can."""
        return self.clock.next_out(self.today)

    @property
    def barred(self) -> tuple[Barring, ...]:
        """The notices that bar proceedings today."""
        return tuple(one for one in self.barring if one.bars_on(self.today))


@dataclass(frozen=True)
class ChargeOffer:
    """What proceedings on a decision have to choose from, and what they would begin with."""

    time: TimeToBegin
    needs_order: bool
    """The offence is the breach of a school attendance order."""
    orders: tuple[BreachedOrder, ...]
    language: str
    """The defendant's own choice: en or cy; both where they chose both or were not asked."""
    asked_on: dt.date | None
    """When the defendant was asked; None: they were not."""
