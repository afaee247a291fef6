"""Keeps ``None``, ``True`` and ``False`` alive on Python 3.11, where PySide6 gives them back once too often.

Each time a model answers ``None`` from ``data`` (a role that it does not know), PySide6 6.12 takes a reference from
``None`` that it does not own. From Python 3.12 on ``None`` cannot die; before, the interpreter ends with
“deallocating None” after some thousand cells were painted.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = 1 << 40 if sys.maxsize > 1 << 32 else 1 << 28
"""More references than all cells that are ever painted in one run."""


def keep_none() -> None:
    """Give ``None`` more references than can be taken; nothing is done where it needs none."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    # The same happens to the truth values that overridden Qt methods answer with.
    for lasting in (None, True, False):
        held = ctypes.c_ssize_t.from_address(id(lasting))
        if held.value < PLENTY:
            held.value += PLENTY
