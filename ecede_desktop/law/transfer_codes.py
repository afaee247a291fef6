"""What the codes of transfer files mean, as far as it is known; a code that is not known is shown as it is."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ecede_desktop import paths


@dataclass(frozen=True)
class CodeMeaning:
    """One code of a list, in both languages, and how sure that is."""

    code: str
    english: str
    welsh: str
    mark: str
    """C confirmed, P confirmed in substance, U unconfirmed."""


@dataclass(frozen=True)
class CohortRule:
    """A group to which a pupil with one of these codes belongs."""

    fact: str
    codes: frozenset[str]
    cohort: str


@dataclass(frozen=True)
class TransferCodes:
    """The whole table."""

    facts: Mapping[str, str]
    """Name of a fact by the element that holds it."""
    no_need: frozenset[str]
    """Codes of provision that mean no additional need."""
    cohorts: tuple[CohortRule, ...]
    lists: Mapping[str, Mapping[str, CodeMeaning]]

    def meaning(self, name: str, code: str) -> CodeMeaning | None:
        """What a code of a list means; None where that is not known."""
        return self.lists.get(name, {}).get(code)


@cache
def transfer_codes() -> TransferCodes:
    """``tables/transfer_codes.toml``, read once."""
    table = tomllib.loads((paths.law_tables() / "transfer_codes.toml").read_text(encoding="utf-8"))
    return TransferCodes(
        facts=dict(table["facts"]),
        no_need=frozenset(table["no_need"]["codes"]),
        cohorts=tuple(CohortRule(r["fact"], frozenset(r["codes"]), r["cohort"]) for r in table["cohort"]),
        lists={
            entry["name"]: {
                row["code"]: CodeMeaning(row["code"], row["en"], row["cy"], row.get("mark", entry["mark"]))
                for row in entry["codes"]
            }
            for entry in table["list"]
        },
    )
