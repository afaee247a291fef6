"""Options of ``duplicates``: likely duplicates, merging and taking apart, saying that two are not the same."""

from __future__ import annotations

from typing import Any

from ecede_desktop.cli.leaves import OneSentence, day, group, leaf

KINDS = ("pupil", "parent", "person")


def add(commands: Any) -> None:
    """The group ``duplicates``."""
    of = group(commands, "duplicates", "records that look like one person: list, merge, take apart, keep apart")
    listed = _leaf(of, "list", "duplicates", "likely duplicates, the likest first, with why")
    listed.add_argument("--strong", action="store_true", help="only those that are asked about before recording")
    listed.add_argument("--most", type=int, default=50, metavar="N")
    like = _leaf(of, "like", "like", "who is known already and looks like somebody")
    like.add_argument("--surname", required=True)
    for name in ("forename", "upn", "postcode", "phone", "email"):
        like.add_argument(f"--{name}", default="")
    like.add_argument("--born", type=day, metavar="DATE")
    for name, function, help_text in (
        ("plan", "plan", "what merging one record into another would do, and what stands in the way"),
        ("merge", "merge", "merge one record into another; it can be taken apart again"),
    ):
        made = _leaf(of, name, function, help_text)
        made.add_argument("kept", metavar="KEPT", help="UPN or id of the record that is kept")
        made.add_argument("merged", metavar="MERGED", help="UPN or id of the record that becomes it")
        if name == "merge":
            made.add_argument("--reason", required=True, metavar="TEXT")
            made.add_argument(
                "--state", action="append", default=[], metavar="KEY=TEXT", help="a statement that the plan asks for"
            )
    merges = _leaf(of, "merges", "merges", "merges that were made, and those that were taken apart")
    merges.set_defaults(kind="")
    undo = leaf(of, "unmerge", "merging", "unmerge", "take a merge apart")
    undo.add_argument("id", metavar="ID", help="of the merge; its end is enough")
    undo.add_argument("--reason", required=True, metavar="TEXT")
    undo.add_argument("--papers-recalled", default="", metavar="TEXT", help="a manager says what was done about papers")
    apart = _leaf(of, "not-same", "not_same", "say that two records are two people: they are not proposed again")
    apart.add_argument("one", metavar="ONE", help="UPN or id")
    apart.add_argument("two", metavar="TWO", help="UPN or id")
    apart.add_argument("--reason", required=True, metavar="TEXT")


def _leaf(of: Any, name: str, function: str, help_text: str) -> OneSentence:
    made = leaf(of, name, "merging", function, help_text)
    made.add_argument("--kind", choices=KINDS, default="pupil")
    return made
