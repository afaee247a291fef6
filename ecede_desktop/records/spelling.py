"""Doubtful words of a text: what counts as a word, what is never doubted, and what is known already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LINKED = re.compile(r"\S*(?:@|://|www\.|[A-Z]+/\d)\S*")
_SAID = re.compile(r"“[^”\n]*”")


@dataclass(frozen=True)
class Span:
    """A word and where it stands."""

    start: int
    word: str


class Book(Protocol):
    """Dictionaries that are asked."""

    @property
    def languages(self) -> frozenset[str]: ...

    def remembers(self, word: str) -> bool: ...

    def knows(self, word: str) -> bool: ...

    def suggest(self, word: str, most: int = 8) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class FoundDictionary:
    """A dictionary on this machine and whether it can be read."""

    language: str
    path: Path
    readable: bool


@dataclass(frozen=True)
class Spelling:
    """All that is known on this machine to be right for this user."""

    book: Book
    names: Set[str] = frozenset()
    """Names, folded."""
    found: tuple[FoundDictionary, ...] = field(default=())

    def checks(self) -> bool:
        """Whether there is a dictionary to doubt by."""
        return bool(self.book.languages)

    def one_language(self) -> bool:
        """Whether only one of the two languages can be looked up."""
        return len(self.book.languages) == 1

    def knows(self, word: str) -> bool:
        """Whether a word is right in either language or is a name of this store's work."""
        folded = fold(word)
        if folded in self.names or folded.removesuffix("'s") in self.names:
            return True
        return self.book.knows(word)


def fold(word: str) -> str:
    """A word as names are compared: small letters, straight apostrophe."""
    return word.casefold().replace("’", "'")


def words_in(text: str) -> Iterator[Span]:
    """Words that may be doubted: none with a figure in it, none in CAPITALS, no address, nothing inside “ ”.

    What somebody said stays as they said it: words between curly quotes are theirs.
    """
    closed = sorted((*_spans(_LINKED, text), *_spans(_SAID, text)))
    at = 0
    for match in _WORD.finditer(text):
        while at < len(closed) and closed[at][1] <= match.start():
            at += 1
        if at < len(closed) and closed[at][0] <= match.start():
            continue
        word = match.group()
        if len(word) > 1 and word.upper() != word and not any(letter.isdigit() for letter in word):
            yield Span(match.start(), word)


def folded_names(names: Iterable[str]) -> frozenset[str]:
    """Each part of each name."""
    return frozenset(part for name in names for word in _WORD.findall(name) for part in (fold(word), *_parts(word)))


def _parts(word: str) -> Iterator[str]:
    return (fold(part) for part in word.split("-") if "-" in word)


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in pattern.finditer(text))
