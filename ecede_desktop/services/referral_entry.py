"""A referral as it is typed into the form of the window: the same reading of fields as a file's, faults by field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.referral_cells import Cells, Place
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.imports import Problem
from ecede_desktop.records.referrals import AddReferral, ReferralRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.school_referrals import add_referral


class TypedRefused(Refused):
    """Some fields cannot stand as they were typed; ``faults`` names each with its problem."""

    def __init__(self, faults: tuple[tuple[str, Problem], ...]) -> None:
        first = faults[0][1]
        text = f"{len(faults)} fields cannot stand as they are. {first.column}: {first.wrong}"
        super().__init__("referral_typed", text, count=len(faults), field=faults[0][0])
        self.faults = faults


def add_typed(
    desk: Desk, texts: Mapping[str, str], *, received_on: dt.date, school_number: str, source: str
) -> Outcome[ReferralRow]:
    """Record what was typed, by the keys of the pack's fields and steps.

    Raises:
        TypedRefused: fields cannot be read; every one is named.
        Refused: as ``add_referral`` says.
    """
    cells = Cells(referral_policy(desk.pack), desk.pack.authority, received_on, texts, Place())
    line = cells.read()
    if cells.problems:
        raise TypedRefused(tuple(zip(cells.at, cells.problems, strict=True)))
    return add_referral(desk, AddReferral(line.says, school_number, source))
