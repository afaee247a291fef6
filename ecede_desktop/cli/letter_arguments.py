"""``letters``: its options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf
from ecede_desktop.records.letters import ORDERS
from ecede_desktop.records.paper_service import METHODS

MODULE = "letters"
LANGUAGES = ["en", "cy", "both"]


def add(commands: Any) -> None:
    """The commands and their options."""
    of = group(commands, "letters", "letters from templates, and the council's own templates")
    leaf(of, "list", MODULE, "list_templates", "every letter that may be written, and what is wrong with one")
    leaf(of, "fields", MODULE, "fields", "every field that a template may use", store=False)
    check = leaf(of, "check", MODULE, "check", "look at template files; exit code 2 where one has a fault", store=False)
    check.add_argument("files", metavar="FILE", type=Path, nargs="+")
    export = leaf(of, "export", MODULE, "export", "write a template to a file, to be changed")
    export.add_argument("template", metavar="KEY")
    export.add_argument("--out", required=True, type=Path, metavar="F.toml")
    added = leaf(of, "add", MODULE, "add", "take in the council's own version of a letter (a manager does this)")
    added.add_argument("file", metavar="FILE", type=Path)
    added.add_argument("--note", default="", metavar="TEXT")
    retire = leaf(of, "retire", MODULE, "retire", "use our own letter again (a manager does this)")
    retire.add_argument("template", metavar="KEY")
    for name, function, told in (
        ("preview", "preview", "write the pages as they would be; nothing is recorded"),
        ("issue", "issue", "issue a letter under the next number and write it"),
        ("word", "word", "write a letter as a Word file, for those who must edit; it is not issued"),
    ):
        one = _written(leaf(of, name, MODULE, function, told))
        one.add_argument("reference", metavar="REF")
        one.add_argument("--parent", default="", metavar="NAME", help="as recorded; default: the only parent")
        one.add_argument("--language", choices=LANGUAGES, default="", help="default: what the parent chose, or both")
    batch = _written(
        leaf(of, "batch", MODULE, "batch", "the same letter to every parent of some cases, in one file"),
        out_needed=False,
    )
    batch.add_argument("references", metavar="REF", nargs="+")
    batch.add_argument("--order", choices=ORDERS, default=ORDERS[0])
    batch.add_argument("--language", choices=LANGUAGES, default="", help="default: what each parent chose, or both")
    batch.add_argument("--name", default="", metavar="TEXT")
    batch.add_argument("--one-side", action="store_true", help="no empty back pages")
    batch.add_argument(
        "--check", action="store_true", help="only say who would get one and who cannot, and why; exit code 2 where any"
    )
    served = leaf(of, "serve-batch", MODULE, "serve_batch", "every letter of a batch went out so, on that day")
    served.add_argument("batch", metavar="ID", help="as batch --json gives it")
    served.add_argument("--method", choices=METHODS, required=True)
    served.add_argument("--on", type=day, required=True, metavar="DATE")
    served.add_argument("--evidence", default="", metavar="TEXT", help="what proves it: a posting book, a receipt")
    served.add_argument("--served-by", default="", metavar="NAME", help="default: who is signed in")
    of_case = leaf(of, "of-case", MODULE, "of_case", "the letters of a case, the newest first")
    of_case.add_argument("reference", metavar="REF")


def _written(command: OneSentence, *, out_needed: bool = True) -> OneSentence:
    command.add_argument("--template", required=True, metavar="KEY")
    command.add_argument("--out", required=out_needed, type=Path, metavar="FILE")
    command.add_argument("--text", default="", metavar="TEXT", help="what you add")
    command.add_argument("--day", type=day, metavar="DATE")
    command.add_argument("--time", default="", metavar="TEXT")
    command.add_argument("--place", default="", metavar="TEXT")
    return command
