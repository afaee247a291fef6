"""The store as its keepers see it: who may open it, what it holds, whether it is whole."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID


@dataclass(frozen=True)
class SlotInfo:
    """A key slot, without its secret."""

    user: str
    kind: str
    """user or recovery."""
    created_at: dt.datetime


@dataclass(frozen=True)
class StoreHeader:
    """What can be said of a store before it is opened."""

    path: Path
    store_id: UUID
    users: tuple[str, ...]
    has_recovery: bool
    wait_seconds: float
    """Seconds before another passphrase is tried, after failures."""


@dataclass(frozen=True)
class NewStore:
    """A store just made; the recovery code is shown once and never kept."""

    path: Path
    store_id: UUID
    recovery_code: str


@dataclass(frozen=True)
class StoreInfo:
    """Counts and versions of an open store."""

    path: str
    store_id: UUID
    backend: str
    """sqlcipher or postgresql."""
    schema: str
    program_version: str
    created_at: dt.datetime
    demonstration: bool
    counts: tuple[tuple[str, int], ...]
    """(table, rows) in a fixed order."""
    size: int
    """Bytes on disk; 0 where not known."""
    last_backup: dt.datetime | None = None


@dataclass(frozen=True)
class Verification:
    """Whether a store is whole; every fault is named."""

    ok: bool
    opens: bool
    integrity: str
    counts: tuple[tuple[str, int], ...]
    audit_lines: int
    faults: tuple[str, ...]
    """One English sentence each."""


@dataclass(frozen=True)
class BackupResult:
    """A backup that was written and verified."""

    path: Path
    sha256: str
    size: int
    taken_at: dt.datetime
