"""A dialog made of fields: what is asked, in one or two columns, with each fault said at its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.side_by_side import SideBySide
from ecede_desktop.ui.widgets.time_edit import TimeEdit

Values = dict[str, Any]


@runtime_checkable
class OwnControl(Protocol):
    """A control that is more than one field and speaks for itself; its signal ``changed`` tells of typing."""

    def form_value(self) -> Any:
        """What it holds."""

    def form_fault(self) -> str:
        """What cannot stand as it is, in a sentence; empty: nothing."""

    def draft_text(self) -> str:
        """What was typed, as a draft keeps it."""

    def give_back(self, text: str) -> None:
        """Show a draft."""


@dataclass(frozen=True)
class FormField:
    """One thing that is asked for; ``needed`` is what is said where it is left empty."""

    key: str
    label: str
    control: QWidget
    help: str = ""
    needed: str = ""


class FormDialog(QDialog):
    """``take`` gets the values by key; whoever gave it calls ``accept`` or ``refuse`` when the answer is known."""

    def __init__(
        self,
        title: str,
        about: str,
        fields: Sequence[FormField],
        save_words: str,
        take: Callable[[Values], None],
        parent: QWidget | None = None,
        *,
        columns: int = 1,
    ) -> None:
        super().__init__(parent)
        self._take, self._fields, self._columns = take, tuple(fields), columns
        self.setWindowTitle(title)
        self.fields = {field.key: Field(field.control, wraps=True) for field in fields}
        for field in fields:
            self.fields[field.key].say(field.label, field.help)
        self.save_button, self.cancel_button = QPushButton(save_words), QPushButton(self.tr("Cancel"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.refusal = label(kind="error", wraps=True)
        self.refusal.hide()
        self._lay_out(title, about, columns)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self._fit(columns)
        if fields:
            fields[0].control.setFocus()

    def control(self, key: str) -> Any:
        """The control of a field."""
        return self.fields[key].control

    def values(self) -> Values:
        """What is in the fields: texts without white space around them, days and times or None, chosen keys."""
        return {field.key: value_of(field.control) for field in self._fields}

    def save(self) -> None:
        """Give what was typed on, when every field can stand as it is."""
        self.refusal.hide()
        first: QWidget | None = None
        for field in self._fields:
            fault = self._fault(field)
            self.fields[field.key].set_error(fault)
            if fault and first is None:
                first = field.control
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.save_button.setEnabled(False)
        self._take(self.values())

    def fit(self, *, least: int = 0) -> None:
        """As large as the fields in sight, once some of them were hidden; not lower than ``least``."""
        self._fit(self._columns, least)

    def show_only(self, by: str, wanted: Callable[[str], Sequence[str]], among: Sequence[str]) -> None:
        """Of some fields only those are in sight that what is chosen in another asks for."""
        box: QComboBox = self.control(by)

        def turn(_at: int = 0) -> None:
            shown = wanted(str(box.currentData()))
            for key in among:
                self.fields[key].setVisible(key in shown)

        turn()
        self.fit()
        box.currentIndexChanged.connect(turn)
        box.currentIndexChanged.connect(lambda _at: self.fit(least=self.height()))

    def refuse(self, refusal: UserError) -> None:
        """Show why it was refused, at its field where it names one; what was typed stays."""
        self.save_button.setEnabled(True)
        sentence = wording.error_sentence(refusal)
        field = self.fields.get(str(refusal.facts.get("field", "")))
        if field is not None:
            field.set_error(sentence)
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.refusal.setText(sentence)
        self.refusal.show()

    def _fault(self, field: FormField) -> str:
        control = field.control
        if isinstance(control, DayEdit) and not control.understood():
            return self.tr("Write the day, for example 24/11/2026.")
        if isinstance(control, TimeEdit) and not control.understood():
            return self.tr("Write the time, for example 09:30.")
        if isinstance(control, OwnControl) and (fault := control.form_fault()):
            return fault
        return field.needed if field.needed and not value_of(control) else ""

    def _lay_out(self, title: str, about: str, columns: int) -> None:
        page = QWidget()
        page.setProperty("kind", "page")
        held = SideBySide(page, characters=34) if columns > 1 else QWidget(page)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_PAGE)
        share = -(-len(self._fields) // columns)
        for start in range(0, len(self._fields), share):
            column, holder = QVBoxLayout(), QWidget()
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.SPACE_GROUP)
            for field in self._fields[start : start + share]:
                column.addWidget(self.fields[field.key])
            column.addStretch(1)
            row.addWidget(holder, 1)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_GROUP)
        inside.setSpacing(theme.SPACE_GROUP)
        inside.addWidget(label(title, "section", wraps=True))
        if about:
            inside.addWidget(label(about, "muted", wraps=True))
        inside.addWidget(held)
        inside.addStretch(1)
        self._page, self._inside = page, inside
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_RELATED)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, theme.SPACE_GROUP)
        foot.setSpacing(theme.SPACE_RELATED)
        foot.addWidget(self.refusal)
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _fit(self, columns: int, least: int = 0) -> None:
        """As large as its fields, and never larger than the screen it stands on."""
        look, screen = theme.look(), self.screen().availableGeometry()
        width = max(self.width() if least else 0, min(look.px(440 if columns == 1 else 760), screen.width() - 40))
        foot = self.save_button.sizeHint().height() + 3 * theme.SPACE_GROUP
        # At this width, and of the fields in sight: the size hint still counts those that were just hidden.
        high = self._inside.totalHeightForWidth(width)
        self.resize(width, max(least, min(high + foot + 8, screen.height() - 80)))


def value_of(control: QWidget) -> Any:
    """What a control holds."""
    if isinstance(control, OwnControl):
        return control.form_value()
    if isinstance(control, DayEdit):
        return control.day()
    if isinstance(control, TimeEdit):
        return control.time()
    if isinstance(control, QLineEdit):
        return control.text().strip()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText().strip()
    if isinstance(control, QComboBox):
        return control.currentData()
    if isinstance(control, QCheckBox):
        return control.isChecked()
    if isinstance(control, QListWidget):
        items = (control.item(at) for at in range(control.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )
    raise TypeError(type(control).__name__)


def choices(pairs: Sequence[tuple[str, str]], chosen: str = "") -> QComboBox:
    """A box to choose from: (key, words) of each line."""
    made = QComboBox()
    for key, words in pairs:
        made.addItem(words, key)
    made.setCurrentIndex(max(made.findData(chosen), 0))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def text(value: str = "") -> QLineEdit:
    """A line to write in, holding a text."""
    made = QLineEdit()
    made.setText(value)
    made.setCursorPosition(0)
    return made
