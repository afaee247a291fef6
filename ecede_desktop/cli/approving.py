"""A manager beside the officer approves a command: named, and proved by the manager's own passphrase."""

from __future__ import annotations

import argparse
import os

from ecede_desktop.cli.approving_arguments import VARIABLE
from ecede_desktop.cli.opening import read_secret
from ecede_desktop.errors import UserError
from ecede_desktop.services import users
from ecede_desktop.services.desk import Desk


def approved(desk: Desk, options: argparse.Namespace) -> str:
    """Who approves, once the passphrase is proved; empty: nobody was named.

    Raises:
        UserError: no passphrase was given, or it is not the manager's.
    """
    if not options.approved_by.strip():
        return ""
    if options.approver_passphrase_file is None and VARIABLE not in os.environ:
        text = (
            f"The manager's passphrase is needed: name a file with --approver-passphrase-file, or set {VARIABLE} in the"
            " environment."
        )
        raise UserError("no_approver_passphrase", text)
    secret = read_secret(options.approver_passphrase_file, VARIABLE, "The manager's passphrase")
    return users.confirm_user(desk, options.approved_by.strip(), secret).name
