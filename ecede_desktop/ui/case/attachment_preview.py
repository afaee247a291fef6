"""Shows an attachment within the program: pages, pictures, words and e-mails, all from memory."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.law.policy_attachments import AttachmentPolicy
from ecede_desktop.records.attachments import AttachmentView
from ecede_desktop.ui import theme
from ecede_desktop.ui.case import attachment_words
from ecede_desktop.ui.case.mail_view import MailView
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.image_view import ImageView
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView

STEPS = (1.0, 1.5, 2.0, 3.0, 4.0)
"""How many times as wide as the place for it."""


class AttachmentPreview(QWidget):
    """Signals: save_wanted(AttachmentRow), withdraw_wanted(AttachmentRow), part_wanted(attachment id, number)."""

    save_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    part_wanted = Signal(object, int)

    def __init__(self, policy: AttachmentPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = policy
        self.view: AttachmentView | None = None
        self._step = 0
        self.title, self.about = label(kind="section", wraps=True), label(kind="small", wraps=True)
        self.withdrawn = Banner("warning")
        self.pdf, self.image, self.mail = PdfView(), ImageView(), MailView()
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.nothing = label(kind="muted", wraps=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        for page in (self.nothing, self.pdf, self.image, self.words, self.mail):
            self.stack.addWidget(page)
        self.smaller, self.larger = QPushButton("−"), QPushButton("+")
        self.save, self.withdraw = QPushButton(), QPushButton()
        self._lay_out()
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.view.row) if self.view else None)
        self.withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self.view.row) if self.view else None)
        self.mail.part_wanted.connect(
            lambda number: self.part_wanted.emit(self.view.row.id, number) if self.view else None
        )
        for button, by in ((self.smaller, -1), (self.larger, 1)):
            button.clicked.connect(lambda _checked=False, by=by: self.zoom(by))
        self.retranslate()

    def show_view(self, view: AttachmentView | None) -> None:
        """Show an attachment, or nothing."""
        self.view = view
        self._step = 0
        self.pdf.show_pdf(view.content if view and view.preview == "pdf" else b"")
        self.image.show_image(view.content if view and view.preview == "image" else b"")
        self.words.setPlainText(view.text if view else "")
        self.mail.show_mail(view.mail if view else None)
        self._say()

    def zoom(self, by: int) -> None:
        """Larger or smaller by a step."""
        self._step = min(max(self._step + by, 0), len(STEPS) - 1)
        self.pdf.enlarge(STEPS[self._step])
        self.image.enlarge(STEPS[self._step])
        self._allow()

    def retranslate(self) -> None:
        """Say everything again."""
        self.save.setText(self.tr("Save a copy…"))
        self.withdraw.setText(self.tr("Withdraw…"))
        for button, name in ((self.smaller, self.tr("Smaller")), (self.larger, self.tr("Larger"))):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.pdf.set_accessible_words(self.tr("Pages of the attachment"))
        self.image.setAccessibleName(self.tr("Picture of the attachment"))
        self.words.setAccessibleName(self.tr("Words of the attachment"))
        self.mail.retranslate()
        self._say()

    def _say(self) -> None:
        view = self.view
        self.title.setText(view.row.title if view else "")
        self.about.setText(attachment_words.about(self._policy, view.row) if view else "")
        self.withdrawn.say(attachment_words.withdrawn(view.row) if view else "")
        page = self._page(view)
        self.stack.setCurrentWidget(page)
        if page is self.nothing:
            self.nothing.setText(self._why_nothing(view))
        self._allow()

    def _page(self, view: AttachmentView | None) -> QWidget:
        if view is None:
            return self.nothing
        pages: dict[str, tuple[QWidget, bool]] = {
            "pdf": (self.pdf, self.pdf.pages > 0),
            "image": (self.image, self.image.pages > 0),
            "text": (self.words, bool(view.text)),
            "office": (self.words, bool(view.text)),
            "mail": (self.mail, view.mail is not None),
        }
        page, shows = pages.get(view.preview, (self.nothing, False))
        return page if shows else self.nothing

    def _why_nothing(self, view: AttachmentView | None) -> str:
        if view is None:
            return self.tr("Choose an attachment to see it here.")
        if view.row.locked:
            return self.tr("It has a password of its own, so it cannot be shown here. Save a copy and open it there.")
        return self.tr("It cannot be shown here. It is kept as it came; save a copy and open it in its own program.")

    def _allow(self) -> None:
        view = self.view
        self.save.setVisible(view is not None)
        self.withdraw.setVisible(view is not None and view.row.withdrawn_at is None)
        drawn = self.stack.currentWidget() in (self.pdf, self.image)
        for button, can in ((self.smaller, self._step > 0), (self.larger, self._step < len(STEPS) - 1)):
            button.setVisible(drawn)
            button.setEnabled(can)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_RELATED)
        for button in (self.save, self.withdraw):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.smaller, self.larger):
            button.setProperty("kind", "quiet")
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        for part in (self.title, self.about, self.withdrawn):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.stack, 1)
