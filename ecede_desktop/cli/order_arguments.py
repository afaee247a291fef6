"""Options of the commands for school attendance orders."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ecede_desktop.cli.approving_arguments import add_approver
from ecede_desktop.cli.leaves import day, group, leaf

_MODULE = "orders"


def add(commands: Any) -> None:
    """``orders list|begin|step``."""
    made = group(commands, "orders", "school attendance orders: begun, and taken on step by step")
    leaf(made, "list", _MODULE, "list_all", "orders of a case, and from when each next step is lawful").add_argument(
        "reference", metavar="REF"
    )
    begun = leaf(made, "begin", _MODULE, "begin", "begin the way to an order")
    begun.add_argument("reference", metavar="REF")
    begun.add_argument("--parent", required=True, metavar="NAME", help="as much of the name as tells one apart")
    begun.add_argument("--reason", required=True, metavar="TEXT", help="why there appears to be no suitable education")
    begun.add_argument("--on", type=day, metavar="DATE", help="default: today")
    begun.add_argument("--process", default="", metavar="KEY", help="default: the one in force")
    taken = leaf(made, "step", _MODULE, "step", "a step was taken")
    taken.add_argument("order", type=UUID, metavar="ID")
    taken.add_argument("step", metavar="KEY", help="as orders list shows it")
    taken.add_argument("--on", type=day, metavar="DATE", help="default: today")
    taken.add_argument("--school", default="", metavar="NUMBER")
    taken.add_argument("--document", default="", metavar="NUMBER", help="of the paper")
    taken.add_argument("--note", default="", metavar="TEXT")
    add_approver(taken)
