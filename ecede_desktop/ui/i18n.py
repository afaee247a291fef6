"""English and Welsh: which is spoken now, switching while running, and days as each language writes them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ecede_desktop import paths

LANGUAGES = {"en": "English", "cy": "Cymraeg"}
"""Each language by its own name."""

_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "cy": ("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"),
}
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "cy": ("Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"),
}

_installed: list[QTranslator] = []
_language = "en"


def language() -> str:
    """``en`` or ``cy``."""
    return _language


def system_language() -> str:
    """Welsh where the system speaks Welsh, else English."""
    return "cy" if QLocale.system().language() == QLocale.Language.Welsh else "en"


def set_language(app: QApplication, wanted: str) -> None:
    """Speak this language from now on; every widget gets a LanguageChange event and says its words again."""
    global _language
    _language = wanted if wanted in LANGUAGES else "en"
    QLocale.setDefault(QLocale(QLocale.Language.Welsh if _language == "cy" else QLocale.Language.English))
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    for name, folder in (
        (f"ecede_{_language}", str(paths.translations())),
        (f"qtbase_{_language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)


def tr(context: str, text: str) -> str:
    """A sentence in the language that is spoken now, for code that is no QObject."""
    return QCoreApplication.translate(context, text)


def day_names() -> tuple[str, ...]:
    """Monday to Sunday, short."""
    return _DAYS[_language]


def month_names() -> tuple[str, ...]:
    """January to December, short."""
    return _MONTHS[_language]


def format_day(day: dt.date) -> str:
    """``Tue 24 Nov 2026`` or ``Maw 24 Tach 2026``."""
    return f"{day_names()[day.weekday()]} {day.day} {month_names()[day.month - 1]} {day.year}"


def format_short_day(day: dt.date) -> str:
    """``24 Nov`` or ``24 Tach``: where the year goes without saying."""
    return f"{day.day} {month_names()[day.month - 1]}"


def format_time(time: dt.time | dt.datetime) -> str:
    """``14:02``."""
    return f"{time:%H:%M}"
