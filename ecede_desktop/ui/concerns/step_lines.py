"""What is still to be done about a concern, acted on where it stands; and what was done, in order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.policy_safeguarding import REPORT, RING, SafeguardingPolicy
from ecede_desktop.records.concerns import ConcernStepRow, ConcernView, ToDo
from ecede_desktop.ui import theme
from ecede_desktop.ui.concerns import words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label


class ToDoLines(QWidget):
    """Signals: wanted(kind): ring, report or acknowledgement is to be dealt with."""

    wanted = Signal(str)

    def __init__(self, policy: SafeguardingPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self.buttons: dict[str, QPushButton] = {}
        self.said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_RELATED)

    def show_view(self, view: ConcernView) -> None:
        """Show what is to be done, or that nothing is."""
        _clear(self._column)
        self.buttons, self.said = {}, []
        for todo in view.to_do:
            self._column.addWidget(self._line(todo))
        if not view.to_do:
            self.said = [
                self.tr("Everything that was to be done by a time is done.")
                if view.open
                else self.tr("Its outcome is recorded.")
            ]
            self._column.addWidget(label(self.said[0], "success", wraps=True))

    def _line(self, todo: ToDo) -> QWidget:
        holder = QFrame()
        holder.setProperty("kind", "card")
        row = QHBoxLayout(holder)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(theme.SPACE_RELATED)
        late = todo.overdue
        row.addWidget(IconLabel("danger" if late else "clock", Token.DANGER if late else Token.ACCENT))
        told = words.what_to_do(todo)
        said = self.tr("Overdue: {what}").format(what=told) if late and todo.kind != RING else told
        self.said.append(said)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(label(said, "error" if late else "strong", wraps=True))
        text.addWidget(label(words.source(todo), "small", wraps=True))
        row.addLayout(text, 1)
        names = {RING: self.tr("Record the call…"), REPORT: self.tr("Write the form")}
        button = QPushButton(names.get(todo.kind, self.tr("Record the acknowledgement…")))
        button.setAccessibleDescription(said)
        if not self.buttons:
            button.setProperty("kind", "primary")
        button.clicked.connect(lambda _checked=False, kind=todo.kind: self.wanted.emit(kind))
        self.buttons[todo.kind] = button
        row.addWidget(button)
        return holder


class StepLines(QWidget):
    """Signals: paper_wanted(number) of a form that was issued."""

    paper_wanted = Signal(str)

    def __init__(self, policy: SafeguardingPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self.said: list[str] = []
        self.papers: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_RELATED)

    def show_steps(self, steps: tuple[ConcernStepRow, ...]) -> None:
        """Show what was done, oldest first."""
        _clear(self._column)
        self.said, self.papers = [], {}
        for step in steps:
            self._column.addWidget(self._line(step))
        if not steps:
            self._column.addWidget(label(self.tr("Nothing is recorded yet."), "muted", wraps=True))

    def _line(self, step: ConcernStepRow) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        said = words.step_line(self._policy, step)
        self.said.append(said)
        column.addWidget(label(said, "strong", wraps=True))
        if step.note and not step.document_number:
            note = label(step.note, wraps=True)
            note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(note)
        by = self.tr("{name}, recorded {when}").format(name=step.recorded_by, when=words.instant(step.recorded_at))
        column.addWidget(label(by, "small", wraps=True))
        if step.document_number:
            link = QPushButton(self.tr("Open, save or print {number}").format(number=step.document_number))
            link.setProperty("kind", "link")
            link.clicked.connect(lambda _checked=False, number=step.document_number: self.paper_wanted.emit(number))
            self.papers[step.document_number] = link
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return holder


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
