"""Figures as they were when they were reported: kept whole, never recomputed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class NewSnapshot:
    """Figures to be kept; ``record`` is plain JSON."""

    kind: str
    """code_return, target_inputs, vulnerability, school_report, figures …"""
    title: str
    record: Mapping[str, Any]
    first_day: dt.date | None = None
    last_day: dt.date | None = None
    code_sets: tuple[str, ...] = ()
    due_on: dt.date | None = None
    content: bytes = b""
    """The paper that was made of them, where one is kept; the record holds its SHA-256."""


@dataclass(frozen=True)
class SnapshotRow:
    """Kept figures as listed."""

    id: UUID
    kind: str
    title: str
    first_day: dt.date | None
    last_day: dt.date | None
    taken_at: dt.datetime
    taken_by: str
    code_sets: str
    due_on: dt.date | None
    sent_on: dt.date | None
    sent_to: str
    sha256: str


@dataclass(frozen=True)
class Snapshot:
    """Kept figures with what they are."""

    row: SnapshotRow
    record: Mapping[str, Any] = field(default_factory=dict)
    whole: bool = True
    """Whether the figures still have the hash that they were kept with."""
