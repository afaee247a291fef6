"""What a written relationship says for the drawing of a family, as the council's pack has it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

GENOGRAM = "genogram.toml"
DESCENTS = ("birth", "adopted", "foster", "step", "guardian", "grandparent")
SEXES = ("male", "female", "")


@dataclass(frozen=True)
class Meaning:
    """How a child descends from somebody of this relationship, and the sex that the word tells."""

    descent: str
    sex: str


@dataclass(frozen=True)
class GenogramPolicy:
    """Relationships by their words, folded."""

    relationships: Mapping[str, Meaning]
    citation: Citation

    def meaning(self, relationship: str) -> Meaning | None:
        """What a relationship says; None where the pack does not know the word."""
        return self.relationships.get(_plain(relationship))


def genogram_policy(pack: PolicyPack) -> GenogramPolicy:
    """How the council of a pack reads relationships.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _read(pack.folder)


@cache
def _read(folder: Path) -> GenogramPolicy:
    return read_table(folder / GENOGRAM, _policy)


def _policy(table: Entry) -> GenogramPolicy:
    found: dict[str, Meaning] = {}
    for row in table.tables("relationship"):
        meaning = Meaning(row.text("descent"), row.text("sex"))
        if meaning.descent not in DESCENTS or meaning.sex not in SEXES:
            raise WrongEntry(f"{row.name}: descent “{meaning.descent}”, sex “{meaning.sex}”: one of them is not known")
        for word in row.words("words"):
            if _plain(word) in found:
                raise WrongEntry(f"{row.name} names “{word}” a second time")
            found[_plain(word)] = meaning
        row.done()
    source = table.table("source")
    return GenogramPolicy(found, citation(source))


def _plain(words: str) -> str:
    folded = unicodedata.normalize("NFKD", words.casefold())
    return " ".join("".join(sign for sign in folded if not unicodedata.combining(sign)).split())
