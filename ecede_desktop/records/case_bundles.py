"""The bundle of a case against one parent: its papers, what is taken out, what the checks say, what was made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.law.bundle_checks import BundleCheck
from ecede_desktop.records.bundles import BundleFinding

DOCUMENT, ATTACHMENT, PHYSICAL = "document", "attachment", "physical"
SOURCES = (DOCUMENT, ATTACHMENT, PHYSICAL)
SIGNED_COPY = "signed_copy"
"""Why a paper stays out whose signed pages go in."""
COPIES = ("both", "court", "service", "none")
"""In both copies, in one, or left out."""


@dataclass(frozen=True)
class CasePaper:
    """A paper of a case, and whether and where it goes into the bundle."""

    source_kind: str
    source_id: UUID
    section: str
    place: int
    title_en: str
    title_cy: str
    kind: str
    """Of the issued paper, or the media type of what was attached."""
    media_type: str
    sha256: str
    size: int
    on: dt.date | None
    copies: str
    late: bool = False
    exhibit: str = ""
    chosen_by: str = ""
    """Who decided it; empty: it is where the pack puts it."""
    why_out: str = ""
    """Why it is proposed to be left out: sensitive, not_relevant, other_parent, no_section, unused, signed_copy."""
    removals: int = 0
    removals_left: int = 0
    """Removals of the unsigned paper, in whose place these pages go in, that nobody decided on these pages yet."""
    signed_of: UUID | None = None
    """The issued paper of which this is the signed copy: it goes in instead of it, and says what it says."""

    @property
    def key(self) -> str:
        return f"{self.source_kind}:{self.source_id}"

    @property
    def goes_in(self) -> bool:
        return self.copies != "none"


Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the lower left corner."""


@dataclass(frozen=True)
class PageFrame:
    """Where a page of a paper lies on the sheet that the bundle makes of it."""

    scale: float
    left: float
    bottom: float

    def on_page(self, sheet: Rectangle) -> Rectangle:
        """A rectangle of the sheet, as it is kept: of the page itself."""
        left, bottom, right, top = sheet
        across, up = (self.left, self.bottom)
        return (
            (left - across) / self.scale, (bottom - up) / self.scale, (right - across) / self.scale,
            (top - up) / self.scale,
        )  # fmt: skip

    def on_sheet(self, page: Rectangle) -> Rectangle:
        """A rectangle of the page, on its sheet."""
        left, bottom, right, top = page
        across, up = (self.left, self.bottom)
        return (
            left * self.scale + across, bottom * self.scale + up, right * self.scale + across, top * self.scale + up
        )  # fmt: skip


@dataclass(frozen=True)
class PaperPages:
    """A paper as the bundle shows it, before anything is taken out."""

    content: bytes = field(repr=False)
    """A PDF of its sheets, each as it will be turned and placed."""
    frames: tuple[PageFrame, ...]


@dataclass(frozen=True)
class SectionRow:
    """A section of the bundle, in the pack's order."""

    key: str
    title_en: str
    title_cy: str
    copies: str


@dataclass(frozen=True)
class MadePaper:
    """A file that came out: what is kept of it."""

    number: str
    kind: str
    """court_bundle, service_bundle or archive_bundle."""
    sha256: str
    pages: int
    size: int


@dataclass(frozen=True)
class MadeRow:
    """A bundle as it was made."""

    number: str
    made_at: dt.datetime
    made_by: str
    fingerprint: str
    checks: tuple[Mapping[str, str], ...]
    """What did not hold, and the named person's reason."""
    redactions: tuple[Mapping[str, object], ...]
    """The log of what was taken out: page, place, kind, why, by whom; never the words."""
    papers: tuple[MadePaper, ...]
    made_with: Mapping[str, object] = field(default_factory=dict)
    """Language, numbering and the other choices."""


@dataclass(frozen=True)
class RedactionRow:
    """What is taken out of a paper in the copy that is served."""

    id: UUID
    source_kind: str
    source_id: UUID
    page: int
    words: str = field(repr=False)
    area: tuple[float, float, float, float] | None
    why: str
    note: str
    by: str
    recorded_at: dt.datetime
    withdrawn_at: dt.datetime | None = None
    withdrawn_reason: str = ""

    @property
    def key(self) -> str:
        return f"{self.source_kind}:{self.source_id}"


@dataclass(frozen=True)
class ProposedRedaction:
    """Words that stand in a paper and that may have to be taken out; a person decides."""

    source_kind: str
    source_id: UUID
    title_en: str
    title_cy: str
    words: str = field(repr=False)
    why: str


@dataclass(frozen=True)
class CaseBundle:
    """The bundle of a case against one parent as it stands."""

    reference: str
    parent_id: UUID
    defendant: str
    pupil_name: str
    sections: tuple[SectionRow, ...]
    papers: tuple[CasePaper, ...]
    """In the order of the bundle."""
    redactions: tuple[RedactionRow, ...]
    made: tuple[MadeRow, ...]
    """The newest first."""
    fingerprint: str
    """Of what it would be made of now."""

    @property
    def changed(self) -> bool:
        """A paper, its place or what is taken out of it changed since the newest was made."""
        return bool(self.made) and self.made[0].fingerprint != self.fingerprint


@dataclass(frozen=True)
class ChoosePaper:
    """Say where a paper goes; the newest word of each paper holds, the earlier ones stay."""

    reference: str
    parent_id: UUID
    source_kind: str
    source_id: UUID
    section: str = ""
    """Empty: where it is."""
    place: int | None = None
    """From 1, within its section; None: where it is."""
    copies: str = ""
    """Empty: as it is."""
    late: bool | None = None
    title: str = ""


@dataclass(frozen=True)
class AddRedaction:
    """Take something out of a paper in the copy that is served."""

    reference: str
    source_kind: str
    source_id: UUID
    why: str
    """Key of the pack."""
    page: int = 0
    """From 1; 0: every page."""
    words: str = field(default="", repr=False)
    area: tuple[float, float, float, float] | None = None
    """Left, bottom, right, top in points; neither words nor area: the whole page."""
    note: str = ""


@dataclass(frozen=True)
class WithdrawRedaction:
    """It is not to be taken out after all, and why."""

    redaction_id: UUID
    reason: str


@dataclass(frozen=True)
class MakeBundle:
    """Make both copies and the one for the archive."""

    reference: str
    parent_id: UUID
    language: str = "both"
    reasons: Mapping[str, str] = field(default_factory=dict)
    """By id of a check that does not hold: why the bundle is made all the same."""
    same_numbers: bool = False
    late: str = ""
    """end or inserted; empty: as the pack says."""
    labels: bool = False
    again: bool = False
    """Also where nothing changed."""


@dataclass(frozen=True)
class MadeBundle:
    """What came of making it."""

    row: MadeRow
    findings: tuple[BundleFinding, ...]
    was_there: bool = False
    """Nothing had changed: it is the one that was made before."""


@dataclass(frozen=True)
class BundlePage:
    """Everything that the window shows of it."""

    bundle: CaseBundle
    checks: tuple[BundleCheck, ...]
