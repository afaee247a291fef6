"""``council``: the council's particulars that stand on its papers."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.records.council import TellParticular
from ecede_desktop.services import council


def show(options: argparse.Namespace) -> int:
    """What the papers say now."""
    with opened(options, read_only=True) as desk:
        rows = tuple(council.particulars(desk).values())
    if options.json:
        out_json(rows)
        return 0
    lines = [(row.key, ", ".join(row.lines("en")), ", ".join(row.lines("cy")), row.said_by) for row in rows]
    out_table(["What", "English", "Welsh", "Said by"], lines)
    return 0


def tell(options: argparse.Namespace) -> int:
    """Say one of them."""
    texts = ("\n".join(lines) for lines in (options.english, options.welsh))
    with opened(options) as desk:
        row = council.tell_particular(desk, TellParticular(options.key, *texts)).value
    if options.json:
        out_json(row)
        return 0
    out(f"{row.key}: {', '.join(row.lines('en')) or 'not said'}")
    return 0
