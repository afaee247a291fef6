"""The rail at the left: where one can go, in icons and words; only what the user may use is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop import settings
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon


@dataclass(frozen=True)
class RailEntry:
    """One place of the rail."""

    panel: str
    icon: str
    words: str


class Rail(QWidget):
    """Signals: chosen(panel) when an entry is pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._collapsed = settings.load().rail_collapsed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(theme.SPACE_INSIDE)
        self._fold = QToolButton()
        self._fold.setIcon(icon("collapse", theme.Token.MUTED))
        self._fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fold.clicked.connect(self._turn)
        # Where large text leaves no room for all places, they scroll; none is ever laid over another.
        inner = QWidget()
        self._places = QVBoxLayout(inner)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setSpacing(theme.SPACE_INSIDE)
        self._places.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        for part in (inner, self._scroll.viewport()):
            part.setAutoFillBackground(False)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._fold)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.notifier().changed.connect(self._fit)

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show these places; called again when the language changes."""
        for number, entry in enumerate(entries):
            button = self._buttons.get(entry.panel) or self._add(entry, number)
            self._words[entry.panel] = entry.words
            button.setToolTip(f"{entry.words} (Ctrl+{number + 1})")
            button.setAccessibleName(entry.words)
        words = self.tr("Show only the icons") if not self._collapsed else self.tr("Show icons and words")
        self._fold.setToolTip(words)
        self._fold.setAccessibleName(words)
        self._fit()

    def _add(self, entry: RailEntry, number: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "rail")
        button.setCheckable(True)
        button.setIcon(icon(entry.icon))
        button.clicked.connect(lambda _checked=False, panel=entry.panel: self.chosen.emit(panel))
        self._group.addButton(button)
        self._buttons[entry.panel] = button
        self._places.insertWidget(number, button)
        return button

    def mark(self, panel: str) -> None:
        """Show where we are; a place that is not on the rail leaves it unmarked."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == panel)
        self._group.setExclusive(True)
        if (here := self._buttons.get(panel)) is not None:
            self._scroll.ensureWidgetVisible(here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        """As wide as the places, and the scroll bar where one is needed."""
        inner = self._scroll.widget()
        if inner is None:
            return
        overfull = inner.sizeHint().height() > self._scroll.height()
        bar = self._scroll.verticalScrollBar().sizeHint().width() if overfull else 0
        self._scroll.setFixedWidth(inner.minimumSizeHint().width() + bar)

    def _turn(self) -> None:
        self._collapsed = not self._collapsed
        settings.change(rail_collapsed=self._collapsed)
        self._fit()

    def _fit(self) -> None:
        side = theme.look().px(20)
        bold = QFontMetrics(theme.font("body", bold=True))
        # As wide as the widest words in bold, so that nothing moves or is cut when a place is chosen.
        words = max((bold.horizontalAdvance(f"  {text}") for text in self._words.values()), default=0)
        width = side + (0 if self._collapsed else words) + theme.look().px(24) + 16
        for name, button in self._buttons.items():
            button.setIconSize(QSize(side, side))
            button.setFixedWidth(width)
            button.setText("" if self._collapsed else f"  {self._words[name]}")
        self._fold.setIconSize(QSize(side, side))
        self._widen()
        self.updateGeometry()
