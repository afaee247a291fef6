"""Refusals are said in the language of the window, with their facts."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ecede_desktop.errors import UserError
from ecede_desktop.services.stores import WrongPassphrase
from ecede_desktop.ui import i18n, refusal_keys
from ecede_desktop.ui.error_sentences import sentence_of


def test_a_refusal_is_said_in_welsh_with_its_facts(qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    try:
        assert "Arhoswch 30 eiliad" in sentence_of(WrongPassphrase(30))
        assert sentence_of(UserError("not_in_the_catalogue", "In English.")) == "In English."
    finally:
        i18n.set_language(qapp, "en")
    assert sentence_of(WrongPassphrase(0)).startswith("That passphrase")


def test_every_key_has_a_welsh_sentence(qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    try:
        said = {key: sentence_of(UserError(str(key), "")) for key in refusal_keys.KEYS}
        # A sentence with slots cannot be filled without facts and falls back; the others must be Welsh.
        assert len([key for key, text in said.items() if text]) > 10
    finally:
        i18n.set_language(qapp, "en")
