"""Spelling in English and Welsh: the dictionaries of this machine, the names of this store's work, one's own words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from ecede_desktop.errors import Refused
from ecede_desktop.exchange import spelling as dictionaries
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.spelling import FoundDictionary, Spelling, folded_names, words_in
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import own_words


def read_spelling(desk: Desk, folders: Iterable[Path] | None = None) -> Spelling:
    """What is right to write here; reading a dictionary takes a moment and is done once a start of the program."""
    files = dictionaries.find(folders)
    book = _book(files)
    with desk.reading() as session:
        names = folded_names((*own_words.names(session), *own_words.words_of(session, desk.user.id)))
    found = tuple(FoundDictionary(one.language, one.rules, one not in book.unread) for one in files)
    return Spelling(book, names, found)


def dictionary_folder() -> Path:
    """Where a dictionary is laid for this program."""
    return dictionaries.own_folder()


def list_own_words(desk: Desk) -> tuple[str, ...]:
    """This user's words."""
    with desk.reading() as session:
        return own_words.words_of(session, desk.user.id)


def add_own_word(desk: Desk, word: str) -> Outcome[str]:
    """A word that is right for this user from now on; said twice it is kept once.

    Raises:
        Refused: it is not one word.
    """
    word = word.strip()
    if [span.word for span in words_in(word)] != [word]:
        text = "Write one word of letters; numbers and CAPITALS are never doubted."
        raise Refused("own_word_not_one", text, field="word")
    with desk.writing() as unit:
        if word in own_words.words_of(unit.session, desk.user.id):
            return Outcome(Changes(), word)
        own_words.add(unit, word)
        return Outcome(unit.commit(), word)


def withdraw_own_word(desk: Desk, word: str) -> Outcome[str]:
    """Doubt a word again.

    Raises:
        Refused: it is none of this user's words.
    """
    with desk.writing() as unit:
        if not own_words.withdraw(unit, word.strip()):
            raise Refused("own_word_unknown", "That word is not among your words.", field="word")
        return Outcome(unit.commit(), word.strip())


@lru_cache(maxsize=2)
def _book(files: tuple[dictionaries.DictionaryFile, ...]) -> dictionaries.Dictionaries:
    return dictionaries.Dictionaries(files)
