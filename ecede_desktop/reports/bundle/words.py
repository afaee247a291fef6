"""What the bundle itself says, in its language or in both."""

from __future__ import annotations

from ecede_desktop.records.bundles import BundledPaper, BundleSection, BundleSpec
from ecede_desktop.reports import fonts
from ecede_desktop.reports.tongues import Tongues

_MOST = 12
"""So many lines of a title at most: it has to leave room for others."""


class BundleWords(Tongues):
    """The words of a bundle in its languages."""

    def __init__(self, spec: BundleSpec) -> None:
        super().__init__("bundle", spec.language)

    def of(self, titled: BundledPaper | BundleSection) -> str:
        """A title in each language, once where they are the same."""
        return self.all(lambda words: titled.title(words.language))

    def title_lines(self, paper: BundledPaper, size: float, room: float, beside: str = "") -> list[str]:
        """Its title in one line where that has room, else each language from a line of its own.

        Args:
            beside: key of what is said after it in brackets.
        """
        after = f" ({self(beside)})" if beside else ""
        joined = self.of(paper) + after
        if fonts.width(joined, fonts.REGULAR, size) <= room:
            return [joined]
        titles = {paper.title(words.language): words for words in reversed(self.each)}
        found = []
        for title, words in reversed(titles.items()):
            whole = f"{title} ({words(beside)})" if beside else title
            found += fonts.wrapped(whole, fonts.REGULAR, size, room)
        return found if len(found) <= _MOST else [*found[: _MOST - 1], found[_MOST - 1][:-1] + "…"]

    def bookmark(self, titled: BundledPaper | BundleSection | str, page: str) -> str:
        """Its title with its page, in short."""
        title = titled if isinstance(titled, str) else self.of(titled)
        return self.first("bookmark", title=title, page=page)
