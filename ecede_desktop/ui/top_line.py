"""The line at the top: back and forward, where we are, Find, language, lock, and who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.labels import label


class TopLine(QWidget):
    """Signals: back(), forward(), find_wanted(), language(str), lock()."""

    back = Signal()
    forward = Signal()
    find_wanted = Signal()
    language = Signal(str)
    lock = Signal()

    def __init__(self, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back, self._forward = _tool("back"), _tool("forward")
        self._find = QPushButton()
        self._find.setIcon(icon("search", Token.MUTED))
        self._language, self._lock = QPushButton(), _tool("lock")
        self._language.setProperty("kind", "quiet")
        self._language.setIcon(icon("language", Token.MUTED))
        self._crumbs = label(kind="muted")
        self._who = label(who)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addWidget(self._crumbs, 1)
        row.addWidget(self._find)
        row.addSpacing(theme.SPACE_RELATED)
        row.addWidget(self._language)
        row.addWidget(self._who)
        row.addWidget(self._lock)
        self._back.clicked.connect(self.back)
        self._forward.clicked.connect(self.forward)
        self._find.clicked.connect(self.find_wanted)
        self._lock.clicked.connect(self.lock)
        self._language.clicked.connect(self._switch)
        theme.notifier().changed.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self._find.setToolTip(self.tr("Find a pupil, parent or case") + " (Ctrl+K)")
        self._find.setAccessibleName(self.tr("Find a pupil, parent or case"))
        for button, words, keys in (
            (self._back, self.tr("Back"), "Alt+Left"),
            (self._forward, self.tr("Forward"), "Alt+Right"),
            (self._lock, self.tr("Lock"), "Ctrl+L"),
        ):
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({keys})")
        # Each language is named by itself, so that whoever reads only that one finds it.
        self._language.setText(i18n.LANGUAGES["cy" if i18n.language() == "en" else "en"])
        self._language.setAccessibleName(self.tr("Change the language to %1").replace("%1", self._language.text()))
        self._who.setAccessibleName(self.tr("Signed in as %1").replace("%1", self._who.text()))
        self._fit()

    def show_place(self, words: str, *, can_go_back: bool, can_go_forward: bool) -> None:
        """Say where we are."""
        self._crumbs.setText(words)
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """At large text or in a narrow window words give way, never cut: first those of Find, then the name."""
        words = self.tr("Find a pupil or case")
        for text, named in ((f"{words}     Ctrl+K", True), (words, True), ("", True), ("", False)):
            self._find.setText(text)
            self._who.setVisible(named)
            if self.sizeHint().width() <= self.width():
                break

    def _switch(self) -> None:
        self.language.emit("cy" if i18n.language() == "en" else "en")

    def _fit(self) -> None:
        side = theme.look().px(18)
        for button in (self._back, self._forward, self._lock, self._find, self._language):
            button.setIconSize(QSize(side, side))
        self._shorten()


def _tool(name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    return button
