"""How a command of the line is put together: its options, its refusals, and its code imported when it runs."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

Run = Callable[[argparse.Namespace], int | None]


class OneSentence(argparse.ArgumentParser):
    """Refuses bad arguments with one sentence and exit code 2, as every other refusal."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {message}. Run “{self.prog} --help” to see how it is used.\n")
        raise SystemExit(2)


def day(text: str) -> dt.date:
    """A date as ``YYYY-MM-DD``."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date; write it as YYYY-MM-DD") from None


def clock_time(text: str) -> dt.time:
    """A time of day as ``HH:MM``."""
    try:
        return dt.time.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a time; write it as HH:MM") from None


def later(module: str, function: str) -> Run:
    """The command's code is imported when it runs: ``--help`` and the window start without it."""

    def run(options: argparse.Namespace) -> int | None:
        import importlib

        command: Run = getattr(importlib.import_module(f"ecede_desktop.cli.{module}"), function)
        return command(options)

    return run


def common(*, store: bool = True, json_too: bool = True) -> OneSentence:
    shared = OneSentence(add_help=False)
    if store:
        shared.add_argument("--store", metavar="PATH", required=True, help="the store (or a postgresql:// address)")
        shared.add_argument("--user", metavar="NAME", help="who works; default: the store's only user")
        shared.add_argument("--passphrase-file", metavar="F", type=Path, help="or ECEDE_PASSPHRASE in the environment")
    if json_too:
        shared.add_argument("--json", action="store_true", help="machine-readable result on standard output")
    return shared


def leaf(of: Any, name: str, module: str, function: str, help_text: str, *, store: bool = True) -> OneSentence:
    made: OneSentence = of.add_parser(name, help=help_text, description=help_text, parents=[common(store=store)])
    made.set_defaults(run=later(module, function))
    return made


def group(commands: Any, name: str, help_text: str) -> Any:
    made = commands.add_parser(name, help=help_text, description=help_text)
    return made.add_subparsers(metavar="COMMAND", required=True)
