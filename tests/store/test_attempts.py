"""Guesses: three free, then a wait that grows, counted before they are tried."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ecede_desktop.store import attempts
from ecede_desktop.store.attempts import WrongPassphrase
from tests.desks import NOW


def guesses_within(path: Path, seconds: float) -> int:
    """How many guesses somebody gets who guesses again the moment the wait ends."""
    made, now, end = 0, NOW, NOW + dt.timedelta(seconds=seconds)
    while now < end:
        attempts.begin_guess(path, now)
        made += 1
        now += dt.timedelta(seconds=attempts.wait_seconds(path, now))
    return made


def test_the_wait_begins_after_three_and_doubles(tmp_path: Path) -> None:
    path, now, waits = tmp_path / "s", NOW, []
    for _ in range(12):
        waits.append(attempts.begin_guess(path, now))
        now += dt.timedelta(seconds=waits[-1])
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 64, 300, 300, 300]


def test_no_more_than_ten_guesses_fall_within_five_minutes(tmp_path: Path) -> None:
    assert guesses_within(tmp_path / "s", 300) == 10


def test_a_guess_before_its_time_is_not_heard(tmp_path: Path) -> None:
    path = tmp_path / "s"
    for _ in range(3):
        attempts.begin_guess(path, NOW)
    with pytest.raises(WrongPassphrase) as refused:
        attempts.begin_guess(path, NOW)
    assert refused.value.key == "too_many_guesses"
    assert refused.value.wait_seconds == 1
    assert attempts.count(path) == 3


def test_the_right_passphrase_clears_the_count(tmp_path: Path) -> None:
    path = tmp_path / "s"
    for _ in range(3):
        attempts.begin_guess(path, NOW)
    attempts.forget(path)
    attempts.forget(path)
    assert attempts.wait_seconds(path, NOW) == 0


def test_a_clock_set_back_never_lengthens_the_wait(tmp_path: Path) -> None:
    path = tmp_path / "s"
    for _ in range(3):
        attempts.begin_guess(path, NOW)
    assert attempts.wait_seconds(path, NOW - dt.timedelta(days=365)) == 1


@pytest.mark.parametrize(
    "damage", ["", "{", '{"count": "x", "last": "y"}', '{"count": 99, "last": "2026-01-01T00:00:00"}']
)
def test_a_damaged_count_locks_nobody_out(tmp_path: Path, damage: str) -> None:
    (tmp_path / "s.attempts").write_text(damage, encoding="utf-8")
    assert attempts.wait_seconds(tmp_path / "s", NOW) == 0
