"""``import batch``: a night's files one after the other, with exit codes for a scheduler."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened, read_password
from ecede_desktop.cli.output import message, out, out_json
from ecede_desktop.records.batches import BatchFileRow, TakeBatch
from ecede_desktop.services import import_batches

SOME_REFUSED = 3
_SAID = {"in": "in", "same": "in before", "refused": "REFUSED", "unread": "NOT READ"}


def import_batch(options: argparse.Namespace) -> int:
    """Take in every file of some folders and archives; 0 all in, 3 some not."""
    command = TakeBatch(
        tuple(options.places), options.pattern, options.school, options.profile, options.name,
        read_password(options.password_file),
    )  # fmt: skip
    with opened(options) as desk:
        batch = import_batches.import_batch(
            desk, command, options.report, told=_silent if options.json else _say
        ).value  # fmt: skip
    counts = batch.counts
    if options.json:
        out_json(batch)
    else:
        said = (
            f"{counts['in']} in, {counts['same']} in before, {counts['refused']} refused, {counts['unread']} not read"
        )
        out(f"{batch.name}: {len(batch.files)} files: {said}")
    if options.report is not None:
        message(f"The report is saved in {options.report}.")
    return 0 if batch.all_in else SOME_REFUSED


def _say(file: BatchFileRow) -> None:
    out(f"  {_SAID[file.state]:<10} {file.file_name}: {file.sentence}")


def _silent(_file: BatchFileRow) -> None:
    return
