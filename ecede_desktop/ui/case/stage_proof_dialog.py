"""The proof of stages of a case: every step with its evidence, each a way to its record, and the page of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTabWidget, QTreeWidget, QTreeWidgetItem, QWidget

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.stage_proofs import AskProof, ProofLine, StageProof
from ecede_desktop.services import stage_proof
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.case_paper_dialog import CasePaperDialog
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.theme import Token

STATES = {
    "taken": ("met", Token.SUCCESS),
    "current": ("stage", Token.ACCENT),
    "skipped": ("forward", Token.WARNING),
    "not_recorded": ("warning", Token.WARNING),
}
"""Icon of a state beside its words."""
SourceRole = int(Qt.ItemDataRole.UserRole) + 1


class StageProofDialog(CasePaperDialog):
    """Signals: source_wanted(kind, UUID)."""

    source_wanted = Signal(str, object)

    def __init__(self, desk: Desk, operations: Operations, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._reference = reference
        self.steps, self.tabs = QTreeWidget(), QTabWidget()
        self.setWindowTitle(self.tr("Proof of stages of case {reference}").format(reference=reference))
        self.heading.setText(self.windowTitle())
        self.steps.setHeaderLabels(
            [self.tr("Step"), self.tr("By whom"), self.tr("Days"), self.tr("Evidence, or why not")]
        )
        self.steps.setAccessibleName(self.tr("Steps of the graduated response"))
        self.steps.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.steps.setWordWrap(True)
        self.steps.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.steps.itemActivated.connect(self._activated)
        self.tabs.addTab(self.steps, self.tr("Steps"))
        self.tabs.addTab(self.pages, self.tr("Page"))
        self.print_button.setProperty("kind", "primary")
        self.build(self.tabs)
        operations.read(
            lambda: stage_proof.read_proof(desk, self.ask()), self.show_proof, owner=self, failed=self.refused
        )

    def ask(self) -> AskProof:
        """What is asked now."""
        language = str(self.language.currentData() or "both")
        return AskProof(self._reference, language=language, purpose=self.purpose.text().strip())

    def preview(self, ask: object) -> bytes:
        """The page as it would be."""
        assert isinstance(ask, AskProof)
        return stage_proof.preview_proof(self.desk, ask)

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Issue it."""
        assert isinstance(ask, AskProof)
        return stage_proof.issue_proof(self.desk, ask)

    def default_name(self) -> str:
        return f"stage-proof-{self._reference}"

    def show_proof(self, proof: StageProof) -> None:
        """Show every step; under each its records, one a line."""
        self.steps.clear()
        words = stage_proof.words(i18n.language())
        for line in proof.lines:
            item = QTreeWidgetItem([words.step(line), self._whose(line, words.whose(line)), words.days(line), ""])
            told = words.told(line)
            item.setText(
                3, told[0] if not line.evidence else self.tr("{count} records").format(count=len(line.evidence))
            )
            name, token = STATES.get(line.state, ("", Token.MUTED))
            if name:
                item.setIcon(0, icon(name, token))
            for number, evidence in enumerate(line.evidence):
                under = QTreeWidgetItem(["", evidence.by, words.say.short_date(evidence.day), told[number]])
                under.setData(0, SourceRole, evidence.source)
                item.addChild(under)
            for rest in told[len(line.evidence) :] if line.evidence else told[1:]:
                item.addChild(QTreeWidgetItem(["", "", "", rest]))
            self.steps.addTopLevelItem(item)
            item.setExpanded(True)
        for column in range(3):
            self.steps.resizeColumnToContents(column)

    def _whose(self, line: ProofLine, whose: str) -> str:
        return f"{whose}: {', '.join(line.by)}" if line.by and line.first_day is not None else whose

    def _activated(self, item: QTreeWidgetItem, _column: int) -> None:
        source = item.data(0, SourceRole)
        if source is not None:
            self.source_wanted.emit(*source)
            self.accept()
