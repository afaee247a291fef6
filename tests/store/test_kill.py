"""Killed at any instant: what was confirmed is there, nothing is there by half, and the store verifies."""

from __future__ import annotations

import collections
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select

from ecede_desktop import paths
from ecede_desktop.store import backup, checks, engine, keys, upgrade
from ecede_desktop.store.drafts import DraftBox
from ecede_desktop.store.engine import Store
from ecede_desktop.store.keys import KeyFile, StoreKey
from ecede_desktop.store.tables import Closure, School
from tests.desks import ALED, CHEAP, NOW, PASSPHRASE, STORE_ID, furnish
from tests.store.killed_child import ROWS

KEY = StoreKey(bytes(range(32)))
ROOT = Path(__file__).parents[2]
LONGEST = 25.0
"""Seconds after which no further round is begun."""
pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


class Children:
    """Programs to kill, a few of them warm in advance, because starting one is what takes the time."""

    def __init__(self, what: str, place: Path) -> None:
        self._command = [sys.executable, "-m", "tests.store.killed_child", what, str(place)]
        self._warm: collections.deque[subprocess.Popen[str]] = collections.deque(self._start() for _ in range(2))

    def run_and_kill(self, after: float) -> list[int]:
        """Let one go, kill it some time after its first word; answers with all that it confirmed."""
        child = self._warm.popleft()
        self._warm.append(self._start())
        assert child.stdin is not None and child.stdout is not None
        child.stdin.write(f"{KEY.reveal().hex()}\n")
        child.stdin.flush()
        first = child.stdout.readline()
        assert first, "the program ended by itself"
        deadline = time.perf_counter() + after
        while time.perf_counter() < deadline:
            # The pipe must not fill, or the child would stand still where it cannot be hurt.
            if (line := child.stdout.readline()) == "":
                break
            first += line
        child.kill()
        said = (first + child.stdout.read()).split("\n")[:-1]
        self._end(child)
        return [int(line) for line in said]

    def kill_blindly(self, after: float) -> None:
        """Let one go and kill it without waiting for a word."""
        child = self._warm.popleft()
        self._warm.append(self._start())
        assert child.stdin is not None
        child.stdin.write(f"{KEY.reveal().hex()}\n")
        child.stdin.flush()
        deadline = time.perf_counter() + after
        while time.perf_counter() < deadline:
            child.poll()
        self._end(child)

    def close(self) -> None:
        for child in self._warm:
            self._end(child)

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)

    @staticmethod
    def _end(child: subprocess.Popen[str]) -> None:
        child.kill()
        child.communicate()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = furnish(engine.create_file(tmp_path / "s.ecede", KEY))
    made.close()
    keys.write(tmp_path / "s.ecede", KeyFile(STORE_ID, ()).with_slot("user", "aled", PASSPHRASE, KEY, NOW, CHEAP))
    (tmp_path / "backups").mkdir()
    return tmp_path / "s.ecede"


@pytest.fixture
def children(request: pytest.FixtureRequest, place: Path) -> Iterator[Children]:
    made = Children(request.param, place)
    yield made
    made.close()


def check(place: Path, confirmed: set[int], rows: int) -> int:
    """Everything that was confirmed is there, whole; answers with how many records there are."""
    store = engine.open_file(place, KEY)
    found = checks.verify(store)
    assert found.faults == ()
    with store.reading() as session:
        there = {int(number) for number in session.scalars(select(School.number))}
        counted = session.execute(select(Closure.note, func.count()).group_by(Closure.note))
        beside = {note: number for note, number in counted}  # noqa: C416
    store.close()
    assert confirmed <= there
    # What was written and not yet confirmed may be there too, but never by half.
    assert beside == {str(number): rows for number in there}
    assert found.audit_lines == 2 + len(there)
    return len(there)


@pytest.mark.parametrize(
    ("children", "rows", "rounds", "longest"),
    [("units", 1, 36, 0.06), ("imports", ROWS, 12, 0.3)],
    indirect=["children"],
)
def test_a_kill_during_writes_loses_nothing_confirmed(
    place: Path, children: Children, rows: int, rounds: int, longest: float
) -> None:
    chance, confirmed, killed, begun = random.Random(), set[int](), 0, time.perf_counter()
    while killed < rounds and (killed < rounds // 4 or time.perf_counter() - begun < LONGEST):
        confirmed |= set(children.run_and_kill(chance.uniform(0, longest)))
        killed += 1
        check(place, confirmed, rows)
    assert len(confirmed) >= killed


@pytest.mark.parametrize("children", ["backups"], indirect=True)
def test_a_kill_during_a_backup_leaves_whole_backups_only(place: Path, children: Children) -> None:
    chance, confirmed = random.Random(), set[int]()
    for _ in range(6):
        confirmed |= set(children.run_and_kill(chance.uniform(0, 0.15)))
        check(place, confirmed, 1)
        for file in place.parent.glob("backups/*.ecede-backup"):
            assert backup.verify(file, KEY).ok
    assert confirmed


@pytest.mark.parametrize("children", ["typing"], indirect=True)
def test_a_kill_while_typing_keeps_what_was_typed(place: Path, children: Children) -> None:
    chance = random.Random()
    for _ in range(4):
        confirmed = children.run_and_kill(chance.uniform(0, 0.05))
        box = DraftBox(place.with_name("typed"), KEY)
        (draft,) = box.read(ALED.id)
        box.close()
        assert len(draft.values["words"]) in {confirmed[-1], confirmed[-1] + 1}


LATER = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "9999", "{before}"
def upgrade():
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.Text()))
    for number in range(60):
        op.bulk_insert(sa.table("later", sa.column("text", sa.Text())), [{{"text": "x" * 200}}] * 500)
    with op.batch_alter_table("school") as batch:
        batch.add_column(sa.Column("later", sa.Integer()))
def downgrade():
    pass
"""


def _with_later_scripts(place: Path) -> Path:
    scripts = place.parent / "backups" / "scripts"
    shutil.copytree(paths.migrations(), scripts, ignore=shutil.ignore_patterns("__pycache__"))
    source = LATER.format(before=upgrade.head())
    (scripts / "versions" / "9999_later.py").write_text(source, encoding="utf-8")
    return scripts


@pytest.mark.parametrize("children", ["upgrades"], indirect=True)
def test_a_kill_during_an_upgrade_leaves_the_old_or_the_new(place: Path, children: Children) -> None:
    scripts = _with_later_scripts(place)
    chance, whole = random.Random(), place.read_bytes()
    for _ in range(8):
        place.write_bytes(whole)
        children.kill_blindly(chance.uniform(0.02, 0.7))
        store = engine.open_file(place, KEY)
        assert checks.verify(store).faults == ()
        assert ("later" in _tables(store)) == (upgrade.current(store) == "9999")
        upgrade.bring_up_to_date(store, scripts=scripts)
        assert upgrade.current(store) == "9999"
        assert checks.verify(store).faults == ()
        store.close()
        assert not place.with_name("s.ecede.before-upgrade").exists()


def _tables(store: Store) -> list[str]:
    return inspect(store.engine).get_table_names()
