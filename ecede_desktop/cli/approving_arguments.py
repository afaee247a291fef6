"""Options of the commands that a manager does, or an officer with a manager beside."""

from __future__ import annotations

from pathlib import Path

from ecede_desktop.cli.leaves import OneSentence

VARIABLE = "ECEDE_APPROVER_PASSPHRASE"


def add_approver(parser: OneSentence) -> None:
    """Who approves, and where the passphrase that proves it is read from."""
    parser.add_argument(
        "--approved-by", default="", metavar="NAME", help="the manager beside you; a manager needs none"
    )
    parser.add_argument(
        "--approver-passphrase-file", metavar="F", type=Path, help=f"the manager's, or {VARIABLE} in the environment"
    )
