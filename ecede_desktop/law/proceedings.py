"""What may be recorded of proceedings, and which days the law counts from each event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from ecede_desktop.law.deadlines import Deadline, deadline
from ecede_desktop.law.offences import SJP

PLEAS = ("guilty", "not_guilty", "none")
VERDICTS = ("guilty", "guilty_alternative", "not_guilty", "withdrawn", "dismissed")
"""``guilty_alternative``: of s.444(1) instead of s.444(1A), as s.444(8B) allows."""
CONVICTED = frozenset({"guilty", "guilty_alternative"})
SENTENCES = (
    "fine", "absolute_discharge", "conditional_discharge", "deferred", "community_order", "custody", "other",
)  # fmt: skip
ORDERS = ("parenting_order", "supervision_order", "other")
PARENTING_ORDER_MONTHS = 12
"""At most (Sentencing Act 2020 s.369)."""
MONEY = ("fine_pence", "surcharge_pence", "costs_claimed_pence", "costs_awarded_pence")

_FROM: Mapping[str, tuple[str, ...]] = {
    "plea": ("written_guilty_plea",),
    "disclosure": ("defence_statement",),
    "verdict": ("case_stated",),
    "sentence": ("appeal", "case_stated"),
    "declaration": ("statutory_declaration",),
    "supervision_direction": ("supervision_order_reasons",),
}


@dataclass(frozen=True)
class Slot:
    """A detail that an event asks for."""

    key: str
    needed: bool
    choices: tuple[str, ...] = ()
    """Empty: text; of money, whole pence."""
    money: bool = False
    whole: bool = False


DETAILS: Mapping[str, tuple[Slot, ...]] = {
    "charged": (Slot("reference", False),),
    "served": (
        Slot("method", True, ("post", "left", "hand", "electronic", "court_system")), Slot("certificate", False),
    ),
    "plea": (Slot("plea", True, PLEAS),),
    "objection": (Slot("by", True),),
    "disclosure": (Slot("certificate", False),),
    "verdict": (Slot("verdict", True, VERDICTS),),
    "sentence": (
        Slot("sentence", True, SENTENCES), *(Slot(key, False, money=True) for key in MONEY), Slot("terms", False),
    ),
    "order": (Slot("order", True, ORDERS), Slot("months", False, whole=True)),
    "appeal": (Slot("to", True, ("crown_court", "high_court")),),
    "declaration": (),
    "supervision_direction": (),
    "ended": (Slot("how", True, ("sentenced", "acquitted", "withdrawn", "discontinued", "other")),),
    "monitoring": (Slot("until", False),),
}  # fmt: skip
"""What each kind of event holds beside its day and its text."""


def follows(kind: str, on: dt.date, route: str) -> tuple[Deadline, ...]:
    """The days that the law counts from an event; none where no rule was in force on that day."""
    keys = _FROM.get(kind, ())
    if kind == "served":
        keys = (
            ("single_justice_reply", "statement_objection_single_justice") if route == SJP else ("statement_objection",)
        )
    found = []
    for key in keys:
        try:
            found.append(deadline(key, on))
        except KeyError:
            continue
    return tuple(found)
