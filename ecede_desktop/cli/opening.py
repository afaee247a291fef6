"""Opens the store that a command names, with the passphrase from a file, the environment or the keyboard."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ecede_desktop.clock import SystemClock
from ecede_desktop.errors import UserError
from ecede_desktop.services import stores
from ecede_desktop.services.desk import Desk


def read_secret(file: Path | None, variable: str, asking: str) -> str:
    """A passphrase or code: from the file (its last line end is not part of it), the environment, or typed."""
    if file is not None:
        return _from_file(file)
    if variable in os.environ:
        return os.environ[variable]
    if sys.stdin is not None and sys.stdin.isatty():
        import getpass

        return getpass.getpass(f"{asking}: ")
    option = "--new-passphrase-file" if "NEW" in variable else "--passphrase-file"
    raise UserError(
        "no_passphrase",
        f"No passphrase was given: name a file with {option}, or set {variable} in the environment.",
    )


def read_password(file: Path | None) -> str:
    """The password of locked files: from the file that holds it, or none."""
    return "" if file is None else _from_file(file)


def _from_file(file: Path) -> str:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("passphrase_file_encoding", f"The passphrase file {file} is not a UTF-8 text file.") from None
    except OSError as fault:
        raise UserError(
            "passphrase_file_unreadable", f"The passphrase file {file} cannot be read: {fault.strerror}."
        ) from None
    return text.removesuffix("\n").removesuffix("\r")


def passphrase_of(options: argparse.Namespace) -> str:
    """The passphrase of the user who works."""
    return read_secret(options.passphrase_file, "ECEDE_PASSPHRASE", "Passphrase")


@contextmanager
def opened(options: argparse.Namespace, *, read_only: bool = False) -> Iterator[Desk]:
    """The desk of the user in the store that ``--store`` names; closed whatever happens."""
    desk = stores.open_desk(options.store, options.user, passphrase_of(options), SystemClock(), read_only=read_only)
    try:
        yield desk
    finally:
        stores.close_desk(desk)
