"""Reads how a council's evidence bundles are made: ``bundle.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop import paths
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "bundle.toml"
COPIES = ("both", "court", "service")
LATE = ("end", "inserted")


@dataclass(frozen=True)
class SectionRule:
    """A section of a bundle, and which copies it goes in unless somebody decides otherwise."""

    key: str
    english: str
    welsh: str
    copies: str
    citation: Citation
    kinds: tuple[str, ...] = ()
    """Of issued paper that belong here unless somebody decides otherwise."""


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

    def section(self, key: str) -> SectionRule | None:
        return next((section for section in self.sections if section.key == key), None)

    def section_of(self, kind: str) -> SectionRule | None:
        """Where a kind of issued paper belongs."""
        return next((section for section in self.sections if kind in section.kinds), None)

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
    policy = BundlePolicy(
        series=table.text("series"),
        late=_one_of(table, "late", LATE),
        file=_file(table.table("file")),
        sections=tuple(_section(row) for row in table.tables("section", "key")),
        reasons=tuple(_reason(row) for row in table.tables("reason", "key")),
    )
    for name, keys in (
        ("sections", [section.key for section in policy.sections]),
        ("reasons", [reason.key for reason in policy.reasons]),
    ):
        if len(set(keys)) != len(keys):
            raise WrongEntry(f"two {name} have the same key")
    return policy


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
    kinds = row.words("kinds", ())
    made = SectionRule(row.text("key"), row.text("en"), row.text("cy"), copies, citation(row), kinds)
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
