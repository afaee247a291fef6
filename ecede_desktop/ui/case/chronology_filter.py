"""What of a chronology is shown: kind, person, importance, words, only what prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from ecede_desktop.law.chronology import IMPORTANCE
from ecede_desktop.records.chronology import PUPIL, ChronologyEntry, ChronologyFilter
from ecede_desktop.services.chronology_words import EntryWords, folded
from ecede_desktop.ui.widgets.choice_box import fill_box
from ecede_desktop.ui.widgets.flow_layout import FlowLayout

PAUSE = 150
"""Milliseconds after the last letter before words are looked for."""
BY = "by:"


class ChronologyFilterBar(QWidget):
    """Offers only what the chronology has; what was chosen stays while it is there.

    Signals:
        changed(): something else is wanted.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.printing = QLineEdit(), QPushButton()
        self.kind, self.person, self.importance = QComboBox(), QComboBox(), QComboBox()
        self.clear = QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.printing.setProperty("kind", "chip")
        self.printing.setCheckable(True)
        self.clear.setProperty("kind", "link")
        self.words.setClearButtonEnabled(True)
        row = FlowLayout(self)
        for part in (self.words, self.kind, self.person, self.importance, self.printing, self.clear):
            row.addWidget(part)
        for box, characters in ((self.kind, 15), (self.person, 12), (self.importance, 12)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(characters)
            box.currentIndexChanged.connect(self._changed)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.words.returnPressed.connect(self._changed)
        self._pause.timeout.connect(self._changed)
        self.printing.toggled.connect(self._changed)
        self.clear.clicked.connect(self.reset)
        self.retranslate()

    def offer(self, entries: Sequence[ChronologyEntry], words: EntryWords) -> None:
        """Offer the kinds, people and weights that these entries have."""
        kinds = Counter(entry.kind for entry in entries)
        groups: dict[str, list[str]] = {}
        for kind in kinds:
            groups.setdefault(words.group(kind), []).append(kind)
        lines = [("", self.tr("All kinds"))]
        for group, members in sorted(groups.items()):
            members.sort(key=words.kind)
            if group and len(members) > 1:
                lines.append((",".join(members), group))
            indent = "    " if group and len(members) > 1 else ""
            lines += [(kind, f"{indent}{words.kind(kind)} ({kinds[kind]})") for kind in members]
        fill_box(self.kind, lines)
        people = {entry.person: entry.person_name for entry in entries if entry.person != PUPIL and entry.person_name}
        writers = sorted({entry.recorded_by for entry in entries if entry.recorded_by})
        said = [("", self.tr("Everybody")), (PUPIL, self.tr("The child"))]
        said += sorted(people.items(), key=lambda one: (one[1], one[0]))
        said += [(f"{BY}{name}", self.tr("Written by {name}").format(name=name)) for name in writers]
        fill_box(self.person, said)
        weights = [(key, words.importance(key)) for key in IMPORTANCE]
        fill_box(self.importance, [("", self.tr("Any importance")), *weights])

    @property
    def wanted(self) -> ChronologyFilter:
        """What is to be shown."""
        person = str(self.person.currentData() or "")
        kinds, weight = str(self.kind.currentData() or ""), str(self.importance.currentData() or "")
        return ChronologyFilter(
            kinds=frozenset(kinds.split(",")) if kinds else frozenset(),
            person="" if person.startswith(BY) else person,
            recorded_by=person.removeprefix(BY) if person.startswith(BY) else "",
            importance=frozenset({weight}) if weight else frozenset(),
            words=tuple(folded(self.words.text()).split()),
            printing_only=self.printing.isChecked(),
        )

    def reset(self) -> None:
        """Show everything again."""
        self.blockSignals(True)
        self.words.clear()
        for box in (self.kind, self.person, self.importance):
            box.setCurrentIndex(0)
        self.printing.setChecked(False)
        self.blockSignals(False)
        self._changed()

    def retranslate(self) -> None:
        """Say everything again; what is offered is said by ``offer``."""
        self.words.setPlaceholderText(self.tr("Find words"))
        self.words.setAccessibleName(self.tr("Words in the chronology"))
        self.kind.setAccessibleName(self.tr("Kind of entry"))
        self.person.setAccessibleName(self.tr("Whom it concerns, or who wrote it"))
        self.importance.setAccessibleName(self.tr("Importance"))
        self.printing.setText(self.tr("Prints only"))
        self.clear.setText(self.tr("Show everything"))

    def _changed(self) -> None:
        self._pause.stop()
        self.clear.setVisible(self.wanted != ChronologyFilter())
        self.changed.emit()
