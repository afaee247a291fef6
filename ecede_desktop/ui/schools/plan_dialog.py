"""Shows what would be done, line by line, before a person says that it is to be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.schools.parts import dress, set_heading_padding, share_width
from ecede_desktop.ui.widgets.labels import label

Line = tuple[str, str, str]


class PlanDialog(QDialog):
    """Without words for going on it only shows.

    Signals:
        wanted(bool): it is to be done; True where the option is ticked.
    """

    wanted = Signal(bool)

    def __init__(
        self,
        title: str,
        about: str,
        heads: tuple[str, str, str],
        lines: Sequence[Line],
        go_words: str,
        option: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        columns = tuple(_column(heads, at) for at in range(len(heads)))
        self.model: RowsModel[Line] = RowsModel(columns, self)
        self.model.set_rows(lines)
        self.table, self.option = QTableView(), QCheckBox(option)
        self.go, self.leave = QPushButton(go_words), QPushButton()
        self.refusal = label(kind="error", wraps=True)
        self._dress(title)
        self._lay_out(title, about)
        self.option.setVisible(bool(option))
        self.go.setVisible(bool(go_words))
        self.leave.setText(self.tr("Cancel") if go_words else self.tr("Close"))
        self.refusal.hide()
        self.go.clicked.connect(self._want)
        self.leave.clicked.connect(self.reject)
        look, screen = theme.look(), self.screen().availableGeometry()
        self.resize(min(look.px(820), screen.width() - 40), min(look.px(520), screen.height() - 80))

    def set_possible(self, possible: bool) -> None:
        """Whether it can be done at all."""
        self.go.setEnabled(possible)
        self.go.setDefault(possible)
        (self.go if possible else self.leave).setFocus()

    def refuse(self, refusal: UserError) -> None:
        """Show why it was refused."""
        self.go.setEnabled(True)
        self.refusal.setText(wording.error_sentence(refusal))
        self.refusal.show()

    def _want(self) -> None:
        self.refusal.hide()
        self.go.setEnabled(False)
        self.wanted.emit(self.option.isVisible() and self.option.isChecked())

    def _dress(self, title: str) -> None:
        table = self.table
        table.setModel(self.model)
        dress(table)
        set_heading_padding(table)
        table.setAccessibleName(title)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share()

    def _share(self) -> None:
        if (layout := self.layout()) is not None:
            layout.activate()  # the table must have its width before its columns share it
        share_width(self.table, (1, 2))

    def _lay_out(self, title: str, about: str) -> None:
        self.go.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(title, "section", wraps=True))
        column.addWidget(label(about, "muted", wraps=True))
        column.addWidget(self.table, 1)
        column.addWidget(self.option)
        column.addWidget(self.refusal)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_RELATED)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.go)
        column.addLayout(buttons)


def _column(heads: tuple[str, str, str], at: int) -> RowsColumn[Line]:
    return RowsColumn(lambda: heads[at], lambda line: line[at])
