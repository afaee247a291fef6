"""How the days of a card were counted: each rule step by step, to be gone through with the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.records.due_days import DueDay
from ecede_desktop.services.counted_days import Asked, explain_days
from ecede_desktop.services.counting_sentences import explain_due
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.case import clock_words
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.labels import label, read_by_keyboard
from ecede_desktop.ui.widgets.room import open_at

translate = QCoreApplication.translate


@dataclass(frozen=True)
class CountedDay:
    """A day as its card says it, and what it was counted by."""

    head: str
    asked: Asked


class CountedDaysDialog(QDialog):
    """Counts again off the UI thread; nothing is changed here."""

    def __init__(
        self, desk: Desk, operations: Operations, reference: str, title: str, days: Sequence[CountedDay],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._days = tuple(days)
        self.paragraphs: list[QLabel] = []
        self.setWindowTitle(title)
        page = QWidget()
        page.setProperty("kind", "page")
        self._inside = QVBoxLayout(page)
        self._inside.setContentsMargins(0, 0, theme.SPACE_RELATED, 0)
        self._inside.setSpacing(theme.SPACE_RELATED)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(title)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(translate("CaseClock", "&Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(label(title, "section", wraps=True))
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        open_at(self, 680, 480)
        asked = [one.asked for one in self._days]
        operations.read(
            lambda: explain_days(desk, reference, asked), self._show, owner=self,
            failed=lambda refusal: self._add(label(wording.error_sentence(refusal), "error", wraps=True)),
        )  # fmt: skip

    def _show(self, found: Sequence[DueDay | None]) -> None:
        for one, due in zip(self._days, found, strict=True):
            self._add(label(one.head, "strong", wraps=True))
            for line in _lines(due):
                said = label(line, wraps=True)
                # Each step is reached by Tab, so that it is read out and can be copied.
                read_by_keyboard(said)
                self._add(said)
                self.paragraphs.append(said)
        self._inside.addStretch(1)
        if self.paragraphs:
            self.paragraphs[0].show()
            self.paragraphs[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, said: QLabel) -> None:
        self._inside.addWidget(said)


def _lines(due: DueDay | None) -> list[str]:
    if due is None:
        return [translate("CountedDays", "The rule or the school's terms of that time are not known here any more.")]
    said = list(explain_due(due, i18n.language()))
    return [*said, clock_words.source(due.citation)] if due.citation is not None else said
