"""The words of a paper whose headings are in one language or in both at once."""

from __future__ import annotations

from collections.abc import Callable

from ecede_desktop.reports.wording import Words, languages_of, words


class Tongues:
    """Welsh before English where both are asked; what is the same in both is said once."""

    def __init__(self, table: str, language: str) -> None:
        self.each = tuple(words(table, one) for one in languages_of(language))

    @property
    def first(self) -> Words:
        return self.each[0]

    def __call__(self, key: str, **slots: object) -> str:
        return self.all(lambda tongue: tongue(key, **slots))

    def all(self, say: Callable[[Words], str]) -> str:
        """The same said in each language."""
        return " / ".join(dict.fromkeys(say(tongue) for tongue in self.each))

    def lines(self, key: str, **slots: object) -> tuple[str, ...]:
        """A whole sentence in each language, a line each."""
        return tuple(dict.fromkeys(tongue(key, **slots) for tongue in self.each))
