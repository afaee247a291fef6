"""``chronology`` and ``stage-proof``: their options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf
from ecede_desktop.law.chronology import IMPORTANCE

MODULE = "chronology"
LANGUAGES = ["en", "cy", "both"]


def add(commands: Any) -> None:
    """The commands and their options."""
    of = group(commands, "chronology", "the chronology of a case: shown, chosen from, printed, exported")
    show = leaf(of, "show", MODULE, "show", "everything recorded on a case, newest first")
    show.add_argument("reference", metavar="REF")
    show.add_argument("--kind", action="append", default=[], metavar="KIND", help="may be repeated")
    show.add_argument("--importance", action="append", default=[], choices=list(IMPORTANCE))
    show.add_argument("--person", default="", metavar="ID", help="pupil, or the id of a parent")
    show.add_argument("--by", default="", metavar="NAME", help="who recorded it")
    show.add_argument("--text", default="", metavar="WORDS")
    show.add_argument("--prints-only", action="store_true")
    show.add_argument("--figures", action="store_true", help="attendance before and after each action")
    _days(show)
    choose = leaf(of, "choose", MODULE, "choose", "say what prints and how much it matters")
    choose.add_argument("reference", metavar="REF")
    choose.add_argument("keys", metavar="KEY", nargs="+", help="keys of entries, as show gives them")
    choose.add_argument("--prints", choices=["yes", "no"])
    choose.add_argument("--importance", choices=list(IMPORTANCE))
    printed = leaf(of, "print", MODULE, "print_chronology", "issue what is ticked to print as a PDF")
    export = leaf(of, "export", MODULE, "export", "write what is ticked to print as a Word file, to be edited")
    for command, out in ((printed, "F.pdf"), (export, "F.docx")):
        command.add_argument("reference", metavar="REF")
        command.add_argument("--out", type=Path, required=True, metavar=out)
        command.add_argument("--language", choices=LANGUAGES, default="both")
        command.add_argument("--purpose", default="", metavar="TEXT")
        _days(command)
    proof = leaf(commands, "stage-proof", MODULE, "proof", "every step of the graduated response for one child")
    proof.add_argument("reference", metavar="REF", nargs="?", default="")
    proof.add_argument("--upn", default="", metavar="U", help="instead of a case: any pupil")
    proof.add_argument("--out", type=Path, metavar="F.pdf", help="issue it as a page")
    proof.add_argument("--language", choices=LANGUAGES, default="both")
    proof.add_argument("--purpose", default="", metavar="TEXT")


def _days(command: OneSentence) -> None:
    command.add_argument("--from", dest="first_day", type=day, metavar="D")
    command.add_argument("--to", dest="last_day", type=day, metavar="D")
