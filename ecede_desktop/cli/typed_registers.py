"""``import typed``: registers that were typed from paper."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out_json, out_table
from ecede_desktop.records.typed_registers import TypedRegisterRow
from ecede_desktop.services import typed_registers

_SHORT = 13


def list_typed(options: argparse.Namespace) -> int:
    """List the registers that are, or were, typed from a scan."""
    with opened(options, read_only=True) as desk:
        rows = typed_registers.list_typed(desk)
    if options.json:
        out_json(rows)
        return 0
    out_table(
        ["Id", "Begun (UTC)", "School", "Class", "From", "To", "State", "Typed by", "Checked by", "Scan", "SHA-256"],
        [
            (
                str(r.id)[-_SHORT:], f"{r.started_at:%Y-%m-%d %H:%M}", r.school_number, r.group, r.first_day,
                r.last_day, _state(r), r.typed_by, _checked(r), r.scan_name, r.scan_sha256[:12],
            )
            for r in rows
        ],
    )  # fmt: skip
    return 0


def _state(row: TypedRegisterRow) -> str:
    return "taken back" if row.taken_back else row.state.replace("_", " ")


def _checked(row: TypedRegisterRow) -> str:
    return f"nobody: {row.alone_by} let it in" if row.alone_by else row.checked_by
