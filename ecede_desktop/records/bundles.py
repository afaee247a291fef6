"""A bundle of papers for a court: what goes in, what is taken out, and what came of making it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecede_desktop.errors import UserError

Read = Callable[[], bytes]
"""Gives the bytes of a paper when its turn comes, so that they are not all held at once."""
TextReader = Callable[[bytes, str], str]
"""The words of a file by its media type; empty where it has none that can be read."""


class Copy(StrEnum):
    """For whom a copy of a bundle is."""

    COURT = "court"
    SERVICE = "service"


class Late(StrEnum):
    """Where papers go that come after the pages were numbered."""

    END = "end"
    INSERTED = "inserted"
    """In their own section, numbered 12a, 12b, so that no page that was there gets another number."""


@dataclass(frozen=True)
class Area:
    """A rectangle of a page as it is seen, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Removal:
    """What is taken out of a paper in the copy that is served."""

    why: str
    """Key of the pack: third_party, other_child, address, sensitive."""
    by: str
    """Who decided it."""
    page: int = 0
    """From 1, of the paper; 0: every page."""
    words: str = field(default="", repr=False)
    """What is taken out wherever it stands; empty where it is an area."""
    area: Area | None = None


@dataclass(frozen=True)
class BundledPaper:
    """One paper of a bundle."""

    key: str
    title_en: str
    title_cy: str
    media_type: str
    read: Read | None = field(repr=False, compare=False)
    """None: it is a thing, not a paper, and is listed as a physical exhibit."""
    sha256: str
    """Of the bytes, so that a changed paper is known without reading it."""
    size: int = 0
    on: dt.date | None = None
    exhibit: str = ""
    """Its reference: AB/1."""
    copies: str = "both"
    """both, court or service."""
    late: bool = False
    removals: tuple[Removal, ...] = ()
    service_read: Read | None = field(default=None, repr=False, compare=False)
    """The paper made anew without the details, for the copy that is served."""
    service_sha256: str = ""

    def title(self, language: str) -> str:
        """Its title in a language, or in the other where only that is known."""
        return (self.title_cy or self.title_en) if language == "cy" else (self.title_en or self.title_cy)


@dataclass(frozen=True)
class BundleSection:
    """A section by its key, with its papers in order."""

    key: str
    title_en: str
    title_cy: str
    papers: tuple[BundledPaper, ...]

    def title(self, language: str) -> str:
        """Its title in a language."""
        return self.title_cy if language == "cy" else self.title_en


@dataclass(frozen=True)
class BundleSpec:
    """All that a bundle is made of; the same spec gives the same bytes."""

    title_en: str
    title_cy: str
    """Whose case it is, as the front sheet says it."""
    reference: str
    """Of the case; it names the file."""
    number: str
    """Of the bundle: EB/2026/00001."""
    court_en: str
    court_cy: str
    defendant: str
    language: str
    """en, cy or both."""
    made_at: dt.datetime
    sections: tuple[BundleSection, ...]
    copy: Copy = Copy.COURT
    hearing_on: dt.date | None = None
    late: Late = Late.END
    name: str = ""
    """A name for the file that was chosen; empty: the reference, which names nobody."""
    prepared_by: str = ""
    same_numbers: bool = False
    """Every page has the same number in both copies: sheets stand for papers that are only in the other one."""
    labels: bool = False
    """With a page of labels for the exhibits at its end."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Welsh first where both are asked."""
        return ("cy", "en") if self.language == "both" else (self.language,)


@dataclass(frozen=True)
class BundleFinding:
    """Something about a paper that whoever signs the bundle has to know, in one sentence."""

    key: str
    text: str
    paper: str = ""
    """Key of the paper."""
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class RemovalLine:
    """A line of the log of what was taken out: never the words themselves."""

    paper: str
    title: str
    page: int
    """Of the paper, from 1."""
    label: str
    """Of the bundle, as printed."""
    kind: str
    """words or area."""
    places: int
    why: str
    by: str


@dataclass(frozen=True)
class BundleEntry:
    """Where a paper came to lie."""

    paper: str
    volume: int
    """From 1."""
    first: str
    """Label of its first page, as printed."""
    last: str
    pages: int
    page: int
    """Its first page as a reader of PDF files counts them, from 1."""


@dataclass(frozen=True)
class BundleVolume:
    """A finished file."""

    file_name: str
    content: bytes = field(repr=False)
    pages: int


@dataclass(frozen=True)
class BuiltBundle:
    """What came of making a bundle."""

    volumes: tuple[BundleVolume, ...]
    entries: tuple[BundleEntry, ...]
    findings: tuple[BundleFinding, ...]
    removals: tuple[RemovalLine, ...]
    fingerprint: str

    @property
    def pages(self) -> int:
        """Of all volumes."""
        return sum(volume.pages for volume in self.volumes)


class BundleStopped(UserError):
    """Somebody stopped it."""

    def __init__(self) -> None:
        super().__init__("bundle_stopped", "The bundle was not made, because it was stopped.")
