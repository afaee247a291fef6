"""Many rows of one table at once, past the mapper and the building of statements: most of what an import writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from ecede_desktop.store.tables import Table


def insert_rows(session: Session, table: type[Table], rows: Sequence[dict[str, Any]]) -> None:
    """Add rows that all name the same columns; columns that they do not name get their default."""
    if not rows:
        return
    plain = table.__table__
    assert isinstance(plain, sa.Table)
    connection = session.connection()
    insert = _insert(plain, connection.dialect, tuple(rows[0]))
    if insert is None:
        session.execute(plain.insert(), list(rows))
    else:
        # Still through the connection, which tells the unit of it and makes sentences of the driver's errors.
        connection.exec_driver_sql(insert.statement, insert.values(rows))


@dataclass(frozen=True)
class _Insert:
    """A statement as the driver takes it, and what has to be done to each value before."""

    statement: str
    names: tuple[str, ...]
    processors: tuple[Callable[[Any], Any] | None, ...]
    defaults: dict[str, Any]
    positional: bool

    def values(self, rows: Sequence[dict[str, Any]]) -> list[Any]:
        """The rows column by column, so that a column which needs nothing done costs next to nothing."""
        columns: list[Any] = []
        for name, process in zip(self.names, self.processors, strict=True):
            defaulted = name in self.defaults
            column = repeat(self.defaults[name], len(rows)) if defaulted else map(itemgetter(name), rows)
            columns.append(column if process is None else map(process, column))
        cells = zip(*columns, strict=True)
        return list(cells) if self.positional else [dict(zip(self.names, row, strict=True)) for row in cells]


@lru_cache(maxsize=64)
def _insert(table: sa.Table, dialect: Dialect, named: tuple[str, ...]) -> _Insert | None:
    """How such rows are written; None where a default has to be worked out in Python."""
    defaults = {}
    for column in table.columns:
        if column.name not in named and column.default is not None:
            if not isinstance(column.default, ScalarElementColumnDefault):
                return None
            defaults[column.name] = column.default.arg
    names = (*named, *defaults)
    compiled = table.insert().compile(dialect=dialect, column_keys=list(names))
    names = tuple(compiled.positiontup) if compiled.positional and compiled.positiontup else names
    processors = tuple(table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names)
    return _Insert(str(compiled), names, processors, defaults, compiled.positional)
