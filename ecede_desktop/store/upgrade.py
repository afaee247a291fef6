"""A store of an older version: copied, migrated, verified, or put back as it was; one of a newer version is refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.script.revision import ResolutionError
from alembic.util.exc import CommandError
from sqlalchemy import Connection

from ecede_desktop import paths
from ecede_desktop.errors import UserError
from ecede_desktop.store import checks, dialect_sqlite
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import MadeByNewerVersion, StoreDamaged
from ecede_desktop.store.files import beside

COPY = "before-upgrade"


class UpgradeFailed(UserError):
    """The store could not be brought to this version and is as it was."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(
            "upgrade_failed",
            f"The store {place} could not be brought to this version of the program ({why}) and is as it was before. "
            "Go on with the version used so far, and report this.",
            place=place, why=why,
        )  # fmt: skip


class NeedsUpgrade(UserError):
    """The store is of an older version and was opened only to be read."""

    def __init__(self, place: str) -> None:
        super().__init__(
            "needs_upgrade",
            f"The store {place} was made by an older version of this program. "
            "Open it once for writing to bring it up to date.",
            place=place,
        )  # fmt: skip


def head(scripts: Path | None = None) -> str:
    """The newest schema that this program knows."""
    revision = ScriptDirectory.from_config(alembic(scripts)).get_current_head()
    assert revision is not None
    return revision


def current(store: Store) -> str:
    """The schema of the store; empty where it has none."""
    with store.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() or ""


def migrate(store: Store, *, to: str = "head", scripts: Path | None = None) -> None:
    """Run the migrations in one transaction: all of them or none."""
    with _one_writer(store) as connection:
        _run(connection, to, scripts)


def stamp(store: Store, revision: str = "head") -> None:
    """Say that the tables are those of a revision."""
    with _one_writer(store) as connection:
        command.stamp(alembic(None, connection), revision)


def bring_up_to_date(store: Store, *, read_only: bool = False, scripts: Path | None = None) -> bool:
    """Do what is needed before the store is used; answers whether it was migrated."""
    at, newest = current(store), head(scripts)
    if at == newest:
        _end_what_was_cut_short(store, read_only=read_only)
        return False
    if not at:
        raise StoreDamaged(store.place, "it does not say which version made it")
    if not _known(at, scripts):
        raise MadeByNewerVersion(store.place, at)
    if read_only:
        raise NeedsUpgrade(store.place)
    if store.path is None or store.key is None:
        _migrate_and_verify(store, scripts)
    else:
        _with_copy(store, store.path, scripts)
    return True


def _with_copy(store: Store, path: Path, scripts: Path | None) -> None:
    assert store.key is not None
    copy, at = beside(path, COPY), current(store)
    # One that a kill left behind: the store itself is as it was, for a migration is one transaction.
    copy.unlink(missing_ok=True)
    dialect_sqlite.copy(path, copy, store.key)
    try:
        _migrate_and_verify(store, scripts)
    except BaseException:
        _put_back(store, copy, path, at)
        raise
    # Personal data that no one would remember to delete; the backups are where the past is kept.
    copy.unlink()


def _put_back(store: Store, copy: Path, path: Path, at: str) -> None:
    try:
        as_it_was = current(store) == at
    except UserError:
        as_it_was = False
    store.engine.dispose()
    if as_it_was:
        copy.unlink()
    else:
        dialect_sqlite.put_in_place(copy, path)


def _end_what_was_cut_short(store: Store, *, read_only: bool) -> None:
    """A kill came after the migration and before its check: the copy is still there."""
    if store.path is None or read_only or not (copy := beside(store.path, COPY)).exists():
        return
    if faults := checks.verify(store).faults:
        store.engine.dispose()
        dialect_sqlite.put_in_place(copy, store.path)
        raise UpgradeFailed(store.place, faults[0])
    copy.unlink()


def _migrate_and_verify(store: Store, scripts: Path | None) -> None:
    try:
        migrate(store, scripts=scripts)
        faults = checks.verify(store).faults
    except UserError:
        raise
    except Exception as error:
        raise UpgradeFailed(store.place, type(error).__name__) from error
    if faults:
        raise UpgradeFailed(store.place, faults[0])


def _known(revision: str, scripts: Path | None) -> bool:
    try:
        return ScriptDirectory.from_config(alembic(scripts)).get_revision(revision) is not None
    except (CommandError, ResolutionError):
        return False


@contextmanager
def _one_writer(store: Store) -> Iterator[Connection]:
    with (
        store.engine.connect().execution_options(**{dialect_sqlite.WRITES: True}) as connection,
        # SQLite rebuilds a table to change it; the rows that point to it must not be followed meanwhile.
        dialect_sqlite.foreign_keys_waiting(connection),
        connection.begin(),
    ):
        yield connection


def _run(connection: Connection, to: str, scripts: Path | None) -> None:
    config = alembic(scripts, connection)
    if to in {"head", "heads"} or (not to.startswith("-") and to != "base"):
        command.upgrade(config, to)
    else:
        command.downgrade(config, to)


def of_the_models(_object: object, name: str | None, kind: str, reflected: bool, _other: object) -> bool:
    """Whether Alembic may compare something with the models: the index of words of notes stands beside them."""
    return not (reflected and (name or "").startswith(("note_search", "ix_note_text_words")))


def alembic(scripts: Path | None, connection: Connection | None = None) -> Config:
    """Alembic, told where the scripts lie and which connection to use."""
    config = Config()
    config.set_main_option("script_location", str(scripts or paths.migrations()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
