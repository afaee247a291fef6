"""Migrations: head is the tables, up and down and with data, newer refused, failure put back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.schema import CheckConstraint

from ecede_desktop import paths
from ecede_desktop.clock import FixedClock
from ecede_desktop.records.users import Role
from ecede_desktop.store import checks, dialect_sqlite, engine, making, upgrade
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import MadeByNewerVersion, StoreDamaged
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.making import FirstUser
from ecede_desktop.store.tables import School, metadata
from ecede_desktop.store.upgrade import NeedsUpgrade, UpgradeFailed
from tests.desks import ALED, NOW
from tests.store import revise
from tests.store.shape import shape

CLOCK = FixedClock(NOW)
LATER = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999", "{before}"
def upgrade():
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.Text()))
    op.bulk_insert(sa.table("later", sa.column("text", sa.Text())), [{{"text": "x" * 200}}] * 2000)
    {then}
def downgrade():
    op.drop_table("later")
"""


@pytest.fixture(params=["sqlcipher", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A place without tables."""
    if request.param == "sqlcipher":
        made = engine.create_file(tmp_path / "s.ecede", StoreKey.fresh())
    else:
        made = engine.open_database(request.getfixturevalue("postgres_url"))
    yield made
    made.close()


@pytest.fixture
def made(empty: Store) -> Store:
    """A store as the program makes it, with something in it."""
    making.make_in_database(empty, FirstUser("mari", "", Role.MANAGER), CLOCK, {"demonstration": "yes"})
    with empty.writing(ALED, CLOCK) as unit:
        unit.session.add(School(number="6742999", name="Ysgol Enghraifft"))
        unit.record("create", "school", "6742999")
        unit.commit()
    return empty


@pytest.fixture
def later(tmp_path: Path) -> Callable[[str], Path]:
    """The program's migrations and one more that does as it is told."""

    def with_then(then: str) -> Path:
        scripts = tmp_path / "scripts"
        shutil.copytree(paths.migrations(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
        source = LATER.format(before=upgrade.head(), then=then)
        (scripts / "versions" / "9999_later.py").write_text(source, encoding="utf-8")
        return scripts

    return with_then


def tables(store: Store) -> set[str]:
    return set(inspect(store.engine).get_table_names())


def test_the_head_is_what_the_tables_say(empty: Store) -> None:
    upgrade.migrate(empty)
    with empty.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_object": upgrade.of_the_models}
        )
        assert compare_metadata(context, metadata) == []
    migrated = shape(inspect(empty.engine))
    upgrade.migrate(empty, to="base")
    assert tables(empty) <= {"alembic_version"}
    metadata.create_all(empty.engine)
    assert shape(inspect(empty.engine)) == migrated
    checked = [c for t in metadata.tables.values() for c in t.constraints if isinstance(c, CheckConstraint)]
    assert sum(len(entry[0]) for entry in migrated.values()) == len(checked)  # type: ignore[index, misc]


def test_up_and_down_with_data(made: Store, later: Callable[[str], Path]) -> None:
    scripts = later("pass")
    assert upgrade.bring_up_to_date(made, scripts=scripts)
    assert upgrade.current(made) == "9999"
    assert "later" in tables(made)
    upgrade.migrate(made, to="-1", scripts=scripts)
    assert upgrade.current(made) == upgrade.head()
    assert not upgrade.bring_up_to_date(made)
    with made.reading() as session:
        assert session.query(School).one().name == "Ysgol Enghraifft"
    assert checks.verify(made).faults == ()


FAILURES = {
    "in the middle": "raise RuntimeError('no')",
    "by its result": "op.execute(\"UPDATE audit_line SET after = 'x' WHERE number = 1\")",
}


@pytest.mark.parametrize("then", FAILURES.values(), ids=FAILURES.keys())
def test_a_failed_upgrade_puts_the_store_back(tmp_path: Path, later: Callable[[str], Path], then: str) -> None:
    store = engine.create_file(tmp_path / "s.ecede", StoreKey.fresh())
    making.make_in_database(store, FirstUser("mari", "", Role.MANAGER), CLOCK, {})
    with pytest.raises(UpgradeFailed, match="as it was before"):
        upgrade.bring_up_to_date(store, scripts=later(then))
    assert upgrade.current(store) == upgrade.head()
    assert "later" not in tables(store)
    assert checks.verify(store).faults == ()
    store.close()
    assert not list(tmp_path.glob("*before-upgrade*"))


def test_a_migration_that_fails_changes_nothing_in_the_database(made: Store, later: Callable[[str], Path]) -> None:
    with pytest.raises(RuntimeError):
        upgrade.migrate(made, scripts=later(FAILURES["in the middle"]))
    assert upgrade.current(made) == upgrade.head()
    assert "later" not in tables(made)


@pytest.mark.parametrize(
    ("revision", "fault"), [("9999", MadeByNewerVersion), ("x", MadeByNewerVersion), ("", StoreDamaged)]
)
def test_a_store_of_a_newer_version_is_refused_untouched(tmp_path: Path, revision: str, fault: type[Exception]) -> None:
    store = engine.create_file(tmp_path / "s.ecede", StoreKey.fresh())
    making.make_in_database(store, FirstUser("mari", "", Role.MANAGER), CLOCK, {})
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": revision})
    store.close()
    before = (tmp_path / "s.ecede").read_bytes()
    assert store.key is not None
    again = engine.open_file(tmp_path / "s.ecede", store.key)
    with pytest.raises(fault):
        upgrade.bring_up_to_date(again)
    again.close()
    assert (tmp_path / "s.ecede").read_bytes() == before


def test_an_older_store_opened_to_be_read_is_left_as_it_is(made: Store, later: Callable[[str], Path]) -> None:
    with pytest.raises(NeedsUpgrade):
        upgrade.bring_up_to_date(made, read_only=True, scripts=later("pass"))
    assert upgrade.current(made) == upgrade.head()


def test_an_upgrade_that_was_cut_short_after_the_migration_is_checked_later(tmp_path: Path) -> None:
    store = engine.create_file(tmp_path / "s.ecede", StoreKey.fresh())
    making.make_in_database(store, FirstUser("mari", "", Role.MANAGER), CLOCK, {})
    assert store.key is not None
    copy = tmp_path / "s.ecede.before-upgrade"
    dialect_sqlite.copy(tmp_path / "s.ecede", copy, store.key)
    assert not upgrade.bring_up_to_date(store)
    assert not copy.exists()
    dialect_sqlite.copy(tmp_path / "s.ecede", copy, store.key)
    with store.engine.begin() as connection:
        connection.execute(text("DELETE FROM audit_line"))
    with pytest.raises(UpgradeFailed):
        upgrade.bring_up_to_date(store)
    assert checks.verify(store).faults == ()
    store.close()


def test_a_migration_is_written_as_one_function_a_table() -> None:
    """The tool that writes migrations is part of the house: it must run."""
    found = revise.one_function_a_table(AS_ALEMBIC_WRITES)
    assert "def create_pen() -> None:\n    op.create_table('pen'" in found
    assert "    op.create_index(op.f('ix_pen_ink'), 'pen', ['ink'], unique=False)" in found
    assert "def change_desk_back() -> None:\n    with op.batch_alter_table('desk', schema=None)" in found
    assert found.index("change_desk_back()") < found.index("op.drop_table(table)")


AS_ALEMBIC_WRITES = """
from alembic import op

def upgrade():
    op.create_table("pen", sa.Column("ink", sa.Boolean(), server_default=sa.text("0")))
    with op.batch_alter_table("pen", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pen_ink"), ["ink"], unique=False)
    with op.batch_alter_table("desk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("wide", sa.Date(), nullable=True))

def downgrade():
    with op.batch_alter_table("desk", schema=None) as batch_op:
        batch_op.drop_column("wide")
    with op.batch_alter_table("pen", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pen_ink"))
    op.drop_table("pen")
"""
