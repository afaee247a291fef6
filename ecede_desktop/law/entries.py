"""Entries of a table file, each read as what it must be, so that a fault is named by its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")


class WrongEntry(ValueError):
    """A table says something that cannot be: which entry, and what would be right."""


class Entry:
    """One table of a file. What nobody asked for is an error, because a misspelt key would quietly drop a rule."""

    def __init__(self, values: object, name: str = "") -> None:
        if not isinstance(values, Mapping):
            raise WrongEntry(f"{name} must be a table of entries")
        self._values = values
        self._asked: set[str] = set()
        self.name = name

    def text(self, key: str, default: str | None = None) -> str:
        """A piece of text; it may be left out only where there is a default."""
        return self._read(key, str, "text in quotation marks", default)

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        return self._read(key, int, "a whole number", default)

    def flag(self, key: str, default: bool) -> bool:
        """true or false."""
        return self._read(key, bool, "true or false", default)

    def day(self, key: str) -> dt.date:
        """A day."""
        return self._read(key, dt.date, "a day such as 2025-09-01", None)

    def day_or_none(self, key: str) -> dt.date | None:
        """A day, or None where it is left out."""
        return self.day(key) if key in self._values else None

    def words(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts."""
        if key not in self._values and default is not None:
            return default
        values = self._read(key, list, "a list", None)
        if not all(isinstance(value, str) for value in values):
            raise WrongEntry(f"{self._place(key)} must be a list of texts")
        return tuple(values)

    def wholes(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        values = self._read(key, list, "a list", None)
        if not all(_is(value, int) for value in values):
            raise WrongEntry(f"{self._place(key)} must be a list of whole numbers")
        return tuple(values)

    def lists(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of lists of texts; none where it is left out."""
        if key not in self._values:
            return ()
        values = self._read(key, list, "a list of lists", None)
        if not all(isinstance(row, list) and all(isinstance(value, str) for value in row) for row in values):
            raise WrongEntry(f"{self._place(key)} must be a list of lists of texts")
        return tuple(tuple(row) for row in values)

    def days(self, key: str) -> tuple[dt.date, dt.date] | None:
        """First and last day, or None where they are left out."""
        if key not in self._values:
            return None
        values = self._read(key, list, "a list", None)
        if len(values) != 2 or not all(_is(value, dt.date) for value in values) or values[0] > values[1]:
            raise WrongEntry(f"{self._place(key)} must be its first and its last day")
        return values[0], values[1]

    def table(self, key: str) -> Entry:
        """A table within this one."""
        return Entry(self._read(key, dict, "a table", None), self._place(key))

    def table_or_none(self, key: str) -> Entry | None:
        """A table within this one, or None where it is left out."""
        return self.table(key) if key in self._values else None

    def tables(self, key: str, named_by: str = "") -> list[Entry]:
        """A list of at least one table, each named by one of its own entries where that helps to find it."""
        rows = self._read(key, list, "a list of tables", None)
        if not rows:
            raise WrongEntry(f"{self._place(key)} must not be empty")
        return [Entry(row, f"{self._place(key)} {_name(row, named_by, n)}") for n, row in enumerate(rows, 1)]

    def names(self) -> tuple[str, ...]:
        """Every key, for a table whose keys are names of its own."""
        return tuple(self._values)

    def done(self) -> None:
        """Every entry was asked for.

        Raises:
            WrongEntry: some were not, so nothing here knows what they mean.
        """
        if unknown := [key for key in self._values if key not in self._asked]:
            raise WrongEntry(f"{self._place(unknown[0])} is not known; known here are {', '.join(sorted(self._asked))}")

    def _read(self, key: str, kind: type[T], what: str, default: T | None) -> T:
        self._asked.add(key)
        if key not in self._values:
            if default is None:
                raise WrongEntry(f"{self._place(key)} is missing; it must be {what}")
            return default
        value = self._values[key]
        if not _is(value, kind):
            raise WrongEntry(f"{self._place(key)} is {value!r}; it must be {what}")
        assert isinstance(value, kind)
        return value

    def _place(self, key: str) -> str:
        return f"{self.name}, “{key}”" if self.name else f"“{key}”"


def _is(value: object, kind: type[object]) -> bool:
    """Whether a value is of a kind; true is no number and a moment is no day."""
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, kind) and not isinstance(value, dt.datetime)


def _name(row: object, named_by: str, number: int) -> str:
    if isinstance(row, Mapping) and named_by in row:
        return f"“{row[named_by]}”"
    return f"number {number}"
