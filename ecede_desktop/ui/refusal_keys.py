"""Keys of the refusals that the catalogue has in Welsh, named here so that they are gathered with the sentences.

A refusal that is not named is shown in English, as it came (``error_sentences``).
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

KEYS = (
    QT_TRANSLATE_NOOP("refusals", "task_title_empty"),
    QT_TRANSLATE_NOOP("refusals", "snooze_reason_empty"),
    QT_TRANSLATE_NOOP("refusals", "snooze_not_later"),
    QT_TRANSLATE_NOOP("refusals", "task_is_done"),
    QT_TRANSLATE_NOOP("refusals", "case_is_closed"),
    QT_TRANSLATE_NOOP("refusals", "addition_empty"),
    QT_TRANSLATE_NOOP("refusals", "case_reason_empty"),
    QT_TRANSLATE_NOOP("refusals", "referred_in_future"),
    QT_TRANSLATE_NOOP("refusals", "confirmation_note_empty"),
    QT_TRANSLATE_NOOP("refusals", "confirmation_in_future"),
    QT_TRANSLATE_NOOP("refusals", "closing_reason_empty"),
    QT_TRANSLATE_NOOP("refusals", "case_already_open"),
    QT_TRANSLATE_NOOP("refusals", "officer_not_active"),
    QT_TRANSLATE_NOOP("refusals", "already_at_stage"),
    QT_TRANSLATE_NOOP("refusals", "approver_not_manager"),
    QT_TRANSLATE_NOOP("refusals", "parent_surname_empty"),
    QT_TRANSLATE_NOOP("refusals", "language_asked_in_future"),
    QT_TRANSLATE_NOOP("refusals", "manager_needed"),
    QT_TRANSLATE_NOOP("refusals", "save_is_folder"),
    QT_TRANSLATE_NOOP("refusals", "save_no_room"),
    QT_TRANSLATE_NOOP("refusals", "save_no_folder"),
    QT_TRANSLATE_NOOP("refusals", "save_not_allowed"),
    QT_TRANSLATE_NOOP("refusals", "save_failed"),
    QT_TRANSLATE_NOOP("refusals", "extract_busy"),
    QT_TRANSLATE_NOOP("refusals", "file_refused"),
    QT_TRANSLATE_NOOP("refusals", "cannot_read"),
    QT_TRANSLATE_NOOP("refusals", "already_there"),
    QT_TRANSLATE_NOOP("refusals", "store_damaged"),
    QT_TRANSLATE_NOOP("refusals", "no_room"),
    QT_TRANSLATE_NOOP("refusals", "store_busy"),
    QT_TRANSLATE_NOOP("refusals", "cannot_reach"),
    QT_TRANSLATE_NOOP("refusals", "made_by_newer_version"),
    QT_TRANSLATE_NOOP("refusals", "no_such_user"),
    QT_TRANSLATE_NOOP("refusals", "wrong_passphrase"),
    QT_TRANSLATE_NOOP("refusals", "wrong_passphrase_wait"),
    QT_TRANSLATE_NOOP("refusals", "too_many_guesses"),
)
