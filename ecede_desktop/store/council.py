"""The council's particulars in the store: each said anew, the older ones kept."""

from __future__ import annotations

from collections.abc import Mapping

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.council import ParticularRow, TellParticular
from ecede_desktop.store.tables import CouncilParticular, UserAccount
from ecede_desktop.store.unit import Unit


def newest(session: Session) -> Mapping[str, ParticularRow]:
    """The newest of each key, also where it says nothing any more."""
    query = select(CouncilParticular, UserAccount.full_name).join(
        UserAccount, UserAccount.id == CouncilParticular.user_id
    )
    return {
        row.key: ParticularRow(row.key, row.english, row.welsh, by, row.recorded_at)
        for row, by in session.execute(query.order_by(CouncilParticular.recorded_at, CouncilParticular.id))
    }


def add(unit: Unit, command: TellParticular, before: ParticularRow | None) -> None:
    """Keep what is said now; what was said before stays."""
    row = CouncilParticular(
        id=uuid6.uuid7(), key=command.key, english=command.english, welsh=command.welsh, user_id=unit.user.id,
        recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    held = {"english": before.english, "welsh": before.welsh} if before is not None else None
    after = {"key": row.key, "english": row.english, "welsh": row.welsh}
    unit.record("tell_particular", "setting", row.id, before=held, after=after)
    unit.touch("setting", row.id)
