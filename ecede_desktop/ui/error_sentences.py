"""Refusals in the window's language: the sentence of each key, its slots filled with the facts of the refusal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.errors import UserError
from ecede_desktop.ui import i18n

CONTEXT = "refusals"


def sentence_of(error: UserError) -> str:
    """The Welsh sentence where the catalogue has one for this key, else the English one that the refusal carries.

    The catalogue holds the refusals in the context ``refusals`` under their keys.
    """
    if i18n.language() == "en":
        return error.text
    found = QCoreApplication.translate(CONTEXT, error.key)
    if not found or found == error.key:
        return error.text
    try:
        return found.format_map({name: str(value) for name, value in error.facts.items()})
    except (KeyError, IndexError, ValueError):
        return error.text
