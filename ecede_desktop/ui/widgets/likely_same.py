"""Who is recorded already and looks like somebody about to be recorded: use one of them, or say that it is another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ecede_desktop.law.likeness import LikenessRules
from ecede_desktop.records.duplicates import LikeRow
from ecede_desktop.ui import likeness_words, theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label

MOST = 3
"""Records that are shown; the likest come first."""


class LikelySame(QFrame):
    """Hidden while nobody looks like them.

    Signals:
        used(LikeRow): it is this one.
    """

    used = Signal(object)

    def __init__(self, rules: LikenessRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._rows: tuple[LikeRow, ...] = ()
        self._chosen: LikeRow | None = None
        self._use_words: Callable[[], str] = lambda: self.tr("Use this one")
        self.heading = label(kind="strong", wraps=True)
        self.lines = QVBoxLayout()
        self.use_buttons: list[QPushButton] = []
        self.another, self.back = QPushButton(), QPushButton()
        self.reason = QLineEdit()
        self.field = Field(self.reason)
        self._lay_out()
        self.another.clicked.connect(self.say_another)
        self.back.clicked.connect(self.forget_choice)
        theme.notifier().changed.connect(self._tint)
        self._tint()
        self.retranslate()
        self.hide()

    def name_use(self, words: Callable[[], str]) -> None:
        """What the button of each record says."""
        self._use_words = words
        self.retranslate()

    def show_rows(self, rows: Sequence[LikeRow]) -> None:
        """Show the likest of them; what was chosen or written stays while it still stands."""
        self._rows = tuple(rows)[:MOST]
        if self._chosen is not None and self._chosen.person.id not in {row.person.id for row in rows}:
            self._chosen = None
        self._show_state()

    @property
    def rows(self) -> tuple[LikeRow, ...]:
        return self._rows

    @property
    def chosen(self) -> LikeRow | None:
        """The record that it is, as was said."""
        return self._chosen

    @property
    def reason_text(self) -> str:
        """How it is known that it is somebody else; empty while nobody said so."""
        return self.reason.text().strip() if self.field.isVisibleTo(self) else ""

    def ask(self) -> None:
        """Somebody has to answer: show the field and put the keyboard there."""
        self.say_another()
        self.field.set_error(self.tr("Use the record, or say how you know that it is somebody else."))

    def say_another(self) -> None:
        """It is somebody else: ask how that is known."""
        self.field.show()
        self.another.hide()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, row: LikeRow) -> None:
        """It is this one."""
        self._chosen = row
        self._show_state()
        self.used.emit(row)

    def forget_choice(self) -> None:
        """Let what was chosen go; the records stand to be chosen from again."""
        self._chosen = None
        self._show_state()
        self.used.emit(None)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.another.setText(self.tr("It is somebody else"))
        self.back.setText(self.tr("Choose again"))
        self.field.say(self.tr("How you know that it is somebody else"))
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_state(self) -> None:
        self._clear()
        chosen = self._chosen
        if chosen is not None:
            said = self.tr("What you write is kept with {name}.").format(name=likeness_words.told_apart(chosen.person))
        elif len(self._rows) == 1:
            said = self.tr("This looks like somebody who is recorded already.")
        else:
            said = self.tr("These look like the same person.")
        self.heading.setText(said)
        self.setAccessibleName(said)
        for row in () if chosen is not None else self._rows:
            self._add_line(row)
        self.back.setVisible(chosen is not None)
        self.another.setVisible(chosen is None and not self.field.isVisibleTo(self))
        if chosen is not None:
            self.field.hide()
        self.setVisible(bool(self._rows) or chosen is not None)

    def _add_line(self, row: LikeRow) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_RELATED)
        words = QVBoxLayout()
        words.setSpacing(0)
        who = likeness_words.told_apart(row.person)
        words.addWidget(label(who, wraps=True))
        words.addWidget(label(likeness_words.why(row.likeness, self._rules), "small", wraps=True))
        use = QPushButton(self._use_words())
        use.setAccessibleName(self.tr("{button}: {name}").format(button=self._use_words(), name=who))
        use.clicked.connect(partial(self.choose, row))
        line.addLayout(words, 1)
        line.addWidget(use, 0, Qt.AlignmentFlag.AlignTop)
        self.lines.addWidget(holder)
        self.use_buttons.append(use)

    def _clear(self) -> None:
        self.use_buttons = []
        while self.lines.count():
            item = self.lines.takeAt(0)
            held = item.widget() if item is not None else None
            if held is not None:
                held.hide()
                held.deleteLater()

    def _lay_out(self) -> None:
        self.another.setProperty("kind", "link")
        self.back.setProperty("kind", "link")
        self.field.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.heading)
        self.lines.setSpacing(theme.SPACE_RELATED)
        column.addLayout(self.lines)
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addWidget(self.another)
        foot.addWidget(self.back)
        foot.addStretch(1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(IconLabel("warning", Token.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _tint(self) -> None:
        edge, ground = theme.colour(Token.WARNING).name(), theme.colour(Token.WARNING_TINT).name()
        self.setStyleSheet(
            f"LikelySame {{ background: {ground}; border: none; border-left: 4px solid {edge}; border-radius: 4px; }}"
        )
