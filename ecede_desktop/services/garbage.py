"""Making very many small records at once, none of which is garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_waits() -> Iterator[None]:
    """No garbage is looked for meanwhile.

    Measured with 5,000 cases: 0.2 of 0.7 s went into looking; with 15,000 open tasks 0.2 of 0.5 s.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
