"""The commands and their options: stable, because scripts rely on them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ecede_desktop import __version__
from ecede_desktop.cli import (
    allocation_arguments,
    attachment_arguments,
    attendance_report_arguments,
    bundle_arguments,
    chronology_arguments,
    concern_arguments,
    council_arguments,
    court_arguments,
    deadline_arguments,
    figure_arguments,
    import_arguments,
    letter_arguments,
    merging_arguments,
    monitoring_arguments,
    notice_arguments,
    notice_money_arguments,
    order_arguments,
    people_arguments,
    plan_arguments,
    referral_arguments,
    register_arguments,
    school_arguments,
    task_arguments,
    visit_arguments,
    visit_plan_arguments,
    writing_arguments,
)
from ecede_desktop.cli.leaves import OneSentence, clock_time, day
from ecede_desktop.cli.leaves import group as _group
from ecede_desktop.cli.leaves import later as _later
from ecede_desktop.cli.leaves import leaf as _leaf


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line; ``run`` is the command to run, None for the window."""
    program = OneSentence(
        prog="ecede-desktop", description="Every Child Every Day Desktop. No command opens the window."
    )
    program.add_argument("--version", action="version", version=f"ecede-desktop {__version__}")
    program.add_argument("--demo", action="store_true", help="open the window on a fresh demonstration store")
    program.add_argument("--store", metavar="PATH", help="store that the window opens")
    program.add_argument("--self-test", action="store_true", help="try every part of the program and say what was done")
    program.set_defaults(run=None, json=False)
    commands = program.add_subparsers(metavar="COMMAND")
    groups = (
        _store,
        import_arguments.add,
        _pupils,
        people_arguments.add,
        merging_arguments.add,
        school_arguments.add,
        register_arguments.add,
        _attendance,
        figure_arguments.add,
        attendance_report_arguments.add,
        referral_arguments.add,
        _case,
        plan_arguments.add,
        visit_arguments.add,
        visit_plan_arguments.add,
        task_arguments.add,
        deadline_arguments.add,
        allocation_arguments.add,
        council_arguments.add,
        notice_arguments.add,
        notice_money_arguments.add,
        chronology_arguments.add,
        letter_arguments.add,
        court_arguments.add,
        order_arguments.add,
        monitoring_arguments.add,
        bundle_arguments.add,
        attachment_arguments.add,
        concern_arguments.add,
        writing_arguments.add,
        _extract,
        _demo,
    )
    for add in groups:
        add(commands)
    options = program.parse_args(arguments)
    if options.self_test:
        options.run = _later("demonstration", "self_test")
    return options


def _store(commands: Any) -> None:
    group = _group(commands, "store", "make, look after and check a store")
    create = _leaf(group, "create", "stores", "create", "make a new encrypted store", store=False)
    create.add_argument("path", metavar="PATH", type=Path)
    create.add_argument("--user", metavar="NAME", required=True)
    create.add_argument("--full-name", metavar="NAME", default="")
    create.add_argument("--passphrase-file", metavar="F", type=Path, help="or ECEDE_PASSPHRASE in the environment")
    create.add_argument(
        "--recovery-out", metavar="F", type=Path, help="write the recovery code here, not to the screen"
    )
    _leaf(group, "info", "stores", "info", "say what the store holds")
    _leaf(group, "verify", "stores", "verify", "check the file, the counts and the audit chain")
    backup = _leaf(group, "backup", "stores", "backup", "write an encrypted backup to a folder and verify it")
    backup.add_argument("folder", metavar="DIR", type=Path)
    restore = _leaf(group, "restore", "stores", "restore", "bring a backup back as a store")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--move-aside", action="store_true", help="keep a store that stands there under a dated name")
    change = _leaf(
        group, "passphrase", "stores", "passphrase", "change a passphrase (or set one with the recovery code)"
    )
    change.add_argument("--new-passphrase-file", metavar="F", type=Path, help="or ECEDE_NEW_PASSPHRASE")
    change.add_argument("--recovery-code-file", metavar="F", type=Path, help="instead of the old passphrase")
    add = _leaf(group, "add-user", "stores", "add_user", "add a user (a manager does this)")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--full-name", default="")
    add.add_argument("--role", choices=["officer", "manager"], default="officer")
    add.add_argument("--new-passphrase-file", metavar="F", type=Path, help="or ECEDE_NEW_PASSPHRASE")


def _pupils(commands: Any) -> None:
    group = _group(commands, "pupils", "find pupils, record what is known of them")
    find = _leaf(group, "find", "registers", "find", "find by name, sound, UPN, reference or address")
    find.add_argument("text", metavar="TEXT")
    parent = _leaf(group, "add-parent", "registers", "add_parent", "record a parent: responsibility, care, language")
    parent.add_argument("--upn", required=True)
    parent.add_argument("--surname", required=True)
    for name in (
        "forename",
        "title",
        "relationship",
        "responsibility-basis",
        "care-basis",
        "phone",
        "email",
        "address",
        "postcode",
    ):
        parent.add_argument(f"--{name}", default="")
    for name in ("responsibility", "care", "lives-with"):
        parent.add_argument(f"--{name}", choices=["yes", "no", "unknown"], default="unknown")
    parent.add_argument("--language", choices=["not_asked", "en", "cy", "both"], default="not_asked")
    parent.add_argument("--language-asked-on", type=day, metavar="DATE")
    parent.add_argument("--same-as", metavar="ID", help="the parent of this id, another pupil's, is this one's too")
    parent.add_argument("--somebody-else", default="", metavar="TEXT", help="how it is known that it is none of those")


