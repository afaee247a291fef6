"""Keys of the refusals about the money, the papers and the records of penalty notices, named to be gathered."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

NOTICE_MONEY_KEYS = (
    QT_TRANSLATE_NOOP("refusals", "money_file_refused"),
    QT_TRANSLATE_NOOP("refusals", "money_file_large"),
    QT_TRANSLATE_NOOP("refusals", "money_file_empty"),
    QT_TRANSLATE_NOOP("refusals", "money_file_kind"),
    QT_TRANSLATE_NOOP("refusals", "money_headings"),
    QT_TRANSLATE_NOOP("refusals", "money_heading_twice"),
    QT_TRANSLATE_NOOP("refusals", "money_no_lines"),
    QT_TRANSLATE_NOOP("refusals", "money_lines"),
    QT_TRANSLATE_NOOP("refusals", "money_columns"),
    QT_TRANSLATE_NOOP("refusals", "money_file_same"),
    QT_TRANSLATE_NOOP("refusals", "money_file_unreadable"),
    QT_TRANSLATE_NOOP("refusals", "money_not_exact"),
    QT_TRANSLATE_NOOP("refusals", "money_row_reversed"),
    QT_TRANSLATE_NOOP("refusals", "money_back_as"),
    QT_TRANSLATE_NOOP("refusals", "money_no_payment_back"),
    QT_TRANSLATE_NOOP("refusals", "money_row_reason"),
    QT_TRANSLATE_NOOP("refusals", "money_row_settled"),
    QT_TRANSLATE_NOOP("refusals", "no_such_money_row"),
    QT_TRANSLATE_NOOP("refusals", "withdrawal_not_made"),
    QT_TRANSLATE_NOOP("refusals", "withdrawal_told"),
    QT_TRANSLATE_NOOP("refusals", "certificate_early"),
    QT_TRANSLATE_NOOP("refusals", "certificate_before_issue"),
    QT_TRANSLATE_NOOP("refusals", "certificate_no_receipt"),
    QT_TRANSLATE_NOOP("refusals", "certificate_money_waits"),
    QT_TRANSLATE_NOOP("refusals", "notice_copy_kind"),
    QT_TRANSLATE_NOOP("refusals", "notice_copy_day"),
    QT_TRANSLATE_NOOP("refusals", "account_days"),
    QT_TRANSLATE_NOOP("refusals", "account_too_little"),
    QT_TRANSLATE_NOOP("refusals", "account_no_entry"),
    QT_TRANSLATE_NOOP("refusals", "account_kind"),
    QT_TRANSLATE_NOOP("refusals", "account_purpose"),
    QT_TRANSLATE_NOOP("refusals", "account_amount"),
    QT_TRANSLATE_NOOP("refusals", "account_day"),
    QT_TRANSLATE_NOOP("refusals", "account_note"),
    QT_TRANSLATE_NOOP("refusals", "register_days"),
)
