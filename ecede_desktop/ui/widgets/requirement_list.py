"""Requirements met and unmet, each with its icon, its word, its source and the way to meet it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label


@dataclass(frozen=True)
class RequirementLine:
    """One requirement as shown."""

    key: str
    text: str
    state: str
    """Word of the state: Met, Not met, Waived."""
    met: bool
    source: str
    """Citation, with its mark where the reading is not certain."""
    evidence: str = ""
    action: str = ""
    """Words of the link that leads to where it is met; empty: no link."""


class RequirementList(QWidget):
    """One line a requirement, unmet ones first.

    Signals:
        wanted(str): the link of the requirement with this key was followed.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_GROUP)
        self._lines: tuple[RequirementLine, ...] = ()

    @property
    def lines(self) -> tuple[RequirementLine, ...]:
        return self._lines

    def set_lines(self, lines: Sequence[RequirementLine]) -> None:
        """Show these requirements."""
        self._lines = tuple(sorted(lines, key=lambda line: line.met))
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for line in self._lines:
            self._column.addWidget(self._row(line))
        self._column.addStretch(1)

    def _row(self, line: RequirementLine) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_RELATED)
        token = Token.SUCCESS if line.met else Token.WARNING
        row.addWidget(IconLabel("met" if line.met else "unmet", token), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_INSIDE // 2)
        row.addLayout(words, 1)
        state = label(line.state, "success" if line.met else "warning")
        state.setFont(theme.font("small", bold=True))
        words.addWidget(state)
        words.addWidget(label(line.text, wraps=True))
        for text in (line.evidence, line.source):
            if text:
                words.addWidget(label(text, "small", wraps=True))
        if line.action:
            words.addWidget(self._link(line), 0, Qt.AlignmentFlag.AlignLeft)
        box.setAccessibleName(f"{line.state}: {line.text}")
        return box

    def _link(self, line: RequirementLine) -> QPushButton:
        link = QPushButton(line.action)
        link.setProperty("kind", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setAccessibleName(f"{line.action}: {line.text}")
        link.clicked.connect(lambda _checked=False, key=line.key: self.wanted.emit(key))
        return link
