"""What the kill tests kill: writes, and says each time what is confirmed. The key comes on standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from ecede_desktop.clock import FixedClock
from ecede_desktop.store import backup, drafts, engine, upgrade
from ecede_desktop.store.engine import Store
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.numbers import next_number
from ecede_desktop.store.tables import Closure, School
from tests.desks import ALED, NOW

CLOCK = FixedClock(NOW)
ROWS = 400


def units(store: Store, _folder: Path) -> None:
    """Small writes, as an officer makes them."""
    while True:
        say(write(store, 1))


def imports(store: Store, _folder: Path) -> None:
    """Large ones, as a register file makes them."""
    while True:
        say(write(store, ROWS))


def backups(store: Store, folder: Path) -> None:
    """Writes with a backup between each."""
    while True:
        say(number := write(store, 1))
        backup.back_up(store, folder, NOW.replace(year=NOW.year + number), "0.1.0")


def upgrades(store: Store, folder: Path) -> None:
    """One migration that lasts."""
    upgrade.bring_up_to_date(store, scripts=folder / "scripts")
    say(0)
    sys.stdin.read()


def typing(store: Store, _folder: Path) -> None:
    """Drafts, one a keystroke."""
    assert store.path is not None and store.key is not None
    box = drafts.DraftBox(store.path.with_name("typed"), store.key)
    # As a form does: it gives back what was typed before, and says what it last saw kept.
    seen = next((draft.values for draft in box.read(ALED.id)), None)
    number = 0
    while True:
        number += 1
        typed = {"words": "x" * number}
        box.keep(ALED.id, "visit", "", typed, NOW, seen)
        seen = typed
        say(number)


def write(store: Store, rows: int) -> int:
    """A numbered record with as many rows beside it; answers with its number once it is confirmed."""
    with store.writing(ALED, CLOCK) as unit:
        number = next_number(unit.session, "KILL", 2026)
        unit.session.add(School(number=f"{number:07d}"))
        day = NOW.date()
        unit.session.add_all(Closure(first_day=day, last_day=day, kind="inset", note=str(number)) for _ in range(rows))
        unit.record("create", "school", str(number))
        unit.commit()
    return number


def say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    what, place = sys.argv[1], Path(sys.argv[2])
    # Warm, and waiting for the key: the next to be killed.
    key = StoreKey(bytes.fromhex(sys.stdin.readline().strip()))
    {"units": units, "imports": imports, "backups": backups, "upgrades": upgrades, "typing": typing}[what](
        engine.open_file(place, key), place.parent / "backups"
    )
