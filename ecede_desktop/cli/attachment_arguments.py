"""Options of the commands for attached files."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ecede_desktop.cli.leaves import day, group, leaf


def add(commands: Any) -> None:
    """``attachments add|list|save|withdraw``."""
    made = group(commands, "attachments", "attach files to a case, list them, save a copy, withdraw one")
    add_files = leaf(made, "add", "attachments", "add", "attach files; 3 where some of them were refused")
    add_files.add_argument("reference", metavar="REF")
    add_files.add_argument("files", metavar="FILE", type=Path, nargs="+")
    add_files.add_argument("--title", default="", metavar="TEXT", help="for one file; default: its name")
    add_files.add_argument("--origin", default="", metavar="TEXT", help="who sent it, or where it was found")
    add_files.add_argument("--received-on", type=day, metavar="DATE")
    add_files.add_argument("--contact", type=UUID, metavar="ID", help="the contact that they belong to")
    listed = leaf(made, "list", "attachments", "list_attachments", "list what is attached to a case, the latest first")
    listed.add_argument("reference", metavar="REF")
    save = leaf(made, "save", "attachments", "save", "save a copy outside the store; the audit says so")
    save.add_argument("attachment", metavar="ID", type=UUID)
    save.add_argument("--out", required=True, type=Path, metavar="FILE")
    save.add_argument("--password-file", type=Path, metavar="F", help="lock the copy with the password in this file")
    withdraw = leaf(
        made, "withdraw", "attachments", "withdraw", "say that an attachment does not belong here; it stays"
    )
    withdraw.add_argument("attachment", metavar="ID", type=UUID)
    withdraw.add_argument("--reason", required=True, metavar="TEXT")
