"""The keys of refusals about letters and their templates, so that each is said in Welsh too."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

LETTER_KEYS = (
    QT_TRANSLATE_NOOP("refusals", "letter_parent"),
    QT_TRANSLATE_NOOP("refusals", "letter_value"),
    QT_TRANSLATE_NOOP("refusals", "letter_address"),
    QT_TRANSLATE_NOOP("refusals", "letter_too_long"),
    QT_TRANSLATE_NOOP("refusals", "letter_which_parent"),
    QT_TRANSLATE_NOOP("refusals", "no_such_template"),
    QT_TRANSLATE_NOOP("refusals", "template_wrong"),
    QT_TRANSLATE_NOOP("refusals", "template_manager"),
    QT_TRANSLATE_NOOP("refusals", "template_file"),
    QT_TRANSLATE_NOOP("refusals", "letters_order"),
    QT_TRANSLATE_NOOP("refusals", "letters_nobody"),
    QT_TRANSLATE_NOOP("refusals", "letters_too_many"),
    QT_TRANSLATE_NOOP("refusals", "letters_one"),
    QT_TRANSLATE_NOOP("refusals", "letters_stopped"),
    QT_TRANSLATE_NOOP("refusals", "letters_out"),
    QT_TRANSLATE_NOOP("refusals", "no_such_letter_batch"),
)
