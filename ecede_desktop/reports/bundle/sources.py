"""Brings one paper, whatever kind of file it is, to the pages of a PDF, or says why that cannot be."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field

from pikepdf import PasswordError, Pdf

from ecede_desktop.law.policy_bundle import FileRule
from ecede_desktop.records.bundles import BundledPaper, BundleFinding, Read, TextReader
from ecede_desktop.reports.bundle import pictures, sheets_of_text
from ecede_desktop.reports.bundle.findings import UNREADABLE, PaperRefused, finding
from ecede_desktop.reports.bundle.harmless import make_harmless

PDF = "application/pdf"
PICTURES = frozenset(
    {"image/jpeg", "image/png", "image/tiff", "image/bmp", "image/gif", "image/webp"}
)  # fmt: skip


@dataclass
class Source:
    """A paper as pages that nothing was done to yet."""

    document: Pdf
    content: bytes | None = field(repr=False)
    """The file itself, where the document is the file."""
    findings: list[BundleFinding]


def open_paper(
    paper: BundledPaper, read: Read, sha256: str, rule: FileRule, text_of: TextReader | None
) -> Source | None:
    """The pages of a paper; None where its kind cannot be brought to pages here.

    Raises:
        PaperRefused: it is damaged, locked, too large or without a page.
    """
    if paper.size > rule.most_paper_bytes:
        raise PaperRefused(_too_large(paper, paper.size, rule))
    content = read()
    if len(content) > rule.most_paper_bytes:
        raise PaperRefused(_too_large(paper, len(content), rule))
    if not content:
        raise PaperRefused(finding("empty", paper))
    if sha256 and hashlib.sha256(content).hexdigest() != sha256:
        raise PaperRefused(finding("changed", paper))
    if paper.media_type == PDF or content[:5] == b"%PDF-":
        return _pdf(paper, content)
    if paper.media_type in PICTURES:
        return _pictures(paper, content, rule)
    words = text_of(content, paper.media_type) if text_of is not None else ""
    if not words.strip() and paper.media_type.startswith("text/plain"):
        words = content.decode("utf-8", "replace")
    if not words.strip():
        return None
    made = sheets_of_text.pdf_of(words, paper)
    return Source(Pdf.open(io.BytesIO(made)), made, [])


def _pdf(paper: BundledPaper, content: bytes) -> Source:
    try:
        document = Pdf.open(io.BytesIO(content))
        pages = len(document.pages)
    except PasswordError:
        raise PaperRefused(finding("locked", paper)) from None
    except UNREADABLE:
        raise PaperRefused(finding("broken", paper)) from None
    if not pages:
        raise PaperRefused(finding("no_pages", paper))
    said = []
    try:
        if document.is_encrypted:
            said.append(finding("protected", paper))
        said += make_harmless(document, paper)
    except UNREADABLE:
        raise PaperRefused(finding("broken", paper)) from None
    if document.get_warnings():
        said.insert(0, finding("mended", paper))
    return Source(document, content, said)


def _pictures(paper: BundledPaper, content: bytes, rule: FileRule) -> Source:
    try:
        document, reduced = pictures.pages_of(content, rule.most_dpi)
    except pictures.NoPicture:
        raise PaperRefused(finding("bad_picture", paper)) from None
    said = [finding("reduced", paper, count=reduced, dpi=rule.most_dpi)] if reduced else []
    return Source(document, None, said)


def _too_large(paper: BundledPaper, size: int, rule: FileRule) -> BundleFinding:
    most = rule.most_paper_bytes // 1_000_000
    return finding("too_large", paper, megabytes=-(-size // 1_000_000), most=most)
