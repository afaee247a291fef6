"""Options of the commands for attendance after court."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ecede_desktop.cli.approving_arguments import add_approver
from ecede_desktop.cli.leaves import day, group, leaf

_MODULE = "monitoring"


def add(commands: Any) -> None:
    """``monitoring list|propose|begin|review|end|take-back``."""
    made = group(commands, "monitoring", "attendance after a result in court, beside that before it")
    leaf(made, "list", _MODULE, "list_all", "what is followed on a case, or anywhere").add_argument(
        "reference", nargs="?", default="", metavar="REF"
    )
    leaf(made, "propose", _MODULE, "propose", "the days that the council's rule gives").add_argument(
        "number", metavar="PR/YYYY/NNNNN"
    )
    begun = leaf(made, "begin", _MODULE, "begin", "follow attendance after a result")
    begun.add_argument("number", metavar="PR/YYYY/NNNNN")
    begun.add_argument("--from", dest="first_day", type=day, metavar="DATE", help="default: as proposed")
    begun.add_argument("--to", dest="last_day", type=day, metavar="DATE", help="default: as proposed")
    begun.add_argument("--look", action="append", type=day, default=[], metavar="DATE", help="repeatable; as proposed")
    begun.add_argument("--note", default="", metavar="TEXT")
    looked = leaf(made, "review", _MODULE, "review", "attendance was looked at")
    looked.add_argument("monitoring", type=UUID, metavar="ID")
    looked.add_argument("--note", required=True, metavar="TEXT")
    looked.add_argument("--on", type=day, metavar="DATE", help="default: today")
    ended = leaf(made, "end", _MODULE, "end", "what comes of it")
    ended.add_argument("monitoring", type=UUID, metavar="ID")
    ended.add_argument("--outcome", required=True, metavar="KEY", help="closed, further_action or longer")
    ended.add_argument("--reasons", required=True, metavar="TEXT")
    ended.add_argument("--until", type=day, metavar="DATE", help="where it is followed longer")
    ended.add_argument("--on", type=day, metavar="DATE", help="default: today")
    add_approver(ended)
    wrong = leaf(made, "take-back", _MODULE, "take_back", "it ought not to have begun")
    wrong.add_argument("monitoring", type=UUID, metavar="ID")
    wrong.add_argument("--reason", required=True, metavar="TEXT")
