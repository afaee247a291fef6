"""What may be recorded of proceedings, and which days the law counts from each event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ecede_desktop.law.deadlines import Deadline, deadline
from ecede_desktop.law.offences import SJP

PLEAS = ("guilty", "not_guilty", "none")
VERDICTS = ("guilty", "guilty_alternative", "not_guilty", "withdrawn", "dismissed")
"""``guilty_alternative``: of s.444(1) instead of s.444(1A), as s.444(8B) allows."""
CONVICTED = frozenset({"guilty", "guilty_alternative"})
ANSWERED = CONVICTED | {"not_guilty", "dismissed"}
"""Verdicts after which nobody is tried again for the same."""
SENTENCES = (
    "fine", "absolute_discharge", "conditional_discharge", "deferred", "community_order", "custody", "other",
)  # fmt: skip
ORDERS = ("parenting_order", "supervision_order", "other")
PARENTING_ORDER_MONTHS = 12
"""At most (Sentencing Act 2020 s.369)."""
FOUND_OUT = "found_out"
"""The day on which the defendant found out: the time to declare runs from it (MCA 1980 ss.14(1)(b), 16E)."""
MONEY = ("fine_pence", "surcharge_pence", "costs_claimed_pence", "costs_awarded_pence")

_FROM: Mapping[str, tuple[str, ...]] = {
    "disclosure": ("defence_statement",),
    "verdict": ("case_stated",),
    "sentence": ("appeal", "case_stated"),
    "declaration": ("statutory_declaration",),
    "supervision_direction": ("supervision_order_reasons",),
}
_BEFORE: Mapping[str, tuple[str, ...]] = {
    "first": ("initial_details", "written_guilty_plea", "statement_objection_before_hearing"),
}
"""Days counted back from a hearing of a kind (CrimPR 8.2, 24.8(4), 16.4(4)); a single justice holds none in court."""
OURS = frozenset({"initial_details", "supervision_order_reasons"})
"""Deadlines that the council has to meet; the others are the defendant's, after which something is certain."""
_ANSWERS: Mapping[str, frozenset[str]] = {
    "initial_details": frozenset({"served", "verdict"}),
    "written_guilty_plea": frozenset({"plea", "verdict"}),
    "single_justice_reply": frozenset({"plea", "verdict"}),
    "statement_objection": frozenset({"objection", "verdict"}),
    "statement_objection_single_justice": frozenset({"objection", "verdict"}),
    "statement_objection_before_hearing": frozenset({"objection", "verdict"}),
    "defence_statement": frozenset({"verdict"}),
    "appeal": frozenset({"appeal"}),
    "case_stated": frozenset({"appeal"}),
}
"""What happened, after which nobody waits for a deadline any more."""
_AFTER_END = frozenset({"appeal", "case_stated", "statutory_declaration", "supervision_order_reasons"})
"""Days that still run once proceedings have ended."""


@dataclass(frozen=True)
class Slot:
    """A detail that an event asks for."""

    key: str
    needed: bool
    choices: tuple[str, ...] = ()
    """Empty: text; of money, whole pence."""
    money: bool = False
    whole: bool = False
    day: bool = False
    """Its text is a day, as 2026-11-26."""


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
        Slot("sentence", True, SENTENCES), *(Slot(key, False, money=True) for key in MONEY),
        Slot("months", False, whole=True), Slot("terms", False),
    ),
    "order": (Slot("order", True, ORDERS), Slot("months", False, whole=True)),
    "appeal": (Slot("to", True, ("crown_court", "high_court")),),
    "declaration": (Slot(FOUND_OUT, True, day=True),),
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
    return _known(keys, on)


def precede(hearing_kind: str, on: dt.date, route: str) -> tuple[Deadline, ...]:
    """The days that the law counts back from a hearing; none where no rule was in force on that day."""
    if route == SJP:
        return ()
    return _known(_BEFORE.get(hearing_kind, ()), on)


def is_open(key: str, happened: Collection[str]) -> bool:
    """Whether somebody still waits for a deadline, after these kinds of event."""
    if "ended" in happened and key not in _AFTER_END:
        return False
    return not _ANSWERS.get(key, frozenset()).intersection(happened)


def _known(keys: Iterable[str], on: dt.date) -> tuple[Deadline, ...]:
    found = []
    for key in keys:
        try:
            found.append(deadline(key, on))
        except KeyError:
            continue
    return tuple(found)
