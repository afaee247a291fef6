"""``report``: its options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf
from ecede_desktop.cli.school_arguments import identity

MODULE = "attendance_reports"
LANGUAGES = ["en", "cy", "both"]


def add(commands: Any) -> None:
    """The commands and their options."""
    of = group(commands, "report", "attendance reports for head teachers, governors, managers and members")
    school = leaf(of, "school", MODULE, "school", "issue the attendance report of a school and keep its figures")
    school.add_argument("number", metavar="NUMBER")
    county = leaf(of, "county", MODULE, "county", "issue the attendance report of the county and keep its figures")
    for command in (school, county):
        _issue(command)
    listed = leaf(of, "list", MODULE, "list_reports", "reports that were issued, the latest first")
    listed.add_argument("--school", metavar="NUMBER")
    again = leaf(of, "reprint", MODULE, "reprint", "write an issued report again, byte for byte")
    again.add_argument("id", metavar="ID", type=identity)
    again.add_argument("--out", type=Path, required=True, metavar="F.pdf")


def _issue(command: OneSentence) -> None:
    command.add_argument("--from", dest="first_day", type=day, required=True, metavar="D")
    command.add_argument("--to", dest="last_day", type=day, required=True, metavar="D")
    command.add_argument("--language", choices=LANGUAGES, default="both")
    command.add_argument("--out", type=Path, required=True, metavar="F.pdf")
