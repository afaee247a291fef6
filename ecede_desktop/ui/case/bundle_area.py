"""A part of a page that is taken out: typed in points, or drawn over the page as the bundle shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.records.case_bundles import CaseBundle, CasePaper, PaperPages, Rectangle, RedactionRow
from ecede_desktop.services import bundle_pages
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case import bundle_words
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.page_area import PageArea
from ecede_desktop.ui.widgets.room import open_at

LEAST_WIDTH = 340
"""Pixels of the design that a page is shown wide at least."""


class AreaField(QWidget):
    """A line for four numbers, and a button that opens the page to draw them."""

    changed = Signal()

    def __init__(self, open_page: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.draw = QLineEdit(), QPushButton(self.tr("&Draw it on the page…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        column.addWidget(self.line)
        column.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.changed)
        self.draw.clicked.connect(lambda: open_page())

    def setAccessibleName(self, name: str) -> None:
        """Of the line, which has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def form_value(self) -> Any:
        """The numbers as they were typed or drawn."""
        return self.line.text().strip()

    def form_fault(self) -> str:
        """The service says what cannot be."""
        return ""

    def draft_text(self) -> str:
        """What was typed."""
        return self.line.text()

    def give_back(self, text: str) -> None:
        """Show a draft."""
        self.line.setText(text)

    def show_area(self, area: Rectangle) -> None:
        """Show what was drawn, in tenths of a point."""
        self.line.setText(" ".join(f"{number:.1f}" for number in area))


class AreaDialog(QDialog):
    """Signals: chosen(page from 1, rectangle of the page)."""

    chosen = Signal(int, object)

    def __init__(
        self, desk: Desk, operations: Operations, bundle: CaseBundle, paper: CasePaper, page: int,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._bundle, self._paper, self._at = bundle, paper, max(page - 1, 0)
        self._pages: PaperPages | None = None
        self._document, self._buffer = QPdfDocument(self), QBuffer(self)
        self.area, self.said, self.page = PageArea(), Banner(), label(kind="strong")
        self.earlier, self.later = QPushButton(self.tr("&Previous page")), QPushButton(self.tr("&Next page"))
        self.use, self.leave = QPushButton(self.tr("&Use this area")), QPushButton(self.tr("Cancel"))
        self.told = label(kind="small", wraps=True)
        self._scroll = QScrollArea()
        self._lay_out()
        self.earlier.clicked.connect(lambda: self.turn(-1))
        self.later.clicked.connect(lambda: self.turn(1))
        self.area.drawn.connect(self._tell)
        self.use.clicked.connect(self._choose)
        self.leave.clicked.connect(self.reject)
        open_at(self, 820, 760)
        self.told.setText(self.tr("The pages are being read…"))
        for button in (self.use, self.earlier, self.later):
            button.setEnabled(False)
        self._stop = operations.run(
            lambda _progress, cancelled: bundle_pages.paper_pages(
                desk, bundle.reference, bundle.parent_id, paper.source_id, cancelled
            ),
            self._show, progress=lambda _at, _of: None, owner=self,
            failed=lambda refusal: self.said.say(wording.error_sentence(refusal), "danger"),
        )  # fmt: skip

    def reject(self) -> None:
        """Close without an area; pages that are still being read are let go."""
        self._stop()
        super().reject()

    def _show(self, pages: PaperPages) -> None:
        self._pages = pages
        self._buffer.setData(QByteArray(pages.content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.turn(0)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, by: int) -> None:
        """Go so many pages on or back; what was drawn on the page before is let go."""
        if self._pages is None:
            return
        count = len(self._pages.frames)
        self._at = min(max(self._at + by, 0), count - 1)
        self.earlier.setEnabled(self._at > 0)
        self.later.setEnabled(self._at < count - 1)
        self.page.setText(self.tr("Page {page} of {pages}").format(page=self._at + 1, pages=count))
        room = max(self._scroll.viewport().width() - 2, theme.look().px(LEAST_WIDTH))
        self.area.set_rectangle(None)
        self.area.show_page(self._document, self._at, room, self._before(self._at))
        self.area.setAccessibleName(f"{self.page.text()}: {bundle_words.title(self._paper)}")
        self._tell()

    def _before(self, at: int) -> Sequence[Rectangle]:
        """What is taken out of this page already."""
        assert self._pages is not None
        rows: list[RedactionRow] = [
            row for row in self._bundle.redactions
            if row.key == self._paper.key and row.withdrawn_at is None and row.page in (0, at + 1)
        ]  # fmt: skip
        return [self._pages.frames[at].on_sheet(row.area) for row in rows if row.area is not None]

    def _tell(self) -> None:
        drawn = self.area.rectangle
        self.use.setEnabled(drawn is not None and self._pages is not None)
        if drawn is None:
            said = self.tr("Nothing is drawn on this page yet.")
        else:
            said = self.tr("Drawn: {wide} × {high} mm, {left} mm from the left, {top} mm from the top.").format(
                wide=_mm(drawn[2] - drawn[0]), high=_mm(drawn[3] - drawn[1]), left=_mm(drawn[0]),
                top=_mm(self._document.pagePointSize(self._at).height() - drawn[3]),
            )  # fmt: skip
        self.told.setText(said)
        self.area.setAccessibleDescription(said)

    def _choose(self) -> None:
        drawn = self.area.rectangle
        if drawn is not None and self._pages is not None:
            self.chosen.emit(self._at + 1, self._pages.frames[self._at].on_page(drawn))
            self.accept()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Draw what is taken out"))
        self.use.setProperty("kind", "primary")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setWidget(self.area)
        about = self.tr(
            "Draw a rectangle with the mouse. With the keyboard: Space begins one, the arrows move it, with Shift they"
            " change its size, Delete takes it away. It is removed from the copy that is served, not covered."
        )
        self.page.setMinimumHeight(self.earlier.sizeHint().height())  # its words stand level with the buttons
        turning = QWidget()
        flow = FlowLayout(turning)
        for part in (self.page, self.earlier, self.later):
            flow.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(label(bundle_words.title(self._paper), "section", wraps=True))
        column.addWidget(label(about, "muted", wraps=True))
        column.addWidget(self.said)
        column.addWidget(turning)
        column.addWidget(self.told)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)


def _mm(points: float) -> int:
    return round(points * 25.4 / 72)
