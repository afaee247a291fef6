"""Options of the commands for things to do and for the diary."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import day, group, leaf

_MODULE = "tasks"


def add(commands: Any) -> None:
    """``tasks list|add|done|snooze|rules|recompute`` and ``diary show|export``."""
    made = group(commands, "tasks", "what is to be done, by what follows when it is not; days counted by rule")
    leaf(made, "list", _MODULE, "list_tasks", "list what is to be done, what presses first, each with why")
    _add(leaf(made, "add", _MODULE, "add", "add a task to a case, its day given or counted"))
    done = leaf(made, "done", _MODULE, "done", "a task is done")
    _which(done)
    snooze = leaf(made, "snooze", _MODULE, "snooze", "put a task off, with the reason")
    _which(snooze)
    snooze.add_argument("--until", type=day, required=True, metavar="DATE")
    snooze.add_argument("--reason", required=True, metavar="TEXT")
    leaf(made, "rules", _MODULE, "rules", "list the deadlines of the law's table")
    recompute = leaf(
        made, "recompute", _MODULE, "recompute", "count open tasks anew after a calendar or a rule has changed"
    )
    recompute.add_argument("--dry-run", action="store_true", help="only say what would move")
    shown = group(commands, "diary", "what stands on each day; as a calendar file without personal detail")
    show = leaf(shown, "show", _MODULE, "show", "list what stands on each day")
    _days(show)
    show.add_argument("--whose", default="", metavar="NAME", help="a manager's: of whom, * of everybody")
    export = leaf(shown, "export", _MODULE, "export", "save one's own diary as a calendar file (.ics)")
    _days(export)
    export.add_argument("--out", required=True, type=Path, metavar="F.ics")
    export.add_argument("--with-reference", action="store_true", help="say the references of cases; never a name")
    export.add_argument("--language", choices=["en", "cy"], default="en")


def _add(add_task: Any) -> None:
    add_task.add_argument("reference", metavar="REF")
    add_task.add_argument("title", metavar="TEXT")
    add_task.add_argument("--kind", choices=["visit", "action", "task"], default="task")
    when = add_task.add_mutually_exclusive_group()
    when.add_argument("--due", type=day, metavar="DATE")
    when.add_argument(
        "--rule", default="", metavar="KEY", help="a deadline of the law's table: “tasks rules” lists them"
    )
    when.add_argument("--in", dest="count", type=int, default=0, metavar="N", help="in so many days of --unit")
    add_task.add_argument("--unit", choices=["calendar", "working", "business", "school"], default="")
    add_task.add_argument("--from", dest="trigger", type=day, metavar="DATE", help="counted from; default: today")
    add_task.add_argument("--note", default="", metavar="TEXT")


def _which(command: Any) -> None:
    command.add_argument("task", metavar="TASK", type=UUID, help="its id, as “tasks list --json” gives it")


def _days(command: Any) -> None:
    command.add_argument("--from", dest="first", type=day, metavar="DATE", help="default: today")
    command.add_argument("--to", dest="last", type=day, metavar="DATE", help="default: four weeks")
