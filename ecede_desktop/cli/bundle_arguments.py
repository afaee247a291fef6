"""``bundle``: its options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, group, leaf

MODULE = "bundles"
LANGUAGES = ["en", "cy", "both"]


def add(commands: Any) -> None:
    """The commands and their options."""
    of = group(commands, "bundle", "the evidence bundle of a case against one parent")
    _whose(leaf(of, "papers", MODULE, "papers", "every paper of the case, where it goes, and what is left out"))
    choose = _whose(leaf(of, "choose", MODULE, "choose", "say where a paper goes"))
    choose.add_argument("paper", metavar="KEY", help="as papers gives it")
    choose.add_argument("--section", default="", metavar="S")
    choose.add_argument("--place", type=int, metavar="N", help="from 1, within its section")
    choose.add_argument("--copies", default="", choices=["both", "court", "service", "none"])
    choose.add_argument("--late", choices=["yes", "no"])
    choose.add_argument("--title", default="", metavar="TEXT")
    redact = leaf(of, "redact", MODULE, "redact", "take words or a page out of the copy that is served")
    redact.add_argument("reference", metavar="REF")
    redact.add_argument("paper", metavar="KEY", help="as papers gives it")
    redact.add_argument("--why", required=True, metavar="REASON", help="key of the pack")
    redact.add_argument("--words", default="", metavar="TEXT")
    redact.add_argument("--page", type=int, default=0, metavar="N", help="0: every page")
    redact.add_argument("--area", default="", metavar="L,B,R,T", help="a part of the page, in points")
    redact.add_argument("--note", default="", metavar="TEXT")
    _whose(leaf(of, "removals", MODULE, "removals", "what of others stands in the papers and may have to be taken out"))
    _whose(
        leaf(of, "check", MODULE, "check", "look at the bundle before it is made; exit code 2 where something fails")
    )
    make = _whose(leaf(of, "make", MODULE, "make", "make both copies and the one for the archive"))
    make.add_argument("--language", choices=LANGUAGES, default="both")
    make.add_argument(
        "--reason", action="append", default=[], metavar="CHECK=TEXT", help="why it is made over a check; repeated"
    )
    make.add_argument("--same-numbers", action="store_true", help="each page has the same number in both copies")
    make.add_argument("--late", choices=["end", "inserted"], default="")
    make.add_argument("--labels", action="store_true", help="with labels for the exhibits")
    make.add_argument("--again", action="store_true", help="also where nothing changed")
    make.add_argument("--out", type=Path, metavar="DIR", help="write the files into this folder, too")


def _whose(command: OneSentence) -> OneSentence:
    command.add_argument("reference", metavar="REF")
    command.add_argument("--parent", default="", metavar="NAME", help="whom it is against; default: the only parent")
    return command
