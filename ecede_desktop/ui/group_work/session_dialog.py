"""Write a session up: group work or a truancy sweep, with a register of who was there; kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.records.contact_events import EventRow, LogSession
from ecede_desktop.records.drafts import Draft
from ecede_desktop.services import group_work
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.draft_keeper import DraftKeeper, kept_at
from ecede_desktop.ui.group_work.session_page import SessionPage
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.keyboard_order import order_keyboard
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at

FORM = "group_work"
"""Name of the form among the drafts."""
NAMES_A_CHILD = "words_name_another_child"


class SessionDialog(QDialog):
    """Signals: logged(EventRow) after the store has confirmed it."""

    logged = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._not_names: tuple[str, ...] = ()
        self._word = ""
        self.head, self.about = label(kind="title"), label(kind="small", wraps=True)
        self.page = SessionPage(desk, operations)
        self.refusal, self.draft = label(kind="error", wraps=True), label(kind="small")
        self.pass_button, self.discard = QPushButton(), QPushButton()
        self.save_button, self.close_button = QPushButton(), QPushButton()
        self._lay_out()
        self.retranslate()
        self.keeper = DraftKeeper(desk, operations, FORM, "", self.page.values, self)
        self._blank = self.page.values()
        self.keeper.start_again(self._blank)
        self._connect()
        self._order()
        open_at(self, 1040, 720)
        self.keeper.look()

    def save(self) -> None:
        """Ask the service; a refusal stands at its field and everything typed stays."""
        self.page.clear_errors()
        self.refusal.hide()
        self.pass_button.hide()
        on = self.page.on.day()
        if not self.page.typed_well() or on is None:
            return
        page = self.page
        note = page.officer_note.toPlainText()
        command = LogSession(page.shared(on), page.title.text(), page.register.each_part(), note, self._not_names)
        self.save_button.setEnabled(False)
        self._operations.write(
            lambda: group_work.log_session(self._desk, command), self, done=self._saved, owner=self,
            refused=self._refused,
        )  # fmt: skip

    def pass_word(self) -> None:
        """The word that was refused names no child here: sign off with it."""
        self._not_names = (*self._not_names, self._word)
        self.save()

    def write_now(self) -> None:
        """The day and time it is, by one key."""
        self.page.write_now(local(self._desk.clock.now()))

    def retranslate(self) -> None:
        """Say the words of head and foot in the language that is spoken now."""
        self.setWindowTitle(self.tr("Write a session up"))
        self.head.setText(self.tr("Write a session up"))
        self.about.setText(
            self.tr("Each child in the register gets a copy that names no other child and can be disclosed alone.")
        )
        self.save_button.setText(self.tr("&Sign off"))
        self.close_button.setText(self.tr("Close"))
        self.discard.setText(self.tr("&Discard draft"))

    def done(self, result: int) -> None:
        # Also the way out by Escape: what was typed is there when the page is opened again.
        if result != QDialog.DialogCode.Accepted:
            self.keeper.keep_now()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.result() != QDialog.DialogCode.Accepted:
            self.keeper.keep_now()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "keeper"):
            self.retranslate()
            self.page.retranslate()
        super().changeEvent(event)

    def _saved(self, row: EventRow) -> None:
        self.keeper.drop()
        self.logged.emit(row)
        self.accept()

    def _refused(self, refusal: UserError) -> None:
        self.save_button.setEnabled(True)
        self.keeper.keep_now()
        sentence = wording.error_sentence(refusal)
        if not self.page.say_at(str(refusal.facts.get("field", "")), sentence, refusal.facts.get("part", -1)):
            self.refusal.setText(sentence)
            self.refusal.show()
        if refusal.key == NAMES_A_CHILD:
            self._word = str(refusal.facts["word"])
            words = self.tr("“{word}” is not the child here: sign off")
            self.pass_button.setText(words.format(word=self._word).replace("&", "&&"))
            self.pass_button.show()

    def _restore(self, draft: Draft) -> None:
        if dict(draft.values) == self._blank:
            return
        self.page.show_values(draft.values)
        when = kept_at(draft)
        sentence = self.tr("Your draft of {day}, {time} is back.")
        self._say_draft(sentence.format(day=wording.day(when.date()), time=f"{when:%H:%M}"))

    def _draft_kept(self, time: object) -> None:
        self._say_draft(self.tr("Draft kept {time}; not signed off yet").format(time=f"{time:%H:%M}"))

    def _say_draft(self, sentence: str) -> None:
        self.draft.setText(sentence)
        self.discard.show()

    def _discard(self) -> None:
        self.keeper.drop()
        self._not_names = ()
        self.page.show_values(self._blank)
        self.keeper.start_again(self._blank)
        self.draft.setText(self.tr("Draft discarded."))
        self.discard.hide()

    def _connect(self) -> None:
        self.page.changed.connect(self.keeper.typed)
        self.page.grown.connect(self._order)
        self.keeper.kept.connect(self._draft_kept)
        self.keeper.found.connect(self._restore)
        self.page.now.clicked.connect(self.write_now)
        self.pass_button.clicked.connect(self.pass_word)
        self.discard.clicked.connect(self._discard)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+;"), self, self.write_now)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def _order(self) -> None:
        order_keyboard(self)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.page)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_PAGE, 20, theme.SPACE_PAGE, 8)
        head.addWidget(self.head)
        head.addWidget(self.about)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        for button in (self.pass_button, self.close_button, self.discard, self.save_button):
            button.setAutoDefault(False)
        self.save_button.setProperty("kind", "primary")
        self.discard.setProperty("kind", "link")
        for hidden in (self.refusal, self.pass_button, self.discard):
            hidden.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_RELATED)
        for part in (self.draft, self.discard):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.close_button, self.save_button):
            row.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, theme.SPACE_GROUP)
        foot.addWidget(self.refusal)
        foot.addWidget(self.pass_button, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addLayout(row)
        return foot
