"""The attendance report of a school or of the county: what is asked on the left, the real pages on the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.attendance_reports import IssuedReport, ReportRow
from ecede_desktop.services import attendance_reports
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.attendance_reports.form import ReportForm
from ecede_desktop.ui.attendance_reports.request import Proof, Subject, draw, read_subject
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import rule
from ecede_desktop.ui.widgets.pdf_view import PdfView

PAUSE = 350
"""Milliseconds after the last change before the pages are drawn anew."""
LEAST_PAGES = 280
"""Pixels of the design that the pages need beside the form; with less they stand under it."""


class AttendanceReportPanel(Panel):
    """``attendance-report 6742999`` or ``attendance-report county``; nothing is kept before a button is pressed."""

    SHOWS = frozenset(
        {"mark", "import", "batch", "pupil", "enrolment", "school", "cohort", "code_set", "calendar", "target",
         "snapshot"}
    )  # fmt: skip

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._key = ""
        self._subject: Subject | None = None
        self._proof: Proof | None = None
        self._issued: IssuedReport | None = None
        self._asked = 0
        self.form, self.pages, self.said = ReportForm(desk.clock.today()), PdfView(), Banner("danger")
        self.save_button, self.print_button = QPushButton(), QPushButton()
        self.empty = EmptyState("school")
        self._stack = QStackedWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.form.fit()

    # what the window calls

    def open_place(self, place: Place) -> None:
        """Make the report of the school, or of the county, that an address names."""
        if place.key and place.key != self._key:
            self._key, self._subject, self._proof, self._issued = place.key, None, None, None
            self.said.say("")
            self.refresh()

    def read(self) -> None:
        """Read whose report it is, then draw the pages."""
        key = self._key
        if key:
            self.operations.read(
                lambda: read_subject(self.desk, key), self._show_subject, owner=self, failed=self._say_no_subject
            )

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.form.retranslate()
        self.pages.set_accessible_words(self.tr("Pages of the report as they would be printed"))
        self.empty.say(
            self.tr("Which school is the report about?"),
            self.tr("Open the school and choose “Attendance report”; the county's is at the county's page."),
            self.tr("Open the schools"),
        )
        self._show_state()

    @property
    def proof(self) -> Proof | None:
        """What was last drawn."""
        return self._proof

    @property
    def issued(self) -> IssuedReport | None:
        """The issued report that is shown."""
        return self._issued

    # issuing

    def issue_and_save(self, path: Path) -> None:
        """Issue into a file; what is issued already is only written again."""
        issued, proof = self._issued, self._proof
        if issued is not None:
            saved = self.tr("Saved as {path}, byte for byte as issued.").format(path=path)
            self.operations.read(
                lambda: attendance_reports.save_pdf(issued.pdf, path),
                lambda _path: self.said.say(saved, "success"),
                owner=self,
                failed=self._refused,
            )
        elif proof is not None:
            said = self.tr("Issued and saved as {path}.").format(path=path)
            self._issue(lambda: attendance_reports.save_report(self.desk, proof.ask, path), lambda: said)

    def issue_and_print(self) -> None:
        """Issue, then print; what is issued already is only printed again."""
        proof = self._proof
        if self._issued is not None:
            self.said.say(self._print(), "success")
        elif proof is not None:
            self._issue(lambda: attendance_reports.issue_report(self.desk, proof.ask), self._print)

    def _issue(self, function: Callable[[], object], then: Callable[[], str]) -> None:
        self._set_busy(True)

        def done(issued: IssuedReport) -> None:
            self._show_issued(issued)
            self.said.say(then(), "success")

        self.operations.write(function, self, done=done, owner=self, refused=self._refused)  # type: ignore[arg-type]

    def _print(self) -> str:
        """Print what is shown; the sentence that says so, or nothing when the person changed their mind."""
        printed = ask_and_print(self.pages.document, self._file_name().removesuffix(".pdf"), self)
        return self.tr("Sent to the printer.") if printed else ""

    def _file_name(self) -> str:
        if self._issued is not None:
            row = self._issued.row
            return attendance_reports.file_name(row.school_number, row.first_day, row.last_day)
        assert self._proof is not None
        ask = self._proof.ask
        return attendance_reports.file_name(ask.school, ask.first_day, ask.last_day)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), self._file_name(), self.tr("PDF files (*.pdf)")
        )
        if name:
            self.issue_and_save(Path(name))

    # showing

    def _show_subject(self, subject: Subject) -> None:
        if self._subject is not None and subject.school != self._subject.school:
            self._proof = self._issued = None
        self._subject = subject
        self._stack.setCurrentIndex(1)
        self.form.show_subject(subject)
        if self._issued is None:
            self._look()

    def _say_no_subject(self, refusal: UserError) -> None:
        self.empty.say(self.tr("No such school"), wording.error_sentence(refusal), self.tr("Open the schools"))
        self._stack.setCurrentIndex(0)

    def _changed(self) -> None:
        self._issued = self._proof = None
        self.said.say("")
        self._show_state()
        self._pause.start()

    def _look(self) -> None:
        """Draw what is asked; an answer to an older question is let go."""
        self._pause.stop()
        subject, choice = self._subject, self.form.choice
        if subject is None or not self.form.tell_faults():
            return
        self._asked += 1
        asked = self._asked
        self.operations.read(
            lambda: draw(self.desk, choice, subject.school),
            lambda proof: self._show_proof(asked, proof),
            owner=self,
            failed=lambda refusal: self._show_none(asked, refusal),
        )

    def _show_proof(self, asked: int, proof: Proof) -> None:
        if asked != self._asked or self._issued is not None:
            return
        redrawn = self._proof is None or proof.pdf != self._proof.pdf
        self._proof = proof
        self.form.know_days(proof.ask.first_day, proof.ask.last_day)
        if redrawn:
            self.pages.show_pdf(proof.pdf)
        self._show_state()

    def _show_none(self, asked: int, refusal: UserError) -> None:
        if asked == self._asked:
            self._proof = None
            self.pages.show_pdf(b"")
            self._refused(refusal)

    def _open_earlier(self, row: ReportRow) -> None:
        self._set_busy(True)
        self.operations.write(
            lambda: attendance_reports.reprint_report(self.desk, row.id),
            self,
            done=self._show_issued,
            owner=self,
            refused=self._refused,
        )

    def _show_issued(self, issued: IssuedReport) -> None:
        self._issued = issued
        self._asked += 1
        self.pages.show_pdf(issued.pdf)
        self.said.say("")
        self._show_state()

    def _show_state(self) -> None:
        issued = self._issued
        self._set_busy(issued is None and self._proof is None)
        self.form.show_back(issued=issued is not None)
        self.save_button.setText(self.tr("&Save…") if issued else self.tr("Issue and sa&ve…"))
        self.print_button.setText(self.tr("&Print…") if issued else self.tr("Issue and &print…"))
        if issued is None:
            self.form.state.setText(self.tr("A preview: nothing of it is kept yet.") if self._proof else "")
        else:
            row = issued.row
            said = self.tr("Issued {day} by {name}. SHA-256 {sha}")
            self.form.state.setText(
                said.format(day=wording.day(row.issued_at.date()), name=row.issued_by, sha=row.sha256)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.form.minimumWidth() + theme.look().px(LEAST_PAGES)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        if self._split.orientation() != (down if narrow else across):
            self._split.setOrientation(down if narrow else across)
            half = self.height() // 2
            self._split.setSizes([half, half] if narrow else [theme.look().px(340), theme.look().px(800)])

    def _set_busy(self, busy: bool) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(not busy)

    def _refused(self, refusal: UserError) -> None:
        self._show_state()
        self.said.say(wording.error_sentence(refusal), "danger")

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.form.earlier_wanted.connect(self._open_earlier)
        self._pause.timeout.connect(self._look)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self.issue_and_print)
        self.empty.acted.connect(lambda: self.go.emit(Place("schools")))
        theme.notifier().changed.connect(self.form.fit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.issue_and_print)

    def _lay_out(self) -> None:
        self._split.addWidget(self.form)
        self._split.addWidget(self.pages)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([theme.look().px(340), theme.look().px(800)])
        self.print_button.setProperty("kind", "primary")
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, theme.SPACE_RELATED)
        row.setSpacing(theme.SPACE_RELATED)
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(self.print_button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.said)
        column.addWidget(self._split, 1)
        column.addWidget(rule())
        column.addLayout(row)
        for part in (self.empty, page):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
