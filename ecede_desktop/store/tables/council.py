"""What the council says of itself on its papers."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Table, Word


class CouncilParticular(Table):
    """One particular as it was said at a time; the newest of a key holds, the older ones stay."""

    __tablename__ = "council_particular"

    id: Mapped[Id]
    key: Mapped[Word]
    english: Mapped[Long]
    welsh: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
