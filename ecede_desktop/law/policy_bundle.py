"""Reads how a council's evidence bundles are made: ``bundle.toml``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop import paths
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "bundle.toml"
COPIES = ("both", "court", "service")
LEFT_OUT = "none"
LATE = ("end", "inserted")


@dataclass(frozen=True)
class SectionRule:
    """A section of a bundle, and which copies it goes in unless somebody decides otherwise."""

    key: str
    english: str
    welsh: str
    copies: str
    citation: Citation


@dataclass(frozen=True)
class PaperRule:
    """Where a kind of issued paper belongs, and what it needs."""

    key: str
    english: str
    welsh: str
    section: str
    copies: str
    """As those of its section where the pack does not say; none: left out."""
    signed: bool
    served: bool
    citation: Citation


@dataclass(frozen=True)
class RemovalReason:
    """Why something may be taken out of the copy that is served."""

    key: str
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class FileRule:
    """What is asked of the file."""

    most_dpi: int
    most_bytes: int
    volumes: bool
    most_paper_bytes: int
    ocr_languages: tuple[str, ...]
    redacted_dpi: int
    citation: Citation


@dataclass(frozen=True)
class BundlePolicy:
    """What a pack says of bundles."""

    series: str
    late: str
    file: FileRule
    sections: tuple[SectionRule, ...]
    """In the order of the bundle."""
    reasons: tuple[RemovalReason, ...]
    papers: tuple[PaperRule, ...] = ()

    def section(self, key: str) -> SectionRule | None:
        return next((section for section in self.sections if section.key == key), None)

    def paper(self, kind: str) -> PaperRule | None:
        return next((paper for paper in self.papers if paper.key == kind), None)

    def reason(self, key: str) -> RemovalReason | None:
        return next((reason for reason in self.reasons if reason.key == key), None)


def bundle_policy(pack: PolicyPack) -> BundlePolicy:
    """How bundles are made in this pack; a pack without the file has the one that ships.

    Raises:
        BrokenPack: the file is wrong.
    """
    own = pack.folder / FILE
    return _policy_of(own if own.exists() else paths.resources() / "policy" / "rct" / FILE)


@cache
def _policy_of(file: Path) -> BundlePolicy:
    return read_table(file, _policy)


def _policy(table: Entry) -> BundlePolicy:
    sections = tuple(_section(row) for row in table.tables("section", "key"))
    _check_keys("sections", [section.key for section in sections])
    policy = BundlePolicy(
        series=table.text("series"),
        late=_one_of(table, "late", LATE),
        file=_file(table.table("file")),
        sections=sections,
        reasons=tuple(_reason(row) for row in table.tables("reason", "key")),
        papers=tuple(_paper(row, sections) for row in table.tables("paper", "key")),
    )
    _check_keys("reasons", [reason.key for reason in policy.reasons])
    _check_keys("papers", [paper.key for paper in policy.papers])
    return policy


def _check_keys(name: str, keys: Sequence[str]) -> None:
    if len(set(keys)) != len(keys):
        raise WrongEntry(f"two {name} have the same key")


def _file(row: Entry) -> FileRule:
    rule = FileRule(
        most_dpi=_from_to(row, "most_dpi", 72, 1200),
        most_bytes=_from_to(row, "most_megabytes", 1, 2000) * 1_000_000,
        volumes=row.flag("volumes", True),
        most_paper_bytes=_from_to(row, "most_paper_megabytes", 1, 2000) * 1_000_000,
        ocr_languages=row.words("ocr_languages"),
        redacted_dpi=_from_to(row, "redacted_dpi", 150, 300),
        citation=citation(row),
    )
    row.done()
    if not all(language.replace("_", "").isalnum() for language in rule.ocr_languages):
        raise WrongEntry("“ocr_languages” names languages as Tesseract does, such as eng and cym")
    return rule


def _section(row: Entry) -> SectionRule:
    copies = _one_of(row, "copies", COPIES)
    made = SectionRule(row.text("key"), row.text("en"), row.text("cy"), copies, citation(row))
    row.done()
    return made


def _paper(row: Entry, sections: tuple[SectionRule, ...]) -> PaperRule:
    belongs = _one_of(row, "belongs", tuple(dict.fromkeys(section.key for section in sections)))
    own = next(section.copies for section in sections if section.key == belongs)
    copies = row.text("copies", own)
    if copies not in (*COPIES, LEFT_OUT):
        raise WrongEntry(f"“copies” is “{copies}”; use one of {', '.join((*COPIES, LEFT_OUT))}")
    made = PaperRule(
        row.text("key"), row.text("en"), row.text("cy"), belongs, copies, row.flag("signed", False),
        row.flag("served", False), citation(row),
    )  # fmt: skip
    row.done()
    return made


def _reason(row: Entry) -> RemovalReason:
    made = RemovalReason(row.text("key"), row.text("en"), row.text("cy"), citation(row))
    row.done()
    return made


def _one_of(row: Entry, key: str, known: tuple[str, ...]) -> str:
    value = row.text(key)
    if value not in known:
        raise WrongEntry(f"“{key}” is “{value}”; use one of {', '.join(known)}")
    return value


def _from_to(row: Entry, key: str, least: int, most: int) -> int:
    value = row.whole(key)
    if not least <= value <= most:
        raise WrongEntry(f"{row.name}, “{key}” is {value}; use {least} to {most}")
    return value
