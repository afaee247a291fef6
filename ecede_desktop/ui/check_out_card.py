"""Somebody who has not checked out from a visit: who, where, how late, and the way to ask after them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.visit_plans import CheckOutRow
from ecede_desktop.ui import theme, visit_words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class CheckOutCard(QFrame):
    """Signals: opened(CheckOutRow)."""

    opened = Signal(object)

    def __init__(self, row: CheckOutRow, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setProperty("kind", "card")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 8, 10)
        line.setSpacing(theme.SPACE_RELATED)
        line.addWidget(IconLabel("danger", Token.DANGER), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_INSIDE // 2)
        line.addLayout(words, 1)
        title = visit_words.late_title(row)
        words.addWidget(label(title, "strong", wraps=True))
        late = visit_words.late_line(row)
        words.addWidget(label(late, "error", wraps=True))
        dangers = "; ".join(visit_words.hazard_short(one) for one in row.hazards)
        told = [translate("CheckOutCard", "Telephone {number}").format(number=row.officer_phone)]
        facts = (row.address, dangers, *(told if row.officer_phone and not row.own else ()), self._tried(pack))
        for text in facts:
            if text:
                words.addWidget(label(text, "small", wraps=True))
        self.open_button = QPushButton(
            translate("CheckOutCard", "Open my visit") if row.own else translate("CheckOutCard", "Ask after them")
        )
        self.open_button.setProperty("kind", "link")
        self.open_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open_button.setAccessibleName(f"{self.open_button.text()}: {row.names}")
        self.open_button.clicked.connect(lambda: self.opened.emit(self.row))
        words.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(". ".join(part for part in (title, late, *facts) if part))

    def _tried(self, pack: PolicyPack) -> str:
        if not self.row.tried:
            return ""
        last = self.row.tried[-1]
        words = translate("CheckOutCard", "{tried} at {time}: {note}")
        return words.format(
            tried=visit_words.tried(pack, last.tried), time=visit_words.time(last.at, self.row.on), note=last.note
        )
