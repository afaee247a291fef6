"""Says whom a referral is about: those whom it may be first, others found by name; nobody is made here."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.records.referrals import ReferralView
from ecede_desktop.services import search
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.referrals import words
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at

IdRole = Qt.ItemDataRole.UserRole + 1
PAUSE, MOST, LEAST = 150, 20, 2


class ChoosePupilDialog(QDialog):
    """``take`` gets the pupil's id; whoever gave it calls ``accept`` or ``refuse`` when the answer is known."""

    def __init__(
        self, desk: Desk, operations: Operations, view: ReferralView, take: Callable[[UUID], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._view, self._take = desk, operations, view, take
        self.words, self.results = QLineEdit(), QListWidget()
        self._field = Field(self.words)
        self._nobody, self.refusal = label(kind="muted", wraps=True), label(kind="error", wraps=True)
        self.choose_button, self.cancel_button = QPushButton(), QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self._show_likely()
        open_at(self, 640, 460)

    def refuse(self, refusal: UserError) -> None:
        """Show why it was refused."""
        self.choose_button.setEnabled(True)
        self.refusal.setText(wording.error_sentence(refusal))
        self.refusal.show()

    def choose(self) -> None:
        """Take the line that is chosen."""
        item = self.results.currentItem()
        if item is not None:
            self.choose_button.setEnabled(False)
            self._take(item.data(IdRole))

    def _show_likely(self) -> None:
        self.results.clear()
        for one in self._view.likely:
            self._add(words.likeness(one), one.pupil_id)
        self._tell(bool(self._view.likely))

    def _find(self) -> None:
        text = self.words.text().strip()
        if len(text) < LEAST:
            self._show_likely()
            return
        self._operations.read(lambda: search.find(self._desk, text, MOST * 2), self._show_found, owner=self)

    def _show_found(self, rows: tuple[FoundRow, ...]) -> None:
        self.results.clear()
        for row in [row for row in rows if row.kind == "pupil"][:MOST]:
            born = i18n.format_day(row.date_of_birth) if row.date_of_birth else ""
            self._add(" · ".join(part for part in (row.title, row.upn, born, row.detail) if part), row.id)
        self._tell(self.results.count() > 0)

    def _add(self, text: str, pupil_id: UUID) -> None:
        item = QListWidgetItem(text)
        item.setData(IdRole, pupil_id)
        self.results.addItem(item)

    def _tell(self, there: bool) -> None:
        self._nobody.setVisible(not there)
        self.choose_button.setEnabled(there)
        if there:
            self.results.setCurrentRow(0)

    def _lay_out(self) -> None:
        says = self._view.says
        self.setWindowTitle(self.tr("Choose the pupil"))
        born = i18n.format_day(says.date_of_birth) if says.date_of_birth else ""
        wrote = " · ".join(part for part in (f"{says.forename} {says.surname}".strip(), says.upn, born) if part)
        self._field.say(self.tr("Find by name, UPN or address"))
        self.results.setAccessibleName(self.tr("Pupils whom the referral may be about"))
        self._nobody.setText(
            self.tr("Nobody like that is held. A pupil comes in with the school’s register or a transfer file, under "
                    "Import; then choose again.")
        )  # fmt: skip
        self.choose_button.setText(self.tr("This is the &pupil"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.choose_button.setProperty("kind", "primary")
        self.choose_button.setDefault(True)
        self.refusal.hide()
        self.results.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(label(self.tr("The school wrote: {words}").format(words=wrote), "section", wraps=True))
        for widget in (self._field, self.results, self._nobody, self.refusal):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.choose_button)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.words.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._find)
        self.results.itemActivated.connect(lambda _item: self.choose())
        self.choose_button.clicked.connect(self.choose)
        self.cancel_button.clicked.connect(self.reject)
