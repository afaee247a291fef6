"""Whether a store is whole: integrity, references, counts, audit chain."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.stores import Verification
from ecede_desktop.store import audit, dialect_sqlite
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import metadata


def counts(session: Session) -> tuple[tuple[str, int], ...]:
    """Rows of each table, in a fixed order."""
    names = sorted(metadata.tables)
    return tuple((n, session.scalar(select(func.count()).select_from(metadata.tables[n])) or 0) for n in names)


def verify(store: Store) -> Verification:
    """Everything that can be checked; a fault is named, never raised."""
    try:
        with store.reading() as session:
            faults = list(dialect_sqlite.faults(session.connection())) if store.path is not None else []
            integrity = "ok" if not faults else faults[0]
            if not faults:
                # A damaged page would only be met a second time, as an error.
                faults += audit.verify_chain(session).faults
            found = counts(session)
    except UserError as error:
        return Verification(False, False, error.text, (), 0, (error.text,))
    return Verification(not faults, True, integrity, found, dict(found)["audit_line"], tuple(faults))
