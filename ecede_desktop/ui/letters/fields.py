"""What is asked of a batch of letters: which letter, for which cases, in which language and order, what is added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.letters import TemplateRow, WriteBatch
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.letters import choosing
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText

_OWN = {"own.text": "text", "own.day": "day", "own.time": "time", "own.place": "place"}


class BatchFields(QWidget):
    """Signals: changed(): something else is asked. typed(): it was typed, and is kept as a draft."""

    changed = Signal()
    typed = Signal()

    def __init__(self, desk: Desk, marked: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TemplateRow, ...] = ()
        self._ladder: Ladder = desk.pack.ladder
        self._marked = marked
        self.template, self.source, self.search = QComboBox(), QComboBox(), QLineEdit()
        self.language, self.order, self.both_sides = QComboBox(), QComboBox(), QCheckBox()
        self.day, self.time, self.place, self.text = DayEdit(), QLineEdit(), QLineEdit(), GrowingText()
        self.name = QLineEdit()
        self.day.set_today(desk.clock.today())
        self.search.setClearButtonEnabled(True)
        self.both_sides.setChecked(True)
        self.fields = {
            name: Field(getattr(self, name), wraps=True)
            for name in (
                "template", "source", "search", "day", "time", "place", "text", "language", "order", "both_sides",
                "name",
            )
        }  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in self.fields.values():
            column.addWidget(field)
        column.addStretch(1)
        for box in (self.template, self.source, self.language, self.order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        self.retranslate()
        for box in (self.template, self.source, self.language, self.order):
            box.currentIndexChanged.connect(lambda _at: self._choose())
        self.both_sides.toggled.connect(lambda _on: self.changed.emit())
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for edit in (self.time, self.place, self.day, self.name):
            edit.textChanged.connect(lambda _text: self._type())
        self.text.textChanged.connect(self._type)

    def offer(self, rows: Sequence[TemplateRow]) -> None:
        """Offer these letters; one that has a fault is not offered."""
        self._rows = tuple(row for row in rows if not row.faults)
        fill_box(self.template, [(row.key, own(row.title_en, row.title_cy)) for row in self._rows])
        self._choose()

    def command(self, references: Sequence[str]) -> WriteBatch | None:
        """What is asked for these cases; None while the letters are not known or the day is not understood."""
        key = self.template.currentData()
        if key is None or not self.day.understood():
            return None
        name = self.name.text().strip() or self.template.currentText()
        return WriteBatch(
            tuple(references), str(key), str(self.order.currentData()), name,
            str(self.language.currentData()), self.text.toPlainText(), self.day.day(), self.time.text(),
            self.place.text(), self.both_sides.isChecked(),
        )  # fmt: skip

    def draft(self) -> Mapping[str, str]:
        """What was typed."""
        return {
            "text": self.text.toPlainText(), "day": self.day.text(), "time": self.time.text(),
            "place": self.place.text(), "name": self.name.text(),
        }  # fmt: skip

    def give_back(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.text.setPlainText(values.get("text", ""))
        for name in ("day", "time", "place", "name"):
            getattr(self, name).setText(values.get(name, ""))

    def retranslate(self) -> None:
        """Say every sentence again."""
        fill_box(self.source, choosing.sources(self._ladder, self._marked))
        fill_box(self.template, [(row.key, own(row.title_en, row.title_cy)) for row in self._rows])
        languages = [
            ("", self.tr("As each parent chose")), ("both", self.tr("Welsh and English")),
            ("cy", self.tr("Welsh")), ("en", self.tr("English")),
        ]  # fmt: skip
        fill_box(self.language, languages)
        orders = [
            ("school", self.tr("By school, then by child")), ("name", self.tr("By the parent's name")),
            ("postcode", self.tr("By postcode")), ("given", self.tr("As the cases stand in the caseload")),
        ]  # fmt: skip
        fill_box(self.order, orders)
        self.both_sides.setText(self.tr("Each letter begins on a sheet of its own"))
        for name, words, help_text in (
            ("template", self.tr("Letter"), ""),
            ("source", self.tr("For which cases"), ""),
            ("search", self.tr("Only with these words"), self.tr("Name of the child, school, officer, reference.")),
            ("day", self.tr("Day"), ""), ("time", self.tr("Time"), ""), ("place", self.tr("Place"), ""),
            ("text", self.tr("What you add to every letter"), ""),
            ("language", self.tr("Language of the letters"), self.tr("Both where nobody knows what a parent chose.")),
            ("order", self.tr("Printed in the order"), ""),
            ("both_sides", self.tr("Printed on both sides"), ""),
            ("name", self.tr("Name of the batch"), self.tr("By which you find it again; not printed.")),
        ):  # fmt: skip
            self.fields[name].say(words, help_text)

    def _choose(self) -> None:
        """Only what the letter asks for is in sight."""
        needs = next((row.needs for row in self._rows if row.key == self.template.currentData()), ())
        for field, name in _OWN.items():
            self.fields[name].setVisible(field in needs)
        self.changed.emit()

    def _type(self) -> None:
        self.typed.emit()
        self.changed.emit()
