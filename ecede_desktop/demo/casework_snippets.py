"""Ready-made texts of the demonstration: three that everybody has, in both languages."""

from __future__ import annotations

from dataclasses import replace

from ecede_desktop.records.snippets import WriteSnippet
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import snippets
from ecede_desktop.services.desk import Desk

TEXTS = (
    WriteSnippet(
        "no-reply",
        "{day}, {time}: knocked three times and waited ten minutes. Nobody came to the door. A card was left.",
        "{day}, {time}: curwyd deirgwaith ac aros deng munud. Ni ddaeth neb i’r drws. Gadawyd cerdyn.",
        everybodys=True,
    ),
    WriteSnippet(
        "language-offered",
        "Welsh or English was offered at the start by {officer}.",
        "Cynigiwyd Cymraeg neu Saesneg ar y dechrau gan {officer}.",
        everybodys=True,
    ),
    WriteSnippet(
        "seen-alone",
        "The child was asked whether they would speak alone, and was told what is shared and with whom.",
        "Gofynnwyd i’r plentyn a hoffai siarad ar ei ben ei hun, a dywedwyd beth a rennir a chyda phwy.",
        everybodys=True,
    ),
)


def write_texts(desk: Desk, manager: UserRow) -> None:
    """Keep the texts in a manager's name."""
    for command in TEXTS:
        snippets.write_snippet(replace(desk, user=manager), command)
