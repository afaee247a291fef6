"""Options of the commands for ready-made texts and drafts."""

from __future__ import annotations

from typing import Any

from ecede_desktop.cli.leaves import group, leaf


def add(commands: Any) -> None:
    """``snippets list|add|withdraw`` and ``drafts list``."""
    made = group(commands, "snippets", "ready-made texts, one's own and everybody's")
    leaf(made, "list", "writing", "list_snippets", "list the ready-made texts")
    new = leaf(made, "add", "writing", "add_snippet", "keep a ready-made text; one of that name is withdrawn")
    new.add_argument("name", metavar="NAME")
    new.add_argument("--english", default="", metavar="TEXT", help="may say {day}, {time} and {officer}")
    new.add_argument("--welsh", default="", metavar="TEXT")
    _everybodys(new)
    gone = leaf(made, "withdraw", "writing", "withdraw_snippet", "offer a ready-made text no more; it stays kept")
    gone.add_argument("name", metavar="NAME")
    _everybodys(gone)
    kept = group(commands, "drafts", "what is typed on this machine and not signed off")
    leaf(kept, "list", "writing", "list_drafts", "list the forms, their references and when they were kept; no text")


def _everybodys(command: Any) -> None:
    command.add_argument("--everybodys", action="store_true", help="a manager's: the text that everybody has")
