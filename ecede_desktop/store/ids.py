"""Ids of many rows at once: in the order of time as every other id, made from one look at the system's dice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from uuid import UUID

import uuid6

_STEP_BYTES = 5
_RANDOM_BITS = 62
_LOW = (1 << _RANDOM_BITS) - 1
_VARIANT = 0b10 << _RANDOM_BITS
_AT_ONCE = 1024


def many_ids() -> Iterator[UUID]:
    """UUIDs of version 7 without end, each greater than the one before and hard to guess from it."""
    while True:
        first = uuid6.uuid7().int
        high, low = first >> 64, first & _LOW >> 1  # room for all the steps
        dice = os.urandom(_STEP_BYTES * _AT_ONCE)
        for at in range(0, len(dice), _STEP_BYTES):
            yield UUID(int=high << 64 | _VARIANT | low)
            low += int.from_bytes(dice[at : at + _STEP_BYTES]) + 1
