"""The concerns about the child of a case, in sight above its tabs: what is due, or only that there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.concerns import ConcernLine
from ecede_desktop.services import concerns
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label


class ConcernLines(QFrame):
    """Hidden while there is none.

    Signals:
        opened(str): the id of a concern that is wanted.
    """

    opened = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._reference = ""
        self.lines: tuple[ConcernLine, ...] = ()
        self.said: list[str] = []
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, theme.SPACE_RELATED)
        self._column.setSpacing(theme.SPACE_INSIDE)
        self.hide()

    def show_view(self, view: CaseView) -> None:
        """Read the concerns of a case; those whose outcome is recorded stand in the chronology."""
        reference = view.case.reference
        if reference != self._reference:
            self._reference = reference
            self._show(reference, ())
        self._operations.read(
            lambda: concerns.list_concerns(self._desk, reference),
            lambda lines: self._show(reference, lines),
            owner=self,
        )

    def retranslate(self) -> None:
        """Say everything again."""
        self._show(self._reference, self.lines)

    def _show(self, reference: str, lines: tuple[ConcernLine, ...]) -> None:
        if reference != self._reference:
            return
        self.lines = tuple(line for line in lines if line.open)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.said, self.buttons = [], []
        for line in self.lines:
            self._column.addWidget(self._line(line))
        self.setVisible(bool(self.lines))

    def _line(self, line: ConcernLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(IconLabel("danger" if line.due else "info", Token.DANGER if line.due else Token.INFO, 16))
        said = self._words(line)
        self.said.append(said)
        row.addWidget(label(said, "error" if line.due else "", wraps=True), 1)
        if line.readable:
            button = QPushButton(self.tr("Open the concern"))
            button.setProperty("kind", "link")
            button.setAccessibleDescription(said)
            button.clicked.connect(lambda _checked=False, wanted=str(line.id): self.opened.emit(wanted))
            self.buttons.append(button)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _words(self, line: ConcernLine) -> str:
        day = i18n.format_day(local(line.recorded_at).date())
        if not line.readable:
            told = self.tr("There is a restricted safeguarding concern of {day}, recorded by {name}: speak to them.")
            return told.format(day=day, name=line.recorded_by)
        if line.due == "ring":
            return self.tr("Safeguarding concern of {day}: telephone children’s services now").format(day=day)
        if line.due_at is None:
            return self.tr("Safeguarding concern of {day}: no outcome yet").format(day=day)
        there = local(line.due_at)
        if line.due == "report":
            when = f"{i18n.format_day(there.date())} {i18n.format_time(there)}"
            return self.tr("Safeguarding concern of {day}: send the written report by {when}").format(
                day=day, when=when
            )
        told = self.tr("Safeguarding concern of {day}: acknowledgement due by {when}")
        return told.format(day=day, when=i18n.format_day(there.date()))
