"""The log names the kind of thing, never the person."""

from __future__ import annotations

import enum
import logging
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from ecede_desktop import logs, settings

SECRET = "Ffug-Jones"


class Outcome(enum.Enum):
    NO_REPLY = SECRET


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    yield logs.start(folder=tmp_path)
    logs.stop()


def _logger() -> logging.Logger:
    return logging.getLogger("ecede_desktop.services.visits")


def test_text_and_identifiers_in_an_argument_are_written_as_their_type(log_file: Path) -> None:
    upn = uuid4()

    _logger().info("visit of %s to %s by %s", SECRET, upn, {"name": SECRET})
    written = log_file.read_text(encoding="utf-8")

    assert "visit of <str> to <UUID> by <dict>" in written
    assert SECRET not in written
    assert str(upn) not in written


def test_numbers_kinds_enum_members_and_types_are_written_as_they_are(log_file: Path) -> None:
    _logger().info("%d rows of %s: %s after %s", 12, logs.Kind("pupil"), Outcome.NO_REPLY, KeyError)
    written = log_file.read_text(encoding="utf-8")

    assert "12 rows of pupil: Outcome.NO_REPLY after KeyError" in written
    assert SECRET not in written


def test_named_arguments_are_held_to_the_same_rule(log_file: Path) -> None:
    _logger().info("%(count)d for %(who)s", {"count": 3, "who": SECRET})

    assert "3 for <str>" in log_file.read_text(encoding="utf-8")


@pytest.mark.parametrize("word", [SECRET + " " + SECRET, "", "07700 900123", "name\nother"])
def test_a_kind_is_a_single_plain_word(word: str) -> None:
    with pytest.raises(ValueError, match="one plain word"):
        logs.Kind(word)


def test_a_crash_keeps_types_and_our_frames_and_no_text_or_values(log_file: Path) -> None:
    folder = object()
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as cause:
            settings.save(settings.Settings(), folder)  # type: ignore[arg-type]
            raise AssertionError from cause
    except AttributeError as error:
        lines = logs.log_crash(error)
    written = log_file.read_text(encoding="utf-8")

    assert lines[0] == "builtins.AttributeError"
    assert any(line.strip().startswith("settings.py:") and line.endswith(" save") for line in lines)
    assert "builtins.KeyError" in lines
    assert all(line in written for line in lines)
    assert SECRET not in written
    assert "test_logs" not in written


def test_an_exception_logged_in_passing_is_held_to_the_same_rule(log_file: Path) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        _logger().exception("import failed", stack_info=True)
    written = log_file.read_text(encoding="utf-8")

    assert "builtins.ValueError" in written
    assert SECRET not in written
    assert "Stack" not in written


def test_a_crash_that_caused_itself_is_still_described() -> None:
    error = ValueError()
    error.__context__ = KeyError()
    error.__context__.__context__ = error

    assert list(logs.described(error)) == ["builtins.ValueError", "builtins.KeyError"]


def test_a_library_writes_nothing_into_the_log(log_file: Path) -> None:
    logging.getLogger("sqlalchemy.engine").error("INSERT INTO pupil VALUES (%s)", SECRET)
    _logger().info("done")

    assert "INSERT" not in log_file.read_text(encoding="utf-8")


def test_starting_twice_writes_each_line_once(log_file: Path, tmp_path: Path) -> None:
    assert log_file == logs.start(logging.DEBUG, tmp_path)

    _logger().debug("once")

    assert log_file.read_text(encoding="utf-8").count("once") == 1
