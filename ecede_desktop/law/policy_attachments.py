"""Reads which files a council lets be attached (``attachments.toml``): how large, which kinds, and what is refused."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "attachments.toml"
PREVIEWS = ("pdf", "image", "text", "mail", "office", "none")
NEEDED = (
    "program", "installer", "script", "web_page", "shortcut", "disk_image", "macros", "embedded_program", "active_pdf",
    "archive", "archive_with_programs", "archive_locked", "damaged", "unknown",
)  # fmt: skip
"""What can be found in a file that keeps it out: each needs its sentence."""


@dataclass(frozen=True)
class MediaKind:
    """A kind of file that may be attached."""

    media_type: str
    english: str
    welsh: str
    endings: tuple[str, ...]
    preview: str
    """pdf, image, text, mail, office or none."""


@dataclass(frozen=True)
class Refusal:
    """Why a file is refused, and what to do instead, in one sentence."""

    key: str
    english: str
    welsh: str
    endings: tuple[str, ...]
    """Endings of names that are refused whatever the content is."""


@dataclass(frozen=True)
class AttachmentPolicy:
    """What a council lets be attached."""

    limits: tuple[Dated[int], ...]
    """Megabytes of one file."""
    accepted: tuple[MediaKind, ...]
    refused: tuple[Refusal, ...]

    def limit(self, day: dt.date) -> Dated[int]:
        """The largest file of a day, in megabytes; before the first day that is told, the first."""
        return value_on(self.limits, day) or self.limits[0]

    def kind(self, media_type: str) -> MediaKind | None:
        """The kind of this media type, if it may be attached."""
        return next((kind for kind in self.accepted if kind.media_type == media_type), None)

    def refusal(self, key: str) -> Refusal:
        """The sentence for what was found; a pack written before it existed says that the file is damaged."""
        known = {refusal.key: refusal for refusal in self.refused}
        return known.get(key) or known["damaged"]

    def refused_ending(self, file_name: str) -> Refusal | None:
        """The refusal that the last ending of a name brings."""
        ending = ending_of(file_name)
        return next((refusal for refusal in self.refused if ending in refusal.endings), None)


def ending_of(file_name: str) -> str:
    """What stands after the last point of a name, in small letters; blanks and points behind it do not hide it."""
    name = file_name.strip().rstrip(". ").casefold()
    return name.rpartition(".")[2].strip() if "." in name else ""


def attachment_policy(pack: PolicyPack) -> AttachmentPolicy:
    """What the council of a pack lets be attached.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _policy_of(pack.folder)


@cache
def _policy_of(folder: Path) -> AttachmentPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> AttachmentPolicy:
    policy = AttachmentPolicy(
        limits=tuple(_limit(row) for row in table.tables("limit")),
        accepted=tuple(_kind(row) for row in table.tables("accepted", "media_type")),
        refused=tuple(_refusal(row) for row in table.tables("refused", "key")),
    )
    told = [refusal.key for refusal in policy.refused]
    if lacking := [key for key in NEEDED if key not in told]:
        raise WrongEntry(f"[[refused]] needs a sentence for {', '.join(lacking)}")
    if len(set(told)) != len(told):
        raise WrongEntry("two refusals have the same key")
    return policy


def _limit(row: Entry) -> Dated[int]:
    made = Dated(row.whole("megabytes"), row.day("from"), row.day_or_none("to"), citation(row))
    row.done()
    if made.value < 1:
        raise WrongEntry(f"{row.name}: megabytes is {made.value}; use 1 or more")
    return made


def _kind(row: Entry) -> MediaKind:
    preview = row.text("preview")
    if preview not in PREVIEWS:
        raise WrongEntry(f"{row.name}: preview is “{preview}”; use one of {', '.join(PREVIEWS)}")
    made = MediaKind(row.text("media_type"), row.text("en"), row.text("cy"), row.words("endings"), preview)
    row.done()
    return made


def _refusal(row: Entry) -> Refusal:
    made = Refusal(row.text("key"), row.text("en"), row.text("cy"), row.words("endings", ()))
    row.done()
    return made
