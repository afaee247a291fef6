"""The register extract: what is asked on the left, the real pages on the right, what will be recorded below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.extracts import IssuedExtract
from ecede_desktop.services import extracts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.extracts.form import ExtractForm
from ecede_desktop.ui.extracts.preflight import WAYS, preflight_lines
from ecede_desktop.ui.extracts.request import ExtractSubject, Proof, last_marked_day, read_proof, read_subject
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.requirement_list import RequirementList

PAUSE = 350
"""Milliseconds after the last change before the pages are drawn anew."""


class ExtractPanel(Panel):
    """Nothing is recorded before one of the two buttons is pressed."""

    SHOWS = frozenset({"mark", "import", "pupil", "school", "closure", "parent"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._key = ""
        self._subject: ExtractSubject | None = None
        self._proof: Proof | None = None
        self._issued: IssuedExtract | None = None
        self._ended = False
        self._fresh = False
        page = QWidget()
        self.ask_form = ExtractForm(page, desk.clock.today(), self)
        self.form = self.ask_form.form
        self.pages, self.checks = PdfView(), RequirementList()
        self.form.pages_layout.addWidget(self.pages)
        self.form.checks_layout.addWidget(self.checks)
        self.empty = EmptyState("register")
        self._stack = QStackedWidget()
        for part in (self.empty, page):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        theme.notifier().changed.connect(self.ask_form.fit)
        self.retranslate()
        self.ask_form.fit()
        self.form.split.setSizes([theme.look().px(380), theme.look().px(760)])

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Make an extract for the case or the pupil that an address names."""
        if place.key and place.key != self._key:
            self._key, self._subject, self._proof, self._issued = place.key, None, None, None
            self._ended = False
            self.refresh()

    def read(self) -> None:
        """Read the pupil, then draw the pages."""
        key = self._key
        if key:
            self.operations.read(
                lambda: read_subject(self.desk, key), self._show_subject, owner=self, failed=self._say_no_subject
            )

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.ask_form.retranslate()
        self.pages.set_accessible_words(self.tr("Pages of the extract as they would be printed"))
        self.empty.say(
            self.tr("Which pupil is the extract for?"),
            self.tr("Find the pupil, or open the case and choose “Register extract”."),
            self.tr("Find a pupil"),
        )
        self._show_state()
        if self._proof is not None:
            self._show_proof(self._proof)

    @property
    def proof(self) -> Proof | None:
        """What was last checked and drawn."""
        return self._proof

    @property
    def issued(self) -> IssuedExtract | None:
        """The paper that was issued with what is asked now."""
        return self._issued

    # issuing

    def issue_and_save(self, path: Path) -> None:
        """Issue, then write the file; what is issued already is only written again."""
        self._issue(lambda paper: self._save(paper, path), before=lambda: extracts.check_writable(path))

    def issue_and_print(self) -> None:
        """Issue, then print; what is issued already is only printed again."""
        self._issue(self._print)

    def _issue(self, then: object, before: object = None) -> None:
        assert callable(then)
        self.form.refusal.hide()
        if self._issued is not None:
            then(self._issued)
            return
        if not self._fresh or self._proof is None or self._proof.check.missing:
            return
        ask = self._proof.ask
        self._set_busy(True)

        def issue() -> object:
            if callable(before):
                before()
            return extracts.issue_extract(self.desk, ask)

        def issued(paper: IssuedExtract) -> None:
            self._issued = paper
            self.pages.show_pdf(paper.pdf)
            self._show_state()
            then(paper)

        self.operations.write(issue, self, done=issued, owner=self, refused=self._refused)  # type: ignore[arg-type]

    def _save(self, paper: IssuedExtract, path: Path) -> None:
        def saved(where: Path) -> None:
            said = self.tr("Issued as {number} and saved as {path}.").format(number=paper.number, path=where)
            self.form.state.setText(said)

        self.operations.read(lambda: extracts.save_pdf(paper.pdf, path), saved, owner=self, failed=self._refused)

    def _print(self, paper: IssuedExtract) -> None:
        if ask_and_print(self.pages.document, paper.number, self):
            self.form.state.setText(self.tr("Issued as {number} and sent to the printer.").format(number=paper.number))

    def _ask_where(self) -> None:
        number = self._issued.number if self._issued else self._next_name()
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the extract"), extracts.file_name(number), self.tr("PDF files (*.pdf)")
        )
        if name:
            self.issue_and_save(Path(name))

    def _next_name(self) -> str:
        return f"{self.desk.pack.extract_series}-{self._subject.reference if self._subject else ''}".strip("-")

    # showing

    def _show_subject(self, subject: ExtractSubject) -> None:
        self._subject = subject
        self._stack.setCurrentIndex(1)
        self.ask_form.show_subject(subject)
        self._look()

    def _say_no_subject(self, refusal: UserError) -> None:
        self.empty.say(self.tr("No such pupil"), wording.error_sentence(refusal), self.tr("Find a pupil"))
        self._stack.setCurrentIndex(0)

    def _changed(self) -> None:
        self._issued, self._fresh = None, False
        self._show_state()
        self._pause.start()

    def _look(self) -> None:
        """Check what is asked and draw its pages."""
        self._pause.stop()
        ask = self.ask_form.read(self._subject) if self._subject else None
        if ask is None:
            return
        self._set_busy(True)
        self.operations.read(lambda: read_proof(self.desk, ask), self._show_proof, owner=self, failed=self._refused)

    def _show_proof(self, proof: Proof) -> None:
        if self._subject is None or proof.ask != self.ask_form.read(self._subject):
            return
        if not self._ended and (last := last_marked_day(proof.check)) is not None:
            self._ended = True
            if last < proof.ask.last_day:  # the register ends there: what follows is not missing, it is not in yet
                self.ask_form.end_on(last)
                return
        redrawn = self._proof is None or proof.pdf != self._proof.pdf
        self._proof, self._fresh = proof, True
        self.form.refusal.hide()
        self.checks.set_lines(preflight_lines(proof.check))
        self.ask_form.show_missing(proof.check.missing_sessions)
        if redrawn and self._issued is None:
            self.pages.show_pdf(proof.pdf)
        self._show_state()

    def _show_state(self) -> None:
        ready = self._fresh and self._proof is not None and not self._proof.check.missing
        may = self._issued is not None or ready
        self._set_busy(not may)
        self.ask_form.name_buttons(issued=self._issued is not None)
        form = self.form
        if self._issued is not None:
            form.state.setText(self.tr("Issued as {number}.").format(number=self._issued.number))
            sha = self._issued.sha256
            form.recorded.setText(
                self.tr("Kept among the documents, to be reprinted byte for byte. SHA-256 {sha}").format(sha=sha)
            )
        else:
            form.state.setText("")
            form.recorded.setText(
                self.tr("Issuing records the number, your name, the time, the purpose and the SHA-256 of these pages.")
            )

    def _set_busy(self, busy: bool) -> None:
        for button in (self.form.save_issue, self.form.print_issue):
            button.setEnabled(not busy)

    def _refused(self, refusal: UserError) -> None:
        self.form.refusal.setText(wording.error_sentence(refusal))
        self.form.refusal.show()
        self._show_state()

    def _follow(self, key: str) -> None:
        self.go.emit(Place(WAYS[key]))

    def _connect(self) -> None:
        self.ask_form.changed.connect(self._changed)
        self._pause.timeout.connect(self._look)
        self.form.save_issue.clicked.connect(self._ask_where)
        self.form.print_issue.clicked.connect(self.issue_and_print)
        self.checks.wanted.connect(self._follow)
        self.empty.acted.connect(lambda: self.go.emit(Place("find")))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.issue_and_print)
