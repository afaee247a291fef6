"""Names a bundle's file so that it can be told from others and, unless somebody chose so, names no person."""

from __future__ import annotations

import re

from ecede_desktop.records.bundles import BundleSpec, Copy

_NOT_IN_NAMES = re.compile(r"[^\w\-]+")
_MOST = 60


def file_name(spec: BundleSpec, volume: int | None = None, *, archive: bool = False) -> str:
    """Short case name, number of the bundle, day of the hearing: ``AWS-2026-1_EB-2026-1_2026-12-01_court.pdf``."""
    parts = [_plain(spec.name or spec.reference), _plain(spec.number)]
    if spec.hearing_on is not None:
        parts.append(spec.hearing_on.isoformat())
    parts.append("court" if spec.copy is Copy.COURT else "service")
    if volume is not None:
        parts.append(f"vol{volume}")
    if archive:
        parts.append("archive")
    return "_".join(part for part in parts if part) + ".pdf"


def _plain(text: str) -> str:
    """Without signs that a drive refuses; never so long that a path grows past what Windows takes."""
    return _NOT_IN_NAMES.sub("-", text.strip())[:_MOST].strip("-_")
