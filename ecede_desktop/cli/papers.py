"""``extract``: issue a register extract for court, or reprint one."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json
from ecede_desktop.errors import UserError
from ecede_desktop.records.extracts import AskExtract, IssuedExtract
from ecede_desktop.services import extracts
from ecede_desktop.services.desk import Desk


def extract(options: argparse.Namespace) -> int:
    """Issue or reprint; the file is whole or not there."""
    with opened(options) as desk:
        issued = _issued(desk, options)
    if options.json:
        out_json({"number": issued.number, "sha256": issued.sha256, "pages": issued.pages, "file": options.out})
    else:
        out(f"{issued.number}: {issued.pages} pages in {options.out} (SHA-256 {issued.sha256}).")
    return 0


def _issued(desk: Desk, options: argparse.Namespace) -> IssuedExtract:
    if options.number:
        issued = extracts.reprint_extract(desk, options.number)
        extracts.save_pdf(issued.pdf, options.out)
        return issued
    if not (options.upn and options.first_day and options.last_day):
        raise UserError(
            "extract_incomplete", "Say which extract: --upn, --from and --to; or --number to reprint an issued one."
        )
    extracts.check_writable(options.out)
    ask = AskExtract(
        first_day=options.first_day,
        last_day=options.last_day,
        upn=options.upn,
        school_number=options.school,
        language=options.language,
        purpose=options.purpose,
        acknowledge_missing=options.acknowledge_missing,
        name_parents=options.name_parents,
    )
    issued = extracts.issue_extract(desk, ask).value
    extracts.save_pdf(issued.pdf, options.out)
    return issued
