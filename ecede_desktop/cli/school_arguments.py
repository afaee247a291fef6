"""``schools``, ``targets``, ``initiatives``, ``returns`` and ``export``: their options."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import OneSentence, clock_time, day, group, leaf

MODULE = "schools"
KINDS = ["holiday", "inset", "closure", "bank_holiday", "occasional"]


def add(commands: Any) -> None:
    """Every command about schools."""
    schools = group(commands, "schools", "schools, their people, policies, calendars and closed days")
    _schools(schools)
    _people(schools)
    _calendars(schools)
    _targets(commands)
    _initiatives(commands)
    _returns(commands)
    _export(commands)


def percent(text: str) -> Decimal:
    """A percentage as ``94.5``."""
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"“{text}” is not a percentage; write it as 94.5") from None


def identity(text: str) -> UUID:
    """The id that a list shows."""
    try:
        return UUID(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not an id; take it from the list with --json") from None


def school_year(text: str) -> int:
    """``2025`` or ``2025/26``: the year in which the school year begins."""
    begins = text.split("/")[0]
    if not (begins.isdigit() and len(begins) == 4):
        raise argparse.ArgumentTypeError(f"“{text}” is not a school year; write it as 2025 or 2025/26")
    return int(begins)


def _period(command: OneSentence) -> None:
    command.add_argument("--from", dest="first_day", type=day, required=True, metavar="D")
    command.add_argument("--to", dest="last_day", type=day, required=True, metavar="D")


def _schools(of: Any) -> None:
    listed = leaf(of, "list", MODULE, "list_schools", "list the schools")
    listed.add_argument("--figures", action="store_true", help="with pupils, attendance, target, gap and open work")
    show = leaf(of, "show", MODULE, "show", "everything that is kept of a school")
    show.add_argument("number", metavar="NUMBER")
    record = leaf(of, "record", MODULE, "record_school", "add a school or correct what is known of it")
    record.add_argument("number", metavar="NUMBER")
    texts = (
        "name", "name-cy", "phase", "head-teacher", "cluster", "language-medium", "address", "postcode", "phone",
        "email", "first-day-procedure",
    )  # fmt: skip
    for name in texts:
        record.add_argument(f"--{name}", default="")
    record.add_argument("--registers-close-am", type=clock_time, metavar="HH:MM")
    record.add_argument("--registers-close-pm", type=clock_time, metavar="HH:MM")
    record.add_argument("--patch-officer", default="", metavar="USER")
    record.add_argument("--opened-on", type=day, metavar="D")
    record.add_argument("--closed-on", type=day, metavar="D")
    record.add_argument("--successor", default="", metavar="NUMBER", help="the school that takes over")
    record.add_argument("--clear", action="append", default=[], metavar="FIELD", help="empty this field")
    renumber = leaf(of, "renumber", MODULE, "renumber", "give a school a new number; the old one keeps finding it")
    renumber.add_argument("number", metavar="NUMBER")
    renumber.add_argument("new_number", metavar="NEW")
    renumber.add_argument("--until", type=day, metavar="D", help="last day of the old number")
    close = leaf(of, "close", MODULE, "record_closure", "record days on which a school is closed")
    close.add_argument("--school", metavar="NUMBER", help="default: every school")
    close.add_argument("--from", dest="first_day", type=day, required=True, metavar="D")
    close.add_argument("--to", dest="last_day", type=day, metavar="D")
    close.add_argument("--kind", choices=KINDS, default="closure")
    close.add_argument("--note", default="")
    imported = leaf(of, "import-list", MODULE, "import_list", "take in the address list of schools (ODS, XLSX or CSV)")
    imported.add_argument("file", metavar="FILE", type=Path)
    imported.add_argument("--go", action="store_true", help="do it; without it only say what would change")
    imported.add_argument(
        "--close-missing", action="store_true", help="also record as closed the schools that the list has no more"
    )
    imported.add_argument("--as-at", type=day, metavar="D", help="day of the list; default: today")


def _people(of: Any) -> None:
    contact = leaf(of, "contact", MODULE, "contact", "record who has a role at a school, from when")
    contact.add_argument("number", metavar="NUMBER")
    contact.add_argument("--role", required=True)
    contact.add_argument("--name", required=True)
    contact.add_argument("--phone", default="")
    contact.add_argument("--email", default="")
    contact.add_argument("--from", dest="from_date", type=day, metavar="D")
    ended = leaf(of, "end-contact", MODULE, "end_contact", "say that somebody no longer has a role")
    ended.add_argument("contact", metavar="ID", type=identity)
    ended.add_argument("--on", type=day, required=True, metavar="D")
    policy = leaf(of, "policy-date", MODULE, "policy_date", "record that a policy was adopted or looked at again")
    policy.add_argument("number", metavar="NUMBER")
    policy.add_argument("--kind", required=True, help="whole_school, pupil_version or governors_review")
    policy.add_argument("--on", type=day, required=True, metavar="D")
    policy.add_argument("--note", default="")
    leaf(of, "overdue", MODULE, "overdue", "policies that were never seen or are due to be looked at again")


def _calendars(of: Any) -> None:
    calendar = group(of, "calendar", "terms and closed days")
    shown = leaf(calendar, "show", MODULE, "show_calendar", "terms that hold, closed days, and what the marks say")
    shown.add_argument("number", metavar="NUMBER", nargs="?", help="default: the council's calendar")
    shown.add_argument("--year", type=school_year, metavar="YYYY")
    term = leaf(calendar, "term", MODULE, "record_term", "set a term of a school or of the council")
    term.add_argument("name", choices=["autumn", "spring", "summer"])
    term.add_argument("--year", type=school_year, required=True, metavar="YYYY")
    _period(term)
    term.add_argument("--half-term", type=day, nargs=2, metavar=("D", "D"))
    term.add_argument("--school", metavar="NUMBER", help="default: the council's")
    term.add_argument("--evidence", default="")
    term.add_argument("--source", default="")
    imported = leaf(
        calendar, "import", MODULE, "import_calendar", "take terms and closed days in from CSV or iCalendar"
    )
    imported.add_argument("file", metavar="FILE", type=Path)
    imported.add_argument("--school", metavar="NUMBER", help="default: the council's")
    imported.add_argument("--go", action="store_true", help="do it; without it only say what would change")
    seen = leaf(calendar, "closed-days", MODULE, "closed_days", "closed days that the marks show and nobody recorded")
    seen.add_argument("--year", type=school_year, required=True, metavar="YYYY")
    seen.add_argument("--school", metavar="NUMBER")
    seen.add_argument("--accept", choices=KINDS, metavar="KIND", help="record all that are listed as this kind")


def _targets(commands: Any) -> None:
    of = group(commands, "targets", "targets of schools and of the county")
    listed = leaf(of, "list", MODULE, "list_targets", "targets with how they stand, and schools without one")
    listed.add_argument("--year", type=school_year, metavar="YYYY")
    listed.add_argument("--school", metavar="NUMBER")
    proposed = leaf(of, "propose", MODULE, "propose_target", "propose a target; the figures behind it are kept")
    proposed.add_argument("--year", type=school_year, required=True, metavar="YYYY")
    proposed.add_argument("--value", type=percent, required=True, metavar="PERCENT")
    proposed.add_argument("--method", required=True, metavar="TEXT")
    proposed.add_argument("--school", metavar="NUMBER", help="default: the county")
    proposed.add_argument("--measure", default="attendance")
    proposed.add_argument("--fsm", type=percent, metavar="PERCENT", help="pupils with free school meals")
    proposed.add_argument("--support", default="", metavar="TEXT")
    proposed.add_argument("--on", type=day, metavar="D")
    step = leaf(of, "step", MODULE, "add_step", "consult, challenge, ratify, issue or withdraw a target")
    step.add_argument("target", metavar="ID", type=identity)
    step.add_argument("kind", choices=["consulted", "challenged", "ratified", "issued", "withdrawn"])
    step.add_argument("--note", default="", metavar="TEXT")
    step.add_argument("--value", type=percent, metavar="PERCENT")
    step.add_argument("--on", type=day, metavar="D")
    progress = leaf(of, "progress", MODULE, "progress", "attendance against the target at each half-term")
    progress.add_argument("--year", type=school_year, required=True, metavar="YYYY")
    progress.add_argument("--school", metavar="NUMBER", help="default: the county")
    progress.add_argument("--measure", default="attendance")


def _initiatives(commands: Any) -> None:
    of = group(commands, "initiatives", "campaigns, response teams and reward schemes")
    listed = leaf(of, "list", MODULE, "list_initiatives", "list them")
    listed.add_argument("--school", metavar="NUMBER")
    added = leaf(of, "add", MODULE, "add_initiative", "start one with some schools")
    added.add_argument("name", metavar="NAME")
    added.add_argument("--kind", choices=["campaign", "response_team", "reward_scheme", "other"], default="campaign")
    added.add_argument("--from", dest="first_day", type=day, required=True, metavar="D")
    added.add_argument("--to", dest="last_day", type=day, metavar="D")
    added.add_argument("--school", action="append", default=[], metavar="NUMBER")
    added.add_argument("--note", default="", metavar="TEXT")
    ended = leaf(of, "end", MODULE, "end_initiative", "say when it ended")
    ended.add_argument("initiative", metavar="ID", type=identity)
    ended.add_argument("--on", type=day, required=True, metavar="D")
    ended.add_argument("--note", default="", metavar="TEXT")
    effect = leaf(of, "effect", MODULE, "effect", "attendance before and after beside comparable schools")
    effect.add_argument("initiative", metavar="ID", type=identity)


def _returns(commands: Any) -> None:
    of = group(commands, "returns", "the code-level return, and schools' own figures")
    checked = leaf(of, "check", "returns", "check", "what would be returned and what is found in it; nothing is kept")
    made = leaf(of, "make", "returns", "make", "keep the figures of a return and set the task of sending it")
    for command in (checked, made):
        _period(command)
        command.add_argument("--school", action="append", default=[], metavar="NUMBER", help="default: all")
    made.add_argument("--out", type=Path, metavar="F", help="also write it, CSV or XLSX by the ending")
    leaf(of, "list", "returns", "list_returns", "returns that were made")
    written = leaf(of, "write", "returns", "write", "write a return as it was kept; the same bytes each time")
    written.add_argument("id", metavar="ID", type=identity)
    written.add_argument("--out", type=Path, required=True, metavar="F")
    written.add_argument("--language", choices=["en", "cy"], default="en")
    sent = leaf(of, "sent", "returns", "sent", "say when and to whom a return was sent")
    sent.add_argument("id", metavar="ID", type=identity)
    sent.add_argument("--on", type=day, required=True, metavar="D")
    sent.add_argument("--to", required=True, metavar="WHOM")
    changed = leaf(of, "differences", "returns", "differences", "lines that would be other ones if it were made now")
    changed.add_argument("id", metavar="ID", type=identity)
    own = leaf(of, "compare", "returns", "compare", "compare a school's own figures with the marks held")
    own.add_argument("file", metavar="FILE", type=Path)
    own.add_argument("--school", required=True, metavar="NUMBER")
    _period(own)


def _export(commands: Any) -> None:
    of = group(commands, "export", "write files for others")
    register = leaf(of, "register", "returns", "export_register", "write a school's register, one row a session")
    register.add_argument("number", metavar="NUMBER")
    _period(register)
    register.add_argument("--out", type=Path, required=True, metavar="F", help=".csv or .xlsx")
    transfer = leaf(of, "ctf", "returns", "export_ctf", "write a Common Transfer File of a pupil")
    transfer.add_argument("--upn", required=True, metavar="U")
    transfer.add_argument("--to", default="", metavar="NUMBER", help="school that gets it; default: not known")
    transfer.add_argument("--out", type=Path, required=True, metavar="F.xml")
