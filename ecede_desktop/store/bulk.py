"""Many rows of one table at once, past the mapper and the building of statements: most of what an import writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, repeat
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from ecede_desktop.store.tables import Table

_SIZES = (256, 32, 4, 1)
"""Rows in one statement of SQLite's: few sizes, so that its driver has each of them ready from the time before."""


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
        return
    # Still through the connection, which tells the unit of it and makes sentences of the driver's errors.
    for statement, values in insert.portions(insert.values(rows)):
        connection.exec_driver_sql(statement, values)


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
        cells: Iterator[tuple[Any, ...]] = zip(*columns, strict=True)
        return list(cells) if self.positional else [dict(zip(self.names, row, strict=True)) for row in cells]

    def portions(self, values: list[Any]) -> Iterator[tuple[str, Any]]:
        """Statements with their values: of SQLite's, each takes many rows.

        Its driver lets go of the interpreter once a statement; once a row, a writer would wait for the thread that
        reads ahead after each of them.
        """
        if not self.positional:
            yield self.statement, values
            return
        at = 0
        for size in _SIZES:
            while len(values) - at >= size:
                some = values[at : at + size]
                yield self._of_many(size), tuple(chain.from_iterable(some))
                at += size

    def _of_many(self, size: int) -> str:
        before, word, row = self.statement.rpartition(" VALUES ")
        return before + word + ", ".join([row] * size)


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
