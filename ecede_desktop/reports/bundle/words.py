"""What the bundle itself says, in its language or in both."""

from __future__ import annotations

from ecede_desktop.records.bundles import BundledPaper, BundleSection, BundleSpec
from ecede_desktop.reports.tongues import Tongues


class BundleWords(Tongues):
    """The words of a bundle in its languages."""

    def __init__(self, spec: BundleSpec) -> None:
        super().__init__("bundle", spec.language)

    def of(self, titled: BundledPaper | BundleSection) -> str:
        """A title in each language, once where they are the same."""
        return self.all(lambda words: titled.title(words.language))

    def bookmark(self, titled: BundledPaper | BundleSection | str, page: str) -> str:
        """Its title with its page, in short."""
        title = titled if isinstance(titled, str) else self.of(titled)
        return self.first("bookmark", title=title, page=page)
