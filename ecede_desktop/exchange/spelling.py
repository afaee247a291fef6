"""Hunspell dictionaries of English and Welsh where they lie on this machine, and which words they know."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ecede_desktop import paths

NAMES: Mapping[str, tuple[str, ...]] = {"en": ("en_GB", "en-GB"), "cy": ("cy_GB", "cy-GB", "cy")}
"""Files of a language by the names that LibreOffice, Firefox and the systems give them. American English is none."""
FOLDER = "dictionaries"
WELSH_ENDINGS = frozenset({"r", "n", "i", "w", "u", "ch", "m", "th"})
"""What Welsh writes after an apostrophe: mae'r, i'w, o'u."""
LONGEST_WORD = 60


@dataclass(frozen=True)
class DictionaryFile:
    """A dictionary that was found; the word list lies beside its rules."""

    language: str
    rules: Path

    @property
    def words(self) -> Path:
        return self.rules.with_suffix(".dic")


def own_folder() -> Path:
    """Where an administrator or the officer lays dictionaries for this program."""
    return paths.user_data() / FOLDER


def places() -> tuple[Path, ...]:
    """Folders that are looked through: the program's own first, then those of the system and of other programs."""
    if sys.platform == "win32":
        roots = [Path(found) for key in ("ProgramFiles", "ProgramFiles(x86)") if (found := os.environ.get(key))]
        shared = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / paths.APP / FOLDER
        inside = [place for root in roots for place in (root / "Mozilla Firefox" / FOLDER, *_office(root))]
        return own_folder(), shared, *inside
    system = ("/etc/ecede-desktop/dictionaries", "/usr/share/hunspell", "/usr/local/share/hunspell")
    others = ("/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/lib/firefox/dictionaries")
    office = [place for root in ("/usr/lib", "/usr/lib64", "/opt") for place in _office(Path(root))]
    return own_folder(), *(Path(place) for place in (*system, *others)), *office


def find(folders: Iterable[Path] | None = None) -> tuple[DictionaryFile, ...]:
    """The first whole dictionary of each language; a folder that may not be read is passed over."""
    looked = tuple(places() if folders is None else folders)
    found = (_first(language, names, looked) for language, names in NAMES.items())
    return tuple(one for one in found if one is not None)


class Dictionaries:
    """The dictionaries that could be read; what was once asked is remembered."""

    def __init__(self, files: Sequence[DictionaryFile]) -> None:
        self._books: dict[str, Any] = {}
        self._unread: list[DictionaryFile] = []
        for file in files:
            book = _read(file)
            if book is None:
                self._unread.append(file)
            else:
                self._books[file.language] = book
        self._known: dict[str, bool] = {}

    @property
    def languages(self) -> frozenset[str]:
        return frozenset(self._books)

    @property
    def unread(self) -> tuple[DictionaryFile, ...]:
        """Those that were found and are damaged."""
        return tuple(self._unread)

    def remembers(self, word: str) -> bool:
        """Whether this word was asked before, so that the answer costs nothing."""
        return word in self._known

    def knows(self, word: str) -> bool:
        """Whether one of the dictionaries has the word, or each part of it that a hyphen joins."""
        answer = self._known.get(word)
        if answer is None:
            answer = self._known[word] = self._looked_up(word.replace("’", "'"))
        return answer

    def suggest(self, word: str, most: int = 8) -> tuple[str, ...]:
        """What may have been meant, one of each language in turn. It takes a while: not for the UI thread."""
        lists = [_suggested(book, word.replace("’", "'")) for book in self._books.values()]
        longest = max((len(one) for one in lists), default=0)
        mixed = [one[at] for at in range(longest) for one in lists if at < len(one)]
        return tuple(dict.fromkeys(mixed))[:most]

    def _looked_up(self, word: str) -> bool:
        if len(word) > LONGEST_WORD or self._stands(word):
            return True
        if "-" in word and all(part and self._looked_up(part) for part in word.split("-")):
            return True
        stem, mark, ending = word.rpartition("'")
        return bool(mark) and ending.lower() in WELSH_ENDINGS | {"s"} and self._stands(stem)

    def _stands(self, word: str) -> bool:
        return any(_spelt(book, word) for book in self._books.values())


def _office(root: Path) -> list[Path]:
    try:
        return sorted(root.glob("[Ll]ibre[Oo]ffice*/share/extensions/dict-*"))
    except OSError:
        return []


def _first(language: str, names: tuple[str, ...], folders: Sequence[Path]) -> DictionaryFile | None:
    for folder in folders:
        for name in names:
            file = DictionaryFile(language, folder / f"{name}.aff")
            try:
                if file.rules.is_file() and file.words.is_file():
                    return file
            except OSError:
                continue
    return None


def _read(file: DictionaryFile) -> Any:
    from hunspell import Hunspell

    try:
        # The library takes an empty or cut file without a word: a list without its count is none.
        if not file.words.read_bytes()[:16].lstrip(b"\xef\xbb\xbf").split()[0].isdigit():
            return None
        return Hunspell(file.rules.stem, hunspell_data_dir=str(file.rules.parent))
    except (OSError, IndexError, ValueError, LookupError):
        return None


def _spelt(book: Any, word: str) -> bool:
    try:
        return bool(book.spell(word))
    except UnicodeError:
        return False


def _suggested(book: Any, word: str) -> tuple[str, ...]:
    try:
        return tuple(book.suggest(word))
    except UnicodeError:
        return ()
