"""A chronology: day headings, an icon and a word for the kind, the text, who wrote it and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label, rule

FOLD_AFTER = 280
"""Characters of a text before it is folded."""


@dataclass(frozen=True)
class TimelineEntry:
    """One entry as shown; texts are in the window's language already."""

    key: str
    day: str
    """Heading under which it stands."""
    icon: str
    title: str
    text: str = ""
    byline: str = ""
    remark: str = ""
    """E.g. “Written up late”; shown with a warning icon."""
    action: str = ""
    """Words of the one thing that can be done with it, e.g. “Add to this note”."""


class Timeline(QScrollArea):
    """Entries in the order given, newest first by custom.

    Signals:
        acted(str): the action of the entry with this key was chosen.
    """

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._entries: tuple[TimelineEntry, ...] = ()
        self._show = ("", "")

    @property
    def entries(self) -> tuple[TimelineEntry, ...]:
        return self._entries

    def set_fold_words(self, more: str, less: str) -> None:
        """Words of the link that unfolds and folds a long text."""
        self._show = (more, less)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries, keeping the place that was being read."""
        self._entries = tuple(entries)
        at = self.verticalScrollBar().value()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.SPACE_RELATED, theme.SPACE_GROUP, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_GROUP)
        day = ""
        for entry in self._entries:
            if entry.day != day:
                if day:
                    column.addWidget(rule())
                day = entry.day
                column.addWidget(label(day, "section"))
            column.addWidget(self._entry(entry))
        column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(at)

    def _entry(self, entry: TimelineEntry) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_RELATED + theme.SPACE_INSIDE)
        row.addWidget(IconLabel(entry.icon, Token.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_INSIDE)
        row.addLayout(words, 1)
        words.addWidget(label(entry.title, "strong", wraps=True))
        if entry.text:
            self._add_text(words, entry.text)
        if entry.remark:
            words.addWidget(label(entry.remark, "warning", wraps=True))
        if entry.byline:
            words.addWidget(label(entry.byline, "small", wraps=True))
        if entry.action:
            button = QPushButton(entry.action)
            button.setProperty("kind", "link")
            button.setAccessibleName(f"{entry.action}: {entry.title}")
            button.clicked.connect(lambda _checked=False, key=entry.key: self.acted.emit(key))
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        box.setAccessibleName(f"{entry.day}: {entry.title}")
        return box

    def _add_text(self, words: QVBoxLayout, text: str) -> None:
        body = label(text, wraps=True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(body)
        more, less = self._show
        if len(text) <= FOLD_AFTER or not more:
            return
        short = text[:FOLD_AFTER].rsplit(" ", 1)[0] + " …"
        body.setText(short)
        link = QPushButton(more)
        link.setProperty("kind", "link")
        link.setCheckable(True)

        def turn(unfolded: bool) -> None:
            body.setText(text if unfolded else short)
            link.setText(less if unfolded else more)

        link.toggled.connect(turn)
        words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
