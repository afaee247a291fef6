"""Words of warning markers as they stand beside a name: the categories, what is overdue, and the old free text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ecede_desktop.records.markers import MarkerSign
from ecede_desktop.ui import i18n

translate = QCoreApplication.translate


def sign_words(sign: MarkerSign) -> str:
    """One marker: its category, and that somebody has to look at it again."""
    words = sign.welsh if i18n.language() == "cy" else sign.english
    if sign.of_address:
        words = translate("MarkerWords", "{marker} (at the address)").format(marker=words)
    if sign.review_overdue:
        words = translate("MarkerWords", "{marker} (review overdue)").format(marker=words)
    return words


def in_sight(warning: str, markers: Sequence[MarkerSign]) -> str:
    """Everything that warns, each category once, then the warning in free text; empty where nothing does."""
    parts = list(dict.fromkeys(sign_words(sign) for sign in markers))
    if warning.strip():
        parts.append(warning.strip())
    return " · ".join(parts)
