"""Options of the commands for deadlines."""

from __future__ import annotations

from typing import Any

from ecede_desktop.cli.leaves import clock_time, day, group, leaf

_MODULE = "deadlines"


def add(commands: Any) -> None:
    """``deadlines list|explain|clock``."""
    made = group(commands, "deadlines", "days that the law gives, each explained; the six-month clock of a case")
    leaf(made, "list", _MODULE, "list_rules", "list the rules with source and how sure it is", store=False)
    told = leaf(made, "explain", _MODULE, "explain", "count a rule from a day, step by step", store=False)
    told.add_argument("rule", metavar="KEY", help="as “deadlines list” gives it")
    told.add_argument("--from", dest="trigger", type=day, required=True, metavar="DATE", help="the day of the event")
    told.add_argument("--at", type=clock_time, metavar="HH:MM", help="when papers were sent electronically")
    told.add_argument("--language", choices=["en", "cy"], default="en")
    clock = leaf(made, "clock", _MODULE, "clock", "say what of a case can still be charged, and what is left of time")
    clock.add_argument("reference", metavar="REF")
    clock.add_argument("--sessions", action="store_true", help="list each session with its last day")
