"""A batch of letters: who is written to and who cannot be, any one looked at, then all issued at once and printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.letters import BatchLetter, LetterBatchMade, LetterBatchRow, TemplateRow, WriteBatch
from ecede_desktop.services import cases, letter_batches, letters
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import save_pdf
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.letters import choosing
from ecede_desktop.ui.letters.fields import BatchFields
from ecede_desktop.ui.letters.issued_batches import IssuedBatches
from ecede_desktop.ui.letters.recipients import Recipients, key_of
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.room import open_at
from ecede_desktop.ui.widgets.side_by_side import SideBySide

PAUSE = 350
"""Milliseconds after the last change before everybody is looked at anew."""
WHOM, PAGES, ISSUED = range(3)


class LetterBatchDialog(QDialog):
    """Nothing is recorded before a button says “Issue”; then all the letters are issued, or none."""

    def __init__(
        self, desk: Desk, operations: Operations, marked: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._operations, self._marked = desk, operations, tuple(marked)
        self._cases: tuple[CaseRow, ...] = ()
        self._asked: WriteBatch | None = None
        self._stop: Callable[[], None] | None = None
        self.made: LetterBatchMade | None = None
        self.heading, self.said = label(kind="title", wraps=True), Banner()
        self.asks, self.whom = BatchFields(desk, len(self._marked)), Recipients()
        self.pages, self.issued, self.tabs = PdfView(), IssuedBatches(desk, operations), QTabWidget()
        self.progress, self._scroll = QProgressBar(), QScrollArea()
        self.save_button, self.print_button, self.word_button = QPushButton(), QPushButton(), QPushButton()
        self.stop_button, self.close_button = QPushButton(), QPushButton()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.keeper = DraftKeeper(desk, operations, "letter_batch", "batch", self.asks.draft, self)
        self.keeper.found.connect(self._give_back)
        self.asks.typed.connect(self.keeper.typed)
        self.keeper.look()
        open_at(self, 1180, 780)
        operations.read(
            lambda: (letters.templates(desk), cases.list_cases(desk, CaseFilter())), self._begin, owner=self,
            failed=self._refuse,
        )  # fmt: skip

    def look(self) -> None:
        """Look at everybody who would be written to."""
        self._pause.stop()
        source, typed = str(self.asks.source.currentData()), self.asks.search.text()
        rows = choosing.of_source(self._cases, source, self._marked, self._desk.clock.today())
        rows = choosing.found_by(rows, typed)
        found = [row.reference for row in rows]
        if source == choosing.ALL:
            # One after another is looked for and ticked: whom somebody ticked stays in the list.
            ticked = [reference for (reference, _), on in self.whom.model.said.items() if on]
            found = [*dict.fromkeys([*ticked, *(found if typed.strip() else ())])]
        command = self.asks.command(found)
        self._asked = command
        if command is None or not found:
            self._show_whom(command, ())
            return
        self._operations.read(
            lambda: letter_batches.propose_batch(self._desk, command), lambda seen: self._show_whom(command, seen),
            owner=self, failed=lambda refusal: self._nobody(command, refusal),
        )  # fmt: skip

    def look_at(self, row: BatchLetter) -> None:
        """Show the pages of one letter, marked as a preview."""
        self._operations.read(
            lambda: letters.preview_letter(self._desk, row.letter), self._show_pages, owner=self, failed=self._refuse
        )

    def issue(self, then: Callable[[LetterBatchMade], None]) -> None:
        """Issue every letter that is ticked; what is issued already is not issued again."""
        if self.made is not None:
            then(self.made)
            return
        command = self.command()
        if command is None or self._stop is not None:
            return

        def done(made: LetterBatchMade) -> None:
            self._over()
            self.made = made
            self.keeper.drop()
            # What was asked is done with: the room goes to the pages and to how they went out.
            self.asks.hide()
            self.whom.setEnabled(False)
            self._show_pages(made.pdf)
            self.issued.read()
            self._set_ready()
            then(made)

        def failed(refusal: UserError) -> None:
            self._over()
            self._refuse(refusal)

        self.said.say("")
        self.progress.setRange(0, 0)
        self._stop = self._operations.run(
            lambda progress, cancelled: letter_batches.issue_batch(self._desk, command, progress, cancelled), done,
            progress=self._tell, owner=self, failed=failed,
        )  # fmt: skip
        self._set_ready()

    def issue_and_save(self, path: Path) -> None:
        """Issue, then write the file to print."""
        self.issue(lambda made: self._save(made, path))

    def save_word(self, path: Path) -> None:
        """Write what is ticked as a Word file; nothing is issued."""
        command = self.command()
        if command is None:
            return
        said = self.tr("Saved as {path}. Nothing is issued, and nothing is kept of these letters.")
        self._operations.write(
            lambda: letter_batches.save_batch_word(self._desk, command, path), self,
            done=lambda where: self.said.say(said.format(path=where), "info"), owner=self, refused=self._refuse,
        )  # fmt: skip

    def command(self) -> WriteBatch | None:
        """The batch of what is ticked; None where nothing is, or where it is not what was looked at."""
        chosen = self.whom.model.chosen
        if self._asked is None or not chosen or self._pause.isActive():
            return None
        references = tuple(dict.fromkeys(row.letter.reference for row in chosen))
        if self._asked.ordered_by == "given":
            references = tuple(one for one in self._asked.references if one in references)
        return replace(self._asked, references=references, to=tuple(key_of(row) for row in chosen))

    def reject(self) -> None:
        """While letters are being issued, closing stops them: none is issued."""
        if self._stop is not None:
            self._stop()
            return
        super().reject()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.setWindowTitle(self.tr("Letters to many"))
        self.heading.setText(self.windowTitle())
        for at, words in ((WHOM, self.tr("To whom")), (PAGES, self.tr("Pages")), (ISSUED, self.tr("Issued before"))):
            self.tabs.setTabText(at, words)
        self.word_button.setText(self.tr("Save as &Word…"))
        self.stop_button.setText(self.tr("&Stop"))
        self.close_button.setText(self.tr("Close"))
        self.progress.setAccessibleName(self.tr("How many letters are made"))
        self.pages.set_accessible_words(self.tr("Pages as they would be printed"))
        for part in (self.asks, self.whom, self.issued):
            part.retranslate()
        self._set_ready()

    # inside

    def _begin(self, read: tuple[Sequence[TemplateRow], tuple[CaseRow, ...]]) -> None:
        templates, self._cases = read
        self.asks.offer(templates)
        self.issued.read()
        self.look()

    def _change(self) -> None:
        self._pause.start()
        self._set_ready()

    def _show_whom(self, command: WriteBatch | None, rows: Sequence[BatchLetter]) -> None:
        if command != self._asked:
            return
        self.said.say("")
        usual = self.asks.source.currentData() != choosing.ALL
        self.whom.show_letters(rows, usual=usual)
        if command is None and not self.asks.day.understood():
            self.said.say(self.tr("Write the day, for example 24/11/2026."), "warning")
        self._set_ready()

    def _nobody(self, command: WriteBatch, refusal: UserError) -> None:
        self._show_whom(command, ())
        self._refuse(refusal)

    def _show_pages(self, pdf: bytes) -> None:
        self.pages.show_pdf(pdf)
        self._turn_to(PAGES)

    def _turn_to(self, tab: int) -> None:
        """Show a tab, which large text puts under what is asked."""
        self.tabs.setCurrentIndex(tab)
        self._scroll.verticalScrollBar().setValue(self.tabs.y())

    def _again(self, row: LetterBatchRow) -> None:
        both = self.asks.both_sides.isChecked()

        def show(pdf: bytes) -> None:
            self._show_pages(pdf)
            if ask_and_print(self.pages.document, row.name, self):
                self.said.say(self.tr("Sent to the printer."), "success")

        self._operations.read(
            lambda: letter_batches.print_again(self._desk, row.id, both_sides=both), show, owner=self,
            failed=self._refuse,
        )  # fmt: skip

    def _save(self, made: LetterBatchMade, path: Path) -> None:
        self._operations.read(
            lambda: save_pdf(made.pdf, path), lambda where: self._say_issued(made, str(where)), owner=self,
            failed=self._refuse,
        )  # fmt: skip

    def _print(self, made: LetterBatchMade) -> None:
        self._say_issued(made)
        ask_and_print(self.pages.document, made.letters[0].number, self)

    def _say_issued(self, made: LetterBatchMade, path: str = "") -> None:
        first, last, count = made.letters[0].number, made.letters[-1].number, len(made.letters)
        said = self.tr("Issued: {count} letters, {first} to {last}.").format(count=count, first=first, last=last)
        if path:
            said = self.tr("Issued: {count} letters, {first} to {last}. Saved as {path}.").format(
                count=count, first=first, last=last, path=path
            )
        self.said.say(said, "success", self.tr("How they went out…"), self._serve)

    def _serve(self) -> None:
        self._turn_to(ISSUED)
        self.issued.serve()

    def _refuse(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")
        self._set_ready()

    def _tell(self, at: int, of: int) -> None:
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(at)

    def _over(self) -> None:
        self._stop = None
        self.progress.hide()

    def _set_ready(self) -> None:
        running, count = self._stop is not None, len(self.whom.model.chosen)
        ready = not running and (self.made is not None or self.command() is not None)
        for button in (self.save_button, self.print_button):
            button.setEnabled(ready)
        self.word_button.setEnabled(ready and self.made is None)
        self.progress.setVisible(running)
        self.stop_button.setVisible(running)
        if self.made is not None:
            self.save_button.setText(self.tr("&Save again…"))
            self.print_button.setText(self.tr("&Print again…"))
        else:
            self.save_button.setText(self.tr("Issue {count} and &save…").format(count=count))
            self.print_button.setText(self.tr("Issue {count} and &print…").format(count=count))

    def _give_back(self, draft: Draft) -> None:
        if any(self.asks.draft().values()):
            self.keeper.set_aside()
        else:
            self.asks.give_back(draft.values)

    def _ask_where(self, kind: str) -> None:
        word = kind == "docx"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the letters"), f"letters.{kind}",
            self.tr("Word files (*.docx)") if word else self.tr("PDF files (*.pdf)"),
        )  # fmt: skip
        if name:
            (self.save_word if word else self.issue_and_save)(Path(name))

    def _connect(self) -> None:
        self.asks.changed.connect(self._change)
        self.whom.model.ticked.connect(self._set_ready)
        self.whom.wanted.connect(self.look_at)
        self.issued.print_wanted.connect(self._again)
        self._pause.timeout.connect(self.look)
        self.save_button.clicked.connect(lambda: self._ask_where("pdf"))
        self.print_button.clicked.connect(lambda: self.issue(self._print))
        self.word_button.clicked.connect(lambda: self._ask_where("docx"))
        self.stop_button.clicked.connect(lambda: self._stop and self._stop())
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.print_button.setProperty("kind", "primary")
        for part in (self.whom, self.pages, self.issued):
            self.tabs.addTab(part, "")
        self.tabs.setMinimumHeight(theme.look().px(300))
        held = SideBySide(characters=34)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_GROUP)
        row.addWidget(self.asks, 2)
        row.addWidget(self.tabs, 5)
        # Large text in a small window: what is asked and the list scroll, the buttons stay in sight.
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(held)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            self.print_button, self.save_button, self.word_button, self.stop_button, self.close_button,
        ):  # fmt: skip
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        column.addWidget(scroll, 1)
        column.addWidget(self.progress)
        column.addWidget(buttons)
        self.asks.template.setFocus(Qt.FocusReason.OtherFocusReason)