def _attendance(commands: Any) -> None:
    group = _group(commands, "attendance", "count attendance")
    summary = _leaf(group, "summary", "registers", "summary", "exact counts by class, percentages from the counts")
    summary.add_argument("--by", required=True, choices=["pupil", "school", "year-group", "code", "month"])
    summary.add_argument("--from", dest="first_day", type=day, required=True, metavar="D")
    summary.add_argument("--to", dest="last_day", type=day, required=True, metavar="D")
    summary.add_argument("--school", metavar="N")
    summary.add_argument("--upn", metavar="U")
    summary.add_argument("--format", choices=["table", "csv", "json"], default="table")


def _case(commands: Any) -> None:
    group = _group(commands, "case", "work cases")
    opened = _leaf(group, "open", "cases", "open_case", "open a case from a referral")
    opened.add_argument("--upn", required=True, metavar="U")
    opened.add_argument("--reason", required=True, metavar="TEXT")
    opened.add_argument("--referred-on", type=day, metavar="DATE")
    opened.add_argument("--referred-by", default="", metavar="TEXT")
    opened.add_argument("--officer", default="", metavar="NAME")
    opened.add_argument("--somebody-else", default="", metavar="TEXT", help="how it is known that it is another child")
    listed = _leaf(group, "list", "cases", "list_cases", "list the caseload")
    listed.add_argument("--officer", default="", metavar="NAME")
    listed.add_argument("--stage", default="", metavar="STAGE")
    listed.add_argument("--all", action="store_true", help="closed cases too")
    show = _leaf(group, "show", "cases", "show", "show a case: facts, next lawful step, chronology")
    show.add_argument("reference", metavar="REF")
    _visit(group)
    advance = _leaf(group, "advance", "cases", "advance", "move a case to another stage, if the gate allows it")
    advance.add_argument("reference", metavar="REF")
    advance.add_argument("--to", required=True, metavar="STAGE")
    advance.add_argument("--reason", default="", help="needed to skip a stage or to go back")
    advance.add_argument("--approved-by", default="", metavar="NAME", help="the manager who approves")
    confirm = _leaf(group, "confirm", "cases", "confirm", "confirm that a requirement of the next stage is met")
    confirm.add_argument("reference", metavar="REF")
    confirm.add_argument("--requirement", required=True, metavar="KEY")
    confirm.add_argument("--note", required=True, metavar="TEXT")
    confirm.add_argument("--on", type=day, metavar="DATE")


def _visit(group: Any) -> None:
    visit = _leaf(group, "log-visit", "cases", "log_visit", "log a home visit or another contact")
    visit.add_argument("reference", metavar="REF")
    visit.add_argument("--on", type=day, metavar="DATE", help="default: today")
    visit.add_argument("--started", type=clock_time, metavar="HH:MM")
    visit.add_argument("--ended", type=clock_time, metavar="HH:MM")
    visit.add_argument("--kind", default="home_visit")
    visit.add_argument("--outcome", choices=["spoke", "no_reply", "refused", "not_home"], default="spoke")
    visit.add_argument("--child-seen", choices=["alone", "with_others", "not_seen"], default="not_seen")
    texts = (
        "place",
        "purpose",
        "who-seen",
        "not-alone-reason",
        "childs-words",
        "observations",
        "opinion",
        "no-reply-tried",
    )
    for name in texts:
        visit.add_argument(f"--{name}", default="", metavar="TEXT")
    visit.add_argument(
        "--action", action="append", default=[], metavar="WHAT;WHO;DATE", help="agreed action, may be repeated"
    )
    visit.add_argument("--next-date", type=day, metavar="DATE")


def _extract(commands: Any) -> None:
    extract = _leaf(
        commands, "extract", "papers", "extract", "issue a court-ready register extract, or reprint one by number"
    )
    extract.add_argument("--upn", metavar="U")
    extract.add_argument("--from", dest="first_day", type=day, metavar="D")
    extract.add_argument("--to", dest="last_day", type=day, metavar="D")
    extract.add_argument("--out", required=True, type=Path, metavar="F.pdf")
    extract.add_argument("--language", choices=["en", "cy", "both"], default="both")
    extract.add_argument("--purpose", default="", metavar="TEXT")
    extract.add_argument("--school", default="", metavar="NUMBER", help="where the pupil has marks at two schools")
    extract.add_argument(
        "--acknowledge-missing", action="store_true", help="issue although sessions have no mark, and show them"
    )
    extract.add_argument("--name-parents", action="store_true")
    extract.add_argument("--number", metavar="RE/YYYY/NNNNN", help="reprint this issued extract byte for byte")


def _demo(commands: Any) -> None:
    demo = _leaf(
        commands,
        "demo",
        "demonstration",
        "demo",
        "write demonstration register files; the same bytes for the same seed",
        store=False,
    )
    demo.add_argument("folder", metavar="DIR", type=Path)
    demo.add_argument("--seed", type=int, default=1, metavar="N")
    demo.add_argument(
        "--job", "--run", dest="job", action="store_true", help="also do the main job: store, import, case, extract"
    )
