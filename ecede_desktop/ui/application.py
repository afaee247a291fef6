"""The Qt application with its language and its look."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from ecede_desktop import settings
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.lasting_none import keep_none


def make_application() -> QApplication:
    """The one application of the process, speaking and looking as this machine is set."""
    keep_none()
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("ecede-desktop")
    application.setApplicationDisplayName("")
    kept = settings.load()
    i18n.set_language(application, kept.language or i18n.system_language())
    theme.apply(application, kept.theme, kept.text_scale)
    return application
