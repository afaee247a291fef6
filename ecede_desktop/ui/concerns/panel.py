"""The page of a concern: what is to be done first, what was seen, what was done, and the referral form."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.concerns import ConcernView, IssuedMarf
from ecede_desktop.services import concerns
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.concerns import words
from ecede_desktop.ui.concerns.marf_dialog import MarfDialog
from ecede_desktop.ui.concerns.marf_page import MarfPage
from ecede_desktop.ui.concerns.step_dialog import ConcernStepDialog
from ecede_desktop.ui.concerns.step_lines import StepLines, ToDoLines
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.labels import label, rule
from ecede_desktop.ui.widgets.side_by_side import SideBySide

NOTHING, CONCERN, FORM = range(3)


class ConcernPanel(Panel):
    """Reached as the place ``concern <id>``, with ``› form`` its referral form."""

    SHOWS = frozenset({"concern", "document", "user"})

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self.policy = concerns.policy(desk)
        self.view: ConcernView | None = None
        self._id: UUID | None = None
        self.danger = Banner("danger")
        self.name, self.about, self.restricted = label(kind="title", wraps=True), label(wraps=True), label(kind="small")
        self.to_case, self.add_step, self.form_button = QPushButton(), QPushButton(), QPushButton()
        self.to_do, self.steps = ToDoLines(self.policy), StepLines(self.policy)
        self.facts_head, self.words_head, self.steps_head, self.duty_head = (
            label(kind="section", wraps=True) for _ in range(4)
        )
        self.facts, self.words = label(wraps=True), label(wraps=True)
        self.duty, self.numbers, self.unsure = label(wraps=True), label(kind="strong", wraps=True), label(kind="small")
        self.empty = EmptyState("danger")
        self.form = MarfPage(desk, operations)
        self._stack = QStackedWidget()
        self._lay_out()
        self.add_step.clicked.connect(lambda: self.record_step())
        self.to_case.clicked.connect(self._go_case)
        self.form_button.clicked.connect(self.write_form)
        self.to_do.wanted.connect(self._act)
        self.steps.paper_wanted.connect(self.open_paper)
        self.form.left.connect(lambda: self._stack.setCurrentIndex(CONCERN))
        self.form.issued.connect(self._form_issued)
        self.retranslate()

    def open_place(self, place: Place) -> None:
        """Show the concern with this id; at its form where that is named."""
        try:
            wanted = UUID(place.key)
        except ValueError:
            return
        if wanted != self._id:
            self._id, self.view = wanted, None
            self._stack.setCurrentIndex(NOTHING)
            self.refresh()
        if place.tab == "form":
            self.write_form()
        elif self.view is not None:
            self._stack.setCurrentIndex(CONCERN)

    def read(self) -> None:
        """Read the concern anew; that it was read is kept in the audit."""
        wanted = self._id
        if wanted is not None:
            self.operations.read(
                lambda: concerns.view_concern(self.desk, wanted), self._show, owner=self, failed=self._say_failed
            )

    def record_step(self, kind: str = "told") -> QDialog:
        """Open the dialog that records what was done."""
        assert self._id is not None
        return self._open(ConcernStepDialog(self.desk, self.operations, self._id, kind, self))

    def write_form(self) -> None:
        """Write the referral form."""
        if self._id is not None:
            self.form.start(self._id)
            self._stack.setCurrentIndex(FORM)

    def open_paper(self, number: str) -> QDialog:
        """Show a form that was issued."""
        return self._open(MarfDialog(self.desk, self.operations, number, self))

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.to_case.setText(self.tr("Open the case"))
        self.add_step.setText(self.tr("Record what was done…"))
        self.form_button.setText(self.tr("Write the referral form"))
        self.facts_head.setText(self.tr("What was seen and heard"))
        self.words_head.setText(self.tr("The child’s own words"))
        self.steps_head.setText(self.tr("What was done"))
        self.duty_head.setText(self.tr("The duty to report"))
        self.duty.setText(words.duty(self.policy))
        self.numbers.setText(words.telephones(self.policy))
        self.unsure.setText(words.unconfirmed())
        self.restricted.setText(
            self.tr("Restricted: read by who recorded it, the officer of the case and managers. Reading is logged.")
        )
        self.empty.say(self.tr("No concern is open here"), self.tr("Open one from its case, or from Today."))
        self.form.retranslate()
        if self.view is not None:
            self._say(self.view)

    # inside

    def _show(self, view: ConcernView) -> None:
        if view.row.id != self._id:
            return
        self.view = view
        self._say(view)
        if self._stack.currentIndex() == NOTHING:
            self._stack.setCurrentIndex(CONCERN)

    def _say(self, view: ConcernView) -> None:
        row = view.row
        self.name.setText(self.tr("Concern for {pupil}").format(pupil=row.pupil_name))
        told = self.tr("Noticed {when} · recorded by {name}, {recorded}")
        self.about.setText(
            told.format(
                when=words.instant(row.noticed_at), name=row.recorded_by, recorded=words.instant(row.recorded_at)
            )
        )
        ring = row.immediate_danger and any(todo.kind == "ring" for todo in view.to_do)
        self.danger.say(words.either(self.policy.danger.english, self.policy.danger.welsh) if ring else "")
        self.to_case.setVisible(bool(row.case_reference))
        self.to_do.show_view(view)
        self.facts.setText(row.facts)
        for part in (self.words_head, self.words):
            part.setVisible(bool(row.childs_words))
        self.words.setText(row.childs_words)
        self.steps.show_steps(view.steps)

    def _act(self, kind: str) -> None:
        if kind == "report":
            self.write_form()
        else:
            self.record_step({"ring": "told", "acknowledgement": "acknowledged"}.get(kind, kind))

    def _form_issued(self, made: IssuedMarf) -> None:
        self._stack.setCurrentIndex(CONCERN)
        self.open_paper(made.number)

    def _go_case(self) -> None:
        if self.view is not None:
            self.go.emit(Place("case", self.view.row.case_reference))

    def _say_failed(self, refusal: UserError) -> None:
        self.empty.say(self.tr("This concern cannot be shown"), wording.error_sentence(refusal))
        self._stack.setCurrentIndex(NOTHING)

    def _open(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.to_case, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        above: tuple[QWidget, ...] = (self.about, self.restricted, self.danger, self.to_do, rule())
        for part in above:
            column.addWidget(part)
        self.restricted.setWordWrap(True)
        self.unsure.setWordWrap(True)
        both = SideBySide(characters=40)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        row.setSpacing(theme.SPACE_PAGE)
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_RELATED)
        for button, name in ((self.add_step, "plus"), (self.form_button, "document")):
            button.setIcon(icon(name))
            line.addWidget(button)
        line.addStretch(1)
        told = (self.facts_head, self.facts, self.words_head, self.words)
        left = (*told, self.duty_head, self.duty, self.numbers, self.unsure)
        right = (self.steps_head, buttons, self.steps)
        for parts in (left, right):
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(theme.SPACE_RELATED)
            for within in parts:
                inside.addWidget(within)
            inside.addStretch(1)
            row.addWidget(holder, 1)
        for shown in (self.facts, self.words, self.numbers):
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        column.addWidget(both)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        pages: tuple[QWidget, ...] = (self.empty, scroll, self.form)
        for shown_page in pages:
            self._stack.addWidget(shown_page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
