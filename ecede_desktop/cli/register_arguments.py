"""Options of the commands that check registers."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import day, group, leaf


def add(commands: Any) -> None:
    """``register check|list|doubts|settle|compare|report``."""
    made = group(commands, "register", "look registers through, settle the doubts, write to the head teacher")
    check = leaf(made, "check", "register_checks", "check", "look a school's register through with every rule")
    check.add_argument("school", metavar="SCHOOL")
    check.add_argument("--from", dest="first_day", type=day, required=True, metavar="D")
    check.add_argument("--to", dest="last_day", type=day, required=True, metavar="D")
    listed = leaf(made, "list", "register_checks", "list_checks", "list the checks, the latest first")
    listed.add_argument("--school", metavar="SCHOOL")
    doubts = leaf(made, "doubts", "register_checks", "doubts", "list the doubts of a check")
    _which(doubts)
    doubts.add_argument("--rule", default="", metavar="KEY", help="only those of one rule")
    doubts.add_argument("--sessions", action="store_true", help="with every session behind each")
    doubts.add_argument("--open", action="store_true", help="only those without an answer")
    settle = leaf(made, "settle", "register_checks", "settle", "say how a doubt stands, in your name")
    settle.add_argument("doubt", metavar="DOUBT", type=UUID, help="its id, as “register doubts --json” gives it")
    settle.add_argument("--as", dest="settlement", required=True, choices=["explained", "error", "to_follow"])
    settle.add_argument("--note", required=True, metavar="TEXT")
    compare = leaf(made, "compare", "register_checks", "compare", "say what became of the doubts of the check before")
    _which(compare)
    report = leaf(made, "report", "register_checks", "report", "write the paper for the head teacher")
    _which(report)
    report.add_argument("--out", required=True, type=Path, metavar="F.pdf")
    report.add_argument("--language", choices=["en", "cy", "both"], default="both")


def _which(command: Any) -> None:
    command.add_argument("school", metavar="SCHOOL", help="its latest check, unless --check names another")
    command.add_argument("--check", type=UUID, metavar="ID", help="as “register list --json” gives it")
