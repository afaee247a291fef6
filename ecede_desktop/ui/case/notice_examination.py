"""A request for a penalty notice by every rule: what is met, what is not and what would satisfy it; then decided."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.notices import STATED_INSTEAD, STATEMENTS
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.notices import ExaminedRequest, IssueNotice, NoticeRow, RefuseRequest, RequestRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import notice_rows, notices
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, notice_words, theme, wording
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.check_line import CheckLine
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import FormDialog, Values
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.requirement_list import RequirementList
from ecede_desktop.ui.widgets.room import open_at


class NoticeExamination(QDialog):
    """Nothing is given before a manager says so; what is not met stands first, with what would satisfy it."""

    def __init__(
        self, desk: Desk, operations: Operations, request: RequestRow, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._operations, self.request = desk, operations, request
        self.asking = Asking(desk, operations, self)
        self.found: ExaminedRequest | None = None
        self.issued: IssuedPaper | None = None
        self.rules = RequirementList()
        self.lines = {key: CheckLine() for key in (*STATEMENTS, *STATED_INSTEAD)}
        self.stated = {key: line.box for key, line in self.lines.items()}
        self.particulars, self.language = QLineEdit(), QComboBox()
        self.particulars_field, self.language_field = Field(self.particulars), Field(self.language)
        self.reason = GrowingText()
        self.reason_field = Field(self.reason)
        self.replaces = QComboBox()
        self.replaces_field = Field(self.replaces)
        self.about, self.relies = label(kind="muted", wraps=True), label(wraps=True)
        self.said = label(kind="error", wraps=True)
        self.preview, self.refuse, self.give = QPushButton(), QPushButton(), QPushButton()
        self.close_button = QPushButton()
        self._lay_out()
        self._say()
        for key in request.statements & self.stated.keys():
            self.stated[key].setChecked(True)  # whoever asked stated it, so the rule stands as met
            self.lines[key].setEnabled(False)
        for box in self.stated.values():
            box.toggled.connect(lambda _on: self.look())
        self.preview.clicked.connect(self._show_pages)
        self.refuse.clicked.connect(self._refuse)
        self.give.clicked.connect(self._give)
        self.close_button.clicked.connect(self.reject)
        self.keeper = DraftKeeper(desk, operations, "notice", f"examine {request.id}", self._typed, self)
        self.keeper.found.connect(self._give_back)
        self.reason.textChanged.connect(self.keeper.typed)
        self.particulars.textChanged.connect(lambda _text: self.keeper.typed())
        self.accepted.connect(self.keeper.drop)
        self.replaces.currentIndexChanged.connect(lambda _at: self.look())
        self.keeper.look()
        operations.read(lambda: notice_rows.notices(desk, pupil_id=request.pupil_id), self._offer, owner=self)
        self.look()

    @property
    def statements(self) -> frozenset[str]:
        """What the person before the screen states."""
        return frozenset(key for key, box in self.stated.items() if box.isChecked())

    def look(self) -> None:
        """Look at every rule again."""
        request, stated, replaces = self.request, self.statements, self._replaced
        self._operations.read(
            lambda: notices.examine_request(self._desk, request.id, stated, replaces), self._show, owner=self,
            failed=self._failed,
        )  # fmt: skip

    @property
    def _replaced(self) -> str:
        return str(self.replaces.currentData() or "")

    def _offer(self, rows: tuple[NoticeRow, ...]) -> None:
        """Offer the parent's notices in whose place this one may be; there is seldom one."""
        for row in rows:
            if row.parent_id == self.request.parent_id and row.stands.standing is not Standing.WITHDRAWN:
                self.replaces.addItem(row.number, row.number)
        self.replaces_field.setVisible(self.replaces.count() > 1)

    def _typed(self) -> Mapping[str, str]:
        return {"reason": self.reason.toPlainText(), "particulars": self.particulars.text()}

    def _give_back(self, draft: Draft) -> None:
        # What was typed meanwhile is newer than the draft, which is kept beside it.
        if any(self._typed().values()):
            self.keeper.set_aside()
            return
        self.reason.setPlainText(draft.values.get("reason", ""))
        self.particulars.setText(draft.values.get("particulars", ""))

    def _show(self, found: ExaminedRequest) -> None:
        self.found = found
        self.rules.set_lines([notice_words.rule_line(check) for check in found.checks])
        for statement in STATED_INSTEAD:
            self.lines[statement].setVisible(any(check.instead == statement for check in found.checks))
        count = len(found.sessions)
        if count:
            said = wording.plural(self.tr("It would rely on %n session(s), from {first} to {last}.", "", count), count)
            self.relies.setText(
                said.format(
                    first=i18n.format_day(found.sessions[0].day), last=i18n.format_day(found.sessions[-1].day)
                )
            )  # fmt: skip
        else:
            self.relies.setText(self.tr("No session counts."))
        self.give.setEnabled(found.may_issue)
        self.preview.setEnabled(True)

    def _command(self) -> IssueNotice:
        return IssueNotice(
            self.request.id, self.statements, str(self.language.currentData()), self.particulars.text().strip(),
            self._replaced,
        )  # fmt: skip

    def _show_pages(self) -> None:
        command = self._command()
        self._operations.read(
            lambda: notices.preview_notice(self._desk, command), self._open_pages, owner=self, failed=self._failed
        )

    def _open_pages(self, content: bytes) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(self.tr("Preview of the notice"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pages = PdfView()
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pages)
        pages.show_pdf(content)
        open_at(dialog, 760, 800)
        dialog.open()

    def _refuse(self) -> None:
        command = RefuseRequest(self.request.id, self.reason.toPlainText())
        self._operations.write(
            lambda: notices.refuse_request(self._desk, command), self, done=lambda _row: self.accept(), owner=self,
            refused=self._failed,
        )  # fmt: skip

    def _give(self) -> None:
        """A manager gives it; an officer does with a manager beside, whose notice it then is."""
        if not self._desk.is_manager:
            self.asking.beside_manager(self.ask_manager)
            return
        command = self._command()
        self.give.setEnabled(False)
        self._operations.write(
            lambda: notices.issue_notice(self._desk, command), self, done=self._given, owner=self, refused=self._failed
        )

    def ask_manager(self, approvers: tuple[UserRow, ...]) -> FormDialog:
        """The manager beside an officer approves, and so issues it."""
        command = self._command()

        def service(values: Values) -> Outcome[IssuedPaper]:
            by = self.asking.approved(values)
            return notices.issue_notice(self._desk, dataclasses.replace(command, approved_by=by))

        return self.asking.ask(
            self.tr("A manager gives the notice"),
            self.asking.approval(approvers, self.tr("A penalty notice is given by a manager, who is authorised.")),
            self.tr("Give the notice"), service, then=self._given, refusing=self._not_given,
            about=self.tr(
                "The manager's name and post are printed on it as those of its issuer, and what is stated here is the"
                " manager's statement."
            ),
        )  # fmt: skip

    def _not_given(self, dialog: FormDialog, refusal: UserError) -> bool:
        """What is missing here is said here; what is wrong with the approval stands in its dialog."""
        if refusal.facts.get("field") != "issuer_particulars":
            return False
        dialog.reject()
        self._failed(refusal)
        return True

    def _given(self, paper: IssuedPaper) -> None:
        self.issued = paper
        self.accept()

    def _failed(self, refusal: UserError) -> None:
        sentence = wording.error_sentence(refusal)
        at = {"reason": self.reason_field, "issuer_particulars": self.particulars_field}.get(
            str(refusal.facts.get("field", ""))
        )
        if at is not None:
            at.set_error(sentence)
            at.control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.said.setText(sentence)
            self.said.show()
        self.give.setEnabled(self.found is not None and self.found.may_issue)

    def _say(self) -> None:
        request = self.request
        self.setWindowTitle(self.tr("A penalty notice by its rules"))
        said = self.tr("To {parent} for {child}, asked for by {name} on {day}.")
        self.about.setText(
            said.format(
                parent=request.parent_name, child=request.pupil_name, name=request.asked_by,
                day=i18n.format_day(request.asked_on),
            )
        )  # fmt: skip
        words = {
            "no_proceedings": self.tr("I state that no proceedings for this offence are contemplated."),
            "no_exemption": self.tr("I have looked at the circumstances in which no notice is given; none applies."),
            "code_followed": self.tr("I have read the code of conduct and follow it."),
            "still_current": self.tr("The code allows a notice on these sessions although their window is over."),
            "address_withheld": self.tr("The child's address is left out because this parent may not know it."),
        }
        for key, line in self.lines.items():
            line.say(words[key])
        post = self.tr("My post") if self._desk.is_manager else self.tr("The manager's post")
        self.particulars_field.say(post, self.tr("Official particulars, printed on the notice: post and team."))
        self.language_field.say(self.tr("Language of the notice"))
        self.replaces.addItem(self.tr("None"), "")
        self.replaces_field.say(
            self.tr("In place of"),
            self.tr("A notice that contains material errors: it is withdrawn at the same time (regulation 8)."),
        )
        self.reason_field.say(self.tr("Reason, if no notice is given"))
        self.preview.setText(self.tr("&Preview"))
        self.refuse.setText(self.tr("Give &no notice"))
        alone = self._desk.is_manager
        self.give.setText(
            self.tr("&Give the notice") if alone else self.tr("&Give the notice (needs a manager beside you)")
        )
        self.close_button.setText(self.tr("Close"))

    def _lay_out(self) -> None:
        both = (("both", self.tr("Welsh and English")), ("cy", self.tr("Welsh")), ("en", self.tr("English")))
        for key, words in both:
            self.language.addItem(words, key)
        page = QWidget()
        page.setProperty("kind", "page")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_GROUP)
        inside.setSpacing(theme.SPACE_GROUP)
        inside.addWidget(self.about)
        inside.addWidget(self.relies)
        for line in self.lines.values():
            inside.addWidget(line)
        inside.addWidget(self.rules)
        for field in (self.particulars_field, self.language_field, self.replaces_field, self.reason_field):
            inside.addWidget(field)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.give.setProperty("kind", "primary")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.close_button, self.preview, self.refuse, self.give):
            flow.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, theme.SPACE_GROUP)
        foot.addWidget(self.said)
        foot.addWidget(buttons)
        self.said.hide()
        self.replaces_field.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        open_at(self, 640, 720)
