"""Import profiles in the store: versions stand beside each other, the latest of a name holds."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from ecede_desktop.records.saved_profiles import SavedProfile
from ecede_desktop.store.tables import ImportProfile, UserAccount


def any_profile(session: Session) -> bool:
    """Whether any is kept at all."""
    return session.scalar(select(ImportProfile.id).where(ImportProfile.retired_at.is_(None)).limit(1)) is not None


def versions(session: Session, name: str | None = None) -> tuple[SavedProfile, ...]:
    """Every version, by name, the latest first."""
    query = _rows().order_by(func.lower(ImportProfile.name), ImportProfile.version.desc())
    if name is not None:
        query = query.where(ImportProfile.name == name)
    return tuple(_row(*found) for found in session.execute(query))


def latest(session: Session, name: str) -> SavedProfile | None:
    """The version of a name that holds."""
    found = versions(session, name)
    return found[0] if found and found[0].retired_at is None else None


def learned_from(session: Session, fingerprints: Collection[str]) -> tuple[SavedProfile, ...]:
    """The latest version of each profile that was learned from a file with such headings and is not retired."""
    newest = select(ImportProfile.name, func.max(ImportProfile.version)).group_by(ImportProfile.name)
    query = _rows().where(
        ImportProfile.fingerprint.in_([hashed(one) for one in fingerprints]), ImportProfile.retired_at.is_(None)
    )  # fmt: skip
    held = {(name, version) for name, version in session.execute(newest)}
    found = [_row(*row) for row in session.execute(query.order_by(ImportProfile.name))]
    return tuple(one for one in found if (one.name, one.version) in held)


def add_version(
    session: Session, profile: SavedProfile, at: dt.datetime, user_id: UUID
) -> UUID:  # fmt: skip
    """Keep another version; answers with its id."""
    row = {
        "id": uuid6.uuid7(), "name": profile.name, "version": profile.version, "system": profile.system,
        "school_number": profile.school_number, "content": profile.content, "fingerprint": profile.fingerprint,
        "recorded_at": at, "user_id": user_id, "retired_at": None,
    }  # fmt: skip
    session.execute(insert(ImportProfile), [row])
    found: UUID = row["id"]  # type: ignore[assignment]
    return found


def retire(session: Session, name: str, at: dt.datetime) -> int:
    """Use a profile no more; answers with how many versions of it there are."""
    query = update(ImportProfile).where(ImportProfile.name == name, ImportProfile.retired_at.is_(None))
    return len(session.scalars(query.values(retired_at=at).returning(ImportProfile.id)).all())


def hashed(fingerprint: str) -> str:
    """The headings of a file as they are kept: no longer than a hash."""
    return hashlib.sha256(fingerprint.encode()).hexdigest() if fingerprint else ""


def _rows() -> Any:
    return select(ImportProfile, UserAccount.full_name).join(UserAccount, UserAccount.id == ImportProfile.user_id)


def _row(row: ImportProfile, by: str) -> SavedProfile:
    return SavedProfile(
        row.id, row.name, row.version, row.system, row.school_number, row.content, row.fingerprint, row.recorded_at,
        by, row.retired_at,
    )  # fmt: skip
