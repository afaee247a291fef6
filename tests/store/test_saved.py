"""Every schema that was ever released still opens, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import inspect, select

from ecede_desktop.clock import FixedClock
from ecede_desktop.services import stores
from ecede_desktop.store import engine, upgrade
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.tables import MarkYear, Pupil, metadata
from tests.desks import PASSPHRASE
from tests.store.save_sample import MARKS, OFFICERS_PASSPHRASE, SAVED
from tests.store.shape import shape

FILES = sorted(file.name for file in SAVED.glob("*.ecede"))


@pytest.fixture(params=FILES)
def saved(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    for ending in ("", ".keys"):
        shutil.copy(SAVED / f"{request.param}{ending}", tmp_path / f"{request.param}{ending}")
    return tmp_path / str(request.param)


def test_there_is_a_saved_store_of_the_first_schema() -> None:
    assert FILES[:1] == ["schema-0001.ecede"]


@pytest.mark.parametrize(("user", "passphrase"), [("mari", PASSPHRASE), ("aled", OFFICERS_PASSPHRASE)])
def test_a_saved_store_opens_and_verifies(saved: Path, clock: FixedClock, user: str, passphrase: str) -> None:
    desk = stores.open_desk(saved, user, passphrase, clock)
    assert stores.info(desk).schema == upgrade.head()
    assert stores.verify(desk).faults == ()
    with desk.reading() as session:
        assert session.scalars(select(Pupil.surname)).all() == ["Ffug-Ŵyr"]
        assert session.scalars(select(MarkYear.marks)).all() == [MARKS]
    stores.close_desk(desk)


def test_a_saved_store_is_brought_to_the_tables_of_today(saved: Path, clock: FixedClock, tmp_path: Path) -> None:
    desk = stores.open_desk(saved, "mari", PASSPHRASE, clock)
    fresh = engine.create_file(tmp_path / "fresh.ecede", StoreKey.fresh())
    metadata.create_all(fresh.engine)
    # Before the first release: `python -m tests.store.save_sample` saves it anew. Afterwards: write a migration.
    assert shape(inspect(desk.store.engine)) == shape(inspect(fresh.engine))
    fresh.close()
    stores.close_desk(desk)
