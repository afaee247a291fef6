"""Desks to test at: a real encrypted store, an officer and a manager, and a clock that stands still."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from uuid import UUID

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import audit, engine, facts, upgrade, users
from ecede_desktop.store.engine import Store
from ecede_desktop.store.keys import Cost, StoreKey
from ecede_desktop.store.tables import metadata

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
"""Guesses in tests need not be dear."""
PASSPHRASE = "tair gwylan lwyd heno"
NOW = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)
ALED = UserRow(UUID("01980000-0000-7000-8000-00000000a1ed"), "aled", "Aled Ffug-Swyddog", Role.OFFICER)
STORE_ID = UUID("01980000-0000-7000-8000-0000005704e0")
MARI = UserRow(UUID("01980000-0000-7000-8000-00000000feed"), "mari", "Mari Ffug-Reolwr", Role.MANAGER)


def furnish(store: Store) -> Store:
    """Tables, an empty audit chain, and both users."""
    metadata.create_all(store.engine)
    upgrade.stamp(store)
    with store.engine.begin() as connection:
        audit.begin(connection)
    with store.writing(MARI, FixedClock(NOW)) as unit:
        facts.write(unit, {"store_id": str(STORE_ID), "created_at": NOW.isoformat(), "demonstration": "no"})
        for user in (MARI, ALED):
            users.add_user(unit, user.name, user.full_name, user.role, id=user.id)
        unit.commit()
    return store


def file_store(path: Path) -> Store:
    """A furnished store in a file: laid once in each test process, then copied, for laying all tables takes long."""
    template, key = _template()
    shutil.copy(template, path)
    return engine.open_file(path, key)


@cache
def _template() -> tuple[Path, StoreKey]:
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path, key = folder / "template.ecede", StoreKey.fresh()
    furnish(engine.create_file(path, key)).close()
    return path, key


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A SQLCipher store in a file of this test's own."""
    made = file_store(tmp_path / "test.ecede")
    yield made
    made.close()


@pytest.fixture
def desk(store: Store, clock: FixedClock) -> Desk:
    """Aled's: an officer's."""
    return Desk(store=store, user=ALED, clock=clock, pack=load_pack())


@pytest.fixture
def manager_desk(desk: Desk) -> Desk:
    """Mari's: a manager's, at the same store."""
    return replace(desk, user=MARI)


@pytest.fixture(params=["sqlcipher", "postgresql"])
def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """The same store on either database."""
    made = _MAKERS[request.param](request, tmp_path)
    yield made
    made.close()


def _file(_request: pytest.FixtureRequest, folder: Path) -> Store:
    return file_store(folder / "any.ecede")


def _database(request: pytest.FixtureRequest, _folder: Path) -> Store:
    return furnish(engine.open_database(request.getfixturevalue("postgres_url")))


_MAKERS: dict[str, Callable[[pytest.FixtureRequest, Path], Store]] = {"sqlcipher": _file, "postgresql": _database}
