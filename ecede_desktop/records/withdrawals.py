"""Taking an import back: what relies on it, and what was taken back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ecede_desktop.errors import Refused


@dataclass(frozen=True)
class Reliance:
    """Something that was made from what an import brought."""

    kind: str
    """import, document, snapshot, register_check or referral."""
    title: str
    """What it is called: a file's name, a paper's number, a case's reference."""
    when: str
    """The day it was made, ISO."""
    id: UUID

    @property
    def sentence(self) -> str:
        """The reliance in English."""
        return f"{KINDS[self.kind]} {self.title} of {self.when}"


KINDS = {
    "import": "the later import",
    "document": "the issued paper",
    "snapshot": "the reported figures",
    "register_check": "the register check at",
    "referral": "the counts of the referral of",
}


class ImportReliedOn(Refused):
    """An import cannot be taken back any more; ``reliances`` says why."""

    def __init__(self, file_name: str, reliances: tuple[Reliance, ...]) -> None:
        named = "; ".join(reliance.sentence for reliance in reliances[:5])
        more = f"; and {len(reliances) - 5} more" if len(reliances) > 5 else ""
        text = f"{file_name} cannot be taken back, because it is relied on by {named}{more}."
        super().__init__("import_relied_on", text, file=file_name, count=len(reliances), named=named + more)
        self.reliances = reliances


@dataclass(frozen=True)
class Withdrawal:
    """What was taken back with an import."""

    file_name: str
    marks_restored: int
    """Marks that have their earlier value again."""
    marks_taken_out: int
    """Marks that nobody had given before."""
    pupils_left: int
    """Pupils whom the import had added: they stay, without these marks."""
