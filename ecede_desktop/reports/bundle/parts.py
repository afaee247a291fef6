"""A paper that was made ready, and where it comes to lie in the bundle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from pikepdf import Pdf

from ecede_desktop.records.bundles import BundledPaper, BundleFinding, BundleSection, RemovalLine
from ecede_desktop.reports.bundle.places import Placement

Kind = Literal["paper", "physical", "by_hand", "withheld"]


@dataclass
class Part:
    """A paper as upright sheets of A4, not numbered yet."""

    paper: BundledPaper
    document: Pdf = field(repr=False)
    pages: int
    size: int
    """Of the file it comes from, in bytes: so much it adds to the bundle at most."""
    kind: Kind = "paper"
    findings: list[BundleFinding] = field(default_factory=list)
    removals: list[RemovalLine] = field(default_factory=list)
    """Their labels are put in when the sheets are numbered."""
    stands_for: BundledPaper | None = None
    """The paper of the other copy whose numbers these sheets keep; this copy does not say what it is."""
    placements: list[Placement] = field(default_factory=list)
    """Where each page of the paper came to lie on its sheet; none where other sheets stand for it."""


@dataclass(frozen=True)
class Line:
    """A line of the index: a paper under its section."""

    section: str
    """Its letter and title."""
    opens: bool
    """First of its section."""
    number: str
    """A1, A2 …"""
    part: Part


def lines_of(sections: Sequence[tuple[str, Sequence[Part]]]) -> list[Line]:
    """The lines of the index, by sections with their titles."""
    found = []
    for at, (title, parts) in enumerate(sections):
        letter = _letter(at)
        for number, part in enumerate(parts, 1):
            found.append(Line(f"{letter}  {title}", number == 1, f"{letter}{number}", part))
    return found


def chosen(
    sections: Sequence[BundleSection], copy: str, order: Sequence[str], *, both: bool = False
) -> list[BundleSection]:
    """The sections with the papers of a copy, in the order of the pack; those it does not know come last.

    Args:
        both: with those of the other copy too, whose numbers are kept.
    """
    place = {key: at for at, key in enumerate(order)}
    found = []
    for section in sorted(sections, key=lambda one: place.get(one.key, len(place))):
        papers = tuple(
            paper
            for paper in section.papers
            if paper.copies in ("both", copy) or (both and paper.copies in ("court", "service"))
        )
        if papers:
            found.append(BundleSection(section.key, section.title_en, section.title_cy, papers))
    return found


def _letter(at: int) -> str:
    return chr(ord("A") + at) if at < 26 else f"Z{at - 25}"
