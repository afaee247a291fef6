"""A store for tests of the command line: made once with a passphrase that is cheap to try, then copied."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from ecede_desktop.clock import SystemClock
from ecede_desktop.services import stores
from tests.desks import CHEAP

_NAME = "store.ecede"


def made_store(path: Path, passphrase: str) -> Path:
    """A store of Mari's, a manager, at ``path``; every command would else try the passphrase at its full price."""
    for file in _template(passphrase).iterdir():
        shutil.copy(file, path.with_name(file.name.replace(_NAME, path.name)))
    return path


@cache
def _template(passphrase: str) -> Path:
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    stores.create_store(folder / _NAME, "mari", passphrase, SystemClock(), cost=CHEAP)
    return folder
