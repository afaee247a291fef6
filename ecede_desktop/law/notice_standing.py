"""How a penalty notice stands on a day: what is due, whether it was paid in time, and what may or must follow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ecede_desktop.law.deadlines import deadline
from ecede_desktop.law.notices import Amounts


class Standing(StrEnum):
    """Where a notice is; there is no lapse and no writing off (SI 2013/1983 reg 9)."""

    NOT_RECEIVED = "not_received"
    """Issued; no receipt is deemed or proved, so no clock runs."""
    LOWER = "lower"
    """The lower amount may be paid."""
    HIGHER = "higher"
    """The higher amount may be paid."""
    PAID = "paid"
    CHOOSE = "choose"
    """Not paid in time: prosecute, or withdraw. There is no third."""
    PROSECUTE = "prosecute"
    """A named person chose to prosecute."""
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class NoticeClock:
    """The days that run from receipt."""

    received_on: dt.date
    lower_to: dt.date
    """Last day to pay the lower amount."""
    higher_to: dt.date
    """Last day to pay at all."""
    barred_to: dt.date
    """Last day on which no proceedings may begin."""
    safe_from: dt.date
    """First day on which proceedings may safely begin."""


@dataclass(frozen=True)
class Movement:
    """Money that came in (above 0) or went back (below 0); a payment that bounced is not among them."""

    on: dt.date
    pence: int


@dataclass(frozen=True)
class Stands:
    """A notice on a day."""

    standing: Standing
    clock: NoticeClock | None
    due_pence: int
    """Still to be paid today to pay in accordance with the notice; 0 once that is done or no longer possible."""
    paid_pence: int
    paid_on: dt.date | None
    """The day on which it was paid in full in time: the recipient cannot be convicted (s.444A(4))."""
    to_repay_pence: int
    """Held and not owed: more than was asked, after a withdrawal, or paid too late."""


def clock_of(received_on: dt.date) -> NoticeClock:
    """The days that run from receipt (regs 4, 5, 7; the safe day is a reading, marked so in its rule)."""
    return NoticeClock(
        received_on,
        deadline("notice_lower_amount", received_on).day,
        deadline("notice_higher_amount", received_on).day,
        deadline("notice_bars_proceedings", received_on).day,
        deadline("notice_safe_to_charge", received_on).day,
    )


def stands(
    amounts: Amounts,
    received_on: dt.date | None,
    movements: Iterable[Movement],
    today: dt.date,
    *,
    withdrawn: bool = False,
    repays: bool = False,
    prosecute: bool = False,
) -> Stands:
    """How a notice stands on ``today``, from what was recorded up to then."""
    clock = clock_of(received_on) if received_on is not None else None
    moved = sorted((one for one in movements if one.on <= today), key=lambda one: one.on)
    paid = sum(one.pence for one in moved)
    full = paid_in_full(amounts, clock, moved)
    if withdrawn:
        return Stands(Standing.WITHDRAWN, clock, 0, paid, None if repays else full and full[0], paid if repays else 0)
    if full is not None:
        return Stands(Standing.PAID, clock, 0, paid, full[0], max(0, paid - full[1]))
    if clock is None:
        return Stands(Standing.NOT_RECEIVED, None, max(0, amounts.lower_pence - paid), paid, None, 0)
    if today > clock.higher_to:
        state = Standing.PROSECUTE if prosecute else Standing.CHOOSE
        return Stands(state, clock, 0, paid, None, max(0, paid))
    state, asked = (
        (Standing.LOWER, amounts.lower_pence) if today <= clock.lower_to else (Standing.HIGHER, amounts.higher_pence)
    )
    return Stands(state, clock, max(0, asked - paid), paid, None, 0)


def paid_in_full(amounts: Amounts, clock: NoticeClock | None, moved: Sequence[Movement]) -> tuple[dt.date, int] | None:
    """The day on which what had come in covered what was asked on that day, and what was asked; None: never in time.

    Money that came before receipt was known came in time: it cannot have come later than a later receipt allows.
    """
    held = 0
    for one in moved:
        held += one.pence
        asked = asked_on(amounts, clock, one.on)
        if one.pence > 0 and asked is not None and held >= asked:
            return one.on, asked
    return None


def asked_on(amounts: Amounts, clock: NoticeClock | None, day: dt.date) -> int | None:
    """What the notice asks for on a day; None once the time to pay is over."""
    if clock is None or day <= clock.lower_to:
        return amounts.lower_pence
    return amounts.higher_pence if day <= clock.higher_to else None
