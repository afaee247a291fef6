"""Alembic's way in: always on a connection that the program has already opened."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from ecede_desktop.store.tables import metadata
from ecede_desktop.store.tables.mapping import Instant
from ecede_desktop.store.upgrade import of_the_models


def plain_types(kind: str, value: Any, _context: Any) -> str | Literal[False]:
    """A migration outlives the classes of today, so it names the database's own types."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(value, Instant) else False


def run() -> None:
    """Run the migrations inside the transaction of the connection that was given."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=metadata,
        # SQLite changes a table by building it anew.
        render_as_batch=True,
        # A schema of many tables is written in several migrations.
        include_object=context.config.attributes.get("include") or of_the_models,
        render_item=plain_types,
        transactional_ddl=True,
        transaction_per_migration=False,
    )
    context.run_migrations()


run()
