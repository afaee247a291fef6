"""A section of a page: a heading with its buttons, a sentence, and cards; and what the cards are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.scrolling import scroll_in

Act = tuple[str, str, Callable[[], object]]
"""What a link says, what is read out for it, and what it does."""


class Section(QWidget):
    """A heading with at most a few buttons, a sentence, and cards."""

    def __init__(self, parent: QWidget | None = None, *, buttons: int = 0) -> None:
        super().__init__(parent)
        self.title, self.about = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.add = add_button()
        self.more = [add_button() for _ in range(buttons)]
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.SPACE_RELATED)
        head = QVBoxLayout() if self.more else QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._acts() if self.more else self.add, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addLayout(self._cards)

    def _acts(self) -> QWidget:
        made = QWidget(self)
        flow = FlowLayout(made)
        for one in (*self.more, self.add):
            flow.addWidget(one)
        return made

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards and no others."""
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in cards:
            self._cards.addWidget(one)

    def say_about(self, text: str) -> None:
        """A sentence under the heading; none where it is empty."""
        self.about.setText(text)
        self.about.setVisible(bool(text))


def add_button() -> QPushButton:
    """A button that adds something, its icon as large as its words."""
    made = QPushButton()
    made.setIcon(icon("plus"))
    side = theme.look().px(16)
    made.setIconSize(QSize(side, side))
    return made


def card() -> tuple[QFrame, QVBoxLayout]:
    """A card and the column in which its words stand."""
    made = QFrame()
    made.setProperty("kind", "card")
    words = QVBoxLayout(made)
    words.setContentsMargins(12, 10, 12, 10)
    words.setSpacing(2)
    return made, words


def link(text: str, said: str, act: Callable[[], object]) -> QPushButton:
    """A button that looks like a link; ``said`` tells whom or what it is about."""
    made = QPushButton(text)
    made.setProperty("kind", "link")
    made.setAccessibleName(said)
    made.clicked.connect(lambda: act())
    return made


def fact_card(
    head: str, lines: Iterable[tuple[str, str]] = (), acts: Sequence[Act] = (), *, icon_name: str = "",
    token: Token = Token.ACCENT,
) -> QFrame:  # fmt: skip
    """A card with a strong first line, lines each with its style, and links under them."""
    made, words = card()
    first = label(head, "strong", wraps=True)
    if icon_name:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(IconLabel(icon_name, token, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(first, 1)
        words.addLayout(row)
    else:
        words.addWidget(first)
    for text, kind in lines:
        if text:
            words.addWidget(label(text, kind, wraps=True))
    if acts:
        holder = QWidget()
        flow = FlowLayout(holder)
        for act in acts:
            flow.addWidget(link(*act))
        words.addWidget(holder)
    return made


def lay_in_page(tab: QWidget, parts: Iterable[QWidget]) -> None:
    """Lay sections under each other in a page of a tab that scrolls."""
    page = QWidget()
    inside = QVBoxLayout(page)
    inside.setContentsMargins(0, theme.SPACE_RELATED, theme.SPACE_GROUP, theme.SPACE_GROUP)
    inside.setSpacing(theme.SPACE_GROUP)
    for part in parts:
        inside.addWidget(part)
    inside.addStretch(1)
    scroll_in(tab, page).setFrameShape(QFrame.Shape.NoFrame)
