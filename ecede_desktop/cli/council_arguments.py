"""Options of the commands for the council's particulars."""

from __future__ import annotations

from typing import Any

from ecede_desktop.cli.leaves import group, leaf
from ecede_desktop.records.council import KEYS


def add(commands: Any) -> None:
    """``council show`` and ``council tell``."""
    made = group(commands, "council", "the council's particulars: where to pay, how, where to write")
    leaf(made, "show", "council", "show", "what the papers say now")
    told = leaf(made, "tell", "council", "tell", "say one of them; a manager's")
    told.add_argument("key", choices=KEYS, metavar="WHAT", help=", ".join(KEYS))
    told.add_argument("--english", action="append", default=[], metavar="LINE", help="repeatable; none: no longer said")
    told.add_argument("--welsh", action="append", default=[], metavar="LINE", help="repeatable; none: as in English")
