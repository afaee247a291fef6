"""Move a case to another stage: what stands in the way with its source, met here where it can be."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.stages import Decision
from ecede_desktop.records.cases import AdvanceStage, CaseRow
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import cases, stages
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.approval import managers, prove_manager
from ecede_desktop.ui.field_errors import FieldErrors
from ecede_desktop.ui.forms.ui_advance_stage_dialog import Ui_AdvanceStageDialog
from ecede_desktop.ui.gate_lines import gate_lines, needs_in_words
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.requirement_ways import CONFIRM, way_to_meet
from ecede_desktop.ui.stages.choices import choices
from ecede_desktop.ui.stages.confirm_box import ConfirmBox
from ecede_desktop.ui.widgets.requirement_list import RequirementList
from ecede_desktop.ui.widgets.room import open_at


@dataclass(frozen=True)
class StageSubject:
    """The case to move, as the head of the dialog names it."""

    reference: str
    pupil: str
    stage: str


class AdvanceStageDialog(QDialog):
    """Signals: moved(CaseRow); way_wanted(Way, requirement key): it is met elsewhere."""

    moved = Signal(object)
    way_wanted = Signal(object, str)

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        subject: StageSubject,
        *,
        to_stage: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._subject = desk, operations, subject
        self._decision: Decision | None = None
        self._choices = choices(desk.pack.ladder, subject.stage)
        self.form = Ui_AdvanceStageDialog()
        self.form.setupUi(self)
        self.errors = FieldErrors(self.form)
        self.requirements = RequirementList()
        self.confirm_box = ConfirmBox(desk, operations, subject.reference)
        self.confirm_box.hide()
        self.form.needs_layout.addWidget(self.requirements)
        self.form.needs_layout.addWidget(self.confirm_box)
        self.form.move_row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.form.reason.set_least_lines(2)
        # A reason is part of the question on a skip; the gate is asked again when typing pauses.
        self._pause = QTimer(self, singleShot=True, interval=400)
        self.retranslate()
        self._connect()
        self.form.to_stage.setCurrentIndex(max(self.form.to_stage.findData(to_stage), 0))
        self._turn()
        operations.read(lambda: managers(desk), self._offer_managers, owner=self)
        open_at(self, 640, 640)

    @property
    def to_stage(self) -> str:
        """Key of the stage that is chosen."""
        return str(self.form.to_stage.currentData() or "")

    def ask_gate(self) -> None:
        """Ask what stands in the way."""
        to, reason, reference = self.to_stage, self._reason(), self._subject.reference
        self._operations.read(
            lambda: stages.gate(self._desk, reference, to, reason),
            self._show_decision,
            owner=self,
            failed=self._refused,
        )

    def save(self) -> None:
        """Move the case; the gate is asked again inside."""
        self.errors.clear()
        self.form.refusal.hide()
        if not self._typed_well():
            return
        by = str(self.form.approved_by.currentData() or "") if self._asks_manager else ""
        passphrase = self.form.passphrase.text()
        command = AdvanceStage(self._subject.reference, self.to_stage, self._reason(), by)
        self.form.save.setEnabled(False)

        def move() -> Outcome[CaseRow]:
            if by:
                prove_manager(self._desk, by, passphrase)
            return cases.advance_stage(self._desk, command)

        self._operations.write(move, self, done=self._moved, owner=self, refused=self._refused)

    @property
    def _asks_manager(self) -> bool:
        return bool(self._decision and self._decision.manager_approves and not self._desk.is_manager)

    def _reason(self) -> str:
        return str(self.form.reason.toPlainText().strip())

    def _typed_well(self) -> bool:
        if self._decision and self._decision.kind in ("skip", "back") and not self._reason():
            self.errors.show("reason", self.tr("Write why the case is moved this way."))
        if self._asks_manager and not self.form.passphrase.text():
            sentence = self.tr("A manager has to approve this move with their own passphrase.")
            self.errors.show("approved_by", sentence, focus=self.form.passphrase)
        return not self.errors.any

    def _moved(self, row: CaseRow) -> None:
        self.form.passphrase.clear()
        self.moved.emit(row)
        self.accept()

    def _refused(self, refusal: UserError) -> None:
        self.form.passphrase.clear()
        self.form.save.setEnabled(True)
        if not self.errors.show_refusal(refusal):
            self.form.refusal.setText(wording.error_sentence(refusal))
            self.form.refusal.show()

    def _turn(self) -> None:
        """Another stage was chosen."""
        chosen = next((choice for choice in self._choices if choice.stage.key == self.to_stage), None)
        self.form.reason_field.setVisible(chosen is not None and (chosen.kind != "advance" or chosen.stage.closes))
        self.confirm_box.hide()
        self.errors.clear()
        self.form.refusal.hide()
        self._name_button()
        self.ask_gate()

    def _show_decision(self, decision: Decision) -> None:
        if decision.to != self.to_stage:
            return
        self._decision = decision
        form = self.form
        self.requirements.set_lines(gate_lines(decision))
        form.needs_title.setText(needs_in_words(decision) if not self.requirements.lines else self.tr("What it needs"))
        form.approval_field.setVisible(self._asks_manager)
        unmet = len(decision.unmet)
        form.hindrance.setText(
            ""
            if not unmet
            else self.tr("1 requirement is not met yet.")
            if unmet == 1
            else self.tr("{count} requirements are not met yet.").format(count=unmet)
        )
        form.save.setEnabled(not unmet)

    def _follow(self, key: str) -> None:
        finding = next((f for f in self._decision.unmet if f.requirement.key == key), None) if self._decision else None
        way = way_to_meet(finding.requirement) if finding else None
        if finding is None or way is None:
            return
        if way.action == CONFIRM:
            self.confirm_box.show()
            self.confirm_box.ask(finding.requirement)
            QTimer.singleShot(0, self, lambda: self.form.scroll.ensureWidgetVisible(self.confirm_box))
        else:
            self.reject()
            self.way_wanted.emit(way, key)

    def _confirmed(self) -> None:
        self.confirm_box.hide()
        self.ask_gate()

    def _offer_managers(self, found: tuple[UserRow, ...]) -> None:
        for user in found:
            self.form.approved_by.addItem(user.full_name or user.name, user.name)

    def _connect(self) -> None:
        form = self.form
        form.to_stage.currentIndexChanged.connect(self._turn)
        form.reason.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.ask_gate)
        form.save.clicked.connect(self.save)
        form.close_dialog.clicked.connect(self.reject)
        self.requirements.wanted.connect(self._follow)
        self.confirm_box.confirmed.connect(self._confirmed)
        self.confirm_box.given_up.connect(self.confirm_box.hide)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "confirm_box"):
            self.form.retranslateUi(self)
            self.retranslate()
            if self._decision is not None:
                self._show_decision(self._decision)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the form itself does not."""
        ladder, form = self._desk.pack.ladder, self.form
        kinds = {"advance": "{stage}", "skip": self.tr("{stage} (skip to)"), "back": self.tr("{stage} (back to)")}
        chosen = form.to_stage.currentData()
        form.to_stage.blockSignals(True)
        form.to_stage.clear()
        for choice in self._choices:
            name = f"{choice.stage.number}  {wording.stage_name(ladder, choice.stage.key)}"
            form.to_stage.addItem(kinds[choice.kind].format(stage=name), choice.stage.key)
        form.to_stage.setCurrentIndex(max(form.to_stage.findData(chosen), 0))
        form.to_stage.blockSignals(False)
        here = ladder.get(self._subject.stage)
        form.from_stage.setText(f"{here.number if here else ''}  {wording.stage_name(ladder, self._subject.stage)}")
        form.about.setText(f"{self._subject.pupil} · {self._subject.reference}")
        form.approved_by_help.setText(
            self.tr("The manager beside you types their own passphrase; both names are kept.")
        )
        self._name_button()

    def _name_button(self) -> None:
        stage = self._desk.pack.ladder.get(self.to_stage)
        name = wording.stage_name(self._desk.pack.ladder, self.to_stage)
        closing = stage is not None and stage.closes
        self.form.save.setText(
            self.tr("Close the case") if closing else self.tr("Move to “{stage}”").format(stage=name)
        )
