"""Everything that is said to PostgreSQL and to no other database."""

from __future__ import annotations

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url, text

from ecede_desktop.errors import UserError
from ecede_desktop.store.faults import CannotReach, NoRoom, StoreBusy

BACKEND = "postgresql"
LOCK_SECONDS = 30


def is_url(place: str) -> bool:
    """Whether a place names a team's database and not a file."""
    return place.startswith(("postgresql://", "postgresql+psycopg://", "postgres://"))


def engine(url: str | URL) -> Engine:
    """A pool of connections to the team's database."""
    address = make_url(url).set(drivername="postgresql+psycopg")
    made = create_engine(
        address,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={"options": f"-c timezone=UTC -c lock_timeout={LOCK_SECONDS}s", "connect_timeout": 10},
    )
    shown = address.render_as_string(hide_password=True)

    def told(context: ExceptionContext) -> None:
        if context.original_exception is not None and (sentence := fault(context.original_exception, shown)):
            raise sentence from None

    event.listen(made, "handle_error", told)
    return made


def begin_write(connection: Connection) -> None:
    """One writer at a time, as in a file: what a gate has read stays true until the commit."""
    connection.execute(text("SELECT id FROM audit_head FOR UPDATE"))


def fault(error: BaseException, place: str) -> UserError | None:
    """The sentence for an error of the database; None where it is a fault of this program."""
    state = getattr(error, "sqlstate", None)
    if state is None:
        return CannotReach(place) if type(error).__name__ in {"OperationalError", "ConnectionTimeout"} else None
    if state in {"55P03", "40P01", "40001"}:
        return StoreBusy(place)
    if state in {"53100", "53200"}:
        return NoRoom(place)
    if state[:2] in {"08", "28", "3D", "57"}:
        return CannotReach(place)
    return None
