"""Words that several children's notes have in common must name none of them: each note can be disclosed alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.store.search import fold

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("['’‘`´ʼ]")
_OF_ADULTS = frozenset({"who_seen", "answered_by"})
Words = tuple[str, ...]


@dataclass(frozen=True)
class NamedChild:
    """A child and what it is called."""

    id: UUID
    full_name: str
    names: tuple[str, ...]
    """Forenames, each alone too, and what it is known as."""
    surname: str


def child(pupil: PupilRow) -> NamedChild:
    """A pupil by forenames, surname and what the child is known as."""
    names = (pupil.forename, *pupil.forename.split(), pupil.known_as, *_long(pupil.middle_names))
    given = tuple(dict.fromkeys(name for name in names if name.strip()))
    return NamedChild(pupil.id, pupil.full_name, given, pupil.surname)


def check_shared(texts: Mapping[str, str], children: Sequence[NamedChild], not_names: Iterable[str] = ()) -> None:
    """Refuse words for all that name one child and not every other.

    Raises:
        Refused: ``field`` says where, ``word`` what, ``name`` whom it names.
    """
    if len(children) < 2:
        return
    for whose in children:
        _check(texts, whose, children, not_names, -1)


def check_own(
    texts: Mapping[str, str],
    whose: NamedChild,
    children: Sequence[NamedChild],
    not_names: Iterable[str] = (),
    part: int = -1,
) -> None:
    """Refuse words of one child's own note that name another child of the same session.

    Raises:
        Refused: ``field`` says where, ``part`` in whose note, ``word`` what, ``name`` whom it names.
    """
    _check(texts, whose, children, not_names, part)


def _check(
    texts: Mapping[str, str], whose: NamedChild, children: Sequence[NamedChild], not_names: Iterable[str], part: int
) -> None:
    passed = {_words(name) for name in (*whose.names, whose.surname, *not_names)}
    surnames = Counter(_words(one.surname) for one in children)
    asked = [
        (other, name, words)
        for other in children
        for name in (*other.names, other.surname)
        if other.id != whose.id and (words := _words(name)) and words not in passed
    ]
    for field, text in texts.items():
        readings = _readings(text)
        for other, name, words in asked:
            # A surname that several children bear names none of them, and parents bear it too.
            if name == other.surname and (surnames[words] > 1 or field in _OF_ADULTS):
                continue
            if any(_contains(said, words) for said in readings):
                raise Refused(
                    "words_name_another_child",
                    f"“{name}” names {other.full_name}, and these words go into {whose.full_name}'s note too. Write it"
                    f" in {other.full_name}'s own part, or say that “{name}” is not the child here.",
                    field=field, part=part, word=name, name=other.full_name, other=whose.full_name,
                )  # fmt: skip


def _long(names: str) -> Iterator[str]:
    # An initial is a word of ordinary text.
    return (name for name in names.split() if len(name.strip(".")) > 1)


def _words(name: str) -> Words:
    """A name, or a text, as folded words."""
    return tuple(_WORD.findall(fold(name)))


def _readings(text: str) -> tuple[Words, Words]:
    """The folded words of a text: with an apostrophe ending a word ("Siân's"), and with it in a word ("O'Brien")."""
    return tuple(_WORD.findall(fold(_APOSTROPHES.sub(" ", text)))), _words(text)


def _contains(said: Words, words: Words) -> bool:
    first, length = words[0], len(words)
    return any(said[at : at + length] == words for at, word in enumerate(said) if word == first)
