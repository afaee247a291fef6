"""Open tasks that have another day now: from where to where, how it was counted, and the button that moves them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.due_days import MovedDay
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.ui import counting_words, i18n, school_names, theme
from ecede_desktop.ui.task_titles import title_of
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at


class MovedDaysDialog(QDialog):
    """``move`` is called by the button; it calls ``accept`` or ``refuse`` when the answer is known."""

    def __init__(
        self, moved: tuple[MovedDay, ...], ladder: Ladder, move: Callable[[], None], parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._move = move
        self.setWindowTitle(self.tr("Days that have changed"))
        self.move_button, self._cancel = QPushButton(self.tr("&Move them")), QPushButton(self.tr("Leave them for now"))
        self.move_button.setProperty("kind", "primary")
        self._refusal = label(kind="error", wraps=True)
        self._refusal.hide()
        self.lines = [in_words(row, ladder) for row in moved]
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setSpacing(theme.SPACE_GROUP)
        for row, said in zip(moved, self.lines, strict=True):
            inner.addWidget(label(said, "strong", wraps=True))
            inner.addWidget(label(counting_words.counted(row.counted), "muted", wraps=True))
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Days that have changed"))
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(self.tr("Days that have changed"), "section", wraps=True))
        about = self.tr("Nothing has been moved yet. A task that was put off stays put off; the audit keeps both days.")
        column.addWidget(label(about, "muted", wraps=True))
        column.addWidget(scroll, 1)
        column.addWidget(self._refusal)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.move_button)
        column.addLayout(buttons)
        self._cancel.clicked.connect(self.reject)
        self.move_button.clicked.connect(self._go)
        open_at(self, 560, 420)
        self.move_button.setFocus()

    def refuse(self, sentence: str) -> None:
        """Show why nothing was moved."""
        self._refusal.setText(sentence)
        self._refusal.show()
        self.move_button.setEnabled(True)

    def _go(self) -> None:
        self.move_button.setEnabled(False)
        self._move()


def in_words(row: MovedDay, ladder: Ladder) -> str:
    """What it is, about whom, and both days."""
    task = TaskRow(row.task_id, row.case_reference, row.about, row.title, row.old, row.kind, row.source)
    about = school_names.own(row.about)
    what = " · ".join(part for part in (title_of(task, ladder), about, row.case_reference) if part)
    return f"{what}\n{i18n.format_day(row.old)} → {i18n.format_day(row.new)}"
