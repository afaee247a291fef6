"""What the bundle itself says, in its language or in both."""

from __future__ import annotations

from ecede_desktop.records.bundles import BundledPaper, BundleSection, BundleSpec
from ecede_desktop.reports import fonts
from ecede_desktop.reports.tongues import Tongues


class BundleWords(Tongues):
    """The words of a bundle in its languages."""

    def __init__(self, spec: BundleSpec) -> None:
        super().__init__("bundle", spec.language)

    def of(self, titled: BundledPaper | BundleSection) -> str:
        """A title in each language, once where they are the same."""
        return self.all(lambda words: titled.title(words.language))

    def title_lines(self, paper: BundledPaper, size: float, room: float, after: str = "") -> list[str]:
        """Its title in one line where that has room, else each language from a line of its own."""
        joined = self.of(paper) + after
        if fonts.width(joined, fonts.REGULAR, size) <= room:
            return [joined]
        titles = list(dict.fromkeys(paper.title(words.language) for words in self.each))
        titles[-1] += after
        return [line for title in titles for line in fonts.wrapped(title, fonts.REGULAR, size, room)]

    def bookmark(self, titled: BundledPaper | BundleSection | str, page: str) -> str:
        """Its title with its page, in short."""
        title = titled if isinstance(titled, str) else self.of(titled)
        return self.first("bookmark", title=title, page=page)
