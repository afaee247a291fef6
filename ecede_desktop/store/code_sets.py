"""Code sets that the council wrote; a new version stands beside the old one and the latest of each id holds."""

from __future__ import annotations

from collections.abc import Mapping

import uuid6
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ecede_desktop.records.code_sets import CodeSetVersionRow
from ecede_desktop.store.tables import CodeSetVersion, MarkYear, UserAccount
from ecede_desktop.store.unit import Unit


def versions(session: Session, set_id: str | None = None) -> tuple[CodeSetVersionRow, ...]:
    """Every version, the latest first."""
    query = select(CodeSetVersion, UserAccount.full_name).join(UserAccount, UserAccount.id == CodeSetVersion.user_id)
    if set_id is not None:
        query = query.where(CodeSetVersion.set_id == set_id)
    return tuple(
        CodeSetVersionRow(row.id, row.set_id, row.content, row.note, row.recorded_at, by)
        for row, by in session.execute(query.order_by(CodeSetVersion.id.desc()))
    )


def contents(session: Session) -> tuple[str, ...]:
    """The latest version of each set, as written."""
    query = select(CodeSetVersion.set_id, CodeSetVersion.content).order_by(CodeSetVersion.id)
    latest: dict[str, str] = {}
    for set_id, content in session.execute(query):
        latest[set_id] = content
    return tuple(latest.values())


def add_version(unit: Unit, set_id: str, content: str, note: str) -> CodeSetVersionRow:
    """Keep a version."""
    row = CodeSetVersion(
        id=uuid6.uuid7(), set_id=set_id, content=content, note=note, recorded_at=unit.clock.now(), user_id=unit.user.id
    )
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "code_set", row.id, after={"set": set_id, "content": content, "note": note})
    unit.touch("code_set", row.id)
    return CodeSetVersionRow(row.id, set_id, content, note, row.recorded_at, unit.user.full_name)


def years_held(session: Session) -> Mapping[str, int]:
    """How many school years of marks are held in each code set."""
    query = select(MarkYear.code_set, func.count()).group_by(MarkYear.code_set)
    return {row[0]: row[1] for row in session.execute(query)}
