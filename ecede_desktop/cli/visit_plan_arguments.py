"""Options of the commands that plan visits and watch over them."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import clock_time, day, group, leaf

_MODULE = "visit_plans"


def add(commands: Any) -> None:
    """``visit-plans plan|list|step|back-by|move|cancel|order|overdue|escalate|day-sheet``."""
    made = group(commands, "visit-plans", "plan visits, take their steps, see who is not back, print the day sheet")
    _plan(leaf(made, "plan", _MODULE, "plan", "plan a visit to the children of one or more cases"))
    listed = leaf(made, "list", _MODULE, "list_visits", "list the visits of a day in their order")
    _day(listed)
    listed.add_argument("--everybody", action="store_true", help="of every officer")
    _step(leaf(made, "step", _MODULE, "step", "record that somebody is on the way, at the door or safe"))
    back = leaf(made, "back-by", _MODULE, "back_by", "say another time to be back")
    _which(back)
    back.add_argument("--time", type=clock_time, required=True, metavar="HH:MM")
    back.add_argument("--note", default="", metavar="TEXT")
    move = leaf(made, "move", _MODULE, "move", "move a visit to another day, with the reason")
    _which(move)
    move.add_argument("--to", type=day, required=True, metavar="DATE")
    move.add_argument("--at", type=clock_time, metavar="HH:MM")
    move.add_argument("--reason", required=True, metavar="TEXT")
    move.add_argument("--markers-read", action="store_true", help="every warning marker that stands now was read")
    cancel = leaf(made, "cancel", _MODULE, "cancel", "a visit is not made, with the reason")
    _which(cancel)
    cancel.add_argument("--reason", required=True, metavar="TEXT")
    order = leaf(made, "order", _MODULE, "order", "put the visits of a day in this order")
    order.add_argument("visits", metavar="VISIT", type=UUID, nargs="+")
    leaf(made, "overdue", _MODULE, "overdue", "list who is not back from a visit in time")
    escalate = leaf(made, "escalate", _MODULE, "escalate", "keep what was tried because somebody is not back")
    _which(escalate)
    escalate.add_argument("--tried", required=True, metavar="KEY", help="telephone, colleague, went, manager, police")
    escalate.add_argument("--note", required=True, metavar="TEXT")
    escalate.add_argument("--at", type=clock_time, metavar="HH:MM", help="default: now")
    sheet = leaf(made, "day-sheet", _MODULE, "day_sheet", "write the day sheet; the audit says that it was made")
    _day(sheet)
    sheet.add_argument("--out", required=True, type=Path, metavar="F.pdf")
    sheet.add_argument("--language", choices=["en", "cy", "both"], default="", help="default: the user's")


def _plan(plan: Any) -> None:
    plan.add_argument("references", metavar="REF", nargs="+")
    plan.add_argument("--on", type=day, required=True, metavar="DATE")
    plan.add_argument("--at", type=clock_time, metavar="HH:MM")
    plan.add_argument("--minutes", type=int, default=0, metavar="N", help="default: as the pack says for the kind")
    plan.add_argument("--kind", default="home_visit")
    plan.add_argument("--purpose", required=True, metavar="TEXT")
    plan.add_argument("--address", default="", metavar="LINES", help="lines after ; — default: where the child lives")
    for name in ("postcode", "to-ask", "risk-note", "officer", "second-officer", "duty-contact", "alone-reason",
                 "approved-by"):  # fmt: skip
        plan.add_argument(f"--{name}", default="", metavar="TEXT")
    plan.add_argument("--announced", action="store_true")
    plan.add_argument("--confidential", action="store_true", help="the other parent must not be told the address")
    plan.add_argument("--markers-read", action="store_true", help="every warning marker that stands now was read")
    plan.add_argument(
        "--risk", action="append", default=[], metavar="KEY=ANSWER", help="the check before a first visit, repeated"
    )
    plan.add_argument("--task", type=UUID, metavar="ID", help="the task that asked for the visit")


def _step(step: Any) -> None:
    _which(step)
    step.add_argument("step", choices=["on_way", "at_door", "safe"])
    step.add_argument("--at", type=clock_time, metavar="HH:MM", help="when it really was; default: now")
    step.add_argument("--on", type=day, metavar="DATE", help="the day of --at; default: the day of the visit")
    step.add_argument("--back-by", type=clock_time, metavar="HH:MM")
    step.add_argument("--note", default="", metavar="TEXT")


def _which(command: Any) -> None:
    command.add_argument("visit", metavar="VISIT", type=UUID, help="its id, as “visit-plans list --json” gives it")


def _day(command: Any) -> None:
    command.add_argument("--day", type=day, metavar="DATE", help="default: today")
    command.add_argument("--officer", default="", metavar="NAME", help="default: who works")
