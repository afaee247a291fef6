"""A schema as the database itself tells it."""

from __future__ import annotations

from sqlalchemy import Inspector


def shape(inspector: Inspector) -> dict[str, object]:
    """Everything of a schema that autogenerate does not compare."""
    return {
        table: (
            sorted(
                (str(c["name"]), " ".join(str(c["sqltext"]).split())) for c in inspector.get_check_constraints(table)
            ),
            sorted((str(u["name"]), tuple(u["column_names"])) for u in inspector.get_unique_constraints(table)),
            sorted((str(i["name"]), tuple(i["column_names"]), i["unique"]) for i in inspector.get_indexes(table)),
            sorted((str(f["name"]), tuple(f["constrained_columns"])) for f in inspector.get_foreign_keys(table)),
            inspector.get_pk_constraint(table)["name"],
            [(c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(table)],
        )
        for table in sorted(inspector.get_table_names())
        if table != "alembic_version"
    }
