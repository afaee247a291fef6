"""Options of the commands that write contacts, correct them, and keep sessions of many children."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import clock_time, day, group, leaf

_MODULE = "visits"
_TEXTS = (
    "place", "purpose", "who-seen", "not-alone-reason", "childs-words", "observations", "opinion", "no-reply-tried",
    "answered-by", "parents-view", "third-party", "language-used",
)  # fmt: skip


def add(commands: Any) -> None:
    """``visits log|add|correct|sign|list|kinds`` and ``group-work log|list|show``."""
    made = group(commands, "visits", "write contacts, for one child or a family; add to them and correct them")
    _log(leaf(made, "log", _MODULE, "log", "sign off a home visit or another contact"))
    added = leaf(made, "add", _MODULE, "add", "add to a signed-off contact")
    _which(added)
    correct = leaf(made, "correct", _MODULE, "correct", "put other words in place of a field's; both are kept")
    _which(correct)
    correct.add_argument("--field", required=True, metavar="FIELD", help="observations, home_conditions.rooms …")
    sign = leaf(made, "sign", _MODULE, "sign", "sign a note of supervision as its manager")
    sign.add_argument("contact", type=UUID, metavar="CONTACT")
    listed = leaf(made, "list", _MODULE, "list_contacts", "list the contacts of a case or of a child without one")
    listed.add_argument("reference", metavar="REF", nargs="?", default="")
    listed.add_argument("--upn", default="", metavar="U")
    leaf(made, "kinds", _MODULE, "kinds", "list the kinds of contact of this service")
    many = group(commands, "group-work", "keep group work and truancy sweeps with a register of who was there")
    log = leaf(many, "log", "group_work", "log", "sign off a session from a file (TOML or JSON)")
    log.add_argument("file", type=Path, metavar="FILE")
    sessions = leaf(many, "list", "group_work", "list_sessions", "list the sessions since a day, newest first")
    sessions.add_argument("--since", type=day, metavar="DATE", help="default: a year ago")
    show = leaf(many, "show", "group_work", "show", "show a session with its register")
    show.add_argument("session", type=UUID, metavar="SESSION")


def _log(log: Any) -> None:
    log.add_argument("reference", metavar="REF", nargs="?", default="", help="the case; else --upn")
    log.add_argument("--upn", default="", metavar="U", help="a child without a case")
    log.add_argument("--on", type=day, metavar="DATE", help="default: today")
    log.add_argument("--started", type=clock_time, metavar="HH:MM")
    log.add_argument("--ended", type=clock_time, metavar="HH:MM")
    log.add_argument("--minutes", type=int, metavar="N", help="how long it lasted, where the end is not given")
    log.add_argument("--kind", default="home_visit", help="see: visits kinds")
    log.add_argument("--outcome", choices=["spoke", "no_reply", "refused", "not_home"], default="spoke")
    log.add_argument("--child-seen", choices=["alone", "with_others", "not_seen"], default="not_seen")
    for name in _TEXTS:
        log.add_argument(f"--{name}", default="", metavar="TEXT")
    log.add_argument("--present", action="append", default=[], metavar="NAME;RELATIONSHIP", help="may be repeated")
    log.add_argument("--home", action="append", default=[], metavar="PROMPT=TEXT", help="what was seen of the home")
    log.add_argument("--detail", action="append", default=[], metavar="KEY=TEXT", help="what only this kind asks for")
    log.add_argument("--manager", default="", metavar="NAME", help="the manager who supervised")
    log.add_argument("--action", action="append", default=[], metavar="WHAT;WHO;DATE", help="may be repeated")
    log.add_argument("--next-date", type=day, metavar="DATE")
    log.add_argument("--plan", type=UUID, metavar="VISIT", help="the planned visit that this writes up")
    log.add_argument("--own", default="", metavar="TEXT", help="with --also: what was seen only of the first child")
    log.add_argument(
        "--also", action="append", default=[], metavar="REF;SEEN;WHY;WORDS;OBSERVATIONS",
        help="another child of the family, by case or UPN, with its own part; --observations is then for all of them",
    )  # fmt: skip
    _not_names(log)


def _which(made: Any) -> None:
    made.add_argument("contact", type=UUID, metavar="CONTACT")
    made.add_argument("--text", required=True, metavar="TEXT")
    _not_names(made)


def _not_names(made: Any) -> None:
    made.add_argument(
        "--not-name", action="append", default=[], metavar="WORD", help="written like a child's name and none here"
    )
