"""A store for tests of the command line: made once with a passphrase that is cheap to try, then copied."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from ecede_desktop.clock import FixedClock, SystemClock
from ecede_desktop.services import stores
from ecede_desktop.services.desk import Desk
from tests.desks import CHEAP, NOW

_NAME = "store.ecede"


def made_store(path: Path, passphrase: str) -> Path:
    """A store of Mari's, a manager, at ``path``; every command would else try the passphrase at its full price."""
    for file in _template(passphrase).iterdir():
        shutil.copy(file, path.with_name(file.name.replace(_NAME, path.name)))
    return path


@contextmanager
def fixed_desk(path: Path, user: str, passphrase: str) -> Iterator[Desk]:
    """The desk of somebody at a store on the day of the tests, to lay in it what a command is to find."""
    opened = stores.open_desk(str(path), user, passphrase, SystemClock())
    try:
        yield Desk(opened.store, opened.user, FixedClock(NOW), opened.pack)
    finally:
        stores.close_desk(opened)


@cache
def _template(passphrase: str) -> Path:
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    stores.create_store(folder / _NAME, "mari", passphrase, SystemClock(), cost=CHEAP)
    return folder
