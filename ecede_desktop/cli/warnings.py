"""``warnings …``: record a warning to one parent, see how each stands, and withdraw one."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.notices import parent_named
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.records.warnings import GiveWarning, WithdrawWarning
from ecede_desktop.services import warnings


def give(options: argparse.Namespace) -> int:
    """Record a warning to one parent."""
    with opened(options) as desk:
        command = GiveWarning(
            options.reference, parent_named(desk, options.reference, options.parent),
            options.on or desk.clock.today(), options.first_day, options.last_day, options.kind, options.letter,
            note=options.note,
        )  # fmt: skip
        row = warnings.give_warning(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: {row.parent_name}, {row.kind}")
    return 0


def list_all(options: argparse.Namespace) -> int:
    """The warnings of a case, the newest first."""
    with opened(options, read_only=True) as desk:
        rows = warnings.warnings_of(desk, options.reference)
    if options.json:
        out_json(rows)
        return 0
    lines = [
        (str(row.id), row.parent_name, row.kind, str(row.on), str(row.served_on or "not known"),
         str(row.runs_to or "not known"), "withdrawn" if row.withdrawn_at is not None else "stands")
        for row in rows
    ]  # fmt: skip
    out_table(("id", "parent", "kind", "given", "received", "runs to", "state"), lines)
    return 0


def withdraw(options: argparse.Namespace) -> int:
    """A warning ought not to stand."""
    with opened(options) as desk:
        row = warnings.withdraw_warning(desk, WithdrawWarning(options.id, options.reason)).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: withdrawn")
    return 0
