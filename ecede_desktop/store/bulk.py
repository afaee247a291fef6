"""Many rows of one table at once, past the mapper: twice as quick where nobody needs the objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import Table


def insert_rows(session: Session, table: type[Table], rows: Sequence[dict[str, Any]]) -> None:
    """Add rows that all name the same columns; columns that they do not name get their default."""
    if rows:
        plain = table.__table__
        assert isinstance(plain, sa.Table)
        session.execute(plain.insert(), list(rows))
