"""``store …``: make, look after and check a store."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from ecede_desktop.cli.opening import opened, passphrase_of, read_secret
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.clock import SystemClock
from ecede_desktop.errors import UserError
from ecede_desktop.records.users import Role
from ecede_desktop.services import stores, users


def create(options: argparse.Namespace) -> int:
    """Make a store; the recovery code is shown once or written to a file only the owner may read."""
    if options.recovery_out is not None and options.recovery_out.exists():
        raise UserError(
            "recovery_file_exists", f"{options.recovery_out} exists already; name a new file for the recovery code."
        )
    made = stores.create_store(
        options.path, options.user, passphrase_of(options), SystemClock(), full_name=options.full_name
    )
    if options.recovery_out is not None:
        _write_private(options.recovery_out, made.recovery_code + "\n")
    if options.json:
        shown = None if options.recovery_out is not None else made.recovery_code
        out_json({"path": made.path, "store_id": made.store_id, "recovery_code": shown})
        return 0
    out(f"Made the store {made.path}.")
    if options.recovery_out is None:
        out(f"Recovery code: {made.recovery_code}")
    message("Print the recovery code and lock it away: without it a forgotten passphrase cannot be replaced.")
    return 0


def _write_private(path: Path, text: str) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as fault:
        raise UserError("cannot_write", f"{path} cannot be written: {fault.strerror}.") from None


def info(options: argparse.Namespace) -> int:
    """Say what the store holds."""
    with opened(options, read_only=True) as desk:
        found = stores.info(desk)
    if options.json:
        out_json({**{k: v for k, v in vars(found).items() if k != "counts"}, "counts": dict(found.counts)})
        return 0
    out(f"Store {found.store_id}, {found.backend}, schema {found.schema}, made {found.created_at:%Y-%m-%d}.")
    out_table(["Records", "Number"], found.counts)
    return 0


def verify(options: argparse.Namespace) -> int:
    """Check that the store is whole; exit 2 names every fault."""
    with opened(options, read_only=True) as desk:
        result = stores.verify(desk)
    if options.json:
        out_json({**vars(result), "counts": dict(result.counts)})
    elif result.ok:
        out(f"The store is whole: {result.audit_lines} audit lines in an unbroken chain, integrity {result.integrity}.")
    for fault in result.faults:
        message(fault)
    return 0 if result.ok else 2


def backup(options: argparse.Namespace) -> int:
    """Write an encrypted backup to a folder and verify it."""
    with opened(options) as desk:
        result = stores.backup(desk, options.folder)
    if options.json:
        out_json(result)
    else:
        out(f"Backup written and verified: {result.path} ({result.size:,} bytes, SHA-256 {result.sha256}).")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Bring a backup back as the store that ``--store`` names."""
    passphrase = passphrase_of(options)
    result = stores.restore(
        options.file, Path(options.store), options.user, passphrase, SystemClock(), move_aside=options.move_aside
    )
    if options.json:
        out_json({**vars(result), "counts": dict(result.counts)})
    else:
        out(f"Restored to {options.store}: {result.audit_lines} audit lines, integrity {result.integrity}.")
    return 0


def passphrase(options: argparse.Namespace) -> int:
    """Change a passphrase: the key is wrapped anew, nothing is encrypted again."""
    path = Path(options.store)
    if options.recovery_code_file is not None:
        code = read_secret(options.recovery_code_file, "ECEDE_RECOVERY_CODE", "Recovery code").strip()
        new = read_secret(options.new_passphrase_file, "ECEDE_NEW_PASSPHRASE", "New passphrase")
        stores.reset_passphrase(path, code, options.user, new)
    else:
        old = passphrase_of(options)
        new = read_secret(options.new_passphrase_file, "ECEDE_NEW_PASSPHRASE", "New passphrase")
        stores.change_passphrase(path, options.user, old, new)
    if options.json:
        out_json({"changed": True})
    else:
        out("The passphrase is changed.")
    return 0


def add_user(options: argparse.Namespace) -> int:
    """Add a user with a key slot of their own."""
    new = read_secret(options.new_passphrase_file, "ECEDE_NEW_PASSPHRASE", "Passphrase of the new user")
    with opened(options) as desk:
        outcome = users.add_user(desk, options.name, new, full_name=options.full_name, role=Role(options.role))
    if options.json:
        out_json(outcome.value)
    else:
        out(f"Added {outcome.value.name} ({outcome.value.role.value}).")
    return 0
